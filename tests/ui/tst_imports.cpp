// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/desk.h"
#include "ui/charts/stagesticket.h"
#include "ui/close/closecontroller.h"
#include "ui/company/linecheckdesk.h"
#include "ui/company/restatedsum.h"
#include "ui/imports/droparea.h"
#include "ui/imports/importsscreen.h"
#include "ui/imports/linecheckpane.h"
#include "ui/tables/tableview.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace counterfoil;
using namespace counterfoil::madeup;

namespace {

ImportEntry entry(qint64 set, const char *invoice, qint64 restatement = 0)
{
    ImportEntry one;
    one.set = set;
    one.at = QStringLiteral("2026-08-%1T07:00:00.000Z").arg(set, 2, 10, QChar(u'0'));
    one.by = QStringLiteral("eva");
    one.path = QStringLiteral("/home/eva/Downloads/reconciliation of a very long name indeed %1.csv").arg(set);
    one.invoice = QString::fromLatin1(invoice);
    one.month = Month(2026, 7);
    one.currency = QStringLiteral("EUR");
    one.lines = 1204;
    one.net = Exact(money("118402.17"));
    one.current = true;
    one.replaced = restatement > 0;
    one.restatement = restatement;
    one.changed = restatement > 0 ? 3 : 0;
    one.difference = restatement > 0 ? Exact(money("-17.655")) : Exact();
    return one;
}

RestatedLine line(RestatedKind kind, const char *before, const char *after, const QStringList &invoices = {})
{
    RestatedLine one;
    one.kind = kind;
    one.key = {{QStringLiteral("CustomerId"), QStringLiteral("cfd7dfc3-c394-4621-a6f9-0ab65e30af5e")},
               {QStringLiteral("ChargeStartDate"), QStringLiteral("2026-07-01")},
               {QStringLiteral("OrderId"), QString()}};
    one.customer = QStringLiteral("Contoso GmbH");
    one.product = QStringLiteral("Microsoft 365 E3");
    one.days = {Day::of(2026, 7, 1), Day::of(2026, 7, 31)};
    one.before = Exact(money(before));
    one.after = Exact(money(after));
    one.moved = {{QStringLiteral("Subtotal"), QString::fromLatin1(before), QString::fromLatin1(after)}};
    one.invoices = invoices;
    return one;
}

//! Three listed of 4,200 differences; an issued invoice of July and a draft's contract of June hold some.
RestatementList restated()
{
    Restatement one;
    one.id = 7;
    one.invoice = QStringLiteral("G041882617");
    one.currency = QStringLiteral("EUR");
    one.netBefore = Exact(money("186"));
    one.netAfter = Exact(money("168.345"));
    one.change = {1, 1, 4198};
    one.added = Exact(money("-4"));
    one.removed = Exact(money("16"));
    one.alteredBefore = Exact(money("23"));
    one.alteredAfter = Exact(money("25.345"));
    one.lines = {line(RestatedKind::Removed, "16", "0", {invoice(1).id}), line(RestatedKind::Added, "0", "-4"),
                 line(RestatedKind::Altered, "10", "12.345", {invoice(2).id, invoice(1).id})};
    one.listed = 3;
    RestatementList list{{one}, {}};
    for (const int number : {1, 2}) {
        Invoice holder = invoice(number);
        holder.state = InvoiceState::Issued;
        holder.number = QStringLiteral("INV-2026-0000%1").arg(number);
        list.invoices.insert(holder.id, holder);
        list.restatements.first().touched.append({holder.id, number, Exact(10), Exact(money("12.345"))});
    }
    return list;
}

CheckedLine checkedLine(qint64 number, Formula formula, const char *amount, const char *expected)
{
    CheckedLine one;
    one.path = QStringLiteral("/home/eva/july.csv");
    one.invoice = QStringLiteral("G041882617");
    one.line = number;
    one.tenant = QStringLiteral("cfd7dfc3-c394-4621-a6f9-0ab65e30af5e");
    one.customer = number % 2 == 0 ? QStringLiteral("customer-0") : QString();
    one.product = QStringLiteral("Microsoft 365 E3");
    one.chargeType = QStringLiteral("cycleCharge");
    one.days = {Day::of(2026, 7, 1), Day::of(2026, 7, 31)};
    one.currency = QStringLiteral("EUR");
    one.figures.quantity = money("25");
    one.verdict.formula = formula;
    one.verdict.nearest = expected ? Formula::NewCommerceSeat : Formula::None;
    one.verdict.amount = Exact(money(amount));
    if (expected)
        one.verdict.expected = Exact(money(expected));
    return one;
}

FormulaSum formulaSum(Formula formula, qint64 lines, const char *amount, const char *difference)
{
    FormulaSum one;
    one.currency = QStringLiteral("EUR");
    one.formula = formula;
    one.lines = lines;
    one.amount = Exact(money(amount));
    one.difference = Exact(money(difference));
    return one;
}

//! Two lines that nothing explains, of 4,000; or none.
class FakeLineChecks final : public LineCheckDesk
{
public:
    QFuture<Result<LineChecks>> checkLines(Month month, LineFilter filter) override
    {
        asked << filter;
        LineChecks checks;
        checks.month = month;
        checks.sums = {formulaSum(Formula::NewCommerceSeat, 1200, "118402.17", "0")};
        if (unexplained)
            checks.sums << formulaSum(Formula::None, 4000, "312.40", "-12.40");
        if (unexplained && filter.formula == Formula::None) {
            checks.lines = {checkedLine(17, Formula::None, "300.00", "312.30"),
                            checkedLine(18, Formula::None, "12.40", nullptr)};
            checks.omitted = 3998;
        } else if (filter.formula == Formula::NewCommerceSeat) {
            checks.lines = {checkedLine(2, Formula::NewCommerceSeat, "100.00", "100.00")};
        }
        return ready<Result<LineChecks>>(checks);
    }

    QList<LineFilter> asked;
    bool unexplained = true;
};

//! The screen of an opened window.
struct Visit
{
    explicit Visit(Desk &desk) : screen(*qobject_cast<ImportsScreen *>(desk.window.screen(Place::Imports)))
    {
        desk.window.actions().goImports->trigger();
        QTest::qWait(20);
        log = screen.findChild<TableView *>(QStringLiteral("log"));
        lines = screen.findChild<TableView *>(QStringLiteral("restatedLines"));
        attributes = screen.findChild<TableView *>(QStringLiteral("restatedAttributes"));
        rejected = screen.findChild<TableView *>(QStringLiteral("rejected"));
    }
    bool says(const QString &text) const
    {
        const QList<QLabel *> labels = screen.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
    }

    ImportsScreen &screen;
    TableView *log = nullptr;
    TableView *lines = nullptr;
    TableView *attributes = nullptr;
    TableView *rejected = nullptr;
};

} // namespace

class TestImports final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyModelIsSound()
    {
        constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::QtTest;
        RecordTableModel<ImportEntry> log(importShape(), importColumns(false));
        RecordTableModel<RestatedRow> lines(restatedShape(), restatedColumns(QStringLiteral("EUR")));
        RecordTableModel<AttributeRow> attributes(attributeShape(), attributeColumns());
        RecordTableModel<Fault> faults(faultShape(), faultColumns());
        faults.setRecords({{QStringLiteral("/home/eva/long way/july.csv"), 17, {}, QStringLiteral("unknown")}});
        QCOMPARE(faults.cell(0, 0).text, QStringLiteral("july.csv")); // the folder is where it was chosen
        QCOMPARE(faults.cell(0, 0).copied, QStringLiteral("/home/eva/long way/july.csv"));
        const QList<TableModel *> models{&log, &lines, &attributes, &faults};
        for (TableModel *model : models)
            new QAbstractItemModelTester(model, fatal, this);
        log.setRecords({entry(1, "G1"), entry(2, ""), entry(3, "G1", 7)});
        lines.setRecords(restatedRows(restated().restatements.first(), restated().invoices));
        attributes.setRecords(attributeRows(restated().restatements.first().lines.first()));
        faults.setRecords({{QStringLiteral("a.csv"), 17, QStringLiteral("Subtotal"), QStringLiteral("not a decimal")},
                           {QStringLiteral("b.csv"), 0, {}, QStringLiteral("no row")}});
        for (TableModel *model : models) {
            QVERIFY(model->rowCount() > 0);
            for (int column = 0; column < model->columnCount(); ++column) {
                model->sort(column, Qt::DescendingOrder);
                model->sort(column, Qt::AscendingOrder);
            }
            model->setFilter(QStringLiteral("no such row"));
            QCOMPARE(model->rowCount(), 0);
            model->setFilter({});
        }
        log.setColumns(importColumns(true));
        QCOMPARE(log.columnCount(), importColumns(false).size() - 1);
    }
    void filesStandWithoutTheirFolders()
    {
        RecordTableModel<ImportEntry> log(importShape(), importColumns(false));
        QList<ImportEntry> entries{entry(1, "G1"), entry(2, "G2")};
        entries.first().path = QStringLiteral("/home/eva/long way/july.csv");
        entries.last().path = QStringLiteral("fabrikam/G2.csv"); // pulled
        log.setRecords(entries);
        const int from = ColumnLayout::columnOf(log, QStringLiteral("from"));
        QCOMPARE(log.cell(0, from).text, QStringLiteral("july.csv"));
        QCOMPARE(log.cell(0, from).copied, entries.first().path);
        QCOMPARE(log.index(0, from).data(Qt::ToolTipRole).toString(),
                 QStringLiteral("july.csv\n") + entries.first().path);
        QCOMPARE(log.cell(1, from).text, entries.last().path);
        QCOMPARE(log.index(1, from).data(Qt::ToolTipRole).toString(), entries.last().path);
        log.setFilter(QStringLiteral("long way"));
        QCOMPARE(log.rowCount(), 1);
    }
    void sumsAreThoseOfAll()
    {
        const Restatement one = restated().restatements.first();
        const QList<RestatedRow> rows = restatedRows(one, restated().invoices);
        QList<const RestatedRow *> all{&rows[0], &rows[1], &rows[2]};
        const QList<Cell> whole = restatedTotals(all, 3, one);
        QVERIFY(whole[2].text.contains(QStringLiteral("4,200")));
        QCOMPARE(whole[4].copied, QStringLiteral("39.00"));
        QCOMPARE(whole[5].copied, QStringLiteral("21.345"));
        QCOMPARE(whole[6].copied, QStringLiteral("-17.655"));
        all.removeFirst();
        QCOMPARE(restatedTotals(all, 3, one)[6].copied, QStringLiteral("-1.655")); // what the filter leaves
        QCOMPARE(rows[2].invoices, QStringLiteral("INV-2026-00002, INV-2026-00001"));
    }
    void showsTheLogOnceItIsVisited()
    {
        Desk desk;
        desk.company->log = {entry(3, "G041882617", 7), entry(2, ""), entry(1, "G041882617")};
        desk.company->restatements.insert(7, restated());
        QVERIFY(desk.open());
        QCOMPARE(desk.company->logRead, 0); // nobody looked yet
        Visit visit(desk);
        QCOMPARE(desk.company->logRead, 1);
        QCOMPARE(visit.log->table()->rowCount(), 3);
        QVERIFY(visit.lines->isVisible());
        QCOMPARE(visit.lines->table()->rowCount(), 3);
        QVERIFY(visit.says(QStringLiteral("4,198 altered, 1 added, 1 removed")));
        QVERIFY(visit.says(QStringLiteral("2 approved or issued invoices hold such lines")));
        QCOMPARE(visit.attributes->table()->rowCount(), 3); // what moved, then the key but for its empty part
        visit.log->setCurrentIndex(visit.log->table()->index(1, 0));
        QVERIFY(!visit.lines->isVisible());
        QVERIFY(visit.says(QStringLiteral("was on hand before")));
        visit.log->setCurrentIndex(visit.log->table()->index(0, 0));
        QVERIFY(visit.lines->isVisible());
        for (TableView *table : {visit.log, visit.lines, visit.attributes, visit.rejected})
            QVERIFY(!table->accessibleName().isEmpty());
    }
    void whatWasRestatedIsAnnounced()
    {
        const Restatement first = restated().restatements.first();
        RestatedSum sum = restatedSum({first});
        QCOMPARE(sum.lines, 4200);
        QCOMPARE(sum.newest, 7);
        QCOMPARE(restatedText(sum), QStringLiteral("Microsoft restated 4,200 lines by \u221217.66 EUR"));
        Restatement daily = first; // tells the same money once more
        daily.id = 8;
        daily.kind = SourceKind::Usage;
        QCOMPARE(restatedSum({daily, first}).lines, 4200);
        QCOMPARE(restatedSum({daily}).newest, 8);
        Restatement level = first;
        level.change = {0, 0, 1};
        level.added = level.removed = level.alteredBefore = level.alteredAfter = {};
        QCOMPARE(restatedText(restatedSum({level})), QStringLiteral("Microsoft restated 1 line"));
        QVERIFY(restatedText(restatedSum({})).isEmpty());
        MonthPicture month = picture(3);
        QVERIFY(closeBoardOf(month, true).restated.isEmpty());
        month.restatements = {first};
        const CloseBoard board = closeBoardOf(month, true);
        QCOMPARE(board.stages.first().what, QStringLiteral("1,089,418 lines, 4,200 restated"));
        QCOMPARE(board.stages.first().note, restatedText(sum));
        QVERIFY2(board.sentence.endsWith(restatedText(sum)), qPrintable(board.sentence));
        month.restatements.clear();
        QCOMPARE(board.needsPerson, closeBoardOf(month, true).needsPerson); // nobody has to act
        month.restatements = {first};
        month.seal = SealedMonth{QStringLiteral("2026-08-09T08:00:00.000Z"), QStringLiteral("Eva"), {}};
        QVERIFY(closeBoardOf(month, true).restated.isEmpty()); // it is history
    }
    void theStageOpensWhatWasRestated()
    {
        Desk desk;
        desk.company->shown.sets.first().kind = SourceKind::Reconciliation;
        desk.company->log = {entry(3, "G041882618"), entry(2, "G041882617", 7), entry(1, "G041882617")};
        desk.company->restatements.insert(7, restated());
        QVERIFY(desk.open());
        QVERIFY(!desk.window.actions().showRestated->isEnabled());
        desk.company->shown.restatements = restated().restatements;
        ImportReport report;
        report.restated = restated().restatements;
        desk.company->importAnswer = report;
        QSignalSpy told(&desk.shell, &ShellController::taskEnded);
        desk.window.takeFiles({QStringLiteral("/tmp/july.csv")});
        QTRY_VERIFY(desk.window.actions().showRestated->isEnabled());
        QStringList outcomes;
        for (const QList<QVariant> &one : std::as_const(told))
            outcomes << one.first().toString();
        QVERIFY2(outcomes.join(u'\n').contains(QStringLiteral("Microsoft restated 4,200 lines by \u221217.66 EUR")),
                 qPrintable(outcomes.join(u'\n')));
        desk.window.go(Place::Close);
        auto *stages = desk.window.screen(Place::Close)->findChild<StagesTicket *>();
        stages->setFocus();
        QTest::keyClick(stages, Qt::Key_Return);
        QCOMPARE(desk.window.place(), Place::Imports);
        auto *log = desk.window.screen(Place::Imports)->findChild<TableView *>(QStringLiteral("log"));
        QTRY_COMPARE(log->currentIndex().row(), 1);
        auto *lines = desk.window.screen(Place::Imports)->findChild<TableView *>(QStringLiteral("restatedLines"));
        QTRY_COMPARE(lines->table()->rowCount(), 3);
    }
    void leadsToTheInvoice()
    {
        Desk desk;
        desk.company->log = {entry(3, "G041882617", 7)};
        desk.company->restatements.insert(7, restated());
        QVERIFY(desk.open());
        Visit visit(desk);
        QPushButton *link = nullptr;
        for (QPushButton *button : visit.screen.findChildren<QPushButton *>()) {
            if (button->text() == QStringLiteral("INV-2026-00002"))
                link = button;
        }
        QVERIFY(link);
        link->click();
        QCOMPARE(desk.window.place(), Place::Invoices);
        desk.window.go(Place::Imports);
        visit.lines->setFocus();
        visit.lines->setCurrentIndex(visit.lines->table()->index(0, 0));
        QTest::keyClick(visit.lines, Qt::Key_Return); // the line that INV-2026-00001 holds
        QCOMPARE(desk.window.place(), Place::Invoices);
    }
    void tellsWhatWasRefused()
    {
        Desk desk;
        QVERIFY(desk.open());
        Visit visit(desk);
        QVERIFY(!visit.rejected->isVisible());
        desk.company->importAnswer = std::unexpected(Error(
            Error::Code::Refused, QStringLiteral("nothing was imported"),
            {{QStringLiteral("july.csv"), 17, QStringLiteral("Subtotal"), QStringLiteral("not a decimal: \"abc\"")},
             {QStringLiteral("july.csv"), 18, {}, QStringLiteral("a quote is left open")}}));
        desk.window.takeFiles({QStringLiteral("/tmp/july.csv")});
        QTRY_VERIFY(visit.rejected->isVisible());
        QCOMPARE(visit.rejected->table()->rowCount(), 2);
        QCOMPARE(visit.rejected->table()->cell(0, 1).text, QStringLiteral("17"));
        QCOMPARE(visit.rejected->table()->cell(0, 2).text, QStringLiteral("Subtotal"));
        QVERIFY(visit.says(QStringLiteral("2 faults")));
        desk.company->importAnswer = ImportReport();
        desk.window.takeFiles({QStringLiteral("/tmp/july.csv")});
        QTRY_VERIFY(!visit.rejected->isVisible());
        QVERIFY(desk.company->logRead >= 2); // and the log is read again
    }
    void sayThereIsNothing()
    {
        Desk desk;
        QVERIFY(desk.open());
        Visit visit(desk);
        QVERIFY(visit.says(QStringLiteral("Nothing came in yet")));
        QVERIFY(visit.says(QStringLiteral("Drop Microsoft's files here")));
        desk.company->log = {entry(1, "G1")};
        Q_EMIT desk.company->changed();
        QTRY_COMPARE(visit.log->table()->rowCount(), 1);
        visit.screen.focusFilter();
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("zzz"));
        QVERIFY(visit.says(QStringLiteral("No row matches")));
        QVERIFY(visit.screen.clearFilter());
        QVERIFY(!visit.says(QStringLiteral("No row matches")));
    }
    void whatCameInIsChosen()
    {
        Desk desk;
        desk.company->log = {entry(2, "G2"), entry(1, "G1")};
        QVERIFY(desk.open());
        Visit visit(desk);
        QTRY_COMPARE(visit.log->table()->rowCount(), 2);
        visit.log->setCurrentIndex(visit.log->table()->index(1, 0));
        desk.company->log.prepend(entry(3, "G3"));
        Q_EMIT desk.company->changed();
        QTRY_COMPARE(visit.log->table()->rowCount(), 3);
        QCOMPARE(visit.log->currentIndex().row(), 0);
        QCOMPARE(visit.log->selectionModel()->selectedRows().size(), 1);
    }
    void readOnlyTakesNothing()
    {
        Desk desk;
        desk.company->known.readOnly = true;
        desk.company->known.readOnlyReason = QStringLiteral("Eva has the file open");
        QVERIFY(desk.open());
        Visit visit(desk);
        QVERIFY(visit.says(QStringLiteral("Eva has the file open")));
        QVERIFY(!desk.window.actions().importFiles->isEnabled());
        desk.drop({QUrl::fromLocalFile(QStringLiteral("/tmp/july.csv"))});
        QVERIFY(desk.company->imported.isEmpty());
    }
    void seatCountsStandInTheLog()
    {
        Desk desk;
        ImportEntry seats = entry(-12, "");
        seats.isSeats = true;
        seats.month = {};
        seats.at = QStringLiteral("2026-08-12T07:00:00.000Z");
        seats.lines = 310;
        desk.company->log = {seats, entry(1, "G1")};
        QVERIFY(desk.open());
        Visit visit(desk);
        QCOMPARE(visit.log->table()->rowCount(), 2);
        QCOMPARE(visit.log->table()->cell(0, 1).text, QStringLiteral("Seat counts"));
        QCOMPARE(visit.log->table()->cell(0, 4).text, QStringLiteral("310"));
        QVERIFY(visit.log->table()->cell(0, 5).text.isEmpty()); // they have no amount
        QVERIFY(visit.says(QStringLiteral("Each count took the place")));
        QVERIFY(visit.says(QStringLiteral("1 file, 1,204 lines on hand"))); // they are no lines
        QString told;
        connect(&desk.shell, &ShellController::taskEnded, this, [&told](const QString &outcome) { told = outcome; });
        ImportReport report;
        report.seatFiles = 1;
        report.seatCounts = 310;
        desk.company->importAnswer = report;
        desk.window.takeFiles({QStringLiteral("/tmp/seats.csv")});
        QTRY_COMPARE(told, QStringLiteral("310 seat counts imported, 1 file"));
        QTRY_COMPARE(desk.company->logRead, 2);
    }
    void linesAreRecomputed()
    {
        constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::QtTest;
        FakeLineChecks checks;
        Desk desk;
        desk.company->lineCheckDesk = &checks;
        QVERIFY(desk.open());
        QVERIFY(checks.asked.isEmpty()); // nobody looked yet
        desk.window.actions().lineCheck->trigger();
        QCOMPARE(desk.window.place(), Place::Imports);
        auto &pane = qobject_cast<ImportsScreen *>(desk.window.screen(Place::Imports))->lineCheck();
        QTRY_COMPARE(checks.asked.size(), 1);
        QVERIFY(checks.asked.first().farthestFirst && checks.asked.first().formula == Formula::None);
        TableModel *formulas = pane.formulas()->table();
        TableModel *lines = pane.lines()->table();
        for (TableModel *model : {formulas, lines})
            new QAbstractItemModelTester(model, fatal, this);
        QTRY_COMPARE(formulas->rowCount(), 2);
        QCOMPARE(formulas->cell(0, 0).text, QStringLiteral("No formula")); // what nothing explains comes first
        QCOMPARE(formulas->cell(0, 3).text, QStringLiteral("4,000"));
        QCOMPARE(lines->rowCount(), 2);
        QCOMPARE(lines->cell(0, 2).copied.isEmpty() ? lines->cell(0, 2).text : lines->cell(0, 2).copied,
                 QStringLiteral("cfd7dfc3-c394-4621-a6f9-0ab65e30af5e")); // nobody's tenant
        QCOMPARE(lines->cell(1, 2).text, QStringLiteral("Contoso GmbH"));
        QCOMPARE(lines->cell(0, 11).copied, QStringLiteral("-12.30"));
        QVERIFY(lines->cell(1, 10).text.isEmpty()); // nothing could be recomputed
        const Visit visit(desk);
        QVERIFY(visit.says(QStringLiteral("4,000 lines, of which the 2 with the largest difference")));
        pane.formulas()->setCurrentIndex(formulas->index(1, 0));
        QTRY_COMPARE(checks.asked.size(), 2);
        QVERIFY(checks.asked.last().formula == Formula::NewCommerceSeat);
        QTRY_COMPARE(lines->rowCount(), 1);
        QCOMPARE(lines->cell(0, 12).text, QStringLiteral("New commerce, seats"));
        for (TableView *table : {pane.formulas(), pane.lines()})
            QVERIFY(!table->accessibleName().isEmpty());
    }
    void everyLineMayBeExplained()
    {
        FakeLineChecks checks;
        checks.unexplained = false;
        Desk desk;
        desk.company->lineCheckDesk = &checks;
        QVERIFY(desk.open());
        desk.window.actions().lineCheck->trigger();
        auto &screen = *qobject_cast<ImportsScreen *>(desk.window.screen(Place::Imports));
        QTRY_COMPARE(screen.lineCheck().formulas()->table()->rowCount(), 1);
        QVERIFY(!screen.lineCheck().lines()->isVisible());
        const QList<QLabel *> labels = screen.findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->isVisible() && label->text() == QStringLiteral("Every line is explained");
        }));
    }
    void warningsAreSaid()
    {
        Desk desk;
        ImportEntry warned = entry(1, "G1");
        warned.warnings = {QStringLiteral("new attribute \"Colour\"")};
        desk.company->log = {warned};
        QVERIFY(desk.open());
        Visit visit(desk);
        QVERIFY(visit.says(QStringLiteral("new attribute \"Colour\"")));
        const int state = 9;
        QCOMPARE(visit.log->table()->cell(0, state).text, QStringLiteral("1 warning"));
        QCOMPARE(visit.log->table()->cell(0, state).tone, Tone::Warn);
    }
};

QTEST_MAIN(TestImports)
#include "tst_imports.moc"
