// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/desk.h"
#include "ui/palette/paletteview.h"
#include "ui/shell/screen.h"
#include "ui/tables/tableview.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QListView>

using namespace counterfoil;
using namespace counterfoil::madeup;

namespace {

//! The palette of a window, opened with its shortcut's action and served by keys.
struct Opened
{
    explicit Opened(Desk &desk)
    {
        desk.window.actions().palette->trigger();
        view = desk.window.findChild<PaletteView *>();
        field = view ? view->findChild<QLineEdit *>() : nullptr;
        list = view ? view->findChild<QListView *>() : nullptr;
    }
    void type(const QString &text) const { QTest::keyClicks(field, text); }
    void press(int key, Qt::KeyboardModifiers keys = {}) const { QTest::keyClick(field, Qt::Key(key), keys); }
    const PaletteEntry *current() const { return view->model().entry(list->currentIndex().row()); }

    PaletteView *view = nullptr;
    QLineEdit *field = nullptr;
    QListView *list = nullptr;
};

int scoreOf(const QString &text, const QString &typed)
{
    const std::optional<FuzzyMatch> match = fuzzyMatch(FoldedText::of(text), foldedWords(typed));
    return match ? match->score : -1;
}

} // namespace

class TestPalette final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void matches_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("strong"); // with a mark for each matched character
        const auto row = [](const char *text, const char *typed, const char *strong) {
            QTest::newRow(typed) << QString::fromUtf8(text) << QString::fromUtf8(typed) << QString::fromUtf8(strong);
        };
        row("Contoso GmbH", "cont", "^^^^        ");
        row("Contoso GmbH", "gmbh con", "^^^     ^^^^");
        row("Adventure Works AB", "aw", "^         ^       ");
        row("Adventure Works AB", "works", "          ^^^^^   ");
        row("INV-2026-00412, Contoso GmbH", "412", "           ^^^              ");
        row("Grönland & Fjell AG", "gronl", "^^^^^              ");
        row("Grönland & Fjell AG", "fjéll", "           ^^^^^   ");
        row("Approve all that are ready…", "apprdy", "^^^^                    ^^ ");
        row("Graphic Design Institute", "grapic", "^^^^ ^^                 ");
        row("Graphic Design Institute", "gdi", "^       ^      ^        ");
        row("Northwind Traders", "nrthtrd", "^ ^^^     ^^ ^   ");
        row("Microsoft 365 E5, 130 seats", "e5", "              ^^           ");
    }
    void matches()
    {
        QFETCH(QString, text);
        QFETCH(QString, typed);
        const std::optional<FuzzyMatch> match = fuzzyMatch(FoldedText::of(text), foldedWords(typed));
        QVERIFY(match);
        QString strong(text.size(), u' ');
        for (const int position : match->positions)
            strong[position] = u'^';
        QTEST(strong, "strong");
    }
    void whatDoesNotMatch()
    {
        QCOMPARE(scoreOf(QStringLiteral("Contoso GmbH"), QStringLiteral("contosx")), -1);
        QCOMPARE(scoreOf(QStringLiteral("Contoso GmbH"), QStringLiteral("contoso bank")), -1);
        QCOMPARE(scoreOf(QStringLiteral("Contoso GmbH"), QStringLiteral("nto gx")), -1);
        QCOMPARE(scoreOf(QStringLiteral("Contoso GmbH"), QStringLiteral("oos")), -1); // letters begin at a word
        QCOMPARE(scoreOf(QString(), QStringLiteral("a")), -1);
        QCOMPARE(scoreOf(QStringLiteral("Contoso GmbH"), QString()), 0);
    }
    void firstLettersCountMost()
    {
        const QString typed = QStringLiteral("rec");
        const int start = scoreOf(QStringLiteral("Reconcile"), typed);
        const int word = scoreOf(QStringLiteral("Open Reconcile"), typed);
        const int inside = scoreOf(QStringLiteral("Direct"), typed);
        const int letters = scoreOf(QStringLiteral("Relecloud"), typed);
        QVERIFY2(start > word && word > inside && inside > letters && letters > 0,
                 qPrintable(QStringLiteral("%1 %2 %3 %4").arg(start).arg(word).arg(inside).arg(letters)));
    }
    void goodMatchesLeaveTheScatteredOut()
    {
        PaletteIndex index;
        PaletteEntry entry;
        QList<PaletteEntry> entries;
        for (const char *text : {"Consolidated Messenger", "Contoso GmbH", "Discontinued", "Renewals"}) {
            entry.text = entry.id = QString::fromLatin1(text);
            entries << entry;
        }
        entries.last().more = QStringLiteral("contract-12");
        index.setEntries(entries);
        QStringList found;
        for (const PaletteHit &hit : index.find(QStringLiteral("cont")))
            found << entries[hit.entry].text;
        QCOMPARE(found, (QStringList{entries[1].text, entries[2].text, entries[3].text}));
        QCOMPARE(index.find(QStringLiteral("cnsd")).size(), 1); // nothing better: scattered letters do
    }
    void exactThenPrefixesComeFirst()
    {
        QList<PaletteEntry> entries;
        for (const char *text : {"A plan of more", "Explant", "Open Plan", "Planner", "Plan"}) {
            PaletteEntry entry;
            entry.text = entry.id = QString::fromLatin1(text);
            entries << entry;
        }
        PaletteIndex index;
        index.setEntries(entries);
        const auto found = [&](const QString &typed) {
            QStringList texts;
            for (const PaletteHit &hit : index.find(typed))
                texts << entries[hit.entry].text;
            return texts;
        };
        const QString plan = QStringLiteral("plan");
        QCOMPARE(found(plan).first(), QStringLiteral("Plan"));
        QCOMPARE(found(plan).at(1), QStringLiteral("Planner"));
        QCOMPARE(found(plan).last(), QStringLiteral("Explant"));
        index.choose(entries[3]); // recent, but not what was typed
        QCOMPARE(found(plan).first(), QStringLiteral("Plan"));
        index.choose(entries[1]);
        QCOMPARE(found(plan).mid(0, 2), (QStringList{QStringLiteral("Plan"), QStringLiteral("Planner")}));
    }
    void idsTenantsAndNumbersAreFound()
    {
        MonthPicture month;
        TrackedFinding tracked;
        tracked.finding.customer = QStringLiteral("graphic");
        tracked.finding.name = QStringLiteral("Graphic Design Institute");
        tracked.finding.subscription = QStringLiteral("e364d94a-1c2b-4f6e-9a51-2d7b8c9e0f11");
        month.findings << tracked;
        month.subscriptions.insert(tracked.finding.subscription, QStringLiteral("Exchange Online"));
        CompanyFacts facts;
        KnownCustomer customer{QStringLiteral("graphic"), tracked.finding.name};
        customer.tenants = {QStringLiteral("7a1f0c52-0000-4000-8000-000000000001"), QStringLiteral("gdi.example")};
        customer.lastNumber = QStringLiteral("INV-2026-00451");
        facts.customers << customer;
        PaletteIndex index;
        index.setEntries(paletteEntries(month, facts));
        const auto first = [&](const char *typed) {
            const QList<PaletteHit> hits = index.find(QString::fromLatin1(typed));
            return hits.isEmpty() ? PaletteEntry() : index.entries()[hits.first().entry];
        };
        QCOMPARE(first("e364d94a").group, PaletteGroup::Subscriptions);
        QCOMPARE(first("e364d94a").text, QStringLiteral("Graphic Design Institute, Exchange Online"));
        QCOMPARE(first("e364d94a").id, QStringLiteral("graphic"));
        QVERIFY(first("e364d94a").line.isEmpty());
        QCOMPARE(first("graphic e364").group, PaletteGroup::Subscriptions); // a name and an id
        for (const char *typed : {"7a1f0c52", "gdi.example", "00451", "gdi example"})
            QCOMPARE(first(typed).group, PaletteGroup::Customers);
        QCOMPARE(first("7af2").text, QString()); // no letters here and there of an id
    }
    void theModelIsSound()
    {
        PaletteModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        Desk desk;
        QVERIFY(desk.open());
        model.search().setEntries(paletteEntries(desk.shell.picture(), desk.shell.facts()) +
                                  paletteEntries(desk.window.actions().all()));
        for (const char *typed : {"", "c", "contoso", "no such thing at all", ">", ">theme", "customer 1"}) {
            model.find(QString::fromLatin1(typed));
            for (int row = 0; row < model.rowCount(); ++row) {
                const QModelIndex index = model.index(row);
                QCOMPARE(model.flags(index).testFlag(Qt::ItemIsSelectable), model.entry(row) != nullptr);
                QVERIFY(!index.data().toString().isEmpty());
                QVERIFY(!index.data(Qt::AccessibleTextRole).toString().isEmpty());
            }
        }
        QVERIFY(model.entry(model.choosable(0, 1)));
        model.find(QStringLiteral("no such thing at all"));
        QCOMPARE(model.choosable(0, 1), -1);
    }
    void whatIsNamedInFullComesFirst()
    {
        const QList<FoldedText> words = foldedWords(QStringLiteral("undo this"));
        const auto score = [&words](const char *text) {
            const auto match = fuzzyMatch(FoldedText::of(QString::fromLatin1(text)), words);
            return match ? match->score : -1;
        };
        QVERIFY(score("Undo this") > score("Undo this change"));
        QVERIFY(score("Undo this change") > 0);
    }

    void everyActionIsFoundByItsName()
    {
        Desk desk;
        QVERIFY(desk.open());
        PaletteIndex index;
        index.setEntries(paletteEntries(desk.shell.picture(), desk.shell.facts()) +
                         paletteEntries(desk.window.actions().all()));
        for (const PaletteEntry &entry : index.entries()) {
            if (!entry.action)
                continue;
            QVERIFY2(!entry.detail.isEmpty(), qPrintable(entry.text)); // its shortcut
            const QList<PaletteHit> hits = index.find(u'>' + entry.text);
            QVERIFY2(!hits.isEmpty() && index.entries()[hits.first().entry].action == entry.action,
                     qPrintable(entry.text));
        }
    }
    void keysAloneGoToAnInvoice()
    {
        Desk desk;
        QVERIFY(desk.open());
        const Opened palette(desk);
        QVERIFY(palette.view && palette.view->isVisible());
        palette.type(QStringLiteral("adventure draft"));
        QVERIFY(palette.current());
        QCOMPARE(palette.current()->group, PaletteGroup::Invoices);
        QVERIFY(palette.field->accessibleDescription().contains(QStringLiteral("Adventure Works AB")));
        palette.press(Qt::Key_Return);
        QTRY_COMPARE(desk.window.place(), Place::Invoices);
        QVERIFY(!palette.view->isVisible());
        const TableView *list = desk.window.screen(Place::Invoices)->table();
        QCOMPARE(list->table()->key(list->currentIndex().row()), invoice(2).id);
    }
    void arrowsWalkRoundAndPastHeadings()
    {
        Desk desk;
        QVERIFY(desk.open());
        const Opened palette(desk);
        palette.type(QStringLiteral("contoso"));
        const int first = palette.list->currentIndex().row();
        QCOMPARE(first, 1); // the heading is no choice
        QSet<PaletteGroup> groups;
        for (int row = 0; row < palette.view->model().hits(); ++row) {
            QVERIFY(palette.current());
            groups.insert(palette.current()->group);
            palette.press(Qt::Key_Down);
        }
        QCOMPARE(palette.list->currentIndex().row(), first);
        QVERIFY(groups.contains(PaletteGroup::Invoices) && groups.contains(PaletteGroup::Customers) &&
                groups.contains(PaletteGroup::Subscriptions));
        palette.press(Qt::Key_Up);
        QCOMPARE(palette.list->currentIndex().row(), palette.view->model().rowCount() - 1);
    }
    void subscriptionsLeadToTheirLine()
    {
        Desk desk;
        QVERIFY(desk.open());
        const Opened palette(desk);
        palette.type(QStringLiteral("northwind azure subs"));
        QVERIFY(palette.current());
        QCOMPARE(palette.current()->group, PaletteGroup::Subscriptions);
        palette.press(Qt::Key_Return);
        QTRY_COMPARE(desk.window.place(), Place::Invoices);
        const auto *lines = desk.window.screen(Place::Invoices)->findChild<TableView *>(QStringLiteral("lines"));
        QTRY_COMPARE(lines->currentIndex().row(), 0);
    }
    void strayTenantsAndMicrosoftInvoicesLeadToTheBridge()
    {
        Desk desk;
        desk.company->shown.sets.first().invoice = QStringLiteral("G041882617");
        QVERIFY(desk.open());
        const Opened palette(desk);
        palette.type(QStringLiteral("fineart"));
        palette.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(desk.window.place(), Place::Reconcile);
        QVERIFY(desk.window.isWhyOpen());
        const TableView *table = desk.window.screen(Place::Reconcile)->table();
        QCOMPARE(table->table()->key(table->currentIndex().row()), QStringLiteral("tenant/") + strayTenant().tenant);
        desk.window.go(Place::Close);
        const Opened again(desk);
        again.type(QStringLiteral("G0418"));
        QVERIFY(again.current());
        QCOMPARE(again.current()->group, PaletteGroup::MicrosoftInvoices);
        again.press(Qt::Key_Return);
        QTRY_COMPARE(desk.window.place(), Place::Reconcile);
    }
    void commandsRunAndTheLastComesFirst()
    {
        Desk desk;
        QVERIFY(desk.open());
        {
            const Opened palette(desk);
            palette.type(QStringLiteral(">dark"));
            QVERIFY(palette.current());
            QCOMPARE(palette.current()->action, desk.window.actions().themeDark);
            palette.press(Qt::Key_Return);
        }
        QTRY_VERIFY(desk.window.actions().themeDark->isChecked());
        const Opened palette(desk);
        QCOMPARE(palette.field->text(), QString());
        QCOMPARE(palette.current()->action, desk.window.actions().themeDark);
        palette.press(Qt::Key_Escape);
        QVERIFY(!palette.view->isVisible());
    }
    void whatCannotBeDoneSaysSoAndStays()
    {
        Desk desk;
        desk.company->known.readOnly = true;
        desk.company->known.readOnlyReason = QStringLiteral("open at E. de Vries");
        QVERIFY(desk.open());
        const Opened palette(desk);
        palette.type(QStringLiteral(">import files"));
        QVERIFY(palette.current() && !palette.current()->action->isEnabled());
        QVERIFY(palette.field->accessibleDescription().contains(QStringLiteral("E. de Vries")));
        palette.press(Qt::Key_Return);
        QVERIFY(palette.view->isVisible());
    }
    void withoutACompanyThereAreCommands()
    {
        Desk desk;
        const Opened palette(desk);
        QVERIFY(palette.view->model().hits() > 5);
        palette.type(QStringLiteral("zzzz"));
        QCOMPARE(palette.view->model().hits(), 0);
        palette.press(Qt::Key_Return); // nothing happens
        QVERIFY(palette.view->isVisible());
    }
    void thousandsOfCustomersAreSearched()
    {
        Desk desk(5000);
        QVERIFY(desk.open());
        QElapsedTimer timer;
        timer.start();
        const Opened palette(desk);
        const qint64 opened = timer.restart();
        palette.type(QStringLiteral("customer 4711"));
        qInfo("opened in %lld ms, 13 letters in %lld ms", static_cast<long long>(opened),
              static_cast<long long>(timer.elapsed())); // for people; machines differ
        QVERIFY(palette.current());
        QVERIFY(palette.current()->text.contains(QStringLiteral("Customer 4711 SA")));
        QVERIFY(palette.view->model().hits() >= 3);
    }
};

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    TestPalette test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_palette.moc"
