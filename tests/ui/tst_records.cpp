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

InvoiceLine chargeLine(Family family, const char *text, const char *group, const char *net, const char *cost,
                       const char *rule)
{
    InvoiceLine line;
    line.family = family;
    line.description = QString::fromLatin1(text);
    line.subscription = line.group = QString::fromLatin1(group);
    line.rule = QString::fromLatin1(rule);
    line.key = QStringList{wordOf(family), QStringLiteral("standard"), line.rule, line.group}.join(u'|');
    line.net = line.unitPrice = money(net);
    line.cost = money(cost);
    return line;
}

InvoiceLine seatsLine(int seats, const char *price)
{
    InvoiceLine line = chargeLine(Family::Licence, "Microsoft 365 E3", "e3", "0", "1", "e3-flat");
    line.quantity = seats;
    line.unitPrice = money(price);
    line.net = rounded(Exact(seats) * Exact(line.unitPrice), 2);
    return line;
}

InvoiceLine otherLine(LineKind kind, const char *text, const char *net)
{
    InvoiceLine line;
    line.kind = kind;
    line.description = QString::fromLatin1(text);
    line.net = line.unitPrice = money(net);
    return line;
}

Invoice invoiceOver(const Days &service, const QList<InvoiceLine> &lines)
{
    Invoice one = invoice(1);
    one.service = service;
    one.lines = lines;
    one.net = 0;
    for (InvoiceLine &line : one.lines) {
        line.days = line.days.from.isValid() ? line.days : service;
        one.net += line.net;
    }
    return one;
}

const Days comparedJune{Day::of(2026, 6, 1), Day::of(2026, 6, 30)};
const Days comparedJuly{Day::of(2026, 7, 1), Day::of(2026, 7, 31)};

Comparison compared(const QList<InvoiceLine> &before, const QList<InvoiceLine> &now)
{
    const Invoice june = invoiceOver(comparedJune, before);
    return compareInvoices(&june, invoiceOver(comparedJuly, now));
}

//! Why the one thing of two invoices costs another amount.
QString causeOf(const InvoiceLine &before, const InvoiceLine &now)
{
    const Comparison comparison = compared({before}, {now});
    return comparison.lines.size() == 1 ? comparison.lines.first().because : QStringLiteral("not one thing");
}

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
    void countsAreOfOneAndGrouped()
    {
        const QString one = QStringLiteral("1 line");
        const QString several = QStringLiteral("%1 lines");
        QCOMPARE(counted(0, one, several), QStringLiteral("0 lines"));
        QCOMPARE(counted(1, one, several), QStringLiteral("1 line"));
        QCOMPARE(counted(1500000, one, several), QStringLiteral("1,500,000 lines"));
        MonthPicture month = picture(2);
        const auto localNote = [&month] {
            for (const KeyFigure &figure : closeBoardOf(month, true).figures) {
                if (figure.name == u"Local invoices")
                    return figure.note;
            }
            return QString();
        };
        for (Invoice &invoice : month.invoices)
            invoice.state = InvoiceState::Draft;
        QCOMPARE(localNote(), QStringLiteral("2 drafts"));
        month.invoices.first().state = InvoiceState::Approved;
        QCOMPARE(localNote(), QStringLiteral("2 invoices, 1 draft"));
        month.invoices.removeLast();
        QCOMPARE(localNote(), QStringLiteral("1 invoice, 0 drafts"));
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
    void comparedLinesAreNamedByWhatTheyShare()
    {
        const QList<InvoiceLine> june{chargeLine(Family::Azure, "Azure plan: P10 LRS", "s1", "100", "80", "list"),
                                      chargeLine(Family::Azure, "Azure plan: B2ms", "s1", "200", "160", "machines")};
        QList<InvoiceLine> july{chargeLine(Family::Azure, "Azure plan: P10 LRS and 1 more", "s1", "110", "88", "list"),
                                chargeLine(Family::Azure, "Azure plan: B2ms", "s1", "220", "176", "machines"),
                                chargeLine(Family::Azure, "Azure plan: gpt-4o Input", "s1", "30", "24", "models")};
        Comparison comparison = compared(june, july);
        QCOMPARE(comparison.lines.size(), 1);
        QCOMPARE(comparison.lines[0].text, QStringLiteral("Azure plan, 3 lines"));
        QCOMPARE(comparison.lines[0].change(), money("60"));
        QVERIFY(comparison.lines[0].because.startsWith(QStringLiteral("Use +20.0")));
        july[0].net = money("121"); // at another price
        comparison = compared(june, july);
        QVERIFY(comparison.lines[0].because.startsWith(QStringLiteral("Amount +23.7")));
        july[1].edited = true;
        comparison = compared(june, july);
        QCOMPARE(comparison.lines[0].because, QStringLiteral("Changed by hand"));
        july[0].description = QStringLiteral("Load Balancer");
        comparison = compared(june, july);
        QCOMPARE(comparison.lines[0].text, QStringLiteral("Azure, 3 lines"));
        const InvoiceLine other = chargeLine(Family::Azure, "Azure plan: B2ms", "s2", "5", "4", "machines");
        comparison = compared(june, june + QList{other});
        QCOMPARE(comparison.lines.size(), 1); // another subscription is another thing
        QCOMPARE(comparison.lines[0].text, QStringLiteral("Azure plan: B2ms"));
        QCOMPARE(comparison.lines[0].because, QStringLiteral("New line"));
        QVERIFY(compared(june, june).sentence.startsWith(QStringLiteral("The same as for ")));
    }
    void causesOfAChangeAreTrue()
    {
        const InvoiceLine ten = seatsLine(10, "46.90");
        QCOMPARE(causeOf(ten, seatsLine(12, "46.90")), QStringLiteral("Seats 10 → 12"));
        QVERIFY(causeOf(ten, seatsLine(10, "50.00")).startsWith(QStringLiteral("Price +6.6")));
        QVERIFY(causeOf(ten, seatsLine(12, "50.00")).startsWith(QStringLiteral("Seats 10 → 12, price +6.6")));
        InvoiceLine part = seatsLine(12, "20.00"); // of a month: days, not price
        part.days = {Day::of(2026, 7, 20), Day::of(2026, 7, 31)};
        QVERIFY(causeOf(ten, part).startsWith(QStringLiteral("Amount")));
        QVERIFY(causeOf(seatsLine(1, "469.00"), seatsLine(1, "562.80")).startsWith(QStringLiteral("Amount +20.0")));
        InvoiceLine edited = seatsLine(12, "46.90");
        edited.edited = true;
        QCOMPARE(causeOf(ten, edited), QStringLiteral("Changed by hand"));
        QCOMPARE(causeOf(edited, ten), QStringLiteral("Changed by hand before"));
        const InvoiceLine added = otherLine(LineKind::Manual, "Travel", "80.00");
        QCOMPARE(compared({}, {added}).lines.first().because, QStringLiteral("Added by hand"));
        QCOMPARE(compared({ten}, {}).lines.first().because, QStringLiteral("No longer there"));
        const InvoiceLine used = chargeLine(Family::Azure, "Azure plan", "s1", "100", "80", "list");
        InvoiceLine more = chargeLine(Family::Azure, "Azure plan", "s1", "150", "120", "list");
        QVERIFY(causeOf(used, more).startsWith(QStringLiteral("Use +50.0")));
        more.days = {Day::of(2026, 6, 20), comparedJuly.to};
        QVERIFY(causeOf(used, more).startsWith(QStringLiteral("Amount +50.0")));
        SourcePart late;
        late.key = QStringLiteral("late a contract-1/2026-06-01");
        late.sale = Exact(money("50"));
        more.parts = {late};
        QCOMPARE(causeOf(used, more), QStringLiteral("+50.00 billed late"));
        InvoiceLine several = seatsLine(11, "46.90"); // of the same price rule, now with another product
        InvoiceLine one = ten;
        one.group.clear();
        several.group.clear();
        several.subscription.clear();
        one.key = several.key = QStringLiteral("licence|standard|e3-flat|");
        QCOMPARE(causeOf(one, several), QStringLiteral("Seats 10 → 11"));
        InvoiceLine rowOfJune = ten;
        InvoiceLine rowOfJuly = seatsLine(11, "46.90");
        rowOfJune.group = QStringLiteral("G1:7");
        rowOfJuly.group = QStringLiteral("G2:12");
        QCOMPARE(causeOf(rowOfJune, rowOfJuly), QStringLiteral("Seats 10 → 11"));
    }
    void amountsOfTheSentenceAddUp()
    {
        const QList<InvoiceLine> june{otherLine(LineKind::OwnService, "Backup", "100.00"),
                                      otherLine(LineKind::OwnService, "Support", "100.00")};
        const QList<InvoiceLine> july{
            otherLine(LineKind::OwnService, "Backup", "500.00"), otherLine(LineKind::OwnService, "Support", "40.00"),
            otherLine(LineKind::OwnService, "Training", "300.00"), otherLine(LineKind::Manual, "Travel", "30.00"),
            otherLine(LineKind::Manual, "Parking", "12.00")};
        const Comparison comparison = compared(june, july);
        QCOMPARE(comparison.lines.size(), 5);
        QVERIFY(comparison.sentence.startsWith(QStringLiteral("682.00 more than for ")));
        QVERIFY2(comparison.sentence.endsWith(
                     QStringLiteral(": Backup +400.00; Training +300.00; Support \u221260.00; the rest +42.00.")),
                 qPrintable(comparison.sentence));
        const Invoice week = invoiceOver({Day::of(2026, 6, 24), Day::of(2026, 6, 30)},
                                         {chargeLine(Family::Azure, "Azure plan", "s1", "70", "50", "list")});
        const Invoice month =
            invoiceOver(comparedJuly, {chargeLine(Family::Azure, "Azure plan", "s1", "310", "250", "list")});
        const Comparison unlike = compareInvoices(&week, month);
        QVERIFY2(unlike.sentence.contains(QStringLiteral("(7 days, now 31): Azure plan +240.00.")),
                 qPrintable(unlike.sentence));
        QCOMPARE(unlike.lines.first().because, QStringLiteral("31 days, was 7"));
    }
    void comparesWithWhatWasBilledAgain()
    {
        MonthPicture month;
        Invoice credited = invoiceOver(comparedJune, {});
        credited.state = InvoiceState::Credited;
        Invoice again = invoiceOver(comparedJune, {});
        again.id += QStringLiteral("-again");
        month.before = {credited, again};
        const Invoice now = invoiceOver(comparedJuly, {});
        QCOMPARE(invoiceBefore(month, now)->id, again.id);
        month.before = {again, credited};
        QCOMPARE(invoiceBefore(month, now)->id, again.id);
    }
};

QTEST_MAIN(TestRecords)
#include "tst_records.moc"
