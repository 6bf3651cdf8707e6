// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/desk.h"
#include "tests/ui/whysums.h"
#include "ui/charts/daybars.h"
#include "ui/close/closecontroller.h"
#include "ui/invoices/invoicewhy.h"
#include "ui/reconcile/whypanel.h"
#include "ui/shell/screen.h"
#include "ui/shell/whyterms.h"
#include "ui/tables/tableview.h"

#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QSplitter>

using namespace counterfoil;
using namespace counterfoil::madeup;

namespace {

//! Azure by a rule, with what it took from Microsoft's lines.
Invoice pricedInvoice()
{
    Invoice one = invoice(1);
    InvoiceLine &line = one.lines.first();
    line.rule = QStringLiteral("azure-15");
    line.cost = money("100.00");
    line.net = line.unitPrice = money("115.01");
    SourcePart part;
    part.subscription = QStringLiteral("Production");
    part.days = one.service;
    part.lines = 61939;
    part.costLocal = Exact(money("100.004"));
    part.sale = Exact(money("115.0146"));
    line.parts << part;
    InvoiceLine service;
    service.id = 2;
    service.kind = LineKind::OwnService;
    service.description = QStringLiteral("Managed backup");
    service.quantity = 12;
    service.unitPrice = money("25.00");
    service.net = money("300.00");
    one.lines << service;
    one.net = money("415.01");
    one.taxes << TaxTotal{QStringLiteral("nl-21"), QStringLiteral("S"), money("21"), {}, one.net, money("87.15")};
    one.due = money("502.16");
    return one;
}

BridgeItem itemOf(const char *amount, const Days &days)
{
    BridgeItem item;
    item.amount = money(amount);
    item.exact = Exact(item.amount);
    BridgeSource source;
    source.days = days;
    source.amount = item.exact;
    item.sources << source;
    return item;
}

//! Service periods from the 15th, beside Microsoft's July.
BridgeCause fifteenths()
{
    BridgeCause cause;
    cause.cause = Cause::Period;
    cause.amount = money("-187.72");
    cause.items << itemOf("-2183.92", {Day::of(2026, 7, 1), Day::of(2026, 7, 14)})
                << itemOf("1500.00", {Day::of(2026, 8, 1), Day::of(2026, 8, 14)})
                << itemOf("496.20", {Day::of(2026, 8, 5), Day::of(2026, 8, 14)});
    return cause;
}

} // namespace

class TestWhy final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void oneLineIsOneLine()
    {
        WhyPanel panel(sharedTheme());
        WhyContent why;
        why.title = QStringLiteral("Late");
        why.sources = {{{Day::of(2026, 7, 1), Day::of(2026, 7, 31)}, QStringLiteral("Production"), 1, money("1.00")}};
        const auto says = [&panel](const QString &text) {
            const QList<QLabel *> labels = panel.findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(), [&](const QLabel *one) { return one->text() == text; });
        };
        why.sourceLines = 1;
        panel.show(why);
        QVERIFY(says(QStringLiteral("1 line")));
        why.sourceLines = 1204;
        panel.show(why);
        QVERIFY(says(QStringLiteral("1,204 lines")));
        MonthPicture month = picture(1);
        month.sets.first().lines = 1;
        QCOMPARE(closeBoardOf(month, true).stages.first().what, QStringLiteral("1 line"));
    }
    void daysOfBothSidesStandUnderOneAnother()
    {
        Bridge bridge;
        bridge.month = Month(2026, 7);
        const QList<WhyBar> bars = whyBars(bridge, fifteenths());
        QCOMPARE(bars.size(), 2);
        const auto has = [](const WhyBar &bar, Days days, bool isShared, std::optional<Decimal> amount) {
            return std::any_of(bar.spans.begin(), bar.spans.end(), [&](const WhySpan &span) {
                return span.days == days && span.isShared == isShared && span.amount == amount;
            });
        };
        const Days shared{Day::of(2026, 7, 15), Day::of(2026, 7, 31)};
        QCOMPARE(bars.first().spans.size(), 2);
        QVERIFY(has(bars.first(), {Day::of(2026, 7, 1), Day::of(2026, 7, 14)}, false, money("-2183.92")));
        QVERIFY(has(bars.first(), shared, true, {}));
        QCOMPARE(bars.last().spans.size(), 2);
        QVERIFY(has(bars.last(), shared, true, {}));
        QVERIFY(has(bars.last(), {Day::of(2026, 8, 1), Day::of(2026, 8, 14)}, false, money("1996.20")));
        QCOMPARE(whyBars(bridge, fifteenths(), 1).last().spans.last().amount, std::optional(money("1500.00")));
        BridgeCause price = fifteenths();
        price.cause = Cause::Price;
        QVERIFY(whyBars(bridge, price).isEmpty());
        // days on both sides of what is shared are cut in two, and their amount is told once
        BridgeCause across = fifteenths();
        across.items = {itemOf("10.00", {Day::of(2026, 6, 29), Day::of(2026, 8, 9)})};
        const QList<WhySpan> spans = whyBars(bridge, across).last().spans;
        QCOMPARE(spans.size(), 3);
        QCOMPARE(std::count_if(spans.begin(), spans.end(), [](const WhySpan &span) { return span.amount.has_value(); }),
                 1);
        // what lies within the shared days altogether is there whole
        across.items = {itemOf("10.00", {Day::of(2026, 7, 3), Day::of(2026, 7, 9)})};
        QVERIFY(has(whyBars(bridge, across).last(), {Day::of(2026, 7, 3), Day::of(2026, 7, 9)}, false, money("10.00")));
    }
    void theDaysCanBePointedAt()
    {
        Bridge bridge;
        bridge.month = Month(2026, 7);
        DayBars bars(sharedTheme(), bridge.month, whyBars(bridge, fifteenths()), markOf(Cause::Period), 2);
        bars.resize(308, bars.height());
        const QList<PaintedItem> items = bars.paintedItems();
        QCOMPARE(items.size(), 4);
        for (const PaintedItem &item : items) {
            QVERIFY(bars.rect().contains(item.rect) && item.rect.width() > 40);
            QVERIFY(!item.name.isEmpty() && !item.toolTip.isEmpty());
        }
        QVERIFY(bars.grab().toImage().pixelColor(20, 40) != bars.grab().toImage().pixelColor(200, 40));
    }
    void aLineSaysHowItWasMade()
    {
        const Invoice one = pricedInvoice();
        const WhyContent net = whyOfLine(one, one.lines.first(), LineAmount::Net);
        QCOMPARE(net.amount, money("115.01"));
        QCOMPARE(sumOf(net), net.amount);
        QCOMPARE(net.terms.last().text, QStringLiteral("Price rule azure-15"));
        QVERIFY(net.rule.contains(QStringLiteral("azure-15")) &&
                net.rule.contains(QStringLiteral("1 × 115.01 = 115.01")));
        QVERIFY2(net.exact.contains(QStringLiteral("115.0146")), qPrintable(net.exact));
        QCOMPARE(net.sourceLines, 61939);
        QCOMPARE(net.sources.first().amount, money("100.00"));
        const WhyContent margin = whyOfLine(one, one.lines.first(), LineAmount::Margin);
        QCOMPARE(margin.amount, money("15.01"));
        QCOMPARE(sumOf(margin), margin.amount);
        QCOMPARE(whyOfLine(one, one.lines.first(), LineAmount::Cost).amount, money("100.00"));
    }
    //! A period that still runs: six seats are counted to its end, and Microsoft has charged a part of it.
    void countedSeatsCostWhatIsCharged()
    {
        Invoice one = pricedInvoice();
        InvoiceLine &line = one.lines.first();
        line.kind = LineKind::SeatCount;
        line.cost = money("40.00");
        line.parts.first().costLocal = Exact(money("90.004"));
        SourcePart charged = line.parts.first();
        charged.set = 5;
        charged.lines = 1;
        charged.cost = charged.costLocal = charged.costHome = Exact(money("40.00"));
        line.parts << charged;
        QCOMPARE(line.cost, costHomeOf(line, 2));
        QCOMPARE(pricedCostOf(line, 2), money("90.00"));
        const WhyContent net = whyOfLine(one, line, LineAmount::Net);
        QCOMPARE(net.terms.size(), 3);
        QCOMPARE(net.terms[1].amount, money("50.00"));
        QCOMPARE(net.terms[2].amount, money("25.01"));
        QCOMPARE(sumOf(net), net.amount);
        const WhyContent cost = whyOfLine(one, line, LineAmount::Cost);
        QCOMPARE(cost.amount, money("40.00"));
        QVERIFY2(cost.rule.contains(QStringLiteral("90.00")), qPrintable(cost.rule));
        QCOMPARE(cost.sources.first().amount, money("0.00"));
        QCOMPARE(cost.sources.last().amount, cost.amount);
    }
    void linesThatMicrosoftDoesNotCharge()
    {
        const Invoice one = pricedInvoice();
        const WhyContent service = whyOfLine(one, one.lines.last(), LineAmount::Net);
        QCOMPARE(sumOf(service), money("300.00"));
        QCOMPARE(service.terms.first().text, QStringLiteral("12 × 25.00 = 300.00"));
        QVERIFY(service.sources.isEmpty() && service.exact.isEmpty());
        InvoiceLine manual = one.lines.last();
        manual.kind = LineKind::Manual;
        QVERIFY(whyOfLine(one, manual, LineAmount::Net).rule.contains(QStringLiteral("person")));
        InvoiceLine edited = one.lines.first();
        edited.edited = true;
        QVERIFY(whyOfLine(one, edited, LineAmount::Net).exact.isEmpty());
        QCOMPARE(whyOfLine(one, edited, LineAmount::Net).terms.last().text, QStringLiteral("Set by a person"));
        InvoiceLine bare = one.lines.first();
        bare.rule.clear();
        QVERIFY(whyOfLine(one, bare, LineAmount::Net).rule.contains(QStringLiteral("No price rule")));
    }
    void partsOfARoundedAmountAddUp()
    {
        WhyContent why;
        const auto split = [&why](const QList<const char *> &parts, const char *whole) {
            QList<Exact> exact;
            why.sources.clear();
            for (const char *part : parts) {
                exact << Exact(money(part));
                why.sources << WhySource();
            }
            why.splitSources(exact, money(whole));
            return sourcesOf(why);
        };
        // by themselves 41.31 and 18.96
        QCOMPARE(split({"41.3054", "18.9551"}, "60.26"), money("60.26"));
        QCOMPARE(split({"-41.3054", "-18.9551"}, "-60.26"), money("-60.26"));
        // an amount that was split itself may be the other neighbour
        QCOMPARE(split({"41.3084", "18.9585"}, "60.26"), money("60.26"));
        QCOMPARE(split({"10.001", "10.001"}, "20.01"), money("20.01"));
        // some of it are what they are
        QCOMPARE(split({"41.3054", "18.9551"}, "99.00"), money("60.27"));
        QCOMPARE(why.sources.first().amount, money("41.31"));
        why.sources.clear();
        why.splitSources({}, money("1.00"));
        QVERIFY(why.sources.isEmpty());
        // what stands behind a line comes to its cost
        Invoice one = pricedInvoice();
        InvoiceLine &line = one.lines.first();
        line.parts.first().costLocal = Exact(money("60.005"));
        line.parts << line.parts.first();
        line.parts.last().costLocal = Exact(money("39.995"));
        const WhyContent cost = whyOfLine(one, line, LineAmount::Cost);
        QCOMPARE(cost.sources.first().amount + cost.sources.last().amount, line.cost);
    }
    void whatIsDoneAgainIsToldOnce()
    {
        const QString made = QStringLiteral("Drafts of the month made");
        const QString approved = QStringLiteral("Approved");
        const QString who = QStringLiteral("E. de Vries");
        const QList<WhyEvent> told = toldOnce({{QStringLiteral("5"), made, {}},
                                               {QStringLiteral("4"), made, {}},
                                               {QStringLiteral("3"), approved, who},
                                               {QStringLiteral("2"), approved, {}},
                                               {QStringLiteral("1"), made, {}}});
        QCOMPARE(told.size(), 4);
        QCOMPARE(told[0].when, QStringLiteral("5")); // the newest of two
        QCOMPARE(told[1].who, who);
        QCOMPARE(told[3].when, QStringLiteral("1"));
        QVERIFY(toldOnce({}).isEmpty());
    }
    void invoicesAndChangesAddUp()
    {
        const Invoice now = pricedInvoice();
        const WhyContent whole = whyOfInvoice(now);
        QCOMPARE(whole.amount, now.net);
        QCOMPARE(sumOf(whole), now.net);
        QVERIFY(whole.rule.contains(QStringLiteral("VAT 21 % of 415.01: 87.15")));
        QVERIFY(whole.rule.contains(QStringLiteral("EUR 502.16")));
        Invoice before = now;
        before.lines.removeLast();
        before.lines.first().net = money("90.00");
        const Comparison comparison = compareInvoices(&before, now);
        QCOMPARE(comparison.lines.size(), 2);
        for (const ComparedLine &line : comparison.lines)
            QCOMPARE(sumOf(whyOfChange(now, comparison, line)), line.change());
    }
    void aRuleSaysWhatItDoes()
    {
        Terms terms;
        PriceRule rule;
        rule.id = QStringLiteral("azure-15");
        rule.price = Markup{money("0.15")};
        terms.priceRules << rule;
        Invoice one = pricedInvoice();
        const auto said = [&] { return termsBehind(terms, whyOfLine(one, one.lines.first(), LineAmount::Net)); };
        QCOMPARE(said(), QStringLiteral("It says: Markup 15 %."));
        terms.priceRules.first().price = ListDiscount{money("0.04")};
        QCOMPARE(said(), QStringLiteral("It says: List − 4 %."));
        terms.priceRules.first().price = Tiers{{{Decimal(10), money("29.00")}, {std::nullopt, money("27.5")}}, false};
        QCOMPARE(said(), QStringLiteral("It says: 2 tiers, graduated: to 10 29.00 · above 27.50."));
        one.state = InvoiceState::Issued;
        terms.priceRules.first().price = PassThrough{};
        QCOMPARE(said(), QStringLiteral("In the terms as they are now it says: At cost."));
        terms.priceRules.clear();
        QCOMPARE(said(), QStringLiteral("The terms no longer have price rule azure-15."));
        QVERIFY(whyOfLine(one, one.lines.first(), LineAmount::Cost).priceRule.isEmpty());
        one.lines.first().edited = true; // a person's net rests on no rule
        QVERIFY(said().isEmpty());
        QVERIFY(termsBehind(terms, whyOfLine(one, one.lines.last(), LineAmount::Net)).isEmpty());
    }
    void whatIsPaidInAdvanceIsNamed()
    {
        Terms terms;
        Prepayment prepayment;
        prepayment.id = QStringLiteral("contoso-prepaid");
        prepayment.during = {Day::of(2025, 8, 1), Day::of(2026, 7, 31)};
        prepayment.amount = money("28143.72");
        prepayment.currency = *Currency::fromCode(u"EUR");
        prepayment.quantity = Decimal(99);
        terms.prepayments << prepayment;
        Invoice one = pricedInvoice();
        InvoiceLine &line = one.lines.first();
        QVERIFY(whyOfLine(one, line, LineAmount::Net).prepayments.isEmpty());
        line.parts.first().key = QStringLiteral("row 7 partly contoso-prepaid");
        for (const LineAmount amount : {LineAmount::Net, LineAmount::Cost, LineAmount::Margin}) {
            const WhyContent why = whyOfLine(one, line, amount);
            QVERIFY2(why.rule.contains(QStringLiteral("contoso-prepaid has paid for a part")), qPrintable(why.rule));
            const QString said = termsBehind(terms, why);
            QVERIFY2(said.contains(QStringLiteral("Prepayment contoso-prepaid: 28,143.72 EUR for 99 seats, ")),
                     qPrintable(said));
        }
        line.key = QStringLiteral("licence|nl21||product|covered contoso-prepaid");
        QVERIFY(whyOfLine(one, line, LineAmount::Net).rule.contains(QStringLiteral("has paid for all of it")));
        line.kind = LineKind::Prepayment;
        line.key = QStringLiteral("prepayment|contoso-prepaid");
        line.parts.clear();
        QCOMPARE(whyOfLine(one, line, LineAmount::Net).prepayments, QStringList{prepayment.id});
    }
    void longWordsDoNotWidenThePanel()
    {
        WhyPanel panel(sharedTheme());
        WhyContent why;
        const QString word(200, u'9');
        why.title = why.who = why.meaning = why.rule = why.exact = word;
        why.terms = {{word, money("1.00")}};
        why.clauses = {{word, word}};
        panel.show(why);
        const auto *area = panel.findChild<QScrollArea *>();
        QVERIFY(area && area->widget());
        QVERIFY2(area->widget()->minimumSizeHint().width() < 304,
                 qPrintable(QString::number(area->widget()->minimumSizeHint().width())));
    }
    void exactAmountsAreReadable()
    {
        Invoice one = pricedInvoice();
        one.lines.first().parts.first().sale = Exact::fraction(qint64(806), qint64(7));
        QCOMPARE(whyOfLine(one, one.lines.first(), LineAmount::Net).exact,
                 QStringLiteral("Exact 115.1428571428…, rounded once for the line"));
        QCOMPARE(exactWords(Exact(money("5925.3137900624")), money("5925.31")),
                 QStringLiteral("Exact 5,925.3137900624, rounded once to be shown"));
        QVERIFY(exactWords(Exact(money("3.62")), money("3.62")).isEmpty());
    }
    void copiesAsTextAndCsv()
    {
        const Invoice one = pricedInvoice();
        const WhyContent why = whyOfLine(one, one.lines.first(), LineAmount::Net);
        const QString text = why.text();
        for (const char *part : {"Azure, subscription Production", "Microsoft's cost", "115.0146", "azure-15",
                                 "Production  61,939  100.00  EUR"})
            QVERIFY2(text.contains(QString::fromLatin1(part)), qPrintable(text));
        QVERIFY(!text.contains(QChar(u'−')));
        const QStringList rows = why.csv().trimmed().split(u'\n');
        QCOMPARE(rows.size(), 5); // heads, two terms, the result, a source
        QCOMPARE(rows.first(), QStringLiteral("\"What\",\"From\",\"To\",\"Lines\",\"Amount\",\"Currency\""));
        for (const QString &row : rows)
            QCOMPARE(row.count(QStringLiteral("\",\"")), 5);
        QCOMPARE(rows.last(),
                 QStringLiteral("\"Production\",\"2026-07-01\",\"2026-07-31\",\"61939\",\"100.00\",\"EUR\""));
        WhyContent bad = why;
        bad.terms.first().text = QStringLiteral("=1+1");
        QVERIFY(bad.csv().contains(QStringLiteral("\n\"'=1+1\",")));
    }
    void theFiguresOfTheMonthOpenIt()
    {
        Desk desk;
        QVERIFY(desk.open());
        const Bridge &bridge = desk.shell.picture().bridge;
        auto *figures = desk.window.findChild<KeyFigures *>();
        auto *panel = desk.window.findChild<WhyPanel *>();
        const QList<PaintedItem> items = figures->paintedItems();
        QCOMPARE(items.size(), 5);
        figures->setFocus(Qt::TabFocusReason);
        QTest::keyClick(figures, Qt::Key_Return);
        QVERIFY(desk.window.isWhyOpen());
        QCOMPARE(panel->content().amount, bridge.microsoft);
        QCOMPARE(sourcesOf(panel->content()), bridge.microsoft); // each customer's
        const auto next = [figures] {
            QTest::keyClick(figures, Qt::Key_Right);
            QTest::keyClick(figures, Qt::Key_Return);
        };
        next();
        QCOMPARE(panel->content().amount, bridge.local);
        QCOMPARE(sumOf(panel->content()), bridge.local);
        next();
        QCOMPARE(panel->content().amount, bridge.local - bridge.microsoft);
        QCOMPARE(sumOf(panel->content()), panel->content().amount);
        next();
        QCOMPARE(panel->content().title, QStringLiteral("Margin"));
        QCOMPARE(panel->content().sources.size(), 38);
        QCOMPARE(sourcesOf(panel->content()), panel->content().amount);
        QCOMPARE(panel->content().amount, bridge.local - bridge.localCost);
        QCOMPARE(sumOf(panel->content()), panel->content().amount);
        QTest::mouseClick(figures, Qt::LeftButton, {}, figures->paintedItems().last().rect.center());
        QCOMPARE(panel->content().mark, unexplainedMark);
        QCOMPARE(panel->content().amount, bridge.unexplained);
    }
    void figuresBeforeTheMonthIsWorkedOutOpenNothing()
    {
        const CloseBoard board = closeBoardOf(picture(3), false);
        QVERIFY(!board.isWorkedOut);
        for (int figure = 0; figure < board.figures.size(); ++figure)
            QVERIFY(!board.figures[figure].opens && whyOfFigure(board, BoardFigure(figure)).isEmpty());
        KeyFigures figures(sharedTheme());
        figures.resize(900, 64);
        figures.setFigures(board.figures);
        QSignalSpy wanted(&figures, &KeyFigures::whyWanted);
        QTest::mouseMove(&figures, figures.paintedItems().first().rect.center());
        QTest::mouseClick(&figures, Qt::LeftButton, {}, figures.paintedItems().first().rect.center());
        QTest::keyClick(&figures, Qt::Key_Return);
        QVERIFY(wanted.isEmpty());
        QCOMPARE(figures.cursor().shape(), Qt::ArrowCursor);
    }
    void enterOpensItOnInvoices()
    {
        Desk desk;
        desk.company->shown.invoices[1] = pricedInvoice();
        QVERIFY(desk.open());
        desk.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&desk.window));
        desk.window.go(Place::Invoices);
        Screen *screen = desk.window.screen(Place::Invoices);
        auto *list = screen->findChild<TableView *>(QStringLiteral("list"));
        auto *lines = screen->findChild<TableView *>(QStringLiteral("lines"));
        auto *panel = desk.window.findChild<WhyPanel *>();
        QVERIFY(list->select(pricedInvoice().id));
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Return);
        QVERIFY(desk.window.isWhyOpen());
        QCOMPARE(panel->content().amount, pricedInvoice().net);
        lines->setFocus();
        lines->setCurrentIndex(lines->table()->index(0, 3));
        QCOMPARE(panel->content().amount, money("115.01")); // it follows
        lines->setCurrentIndex(lines->table()->index(0, 5));
        QCOMPARE(panel->content().amount, money("15.01"));
        for (QPushButton *button : panel->findChildren<QPushButton *>()) {
            if (button->accessibleName() != QStringLiteral("Copy as CSV"))
                continue;
            button->click();
            QCOMPARE(QGuiApplication::clipboard()->text(), panel->content().csv());
        }
        desk.window.actions().escape->trigger();
        QVERIFY(!desk.window.isWhyOpen());
        QTest::keyClick(lines, Qt::Key_Return);
        QVERIFY(desk.window.isWhyOpen());
        desk.window.go(Place::Customers);
        QVERIFY(!desk.window.isWhyOpen());
    }
    void thePagesGiveWayAndComeBack()
    {
        Desk desk(12, {1440, 900});
        QVERIFY(desk.open());
        desk.window.go(Place::Invoices);
        QTest::qWait(20);
        Screen *screen = desk.window.screen(Place::Invoices);
        const auto *lines = screen->findChild<TableView *>(QStringLiteral("lines"));
        auto *list = screen->findChild<TableView *>(QStringLiteral("list"));
        const QList<int> sizes = screen->findChild<QSplitter *>(QStringLiteral("parts"))->sizes();
        QCOMPARE(sizes.size(), 3);
        QTest::keyClick(list, Qt::Key_Return);
        QVERIFY(desk.window.isWhyOpen());
        QTest::qWait(20);
        QVERIFY2(lines->width() >= 560, qPrintable(QString::number(lines->width())));
        desk.window.actions().escape->trigger();
        QTest::qWait(20);
        QCOMPARE(screen->findChild<QSplitter *>(QStringLiteral("parts"))->sizes().size(), 3);
    }
    void headingsHaveNone()
    {
        Desk desk;
        QVERIFY(desk.open());
        desk.window.go(Place::Invoices);
        auto *list = desk.window.screen(Place::Invoices)->findChild<TableView *>(QStringLiteral("list"));
        list->setCurrentIndex(list->table()->index(0, 0));
        QTest::keyClick(list, Qt::Key_Return);
        QVERIFY(!desk.window.isWhyOpen());
    }
};

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    TestWhy test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_why.moc"
