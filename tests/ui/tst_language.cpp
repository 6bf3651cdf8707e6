// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/desk.h"
#include "ui/format/amounts.h"
#include "ui/format/fonts.h"
#include "ui/format/language.h"
#include "ui/format/words.h"
#include "ui/invoices/exportsheet.h"
#include "ui/shell/navigation.h"
#include "ui/shell/screen.h"
#include "ui/shell/trailwords.h"
#include "ui/tables/celldelegate.h"
#include "ui/tables/tableview.h"

#include <QComboBox>
#include <QLabel>
#include <QMenuBar>
#include <QMutex>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSettings>
#include <QTemporaryDir>

using namespace counterfoil;
using namespace counterfoil::madeup;

namespace {

//! Notes what is asked for and stands in no catalogue. Install it first: the last one that was installed is asked
//! first.
class AskedInVain final : public QTranslator
{
public:
    QString translate(const char *context, const char *source, const char *comment, int) const override
    {
        // Qt's own texts are in Qt's catalogues, as far as it has them.
        static const QRegularExpression ofQt(QStringLiteral("^Q[A-Z]|^MAC_|^Accelerators?$"));
        const QString name = QString::fromLatin1(context);
        const QMutexLocker lock(&m_mutex); // desks ask from threads of their own
        if (!ofQt.match(name).hasMatch())
            m_texts << name + QStringLiteral(": ") + QString::fromUtf8(source) + QString::fromUtf8(comment);
        return {};
    }
    bool isEmpty() const override { return false; }
    QStringList texts() const
    {
        const QMutexLocker lock(&m_mutex);
        QStringList sorted(m_texts.begin(), m_texts.end());
        sorted.sort();
        return sorted;
    }

private:
    mutable QMutex m_mutex;
    mutable QSet<QString> m_texts;
};

QStringList shortcuts(MainWindow &window)
{
    QStringList all;
    for (const QAction *action : window.actions().findChildren<QAction *>())
        all << action->objectName() + u' ' + action->shortcut().toString(QKeySequence::PortableText);
    all.sort();
    return all;
}

//! Letters that open two things of one menu, or of the bar.
QStringList doubled(const QWidget &menu)
{
    QStringList found;
    QHash<QString, QString> taken;
    for (const QAction *action : menu.actions()) {
        const QString key = QKeySequence::mnemonic(action->text()).toString();
        if (!key.isEmpty() && taken.contains(key))
            found << taken.value(key) + QStringLiteral(" and ") + action->text();
        taken.insert(key, action->text());
    }
    return found;
}

//! The columns of every table by their ids, which a person's layouts and views are kept under.
QStringList columnIds(const MainWindow &window)
{
    QStringList found;
    for (const TableView *table : window.findChildren<TableView *>()) {
        QStringList ids;
        for (int column = 0; table->table() && column < table->table()->columnCount(); ++column)
            ids << table->table()->columnLook(column).id;
        found << table->objectName() + QStringLiteral(": ") + ids.join(u' ');
    }
    found.sort();
    return found;
}

//! Tables of which two columns have one id, or one has none: what a person made of the one would be done to the other.
QStringList confused(const QStringList &tables)
{
    QStringList found;
    for (const QString &table : tables) {
        const QStringList ids = table.section(QStringLiteral(": "), 1).split(u' ');
        const QSet<QString> once(ids.begin(), ids.end());
        const bool hasColumns = !table.endsWith(QStringLiteral(": "));
        if (hasColumns && (once.contains(QString()) || once.size() < ids.size()))
            found << table;
    }
    return found;
}

QString plain(const QAction *action)
{
    return action->text().remove(u'&');
}

//! Every screen is made and painted.
void visit(MainWindow &window)
{
    for (int place = 0; place <= int(Place::Settings); ++place) {
        window.go(Place(place));
        QTest::qWait(20);
        window.grab();
    }
}

} // namespace

class TestLanguage final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    // First, because the looks of causes keep the words of the first language that asks for them.
    void aGermanWindowIsGerman()
    {
        const Catalogues german(QStringLiteral("de"));
        Desk desk;
        QVERIFY(desk.open());
        AppActions &actions = desk.window.actions();
        QCOMPARE(plain(actions.goInvoices), QStringLiteral("Rechnungen"));
        QCOMPARE(plain(actions.goCustomers), QStringLiteral("Kunden"));
        QCOMPARE(desk.window.menuBar()->actions().first()->text().remove(u'&'), QStringLiteral("Datei"));
        const auto *places = desk.window.findChild<Navigation *>();
        QVERIFY(places);
        QStringList names;
        for (int row = 0; row < places->model()->rowCount(); ++row)
            names << places->model()->index(row, 0).data().toString();
        QVERIFY2(names.contains(QStringLiteral("Rechnungen")), qPrintable(names.join(u' ')));
        desk.window.go(Place::Reconcile);
        const QAbstractItemModel *table = desk.window.screen(Place::Reconcile)->table()->model();
        QStringList heads;
        for (int column = 0; column < table->columnCount(); ++column)
            heads << table->headerData(column, Qt::Horizontal).toString();
        QVERIFY2(heads.contains(QStringLiteral("Kunde")), qPrintable(heads.join(u' ')));
        QCOMPARE(actions.goInvoices->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_3));
        QCOMPARE(monthText(Month(2026, 12)), QStringLiteral("Dezember 2026"));
        QCOMPARE(dayText(Day::of(2026, 5, 7)), QStringLiteral("7. Mai 2026"));
        QCOMPARE(rangeText({Day::of(2026, 5, 1), Day::of(2026, 5, 31)}), QStringLiteral("1.–31. Mai"));
        QCOMPARE(rangeText({Day::of(2026, 4, 15), Day::of(2026, 5, 14)}), QStringLiteral("15. Apr.–14. Mai"));
        QCOMPARE(longDayText(Day::of(2026, 12, 3)), QStringLiteral("3. Dezember 2026"));
        QCOMPARE(monthName(3), QStringLiteral("März"));
        QCOMPARE(amountText(money("1234.5"), 2), QStringLiteral("1,234.50")); // as the system writes numbers
    }
    void sentencesAreWhole_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("amount");
        QTest::addColumn<QString>("state");
        QTest::newRow("English") << QStringLiteral("en") << QStringLiteral("CHF 12.00") << QStringLiteral("draft");
        QTest::newRow("German") << QStringLiteral("de") << QStringLiteral("12.00 CHF") << QStringLiteral("Entwurf");
        QTest::newRow("French") << QStringLiteral("fr") << QStringLiteral("12.00 CHF") << QStringLiteral("brouillon");
        QTest::newRow("Dutch") << QStringLiteral("nl") << QStringLiteral("12.00 CHF") << QStringLiteral("concept");
    }
    void sentencesAreWhole()
    {
        QFETCH(const QString, code);
        const Catalogues catalogues(code);
        QTEST(withCurrency(QStringLiteral("CHF"), QStringLiteral("12.00")), "amount");
        QTEST(stateWithin(InvoiceState::Draft), "state");
        QCOMPARE(withOneStop(QStringLiteral("Rien pour VanArsdel N.V..")), QStringLiteral("Rien pour VanArsdel N.V."));
        QCOMPARE(withOneStop(QStringLiteral("Rien pour Contoso GmbH.")), QStringLiteral("Rien pour Contoso GmbH."));
    }
    void detailsOfTheTrailAreSaid()
    {
        AuditEntry entry;
        entry.action = QStringLiteral("import");
        entry.detail =
            QStringLiteral(
                R"({"content":"%1","current":1,"kind":"reconciliation","lines":1204,"month":"2026-07","net":"2317.5"})")
                .arg(QString(64, u'a'));
        QCOMPARE(auditDetail(entry),
                 QStringLiteral("current: yes, kind: Reconciliation, lines: 1,204, month: July 2026, net: 2,317.50"));
        const Catalogues german(QStringLiteral("de"));
        QCOMPARE(auditDetail(entry), QStringLiteral("aktuell: ja, Art: Abstimmung, Zeilen: 1,204, Monat: Juli 2026, "
                                                    "netto: 2,317.50"));
    }
    void explanationsOfFormatsAreReadToTheirEnd()
    {
        for (const char *language : {"de", "fr", "nl"}) {
            const Catalogues catalogues(QString::fromLatin1(language));
            ExportSheet sheet(sharedTheme(), Month(2026, 7), {invoice(0)}, {});
            sheet.show();
            QVERIFY(QTest::qWaitForWindowExposed(&sheet));
            const auto *formats = sheet.findChild<TableView *>(QStringLiteral("formats"));
            const QFontMetrics metrics(roleFont(FontRole::Caption));
            for (int row = 0; row < formats->table()->rowCount(); ++row) {
                const QString line = formats->table()->cell(row, 0).second;
                const int room = formats->columnWidth(0) - firstCellPadding - cellPadding;
                QVERIFY2(!line.isEmpty() && metrics.horizontalAdvance(line) <= room, qPrintable(line));
            }
        }
    }
    void theWindowReturnsToEnglish()
    {
        {
            const Catalogues dutch(QStringLiteral("nl"));
            QCOMPARE(shownLanguage(), QStringLiteral("nl"));
        }
        QCOMPARE(shownLanguage(), QStringLiteral("en"));
        Desk desk;
        QCOMPARE(plain(desk.window.actions().goInvoices), QStringLiteral("Invoices"));
        QCOMPARE(monthText(Month(2026, 12)), QStringLiteral("December 2026"));
    }
    void everyLanguageIsWhole_data()
    {
        QTest::addColumn<QString>("code");
        for (const auto &[code, name] : windowLanguages())
            QTest::newRow(qPrintable(name)) << code;
    }
    void everyLanguageIsWhole()
    {
        QFETCH(const QString, code);
        QStringList english;
        QStringList columns;
        {
            Desk desk;
            QVERIFY(desk.open());
            visit(desk.window);
            english = shortcuts(desk.window);
            columns = columnIds(desk.window);
        }
        AskedInVain vain;
        if (code != u"en")
            QCoreApplication::installTranslator(&vain);
        const Catalogues catalogues(code);
        QVERIFY(catalogues.isWhole());
        QCOMPARE(shownLanguage(), code);
        Desk desk;
        QVERIFY(desk.open());
        visit(desk.window);
        QCOMPARE(vain.texts(), QStringList());
        QCOMPARE(confused(columnIds(desk.window)), QStringList());
        QCOMPARE(columnIds(desk.window), columns); // so that layouts and views hold in every language
        QCOMPARE(shortcuts(desk.window), english);
        QStringList clashes = doubled(*desk.window.menuBar());
        for (const QMenu *menu : desk.window.menuBar()->findChildren<QMenu *>())
            clashes << doubled(*menu);
        QVERIFY2(clashes.isEmpty(), qPrintable(clashes.join(QStringLiteral(", "))));
    }
    void noColumnIsCutInASmallWindow_data() { everyLanguageIsWhole_data(); }
    void noColumnIsCutInASmallWindow()
    {
        QFETCH(const QString, code);
        const Catalogues catalogues(code);
        Desk desk(38, {1280, 800});
        QVERIFY(desk.open());
        QStringList cut;
        for (int place = 0; place <= int(Place::Settings); ++place) {
            desk.window.go(Place(place));
            QTest::qWait(50);
            for (const TableView *table : desk.window.screen(Place(place))->findChildren<TableView *>()) {
                const QString name = desk.window.screen(Place(place))->objectName() + u'/' + table->objectName();
                if (table->isVisible() && table->horizontalScrollBar()->maximum() > 0)
                    cut << QStringLiteral("%1: %2 too wide").arg(name).arg(table->horizontalScrollBar()->maximum());
            }
        }
        QCOMPARE(cut, QStringList());
    }
    void theSystemsLanguageIsFound_data()
    {
        QTest::addColumn<QString>("chosen");
        QTest::addColumn<QString>("ofSystem");
        QTest::addColumn<QString>("language");
        const auto row = [](const char *name, const char *chosen, const char *ofSystem, const char *language) {
            QTest::newRow(name) << QString::fromLatin1(chosen) << QString::fromLatin1(ofSystem)
                                << QString::fromLatin1(language);
        };
        row("Austria", "", "de-AT de", "de");
        row("Belgium", "", "fr_BE.UTF-8", "fr");
        row("English before German", "", "en-GB de", "en");
        row("another before Dutch", "", "fy-NL nl", "nl");
        row("none of ours", "", "pl", "en");
        row("no language at all", "", "C", "en");
        row("a choice", "nl", "de", "nl");
        row("a choice of a later version", "pl", "de", "de");
    }
    void theSystemsLanguageIsFound()
    {
        QFETCH(const QString, chosen);
        QFETCH(const QString, ofSystem);
        QTEST(languageOf(chosen, ofSystem.split(u' ')), "language");
    }
    void numbersFollowAChosenLanguage_data()
    {
        QTest::addColumn<QString>("chosen");
        QTest::addColumn<QString>("shown");
        QTest::addColumn<QString>("ofSystem");
        QTest::addColumn<QString>("locale");
        const auto row = [](const char *name, const char *chosen, const char *shown, const char *ofSystem,
                            const char *locale) {
            QTest::newRow(name) << QString::fromLatin1(chosen) << QString::fromLatin1(shown)
                                << QString::fromLatin1(ofSystem) << QString::fromLatin1(locale);
        };
        row("nothing chosen", "", "de", "de_AT", "de_AT");
        row("its own country", "de", "de", "de_CH", "de_CH");
        row("another language", "de", "de", "en_US", "de_DE");
        row("English in Germany", "en", "en", "de_DE", "en_US");
        row("a system that the window does not speak", "", "en", "pl_PL", "pl_PL");
        row("no locale", "", "en", "C", "C");
        row("English without a locale", "en", "en", "C", "C");
        row("German without a locale", "de", "de", "C", "de_DE");
        row("German by the system's list", "", "de", "C", "de_DE");
    }
    void numbersFollowAChosenLanguage()
    {
        QFETCH(QString, chosen);
        QFETCH(QString, shown);
        QFETCH(QString, ofSystem);
        QTEST(localeOf(chosen, shown, QLocale(ofSystem)).name(), "locale");
    }
    void aChosenLanguageCanStartAtOnce()
    {
        QTemporaryDir folder;
        QSettings settings(folder.filePath(QStringLiteral("window.ini")), QSettings::IniFormat);
        Desk desk(3, {1440, 900}, &settings);
        QVERIFY(desk.open());
        desk.window.go(Place::Settings);
        const Screen *screen = desk.window.screen(Place::Settings);
        auto *box = screen->findChild<QComboBox *>(QStringLiteral("language"));
        auto *restart = screen->findChild<QPushButton *>(QStringLiteral("restart"));
        QVERIFY(box && restart && !restart->isVisible());
        box->setFocus();
        QTest::keyClicks(box, QStringLiteral("Fran"));
        QVERIFY(restart->isVisible() && restart->isEnabled() && !restart->toolTip().isEmpty());
        QVERIFY(!desk.window.wantsRestart());
        restart->click();
        QVERIFY(!desk.window.isVisible() && desk.window.wantsRestart());
        QCOMPARE(settings.value(QStringLiteral("language")).toString(), QStringLiteral("fr"));
    }
    void aChoiceHoldsFromTheNextStart()
    {
        QTemporaryDir folder;
        QSettings settings(folder.filePath(QStringLiteral("window.ini")), QSettings::IniFormat);
        {
            Desk desk(3, {1440, 900}, &settings);
            QVERIFY(desk.open());
            desk.window.go(Place::Settings);
            auto *box = desk.window.screen(Place::Settings)->findChild<QComboBox *>(QStringLiteral("language"));
            const auto *note = desk.window.screen(Place::Settings)->findChild<QLabel *>(QStringLiteral("languageNote"));
            QVERIFY(box && note && box->currentIndex() == 0 && !note->isVisible());
            box->setFocus();
            QTest::keyClicks(box, QStringLiteral("Fran")); // as a person would
            QCOMPARE(box->currentText(), QStringLiteral("Français"));
            QVERIFY(note->isVisible());
        }
        QCOMPARE(settings.value(QStringLiteral("language")).toString(), QStringLiteral("fr"));
        Desk desk(3, {1440, 900}, &settings);
        const auto *box = desk.window.screen(Place::Settings)->findChild<QComboBox *>(QStringLiteral("language"));
        QCOMPARE(box->currentText(), QStringLiteral("Français"));
    }
};

QTEST_MAIN(TestLanguage)
#include "tst_language.moc"
