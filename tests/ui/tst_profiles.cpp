// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/filereader.h"
#include "tests/ui/desk.h"
#include "tests/ui/madepartner.h"
#include "tests/ui/waitfor.h"
#include "ui/company/workspacecompany.h"
#include "ui/imports/importsscreen.h"
#include "ui/profiles/distributorsheet.h"
#include "ui/profiles/documentpane.h"
#include "ui/profiles/mappingpane.h"
#include "ui/profiles/profilespane.h"
#include "ui/profiles/rowsedit.h"
#include "ui/shell/actions.h"
#include "ui/shell/confirmsheet.h"
#include "ui/tables/tableview.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTimer>

using namespace counterfoil;
using namespace counterfoil::madeup;

namespace {

const QByteArray header = "Kunde;Produkt;Hersteller;Von;Bis;Menge;Netto;Rechnung\n";
const QByteArray lines =
    "11111111-1111-4111-8111-111111111111;Fabled Backup;Fabled;01.07.2026;31.07.2026;2;1.234,50;R-77\n"
    "Summe;;;;;;1.234,50;\n"
    "22222222-2222-4222-8222-222222222222;Fabled Mail;Fabled;01.07.2026;31.07.2026;1;10,25;R-77\n";

//! Reads the file above; "Summe" rows are no lines.
const QByteArray acme = R"({"format": "counterfoil-distributor/1", "id": "acme", "name": "Acme Distribution",
 "numbers": {"decimal": ",", "thousands": "."}, "dates": ["dd.MM.yyyy"],
 "table": {"skip": [{"column": "Kunde", "is": ["Summe"]}]},
 "columns": {"CustomerId": ["Kunde"], "ProductName": ["Produkt"], "PublisherName": ["Hersteller"],
             "ChargeStartDate": ["Von"], "ChargeEndDate": ["Bis"], "Quantity": ["Menge"], "Subtotal": ["Netto"]},
 "constants": {"Currency": "EUR"}, "invoice": {"column": "Rechnung"}})";

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

ProfileForm formOf(const QByteArray &json)
{
    return profileFormOf(*parseJson(json));
}

//! The window over a real company file, at its profiles.
struct Office
{
    Office() : clock(QDateTime::fromString(QStringLiteral("2026-08-17T08:00:00Z"), Qt::ISODate))
    {
        path = folder.filePath(QStringLiteral("a.counterfoil"));
        file = folder.filePath(QStringLiteral("rechnung.csv"));
        write(file, header + lines);
        isReady = makePartner(folder.path(), path, clock);
        door.open = [this](const QString &where) { return WorkspaceCompany::open(where, clock); };
        shell = std::make_unique<ShellController>(door);
        window = std::make_unique<MainWindow>(sharedTheme(), *shell, clock, nullptr);
        window->resize(1440, 900);
        window->show();
        shell->open(path);
        isReady = isReady && QTest::qWaitFor([this] { return !shell->picture().isEmpty(); }, 60000);
        screen = qobject_cast<ImportsScreen *>(window->screen(Place::Imports));
        pane = &screen->profiles();
        window->actions().goProfiles->trigger();
        isReady = isReady && QTest::qWaitFor([this] { return controller().isRead(); }, 60000);
    }
    ProfilesController &controller() { return pane->controller(); }
    AppActions &actions() { return window->actions(); }
    template <typename Widget>
    Widget *find(const char *name)
    {
        return pane->findChild<Widget *>(QString::fromLatin1(name));
    }
    TableView *table(const char *name) { return find<TableView>(name); }
    bool choose(const QString &id) { return table("profileList")->select(id) && controller().chosen() == id; }
    bool isTried()
    {
        return QTest::qWaitFor([this] { return !controller().trial().isRunning && controller().trial().trial; }, 60000);
    }
    void import(const QByteArray &json)
    {
        const QString where = folder.filePath(QStringLiteral("profile.json"));
        write(where, json);
        controller().importDocument(where);
        QVERIFY(QTest::qWaitFor([this] { return controller().isChanged(); }, 60000));
    }
    bool save()
    {
        if (!actions().saveProfile->isEnabled())
            return false;
        actions().saveProfile->trigger();
        return QTest::qWaitFor(
            [this] {
                return !controller().isChanged() && controller().chosenUse() && controller().chosenUse()->known.isOwn;
            },
            60000);
    }
    int ownProfiles()
    {
        const QList<ProfileUse> uses = *waitFor(shell->company()->profiles()->profiles());
        return int(std::count_if(uses.begin(), uses.end(), [](const ProfileUse &use) { return use.known.isOwn; }));
    }
    QString outcome() { return find<QLabel>("trialOutcome")->text(); }

    QTemporaryDir folder;
    QString path;
    QString file;
    FixedClock clock;
    CompanyDoor door;
    std::unique_ptr<ShellController> shell;
    std::unique_ptr<MainWindow> window;
    ImportsScreen *screen = nullptr;
    ProfilesPane *pane = nullptr;
    bool isReady = false;
};

//! What a cell says of an attribute.
Cell mapped(TableView *table, const QString &attribute, int column)
{
    const int row = table->table()->rowOf(attribute);
    return row < 0 ? Cell() : table->table()->cell(row, column);
}

} // namespace

class TestProfiles final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyModelIsSound()
    {
        constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::QtTest;
        RecordTableModel<ProfileRow> list(profileRowShape(), profileRowColumns());
        RecordTableModel<MappingRow> mapping(mappingShape(), mappingColumns());
        RecordTableModel<Fault> faults(faultShape(), profileFaultColumns());
        RecordTableModel<ReadRow> rows(readRowShape(), readRowColumns({}, {}));
        RecordTableModel<ForeignFile> files(foreignFileShape(), foreignFileColumns({}));
        const QList<TableModel *> models{&list, &mapping, &faults, &rows, &files};
        for (TableModel *model : models)
            new QAbstractItemModelTester(model, fatal, this);
        list.setRecords({{QStringLiteral("a"), QStringLiteral("a"), QStringLiteral("A"), true, false, false, false, 1},
                         {QStringLiteral("+1"), {}, {}, false, true, true, true, 0}});
        ProfileDraft draft;
        draft.json = acme;
        draft.form = formOf(acme);
        draft.faults = {{QStringLiteral("/columns/Subtotal"), 3, {}, QStringLiteral("wrong")}};
        mapping.setRecords(mappingRows(draft, SampleFile{false, {}, 1, {QStringLiteral("kunde")}, {{}}}, {}));
        faults.setRecords(draft.faults);
        const QList<ReadRow> read{{2, {}, {{QStringLiteral("Subtotal"), QStringLiteral("1234.50")}}},
                                  {3, QStringLiteral("no line"), {}}};
        rows.setContents(readRowColumns(read, {}), read);
        files.setRecords({{{QStringLiteral("/a.csv"), FileOrigin::Kind::Unknown, {}}, {}, false, {}},
                          {{QStringLiteral("/b.csv"), FileOrigin::Kind::Unclear, {}}, {}, true, {}}});
        for (TableModel *model : models) {
            QVERIFY(model->rowCount() > 0);
            model->setFilter(QStringLiteral("no such row"));
            QCOMPARE(model->rowCount(), 0);
            model->setFilter({});
        }
        QCOMPARE(mapping.cell(mapping.rowOf(QStringLiteral("CustomerId")), 4).text, QStringLiteral("Found"));
        QCOMPARE(mapping.cell(mapping.rowOf(QStringLiteral("ProductName")), 4).tone, Tone::Bad);
        QCOMPARE(mapping.cell(mapping.rowOf(QStringLiteral("Subtotal")), 4).text, QStringLiteral("Fault"));
        QCOMPARE(rows.cell(0, 2).copied, QStringLiteral("1234.50"));
    }
    //! What a form makes of a document says the same as the document.
    void formsHoldEverything()
    {
        const QByteArray full = R"({"format": "counterfoil-distributor/1", "id": "full", "name": "Full", "note": "n",
            "toBeConfirmed": true, "numbers": {"decimal": ",", "thousands": ".", "trailingMinus": true,
            "parentheses": true, "currencySign": true}, "dates": "dd.MM.yyyy",
            "table": {"sheet": "Daten", "headerRow": 4, "skip": [{"column": "A", "is": ["x", ""]}, {"column": "B",
            "is": "y*"}], "end": [{"column": "A", "is": "Summe"}]}, "columns": {"CustomerId": "A", "ProductName":
            ["B", "C, D"], "Subtotal": ["E"]}, "optional": ["ProductName"], "constants": {"Currency": "EUR"},
            "values": {"ChargeType": {"Neu": "new", "Alt": "renew"}}, "negate": [{"column": "A", "is": "G"}],
            "families": [{"column": "A", "is": ["Azure*", "AZ"], "family": "azure"}, {"column": "A", "is": "L",
            "family": "licence"}], "customers": {"K-1": "t-1", "K/2": "t~2"}, "invoice": {"label": "Rechnung"},
            "month": {"cell": "B2", "formats": ["MM.yyyy", "yyyy-MM"]}, "keep": ["F", "G"]})";
        QList<QByteArray> documents{full, acme};
        for (const DistributorProfile &start : startingProfiles())
            documents << start.json;
        for (const QByteArray &document : std::as_const(documents)) {
            const Result<DistributorProfile> before = readProfile(document);
            QVERIFY2(before, qPrintable(before ? QString() : before.error().text()));
            const QByteArray written = documentOf(formOf(document));
            const Result<DistributorProfile> after = readProfile(written);
            QVERIFY2(after, qPrintable(after ? QString() : after.error().text()));
            QCOMPARE(formOf(written), formOf(document));
            QCOMPARE(after->columns, before->columns);
            QCOMPARE(after->values, before->values);
            QCOMPARE(after->customers, before->customers);
            QCOMPARE(QSet<QString>(after->optional.begin(), after->optional.end()),
                     QSet<QString>(before->optional.begin(), before->optional.end()));
            QCOMPARE(after->skip.size() > 0, before->skip.size() > 0);
            QCOMPARE(after->headerRow, before->headerRow);
            QCOMPARE(after->month.formats, before->month.formats);
            QCOMPARE(documentOf(formOf(written)), written);
        }
        QCOMPARE(lineOfPointer("{\n \"a\": {\n  \"b\": [1,\n 2]}}", QStringLiteral("/a/b/1")), qint64(4));
        QCOMPARE(lineOfPointer("{\n \"a\": 1}", QStringLiteral("/a/c")), qint64(2));
    }
    //! The way of a person with a distributor that nobody knows: a file, a profile for it, the lines.
    void aProfileIsWrittenForAFile()
    {
        Office office;
        QVERIFY(office.isReady);
        QCOMPARE(office.table("profileList")->table()->rowCount(), 5);
        QVERIFY(office.table("profileList")->table()->cell(0, 0).state.contains(QStringLiteral("To be confirmed")));
        office.actions().newProfile->trigger();
        QVERIFY(!office.controller().draft().faults.isEmpty()); // nothing says where CustomerId stands
        QVERIFY(office.table("profileFaults")->isVisible());
        QVERIFY(!office.actions().saveProfile->isEnabled());
        QVERIFY(office.actions().saveProfile->toolTip().contains(QStringLiteral("faults")));
        office.controller().setFile(office.file);
        QVERIFY(QTest::qWaitFor([&] { return office.controller().sample().has_value(); }, 60000));
        QCOMPARE(office.controller().sample()->columns.size(), 8);
        TableView *columns = office.table("profileColumns");
        auto *offered = office.find<QComboBox>("columnOfFile");
        const QMap<QString, int> places{{QStringLiteral("CustomerId"), 1},
                                        {QStringLiteral("ProductName"), 2},
                                        {QStringLiteral("Subtotal"), 7},
                                        {QStringLiteral("ChargeStartDate"), 4},
                                        {QStringLiteral("ChargeEndDate"), 5}};
        for (auto place = places.begin(); place != places.end(); ++place) {
            QVERIFY(columns->select(place.key()));
            QVERIFY(offered->isEnabled());
            offered->setCurrentIndex(place.value());
            Q_EMIT offered->activated(place.value());
        }
        QVERIFY(columns->select(QStringLiteral("Currency")));
        office.find<QLineEdit>("columnConstant")->setText(QStringLiteral("EUR"));
        QCOMPARE(mapped(columns, QStringLiteral("Currency"), 2).text, QStringLiteral("EUR"));
        QVERIFY(!office.controller().draft().profile); // the invoice's number stands nowhere yet
        office.find<QTabBar>("profileTabs")->setCurrentIndex(1);
        office.find<QLineEdit>("profileName")->setText(QStringLiteral("Acme"));
        office.find<QLineEdit>("profileId")->setText(QStringLiteral("acme"));
        office.find<QComboBox>("profileInvoiceText")->setEditText(QStringLiteral("Rechnung"));
        office.find<QComboBox>("profileDecimal")->setCurrentIndex(1);
        office.find<QComboBox>("profileThousands")->setCurrentIndex(2);
        office.find<RowsEdit>("profileDates")->findChild<QComboBox *>()->setEditText(QStringLiteral("dd.MM.yyyy"));
        QVERIFY2(office.controller().draft().profile, qPrintable(office.controller().draft().faults.value(0).reason));
        QVERIFY(office.isTried());
        QVERIFY(!office.controller().trial().trial->faults.isEmpty()); // the sum's row is no line
        QVERIFY(office.table("trialFaults")->isVisible());
        QCOMPARE(office.table("trialFaults")->table()->cell(0, 1).text, QStringLiteral("3"));
        QVERIFY(!office.table("trialFaults")->table()->cell(0, 3).text.isEmpty());
        office.find<QTabBar>("profileTabs")->setCurrentIndex(2);
        auto *skip = office.find<RowsEdit>("profileSkip");
        skip->findChildren<QPushButton *>().last()->click(); // adds a row
        skip->findChild<QComboBox *>()->setEditText(QStringLiteral("Kunde"));
        for (QLineEdit *field : skip->findChildren<QLineEdit *>()) {
            if (!qobject_cast<QComboBox *>(field->parentWidget()))
                field->setText(QStringLiteral("Summe"));
        }
        QVERIFY(QTest::qWaitFor([&] { return office.outcome().contains(QStringLiteral("1,244.75")); }, 60000));
        QVERIFY(office.outcome().contains(QStringLiteral("R-77")) &&
                office.outcome().contains(QStringLiteral("2 lines")));
        QCOMPARE(office.table("trialRows")->table()->rowCount(), 3);
        QVERIFY(!office.table("trialFaults")->isVisible());
        QCOMPARE(mapped(columns, QStringLiteral("Subtotal"), 3).text, QStringLiteral("1,234.50"));
        QVERIFY(office.save());
        QCOMPARE(office.controller().chosen(), QStringLiteral("acme"));
        QCOMPARE(office.ownProfiles(), 1);
    }
    void aChangedStartingPointIsAnOwnCopy()
    {
        Office office;
        QVERIFY(office.isReady);
        QVERIFY(office.choose(QStringLiteral("pax8")));
        QVERIFY(!office.actions().removeProfile->isEnabled());
        QVERIFY(office.table("profileColumns")->select(QStringLiteral("CustomerId")));
        auto *names = office.find<RowsEdit>("columnNames");
        QCOMPARE(names->texts().size(), 3);
        names->findChild<QComboBox *>()->setEditText(QStringLiteral("Company key"));
        QVERIFY(office.controller().isChanged());
        QVERIFY(office.choose(QStringLiteral("arrow"))); // what was changed waits
        QVERIFY(!office.controller().isChanged());
        QVERIFY(office.choose(QStringLiteral("pax8")));
        QCOMPARE(names->texts().first(), QStringLiteral("Company key"));
        QCOMPARE(office.ownProfiles(), 0);
        QVERIFY(office.save());
        QCOMPARE(office.ownProfiles(), 1);
        QVERIFY(office.actions().removeProfile->isEnabled());
        // a second change and its way back
        office.find<QCheckBox>("columnOptional")->toggle();
        QVERIFY(office.save());
        const QByteArray second = office.controller().draft().json;
        office.actions().undoProfile->trigger();
        QVERIFY(QTest::qWaitFor([&] { return office.controller().draft().json != second; }, 60000));
        QCOMPARE(office.ownProfiles(), 1);
        QVERIFY(!office.controller().draft().form.attributes.value(QStringLiteral("CustomerId")).optional);
        office.actions().undoProfile->trigger();
        QVERIFY(QTest::qWaitFor([&] { return !office.actions().undoProfile->isEnabled(); }, 60000));
        QTRY_VERIFY(!office.controller().chosenUse()->known.isOwn);
        QCOMPARE(names->texts().first(), QStringLiteral("companyId"));
        QCOMPARE(office.ownProfiles(), 0);
    }
    void removingAsksFirst()
    {
        Office office;
        QVERIFY(office.isReady);
        QByteArray own = acme;
        office.import(own.replace("\"acme\"", "\"pax8\""));
        QVERIFY(office.save());
        QString text;
        const auto answer = [&text](bool goes) {
            QTimer::singleShot(0, [&text, goes] {
                auto *sheet = qobject_cast<ConfirmSheet *>(QApplication::activeModalWidget());
                QVERIFY(sheet);
                for (const QLabel *label : sheet->findChildren<QLabel *>())
                    text += label->text() + u'\n';
                goes ? sheet->findChild<QPushButton *>(QStringLiteral("go"))->click()
                     : QTest::keyClick(sheet->focusWidget(), Qt::Key_Return);
            });
        };
        answer(false);
        office.actions().removeProfile->trigger();
        QVERIFY(text.contains(QStringLiteral("starting point")));
        QCOMPARE(office.ownProfiles(), 1);
        answer(true);
        office.actions().removeProfile->trigger();
        QTRY_VERIFY(office.controller().chosenUse() && !office.controller().chosenUse()->known.isOwn);
        QCOMPARE(office.controller().draft().form.name, QStringLiteral("Pax8, invoice items"));
        office.actions().undoProfile->trigger();
        QTRY_COMPARE(office.controller().draft().form.name, QStringLiteral("Acme Distribution"));
        QCOMPARE(office.ownProfiles(), 1);
    }
    void faultsOfTheTextHaveTheirLine()
    {
        Office office;
        QVERIFY(office.isReady);
        office.import(acme);
        office.find<QTabBar>("profileTabs")->setCurrentIndex(3);
        auto *text = office.find<DocumentPane>("profileDocument");
        QString faulty = text->toPlainText();
        text->setPlainText(faulty.replace(QStringLiteral("\"Quantity\""), QStringLiteral("\"Amount\"")));
        QVERIFY(!office.controller().draft().isFormWhole);
        QVERIFY(!office.find<TableView>("profileColumns")->isEnabled());
        const Fault fault = office.controller().draft().faults.value(0);
        QCOMPARE(fault.path, QStringLiteral("/columns/Amount"));
        QVERIFY(fault.line > 1);
        QCOMPARE(text->extraSelections().size(), 1);
        TableView *faults = office.table("profileFaults");
        QCOMPARE(faults->table()->cell(0, 0).text, QStringLiteral("Columns: Amount"));
        faults->setCurrentIndex(faults->table()->index(0, 0));
        Q_EMIT faults->opened(faults->currentIndex());
        QCOMPARE(text->textCursor().blockNumber() + 1, int(fault.line));
        text->setPlainText(QStringLiteral("{\n\n\"id\": }"));
        QCOMPARE(office.controller().draft().faults.value(0).line, qint64(3));
        text->setPlainText(QString::fromUtf8(acme));
        QVERIFY(office.controller().draft().isFormWhole && office.controller().draft().profile);
        QVERIFY(office.find<TableView>("profileColumns")->isEnabled());
        const QString out = office.folder.filePath(QStringLiteral("out.json"));
        office.controller().exportDocument(out);
        QTRY_VERIFY(QFile::exists(out));
        QFile written(out);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QCOMPARE(written.readAll(), acme);
        office.actions().discardProfile->trigger();
        QVERIFY(!office.controller().isChanged());
        QCOMPARE(office.table("profileList")->table()->rowCount(), 5);
    }
    //! A blank that does not break parts thousands in many countries; a byte order mark comes with what is pasted.
    void theTextIsKeptCharacterByCharacter()
    {
        Office office;
        QVERIFY(office.isReady);
        QByteArray french = acme;
        french.replace(R"("thousands": ".")", "\"thousands\": \"\u00a0\"");
        office.import(french);
        office.find<QTabBar>("profileTabs")->setCurrentIndex(3);
        auto *text = office.find<DocumentPane>("profileDocument");
        QTextCursor cursor(text->document());
        cursor.insertText(QStringLiteral(" "));
        QCOMPARE(office.controller().draft().json, ' ' + french);
        QCOMPARE(office.controller().draft().form.thousands, QStringLiteral("\u00a0"));
        text->setPlainText(QChar(0xfeff) + QString::fromUtf8(acme));
        QCOMPARE(office.controller().draft().json, acme);
        QVERIFY(office.controller().draft().profile && office.controller().draft().isFormWhole);
        office.controller().editText("\xef\xbb\xbf{");
        QVERIFY(!office.controller().draft().faults.isEmpty());
    }
    void aChosenProfileReadsTheFileFromTheStart()
    {
        Office office;
        QVERIFY(office.isReady);
        office.import(acme);
        QVERIFY(office.save());
        QVERIFY(office.choose(QStringLiteral("arrow")));
        QList<QString> tried;
        connect(&office.controller(), &ProfilesController::trialChanged, this, [&] {
            if (office.controller().trial().isRunning)
                tried << office.controller().chosen();
        });
        office.pane->showFile(QStringLiteral("acme"), office.file);
        QVERIFY(office.isTried());
        QCOMPARE(QSet<QString>(tried.begin(), tried.end()), QSet<QString>{QStringLiteral("acme")});
        QVERIFY(office.controller().trial().trial->faults.isEmpty());
        office.controller().disconnect(this);
    }
    void anIdIsTakenOnce()
    {
        Office office;
        QVERIFY(office.isReady);
        office.actions().newProfile->trigger();
        ProfileForm form = formOf(acme);
        form.id = QStringLiteral("pax8");
        office.controller().edit(form);
        QCOMPARE(office.controller().draft().faults.value(0).path, QStringLiteral("/id"));
        QVERIFY(!office.actions().saveProfile->isEnabled());
    }
    void aFileIsImportedByAChosenProfile()
    {
        Office office;
        QVERIFY(office.isReady);
        office.import(acme);
        QVERIFY(office.save());
        const auto sheetOf = [&office] {
            DistributorSheet *sheet = nullptr;
            return QTest::qWaitFor(
                       [&] { return (sheet = office.window->findChild<DistributorSheet *>()) && sheet->isVisible(); },
                       60000)
                       ? sheet
                       : nullptr;
        };
        office.window->takeFiles({office.file});
        DistributorSheet *sheet = sheetOf();
        QVERIFY(sheet);
        auto *go = sheet->findChild<QPushButton *>(QStringLiteral("importForeign"));
        QVERIFY(QTest::qWaitFor([&] { return go->isEnabled(); }, 60000));
        QCOMPARE(go->text(), QStringLiteral("Import 1 file, 1,244.75 EUR"));
        auto *by = sheet->findChild<QComboBox *>(QStringLiteral("readBy"));
        QCOMPARE(by->currentData().toString(), QStringLiteral("acme"));
        by->setCurrentIndex(by->findData(QStringLiteral("arrow")));
        Q_EMIT by->activated(by->currentIndex());
        QVERIFY(!go->isEnabled());
        TableView *faults = sheet->findChild<TableView *>(QStringLiteral("trialFaults"));
        QVERIFY(QTest::qWaitFor([&] { return faults->isVisible(); }, 60000));
        QVERIFY(!go->isEnabled());
        by->setCurrentIndex(by->findData(QStringLiteral("acme")));
        Q_EMIT by->activated(by->currentIndex());
        QVERIFY(QTest::qWaitFor([&] { return go->isEnabled(); }, 60000));
        go->click();
        QVERIFY(QTest::qWaitFor([&] { return !office.shell->isBusy() && !office.shell->isLoading(); }, 60000));
        const QList<ImportEntry> log = *waitFor(office.shell->company()->importLog());
        QCOMPARE(log.first().kind, SourceKind::Distributor);
        QCOMPARE(log.first().invoice, QStringLiteral("R-77"));
        QCOMPARE(log.first().lines, qint64(2));
        const QList<ProfileUse> uses = *waitFor(office.shell->company()->profiles()->profiles());
        QCOMPARE(uses.first().known.profile.id, QStringLiteral("acme"));
        QCOMPARE(uses.first().lines, qint64(2));
    }
    void anUnknownFileLeadsToANewProfile()
    {
        Office office;
        QVERIFY(office.isReady);
        office.window->takeFiles({office.file});
        DistributorSheet *sheet = nullptr;
        QVERIFY(QTest::qWaitFor(
            [&] { return (sheet = office.window->findChild<DistributorSheet *>()) && sheet->isVisible(); }, 60000));
        QVERIFY(!sheet->findChild<QPushButton *>(QStringLiteral("importForeign"))->isEnabled());
        QVERIFY(sheet->readBy().value(office.file).isEmpty());
        sheet->findChild<QPushButton *>(QStringLiteral("changeProfile"))->click();
        QVERIFY(QTest::qWaitFor([&] { return office.controller().isChanged(); }, 60000));
        QVERIFY(office.screen->showsProfiles());
        QCOMPARE(office.controller().trial().path, office.file);
        QVERIFY(office.controller().draft().form.attributes.isEmpty() ||
                !office.controller().draft().form.attributes.contains(QStringLiteral("Subtotal")));
    }
    //! Microsoft's own files are asked nothing about.
    void microsoftsFilesGoStraightIn()
    {
        Office office;
        QVERIFY(office.isReady);
        QStringList paths = filesBelow(office.folder.path());
        paths.removeOne(office.file);
        QVERIFY(!paths.isEmpty());
        const auto origins = waitFor(office.shell->company()->profiles()->origins(paths));
        QVERIFY(origins);
        for (const FileOrigin &origin : *origins)
            QCOMPARE(int(origin.kind), int(FileOrigin::Kind::Microsoft));
    }
    void readOnlyOnlyTries()
    {
        AppActions actions(sharedTheme());
        AppActions::State state;
        state.company = true;
        state.readOnly = true;
        state.readOnlyReason = QStringLiteral("somebody else has it");
        state.profiles = true;
        state.profileChanged = true;
        state.profileSound = true;
        state.profileOwn = true;
        state.canUndoProfile = true;
        actions.update(state);
        for (const QAction *action : {actions.tryProfile, actions.newProfile, actions.exportProfile,
                                      actions.discardProfile, actions.goProfiles})
            QVERIFY2(action->isEnabled(), qPrintable(action->objectName()));
        for (const QAction *action : {actions.saveProfile, actions.removeProfile, actions.undoProfile}) {
            QVERIFY2(!action->isEnabled(), qPrintable(action->objectName()));
            QCOMPARE(action->toolTip(), state.readOnlyReason);
        }
        state.readOnly = false;
        actions.update(state);
        QVERIFY(actions.saveProfile->isEnabled() && actions.removeProfile->isEnabled());
    }
};

QTEST_MAIN(TestProfiles)
#include "tst_profiles.moc"
