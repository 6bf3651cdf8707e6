// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/madeup.h"
#include "ui/charts/waterfallsteps.h"
#include "ui/close/closecolumns.h"
#include "ui/invoices/invoicescolumns.h"
#include "ui/reconcile/paircolumns.h"
#include "ui/reconcile/reconcilecolumns.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace counterfoil;
using namespace counterfoil::madeup;

namespace {

//! A charge that is on two local lines, one that is on none, and a local line alone.
SideBySide bothSides()
{
    const PairedLine charged{
        QStringLiteral("c"), QStringLiteral("Azure plan"), {}, {Day::of(2026, 7, 1), Day::of(2026, 7, 31)}, 3,
        money("100.00")};
    PairedLine billed = charged;
    billed.text = QStringLiteral("Azure, Production");
    billed.invoice = QStringLiteral("INV-1");
    billed.amount = money("60.00");
    PairedLine other = billed;
    other.invoice = QStringLiteral("INV-2");
    other.amount = money("55.00");
    return {{{QStringLiteral("p"), {charged}, {billed, other}, money("15.00"), {{Cause::Price, money("15.00")}}},
             {QStringLiteral("q"), {charged}, {}, money("-100.00"), {{Cause::Unmapped, money("-100.00")}}},
             {QStringLiteral("r"), {}, {billed}, money("60.00"), {}}},
            money("200.00"),
            money("175.00")};
}

} // namespace

class TestRecords final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyModelIsSound()
    {
        constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::QtTest;
        const MonthPicture month = picture();
        RecordTableModel<ReconcileRow> reconcile(reconcileShape(), reconcileColumns({}, month.bridge));
        RecordTableModel<BoardFinding> findings(findingShape(), findingColumns(QStringLiteral("EUR"), 2));
        RecordTableModel<InvoiceCard> cards(cardShape(), cardColumns());
        RecordTableModel<InvoiceLine> lines(lineShape(), lineColumns(2));
        RecordTableModel<ComparedLine> compared(
            comparedShape(), comparedColumns(compareInvoices(&month.invoices[0], month.invoices[1]), 2));
        RecordTableModel<PairRow> sides(pairShape(), pairColumns(2));
        const QList<TableModel *> models{&reconcile, &findings, &cards, &lines, &compared, &sides};
        QList<QAbstractItemModelTester *> testers;
        for (TableModel *model : models)
            testers << new QAbstractItemModelTester(model, fatal, this);
        reconcile.setRecords(reconcileRows(month.bridge));
        findings.setRecords(closeBoardOf(month, true).findings);
        cards.setRecords(invoiceCards(month));
        lines.setRecords(month.invoices.first().lines);
        sides.setRecords(pairRows(bothSides()));
        for (TableModel *model : models) {
            for (int row = 0; row < model->rowCount(); ++row)
                model->toggle(row);
            for (int row = model->rowCount() - 1; row >= 0; --row)
                model->toggle(row);
            model->setFilter(QStringLiteral("contoso"));
            model->setFilter(QStringLiteral("no such row"));
            QCOMPARE(model->rowCount(), 0);
            model->setFilter({});
            for (int column = 0; column < model->columnCount(); ++column) {
                model->sort(column, Qt::DescendingOrder);
                QVERIFY(!model->headerData(column, Qt::Horizontal).toString().isEmpty());
            }
        }
    }
    //! A walk over all siblings for every match would not come to an end here.
    void filtersVeryManyRows()
    {
        QList<BoardFinding> findings(1);
        findings.first().heading = true;
        for (int i = 0; i < 200000; ++i) {
            BoardFinding finding;
            finding.key = QString::number(i);
            finding.stage = 3;
            finding.what = QStringLiteral("Finding %1").arg(i);
            findings << finding;
        }
        RecordTableModel<BoardFinding> model(findingShape(), findingColumns(QStringLiteral("EUR"), 2));
        model.setRecords(findings);
        model.setFilter(QStringLiteral("fINDING"));
        QCOMPARE(model.shownRecords(), 200000);
        model.setFilter(QStringLiteral("finding 19999"));
        QCOMPARE(model.shownRecords(), 12); // 19999, 119999 and 199990 to 199999
        QCOMPARE(model.rowCount(), 13);     // and the heading
        model.setFilter({});
        QCOMPARE(model.rowCount(), 200001);
    }
    void rowsOpenAndClose()
    {
        const MonthPicture month = picture(3);
        RecordTableModel<ReconcileRow> model(reconcileShape(), reconcileColumns({}, month.bridge));
        model.setRecords(reconcileRows(month.bridge));
        QCOMPARE(model.rowCount(), 4);
        QVERIFY(model.rowLook(2).hasChildren);
        model.toggle(2);
        QCOMPARE(model.rowCount(), 6);
        QCOMPARE(model.record(3)->depth, 1);
        model.toggle(2);
        QCOMPARE(model.rowCount(), 4);
        model.setFilter(QStringLiteral("previous invoice"));
        QCOMPARE(model.shownRecords(), 2); // customers 1 and 2 have a period cause
        QCOMPARE(model.allRecords(), 4);
    }
    void sortingKeepsChildrenWithTheirParents()
    {
        const MonthPicture month = picture(9);
        RecordTableModel<ReconcileRow> model(reconcileShape(), reconcileColumns({}, month.bridge));
        model.setRecords(reconcileRows(month.bridge));
        model.sort(1, Qt::DescendingOrder);
        for (int row = model.rowCount() - 1; row >= 0; --row)
            model.toggle(row);
        QString parent;
        Decimal last = money("99999999");
        for (int row = 0; row < model.rowCount(); ++row) {
            const ReconcileRow &record = *model.record(row);
            if (record.depth == 0) {
                QVERIFY(record.microsoft <= last);
                last = record.microsoft;
                parent = record.key;
            } else {
                QVERIFY(record.key.startsWith(parent + u'/'));
            }
        }
    }
    void totalsAddUpAndSayWhatIsFiltered()
    {
        const MonthPicture month = picture();
        const QList<Mark> chosen = chosenCauses(month.bridge, 2);
        QCOMPARE(chosen, (QList<Mark>{markOf(Cause::Unmapped), markOf(Cause::Price)}));
        RecordTableModel<ReconcileRow> model(reconcileShape(), reconcileColumns(chosen, month.bridge));
        model.setTotals([&](const auto &shown, int all) { return reconcileTotals(shown, all, chosen, month.bridge); });
        model.setRecords(reconcileRows(month.bridge));
        QList<Cell> totals = model.totals();
        QCOMPARE(totals.size(), model.columnCount());
        QCOMPARE(totals[1].copied, month.bridge.microsoft.text(2));
        QCOMPARE(totals[5].copied, month.bridge.local.text(2));
        QCOMPARE(totals[6].tone, Tone::Ok);
        model.setFilter(QStringLiteral("customer"));
        totals = model.totals();
        QVERIFY2(totals[0].text.contains(QStringLiteral("of 39, filtered")), qPrintable(totals[0].text));
    }
    void pairsShowTheirSumsAndTheirLines()
    {
        const SideBySide sides = bothSides();
        RecordTableModel<PairRow> model(pairShape(), pairColumns(2));
        model.setTotals([](const auto &shown, int all) { return pairTotals(shown, all, 2); });
        model.setRecords(pairRows(sides));
        QCOMPARE(model.rowCount(), 3);
        QVERIFY(model.rowLook(0).hasChildren && !model.rowLook(1).hasChildren);
        QCOMPARE(model.cell(0, 3).text, QStringLiteral("Azure, Production and 1 more"));
        QCOMPARE(model.cell(0, 5).copied, QStringLiteral("115.00"));
        QCOMPARE(model.cell(0, 6).copied, QStringLiteral("15.00"));
        QCOMPARE(model.cell(0, 7).mark, markOf(Cause::Price));
        QVERIFY(model.cell(1, 3).text.isEmpty() && model.cell(1, 5).text.isEmpty()); // opposite an empty cell
        QVERIFY(model.cell(2, 0).text.isEmpty() && model.cell(2, 7).mark == noMark);
        QVERIFY(model.columnLook(3).perforated);
        model.toggle(0);
        QCOMPARE(model.rowCount(), 5);
        QVERIFY(!model.cell(1, 0).text.isEmpty() && model.cell(2, 0).text.isEmpty());
        QVERIFY(model.cell(1, 6).text.isEmpty()); // a line alone has no difference
        const QList<Cell> totals = model.totals();
        QCOMPARE(totals.size(), model.columnCount());
        QCOMPARE(totals[2].copied, sides.microsoft.text(2));
        QCOMPARE(totals[5].copied, sides.local.text(2));
        QCOMPARE(totals[6].copied, QStringLiteral("-25.00"));
    }
    void boardAsksForAPersonOnlyWhereOneIsNeeded()
    {
        MonthPicture month = picture();
        CloseBoard board = closeBoardOf(month, true);
        QCOMPARE(board.stages.size(), 5);
        QCOMPARE(board.stages[0].state, StageState::Complete);
        QCOMPARE(board.stages[1].state, StageState::NeedsPerson);
        QCOMPARE(board.stages[3].state, StageState::Ready);
        QCOMPARE(board.stages[4].state, StageState::Waits);
        QCOMPARE(board.figures.last().figure, QStringLiteral("0.00"));
        QCOMPARE(board.figures.last().tone, Tone::Ok);
        QCOMPARE(board.needsPerson, 1 + 7); // a tenant, and every sixth draft
        month.bridge.unexplained = money("0.01");
        month.bridge.customers[1].unexplained = money("0.01");
        board = closeBoardOf(month, true);
        QCOMPARE(board.figures.last().tone, Tone::Bad);
        QCOMPARE(board.stages[2].state, StageState::NeedsPerson);
        board = closeBoardOf({}, false);
        QCOMPARE(board.stages[0].state, StageState::NotStarted);
        QCOMPARE(board.needsPerson, 0);
    }
    void waterfallStepsChain()
    {
        Bridge bridge = wholeBridge();
        QList<WaterfallStep> steps = waterfallSteps(bridge);
        QCOMPARE(steps.size(), 17);
        for (qsizetype step = 1; step + 1 < steps.size(); ++step) {
            QCOMPARE(steps[step].from, steps[step - 1].to);
            QCOMPARE(steps[step].to - steps[step].from, steps[step].amount);
        }
        QCOMPARE(steps[steps.size() - 2].to, bridge.local);
        bridge.local += money("0.05");
        bridge.unexplained = money("0.05");
        steps = waterfallSteps(bridge);
        QCOMPARE(steps[16].mark, unexplainedMark);
    }
    void waterfallRange_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<bool>("broken");
        QTest::newRow("high above zero") << QByteArray("118402.17") << QByteArray("141966.30") << true;
        QTest::newRow("half is enough for zero") << QByteArray("40") << QByteArray("90") << false;
        QTest::newRow("below zero") << QByteArray("-50") << QByteArray("90") << false;
        QTest::newRow("nothing") << QByteArray("0") << QByteArray("0") << false;
        QTest::newRow("all below zero") << QByteArray("-90") << QByteArray("-80") << false;
        QTest::newRow("tiny") << QByteArray("0.01") << QByteArray("0.02") << false;
        QTest::newRow("huge") << QByteArray("912345678901.12") << QByteArray("912345679901.12") << true;
    }
    void waterfallRange()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        Bridge bridge;
        bridge.microsoft = money(from.constData());
        bridge.local = money(to.constData());
        bridge.causes = {{Cause::Price, bridge.local - bridge.microsoft}};
        const ValueRange range = rangeOf(waterfallSteps(bridge));
        QTEST(range.broken, "broken");
        QVERIFY(range.from < range.to);
        if (range.broken) // the lowest total is a bar, not a stroke
            QVERIFY(std::min(geometryOf(bridge.microsoft), geometryOf(bridge.local)) - range.from >= range.step / 2);
        QVERIFY(range.from <= std::min(geometryOf(bridge.microsoft), geometryOf(bridge.local)));
        QVERIFY(range.to >= std::max(geometryOf(bridge.microsoft), geometryOf(bridge.local)));
        QVERIFY((range.to - range.from) / range.step <= 11);
    }
    void barsAcrossZeroAreSplit()
    {
        const WaterfallBar across = barOf(30, -20, 0.1);
        QCOMPARE(across.base, 0.0);
        QCOMPARE(across.positive, 30.0);
        QCOMPARE(across.negative, -20.0);
        const WaterfallBar below = barOf(-10, -25, 0.1);
        QCOMPARE(below.base, -10.0);
        QCOMPARE(below.negative, -15.0);
        const WaterfallBar tiny = barOf(100, 100.001, 0.5);
        QCOMPARE(tiny.base, 100.0);
        QCOMPARE(tiny.positive, 0.5);
        const WaterfallBar tinyFall = barOf(100, 99.999, 0.5);
        QCOMPARE(tinyFall.base, 99.5);
    }
    void whyAddsUp()
    {
        const MonthPicture month = picture();
        for (const BridgeCustomer &customer : month.bridge.customers) {
            const WhyContent whole = whyOfSum(month.bridge, customer, customer.name);
            Decimal sum;
            for (const WhyTerm &term : whole.terms)
                sum += term.amount;
            QCOMPARE(sum, whole.amount);
        }
        const WhyContent period = whyOf(month.bridge, markOf(Cause::Period));
        Decimal sum;
        for (const WhyTerm &term : period.terms)
            sum += term.amount;
        QCOMPARE(sum, period.amount);
        QVERIFY(!period.text().contains(QChar(u'−')));
    }
    void comparisonExplainsTheChange()
    {
        Invoice before = invoice(1);
        Invoice now = invoice(1);
        now.service = {Day::of(2026, 8, 1), Day::of(2026, 8, 31)};
        InvoiceLine seats;
        seats.description = QStringLiteral("Microsoft 365 E5");
        seats.subscription = QStringLiteral("e5");
        seats.family = Family::Licence;
        seats.quantity = 10;
        seats.net = money("500.00");
        now.lines << seats;
        now.net += seats.net;
        QVERIFY(!compareInvoices(nullptr, now).known);
        const Comparison comparison = compareInvoices(&before, now);
        QCOMPARE(comparison.lines.size(), 1);
        QCOMPARE(comparison.change(), money("500.00"));
        QCOMPARE(comparison.lines.first().because, QStringLiteral("New line"));
        QVERIFY(comparison.sentence.contains(QStringLiteral("Microsoft 365 E5 +500.00")));
    }
};

QTEST_MAIN(TestRecords)
#include "tst_records.moc"
