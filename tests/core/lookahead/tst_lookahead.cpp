// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lookahead/lookahead.h"

#include <QTest>
#include <QTimeZone>

using namespace counterfoil;

namespace {

const QString tenant = QStringLiteral("tenant-a");
const QString seatsId = QStringLiteral("sub-a");
const QString product = QStringLiteral("CFQ7TTC0LF8R:0001");

QDateTime utc(const char *iso)
{
    return QDateTime::fromString(QLatin1String(iso), Qt::ISODate);
}

Day day(const char *iso)
{
    return *Day::fromIso(QString::fromLatin1(iso));
}

Decimal number(const char *text)
{
    return *Decimal::parse(QByteArrayView(text));
}

//! A year of 25 seats, paid by the month, as Partner Center lists it.
CloudSubscription yearly(const char *from, const char *to)
{
    CloudSubscription subscription;
    subscription.id = seatsId;
    subscription.tenant = tenant;
    subscription.offer = product + QStringLiteral(":CFQ7TTC0K5BM");
    subscription.name = QStringLiteral("Microsoft 365 E3");
    subscription.kind = QStringLiteral("licence");
    subscription.status = QStringLiteral("active");
    subscription.quantity = 25;
    subscription.term = QStringLiteral("P1Y");
    subscription.billing = QStringLiteral("monthly");
    subscription.from = day(from);
    subscription.to = day(to);
    subscription.autoRenew = true;
    subscription.fromMicrosoft = true;
    return subscription;
}

ReconLine charge(const char *type, const char *from, const char *to, int seats, const char *price)
{
    ReconLine line;
    line.invoice = QStringLiteral("G000000001");
    line.tenant = tenant;
    line.subscription = seatsId;
    line.product = QStringLiteral("CFQ7TTC0LF8R");
    line.sku = QStringLiteral("0001");
    line.skuName = QStringLiteral("Microsoft 365 E3");
    line.publisher = QStringLiteral("Microsoft Corporation");
    line.chargeType = QLatin1String(type);
    line.currency = line.pricingCurrency = QStringLiteral("EUR");
    line.exchangeRate = 1;
    line.term = QStringLiteral("One-Month commitment for monthly billing");
    line.billingFrequency = QStringLiteral("Monthly");
    line.start = line.orderDate = day(from);
    line.end = day(to);
    line.unitPrice = number(price);
    line.quantity = seats;
    line.subtotal = line.unitPrice * Decimal(seats);
    line.family = Family::Licence;
    return line;
}

ReconLine ofYear(ReconLine line)
{
    line.term = QStringLiteral("One-Year commitment for monthly/yearly billing");
    return line;
}

//! Scenario S1: 20 seats from 10 June, five more on the 24th; with S5 three go back on the 28th.
LookaheadBook addedSeats(bool isReduced)
{
    LookaheadBook book;
    LineBook &lines = book.evidence.lines;
    lines.add(charge("new", "2026-06-10", "2026-07-09", 20, "10.00"), {});
    lines.add(charge("addQuantity", "2026-06-24", "2026-07-09", -20, "10.00"), {number("5.33"), {}, {}});
    lines.add(charge("addQuantity", "2026-06-24", "2026-07-09", 25, "10.00"), {number("5.33"), {}, {}});
    if (isReduced) {
        lines.add(charge("removeQuantity", "2026-06-28", "2026-07-09", -25, "10.00"), {number("4.00"), {}, {}});
        lines.add(charge("removeQuantity", "2026-06-28", "2026-07-09", 22, "10.00"), {number("4.00"), {}, {}});
    }
    return book;
}

LookaheadBook pulled(const CloudSubscription &subscription)
{
    LookaheadBook book;
    book.evidence.subscriptions = {subscription};
    book.evidence.lines.add(ofYear(charge("cycleCharge", "2026-06-01", "2026-06-30", 25, "10.50")), {});
    return book;
}

ListPrice listed(const char *term, const char *billing, const char *price)
{
    ListPrice row;
    row.product = QStringLiteral("CFQ7TTC0LF8R");
    row.sku = QStringLiteral("0001");
    row.term = QLatin1String(term);
    row.billing = QLatin1String(billing);
    row.market = QStringLiteral("NL");
    row.currency = QStringLiteral("EUR");
    row.price = number(price);
    return row;
}

const MoneyClock *find(const Lookahead &ahead, ClockKind kind)
{
    const auto found = std::find_if(ahead.clocks.begin(), ahead.clocks.end(),
                                    [kind](const MoneyClock &clock) { return clock.kind == kind; });
    return found == ahead.clocks.end() ? nullptr : &*found;
}

QString textOf(const std::optional<Decimal> &amount)
{
    return amount ? amount->text(2) : QStringLiteral("none");
}

QString stepOf(const MoneyClock &clock, ClockStep::What what)
{
    for (const ClockStep &step : clock.steps) {
        if (step.what == what)
            return step.text(2);
    }
    return {};
}

} // namespace

class TestLookahead : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addedSeatsMayGoBack();
    void reductionsShortenTheLastBlock();
    void aWindowEndsAt168Hours();
    void aWindowRunsOverTheChangeOfTheClocks();
    void purchasesAreGivenBackByDays_data();
    void purchasesAreGivenBackByDays();
    void blocksComeFromPartnerCenter();
    void activityTellsOfBlocks();
    void cyclesChargedAgainOpenNoWindow();
    void notDecidingCosts();
    void sheetsGoBeforeEstimates();
    void extendedTermsRun();
    void whatMayFollowATerm_data();
    void whatMayFollowATerm();
    void renewalsTakeTheNewPrice();
    void monthEndsAreKept_data();
    void monthEndsAreKept();
    void linesAloneSaySo();
    void endedSubscriptionsAreNoClock();
    void unknownEndsAreGaps();
    void promotionsEndWithTheirTerm();
    void prepaidTermsEnd();
    void balancesRunEmpty();
    void marketsAreToldApart();
    void whatIsPaidOnceIsSpread();
};

//! Scenario S5: six are asked back, five may go.
void TestLookahead::addedSeatsMayGoBack()
{
    const Lookahead ahead = lookAhead(addedSeats(false), utc("2026-06-28T10:00:00Z"));
    const MoneyClock *block = find(ahead, ClockKind::SeatWindow);
    QVERIFY(block);
    QCOMPARE(block->quantity, 5);
    QCOMPARE(block->ends, utc("2026-07-01T00:00:00Z"));
    QCOMPARE(block->endsLatest, utc("2026-07-02T00:00:00Z"));
    QVERIFY(block->notes.contains(ClockNote::HourUnknown));
    QCOMPARE(textOf(block->refund), QStringLiteral("20.00"));
    QCOMPARE(stepOf(*block, ClockStep::What::RefundUnit), QStringLiteral("10.00 x 12 / 30 = 4.00"));
    QCOMPARE(textOf(block->now), QStringLiteral("50.00"));
    QCOMPARE(block->outcome.until, day("2026-07-09"));
    QVERIFY(!find(ahead, ClockKind::CancelWindow)); // the purchase of 10 June is fixed since the 17th
    const Lookahead later = lookAhead(addedSeats(false), utc("2026-07-02T00:00:00Z"));
    QVERIFY(!find(later, ClockKind::SeatWindow));
    const MoneyClock *renewal = find(later, ClockKind::Renewal);
    QVERIFY(renewal);
    QCOMPARE(renewal->outcome.from, day("2026-07-10")); // not before
    QCOMPARE(renewal->quantity, 25);
}

void TestLookahead::reductionsShortenTheLastBlock()
{
    const Lookahead ahead = lookAhead(addedSeats(true), utc("2026-06-28T12:00:00Z"));
    const MoneyClock *block = find(ahead, ClockKind::SeatWindow);
    QVERIFY(block);
    QCOMPARE(block->quantity, 2);
    QCOMPARE(textOf(block->refund), QStringLiteral("8.00"));
}

void TestLookahead::aWindowEndsAt168Hours()
{
    CloudSubscription subscription = yearly("2026-06-01", "2027-05-31");
    const QDateTime added = utc("2026-06-24T09:30:00Z");
    subscription.refundable = {{5, added.addSecs(168 * 3600)}};
    const LookaheadBook book = pulled(subscription);
    QVERIFY(find(lookAhead(book, added.addSecs(168 * 3600 - 1)), ClockKind::SeatWindow));
    QVERIFY(!find(lookAhead(book, added.addSecs(168 * 3600)), ClockKind::SeatWindow));
}

//! On 25 October 2026 Amsterdam's clocks go back: the window ends an hour earlier by the clock on the wall.
void TestLookahead::aWindowRunsOverTheChangeOfTheClocks()
{
    CloudSubscription subscription = yearly("2026-06-01", "2027-05-31");
    const QTimeZone amsterdam("Europe/Amsterdam");
    const QDateTime added(QDate(2026, 10, 22), QTime(16, 20), amsterdam);
    LookaheadBook book = pulled(subscription);
    book.evidence.activity = {
        {QStringLiteral("a"), utc("2026-10-01T08:00:00Z"), {}, {}, {}, tenant, {}, {}, {}, {}, {}, {}, {{seatsId, 20}}},
        {QStringLiteral("b"), added.toUTC(), {}, {}, {}, tenant, {}, {}, {}, {}, {}, {}, {{seatsId, 25}}}};
    const Lookahead ahead = lookAhead(book, utc("2026-10-23T08:00:00Z"));
    const MoneyClock *block = find(ahead, ClockKind::SeatWindow);
    QVERIFY(block);
    QCOMPARE(added.secsTo(block->ends), qint64(168 * 3600));
    QCOMPARE(block->ends.toTimeZone(amsterdam).time(), QTime(15, 20));
    QVERIFY(block->notes.contains(ClockNote::FromActivity));
}

//! Scenario S4.
void TestLookahead::purchasesAreGivenBackByDays_data()
{
    QTest::addColumn<QString>("now");
    QTest::addColumn<QString>("refund");
    QTest::newRow("same day") << QStringLiteral("2026-07-20T15:00:00Z") << QStringLiteral("100.80");
    QTest::newRow("within 24 hours") << QStringLiteral("2026-07-21T08:59:59Z") << QStringLiteral("100.80");
    QTest::newRow("after 24 hours") << QStringLiteral("2026-07-21T09:00:00Z") << QStringLiteral("97.50");
    QTest::newRow("on the fourth day") << QStringLiteral("2026-07-24T09:00:00Z") << QStringLiteral("87.70");
    QTest::newRow("in the last second") << QStringLiteral("2026-07-27T08:59:59Z") << QStringLiteral("78.00");
    QTest::newRow("too late") << QStringLiteral("2026-07-27T09:00:00Z") << QString();
}

void TestLookahead::purchasesAreGivenBackByDays()
{
    QFETCH(QString, now);
    QFETCH(QString, refund);
    LookaheadBook book;
    ReconLine bought = charge("new", "2026-07-20", "2026-08-19", 10, "10.08");
    bought.orderDateText = QStringLiteral("2026-07-20T09:00:00Z");
    book.evidence.lines.add(bought, {});
    const Lookahead ahead = lookAhead(book, QDateTime::fromString(now, Qt::ISODate));
    const MoneyClock *window = find(ahead, ClockKind::CancelWindow);
    QCOMPARE(window != nullptr, !refund.isEmpty());
    if (window)
        QCOMPARE(textOf(window->refund), refund);
}

void TestLookahead::blocksComeFromPartnerCenter()
{
    CloudSubscription subscription = yearly("2026-06-20", "2027-06-19");
    subscription.cancellableUntil = utc("2026-06-27T14:00:00Z");
    subscription.refundable = {{20, utc("2026-06-27T14:00:00Z")}, {5, utc("2026-06-30T09:15:00Z")}};
    const Lookahead ahead = lookAhead(pulled(subscription), utc("2026-06-26T00:00:00Z"));
    QCOMPARE(ahead.clocks.size(), 3); // the 20 seats of the purchase are its own window
    const MoneyClock *whole = find(ahead, ClockKind::CancelWindow);
    const MoneyClock *block = find(ahead, ClockKind::SeatWindow);
    QVERIFY(whole && block);
    QCOMPARE(whole->ends, utc("2026-06-27T14:00:00Z"));
    QCOMPARE(whole->quantity, 25);
    QCOMPARE(block->quantity, 5);
    QCOMPARE(block->ends, utc("2026-06-30T09:15:00Z"));
    QVERIFY(!block->notes.contains(ClockNote::HourUnknown));
}

void TestLookahead::activityTellsOfBlocks()
{
    LookaheadBook book = pulled(yearly("2026-06-01", "2027-05-31"));
    const auto told = [](const char *at, qint64 seats, const QString &status = {}) {
        ActivityRecord record;
        record.id = QLatin1String(at);
        record.at = utc(at);
        record.status = status;
        record.tenant = tenant;
        record.subscriptions = {{seatsId, seats}};
        return record;
    };
    book.evidence.activity = {told("2026-06-20T08:00:00Z", 20), told("2026-06-21T08:00:00Z", 24),
                              told("2026-06-22T08:00:00Z", 99, QStringLiteral("failed")),
                              told("2026-06-23T08:00:00Z", 27), told("2026-06-24T08:00:00Z", 25)};
    const Lookahead ahead = lookAhead(book, utc("2026-06-25T08:00:00Z"));
    QList<std::pair<qint64, QDateTime>> blocks;
    for (const MoneyClock &clock : ahead.clocks) {
        if (clock.kind == ClockKind::SeatWindow)
            blocks.append({clock.quantity, clock.ends});
    }
    const QList<std::pair<qint64, QDateTime>> wanted{{4, utc("2026-06-28T08:00:00Z")},
                                                     {1, utc("2026-06-30T08:00:00Z")}};
    QCOMPARE(blocks, wanted); // what went back on the 24th is of the block of the 23rd
}

void TestLookahead::cyclesChargedAgainOpenNoWindow()
{
    LookaheadBook book;
    book.evidence.lines.add(ofYear(charge("cycleCharge", "2026-06-01", "2026-06-30", 25, "10.50")),
                            {{}, {day("2026-01-01"), day("2026-12-31")}, {}});
    const Lookahead ahead = lookAhead(book, utc("2026-06-03T00:00:00Z"));
    QVERIFY(!find(ahead, ClockKind::CancelWindow));
    QVERIFY(!find(ahead, ClockKind::SeatWindow));
}

//! Scenario S16 without a price sheet: 10.50 ÷ 1.05 × 1.20 × 1.03.
void TestLookahead::notDecidingCosts()
{
    CloudSubscription subscription = yearly("2025-07-01", "2026-06-30");
    subscription.autoRenew = false;
    const Lookahead ahead = lookAhead(pulled(subscription), utc("2026-06-15T12:00:00Z"));
    const MoneyClock *clock = find(ahead, ClockKind::Extension);
    QVERIFY(clock);
    QCOMPARE(clock->lastDay, day("2026-06-30"));
    QCOMPARE(clock->ends, utc("2026-07-01T00:00:00Z"));
    QCOMPARE(textOf(clock->now), QStringLiteral("262.50"));
    QCOMPARE(textOf(clock->then), QStringLiteral("309.00"));
    QCOMPARE(textOf(clock->change()), QStringLiteral("46.50"));
    QCOMPARE(clock->outcome.from, day("2026-07-01"));
    QCOMPARE(stepOf(*clock, ClockStep::What::Now), QStringLiteral("25 x 10.50 = 262.50"));
    QCOMPARE(stepOf(*clock, ClockStep::What::ThenUnit), QStringLiteral("10.50 / 1.05 x 1.20 x 1.03 = 12.36"));
    QVERIFY(clock->notes.contains(ClockNote::EstimatedPrice));
    QVERIFY(clock->notes.contains(ClockNote::EndChoiceUnknown));
}

void TestLookahead::sheetsGoBeforeEstimates()
{
    CloudSubscription subscription = yearly("2025-07-01", "2026-06-30");
    subscription.autoRenew = false;
    LookaheadBook book = pulled(subscription);
    book.evidence.prices.add(QStringLiteral("NL licences 2026-06"),
                             {listed("P1M", "Monthly", "12.50"), listed("P1Y", "Annual", "120.00")});
    const Lookahead monthly = lookAhead(book, utc("2026-06-15T12:00:00Z"));
    const MoneyClock *clock = find(monthly, ClockKind::Extension);
    QVERIFY(clock);
    QCOMPARE(stepOf(*clock, ClockStep::What::ThenUnit), QStringLiteral("12.50 x 1.03 = 12.88"));
    QCOMPARE(textOf(clock->then), QStringLiteral("322.00"));
    QVERIFY(!clock->notes.contains(ClockNote::EstimatedPrice));

    LookaheadBook annual = pulled(subscription);
    annual.evidence.prices.add(QStringLiteral("NL licences 2026-06"), {listed("P1Y", "Annual", "120.00")});
    const Lookahead without = lookAhead(annual, utc("2026-06-15T12:00:00Z"));
    clock = find(without, ClockKind::Extension);
    QVERIFY(clock);
    QCOMPARE(stepOf(*clock, ClockStep::What::ThenUnit), QStringLiteral("120.00 / 12 x 1.23 = 12.30"));
    QVERIFY(clock->notes.contains(ClockNote::NoMonthlyPlan));
}

//! Scenario S16 a month later: what was 10.50 costs 12.36 since 1 July; cancelled on the 11th 209.25 come back.
void TestLookahead::extendedTermsRun()
{
    LookaheadBook book;
    book.evidence.lines.add(ofYear(charge("cycleCharge", "2026-06-01", "2026-06-30", 25, "10.50")), {});
    book.evidence.lines.add(charge("cycleCharge", "2026-07-01", "2026-07-31", 25, "12.36"), {});
    const Lookahead ahead = lookAhead(book, utc("2026-07-11T12:00:00Z"));
    const MoneyClock *clock = find(ahead, ClockKind::ExtendedTerm);
    QVERIFY(clock);
    QCOMPARE(textOf(clock->atStake()), QStringLiteral("309.00"));
    QCOMPARE(textOf(clock->change()), QStringLiteral("46.50"));
    QCOMPARE(clock->outcome.from, day("2026-07-01"));
    QCOMPARE(textOf(clock->refund), QStringLiteral("209.25"));
    QVERIFY(clock->notes.contains(ClockNote::ExtensionInferred));

    LookaheadBook named; // Microsoft's own ratio of the two prices says so
    named.evidence.lines.add(charge("cycleCharge", "2026-07-01", "2026-07-31", 25, "12.00"), {number("12.36"), {}, {}});
    const Lookahead told = lookAhead(named, utc("2026-07-11T12:00:00Z"));
    clock = find(told, ClockKind::ExtendedTerm);
    QVERIFY(clock);
    QCOMPARE(textOf(clock->atStake()), QStringLiteral("309.00"));
    QVERIFY(!clock->change()); // the term before is not on hand
    QVERIFY(!clock->notes.contains(ClockNote::ExtensionInferred));
}

void TestLookahead::whatMayFollowATerm_data()
{
    QTest::addColumn<QString>("how");
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("outcome");
    QTest::newRow("renews") << QStringLiteral("renew") << int(ClockKind::Renewal) << int(Outcome::Renews);
    QTest::newRow("planned") << QStringLiteral("planned") << int(ClockKind::Renewal) << int(Outcome::Changes);
    QTest::newRow("extended") << QStringLiteral("off") << int(ClockKind::Extension) << int(Outcome::Extends);
    QTest::newRow("before May 2026") << QStringLiteral("early") << int(ClockKind::Expiry) << int(Outcome::Ends);
    QTest::newRow("not Microsoft's") << QStringLiteral("other") << int(ClockKind::Expiry) << int(Outcome::Ends);
    QTest::newRow("reservation") << QStringLiteral("reservation") << int(ClockKind::Expiry) << int(Outcome::Ends);
}

void TestLookahead::whatMayFollowATerm()
{
    QFETCH(QString, how);
    CloudSubscription subscription = yearly("2025-07-01", how == u"early" ? "2026-05-04" : "2026-06-30");
    subscription.autoRenew = how == u"renew";
    subscription.fromMicrosoft = how != u"other";
    if (how == u"reservation")
        subscription.kind = how;
    if (how == u"planned")
        subscription.atRenewal = NextTerm{{}, QStringLiteral("P3Y"), {}, 18, {}};
    const Lookahead ahead = lookAhead(pulled(subscription), utc("2026-05-01T00:00:00Z"));
    QCOMPARE(ahead.clocks.size(), 1);
    QFETCH(int, kind);
    QFETCH(int, outcome);
    QCOMPARE(int(ahead.clocks.first().kind), kind);
    QCOMPARE(int(ahead.clocks.first().outcome.what), outcome);
    if (how == u"planned") {
        QCOMPARE(ahead.clocks.first().outcome.quantity, 18);
        QCOMPARE(ahead.clocks.first().outcome.term, QStringLiteral("P3Y"));
    }
}

//! Scenario S17: the price is locked in the term, the new one holds from the renewal on.
void TestLookahead::renewalsTakeTheNewPrice()
{
    LookaheadBook book = pulled(yearly("2025-07-01", "2026-06-30"));
    book.evidence.prices.add(QStringLiteral("NL licences 2026-06"), {listed("P1Y", "Monthly", "11.30")});
    Lookahead ahead = lookAhead(book, utc("2026-06-15T12:00:00Z"));
    QCOMPARE(textOf(find(ahead, ClockKind::Renewal)->change()), QStringLiteral("20.00"));

    LookaheadBook wholeTerm = pulled(yearly("2025-07-01", "2026-06-30")); // a sheet that names the term's price
    wholeTerm.evidence.prices.add(QStringLiteral("NL licences 2026-06"), {listed("P1Y", "Monthly", "135.60")});
    ahead = lookAhead(wholeTerm, utc("2026-06-15T12:00:00Z"));
    QCOMPARE(textOf(find(ahead, ClockKind::Renewal)->change()), QStringLiteral("20.00"));

    LookaheadBook absurd = pulled(yearly("2025-07-01", "2026-06-30"));
    absurd.evidence.prices.add(QStringLiteral("NL licences 2026-06"), {listed("P1Y", "Monthly", "47.00")});
    ahead = lookAhead(absurd, utc("2026-06-15T12:00:00Z"));
    QVERIFY(!find(ahead, ClockKind::Renewal)->then); // neither: nothing is guessed
}

void TestLookahead::monthEndsAreKept_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("now");
    QTest::addColumn<QString>("cycle");
    QTest::newRow("February") << QStringLiteral("2026-01-31") << QStringLiteral("2026-03-01T00:00:00Z")
                              << QStringLiteral("2026-02-28/2026-03-30");
    QTest::newRow("back on the 31st") << QStringLiteral("2026-01-31") << QStringLiteral("2026-03-31T00:00:00Z")
                                      << QStringLiteral("2026-03-31/2026-04-29");
    QTest::newRow("leap year") << QStringLiteral("2027-12-31") << QStringLiteral("2028-02-29T00:00:00Z")
                               << QStringLiteral("2028-02-29/2028-03-30");
}

//! Cycles are counted from the first day of the term, not from each other: none is missed or doubled (scenario S25).
void TestLookahead::monthEndsAreKept()
{
    QFETCH(QString, from);
    QFETCH(QString, now);
    QFETCH(QString, cycle);
    CloudSubscription subscription = yearly("2026-01-01", "2026-12-31");
    subscription.from = *Day::fromIso(from);
    subscription.to = subscription.from.plusMonths(12).plusDays(-1);
    ClockEvidence evidence;
    evidence.subscriptions = {subscription};
    QList<ClockGap> gaps;
    const QList<Running> all = runningOf(evidence, Day::of(QDateTime::fromString(now, Qt::ISODate).date()), gaps);
    QCOMPARE(all.size(), 1);
    QCOMPARE(QString(all.first().cycle.from.iso() + u'/' + all.first().cycle.to.iso()), cycle);
    QVERIFY(all.first().isCycleReckoned);
}

void TestLookahead::linesAloneSaySo()
{
    LookaheadBook book;
    book.evidence.lines.add(ofYear(charge("cycleCharge", "2026-06-01", "2026-06-30", 25, "10.50")),
                            {{}, {day("2025-07-01"), day("2026-06-30")}, {}});
    const Lookahead ahead = lookAhead(book, utc("2026-06-15T12:00:00Z"));
    const MoneyClock *clock = find(ahead, ClockKind::Renewal);
    QVERIFY(clock);
    QCOMPARE(clock->outcome.what, Outcome::NotKnown);
    QVERIFY(clock->notes.contains(ClockNote::NotPulled));
    QCOMPARE(textOf(clock->change()), QStringLiteral("46.50")); // if it is not renewed
    QCOMPARE(textOf(clock->atStake()), QStringLiteral("262.50"));
    QCOMPARE(clock->sources.first(), (ClockSource{ClockSource::Kind::Line, QStringLiteral("G000000001"), 1}));
}

void TestLookahead::endedSubscriptionsAreNoClock()
{
    LookaheadBook cancelled;
    cancelled.evidence.lines.add(charge("new", "2026-06-10", "2026-07-09", 20, "10.00"), {});
    cancelled.evidence.lines.add(charge("cancelImmediate", "2026-06-12", "2026-07-09", -20, "10.00"), {});
    QVERIFY(lookAhead(cancelled, utc("2026-06-14T00:00:00Z")).clocks.isEmpty());

    LookaheadBook gone = addedSeats(false); // the invoice of the next cycle is on hand and does not name it
    gone.evidence.lines.addBilled(Month(2026, 7));
    QVERIFY(lookAhead(gone, utc("2026-07-20T00:00:00Z")).clocks.isEmpty());
    QVERIFY(!lookAhead(addedSeats(false), utc("2026-07-20T00:00:00Z")).clocks.isEmpty());

    LookaheadBook listed = addedSeats(false); // what Partner Center lists goes before lines
    CloudSubscription other = yearly("2026-06-01", "2027-05-31");
    other.id = QStringLiteral("sub-b");
    other.status = QStringLiteral("deleted");
    listed.evidence.subscriptions = {other};
    QVERIFY(lookAhead(listed, utc("2026-06-28T00:00:00Z")).clocks.isEmpty());
}

void TestLookahead::unknownEndsAreGaps()
{
    LookaheadBook book;
    book.evidence.lines.add(ofYear(charge("cycleCharge", "2026-06-01", "2026-06-30", 25, "10.50")), {});
    Lookahead ahead = lookAhead(book, utc("2026-06-15T12:00:00Z"));
    QVERIFY(ahead.clocks.isEmpty());
    QCOMPARE(ahead.gaps.size(), 1);
    QCOMPARE(ahead.gaps.first().why, ClockGap::Why::TermEndUnknown);

    CloudSubscription old = yearly("2024-07-01", "2025-06-30");
    old.autoRenew = false;
    ahead = lookAhead(pulled(old), utc("2026-06-15T12:00:00Z"));
    QVERIFY(ahead.clocks.isEmpty());
    QCOMPARE(ahead.gaps.first().why, ClockGap::Why::Overdue);
}

void TestLookahead::promotionsEndWithTheirTerm()
{
    LookaheadBook book;
    ReconLine line = charge("cycleCharge", "2026-06-01", "2026-06-30", 25, "10.00");
    book.evidence.lines.add(line, {number("8.00"), {}, QStringLiteral("39NFJQT1PJQB:0001:39NFJQT1Q5KN")});
    const Lookahead ahead = lookAhead(book, utc("2026-06-15T12:00:00Z"));
    const MoneyClock *clock = find(ahead, ClockKind::Promotion);
    QVERIFY(clock);
    QCOMPARE(textOf(clock->now), QStringLiteral("200.00"));
    QCOMPARE(textOf(clock->change()), QStringLiteral("50.00"));
    QVERIFY(clock->notes.contains(ClockNote::PromotionEndUnknown));
}

namespace {

Terms amsterdamTerms()
{
    Terms terms;
    terms.seller.currency = *Currency::fromCode(u"EUR");
    terms.seller.timeZone = QStringLiteral("Europe/Amsterdam");
    Customer customer;
    customer.party.id = QStringLiteral("contoso");
    customer.party.name = QStringLiteral("Contoso GmbH");
    customer.currency = terms.seller.currency;
    customer.tenants = {tenant};
    terms.customers = {customer};
    return terms;
}

Prepayment paidAhead(PrepaymentKind kind, const char *amount)
{
    Prepayment prepayment;
    prepayment.id = QStringLiteral("p1");
    prepayment.customer = QStringLiteral("contoso");
    prepayment.kind = kind;
    prepayment.amount = number(amount);
    prepayment.currency = *Currency::fromCode(u"EUR");
    return prepayment;
}

} // namespace

//! A term of the partner's ends with a day of the seller's, which in summer is two hours ahead of UTC.
void TestLookahead::prepaidTermsEnd()
{
    Terms terms = amsterdamTerms();
    terms.prepayments = {paidAhead(PrepaymentKind::Term, "1440.00")};
    terms.prepayments.first().during = {day("2025-08-01"), day("2026-07-31")};
    LookaheadBook book;
    book.terms = &terms;
    const Lookahead ahead = lookAhead(book, utc("2026-07-15T12:00:00Z"));
    const MoneyClock *clock = find(ahead, ClockKind::Prepayment);
    QVERIFY(clock);
    QCOMPARE(clock->ends, utc("2026-07-31T22:00:00Z"));
    QCOMPARE(clock->lastDay, day("2026-07-31"));
    QCOMPARE(textOf(clock->now), QStringLiteral("120.00"));
    QCOMPARE(clock->customerName, QStringLiteral("Contoso GmbH"));
    QVERIFY(lookAhead(book, utc("2026-07-31T22:00:00Z")).clocks.isEmpty());
}

//! 5,000.00 received; three months took 1,000.00, 1,100.00 and 900.00: two more are paid in full, the third is not.
void TestLookahead::balancesRunEmpty()
{
    Terms terms = amsterdamTerms();
    terms.prepayments = {paidAhead(PrepaymentKind::Balance, "5000.00")};
    LookaheadBook book;
    book.terms = &terms;
    book.balances = {{QStringLiteral("p1"), QStringLiteral("contoso"), number("2000.00"), number("5000.00"),
                      *Currency::fromCode(u"EUR")}};
    for (const auto &[month, drawn] : {std::pair(4, "1000.00"), std::pair(5, "1100.00"), std::pair(6, "900.00")}) {
        Invoice invoice;
        invoice.customer = QStringLiteral("contoso");
        invoice.month = Month(2026, month);
        invoice.prepaid = number(drawn);
        book.invoices.append(invoice);
    }
    const Lookahead ahead = lookAhead(book, utc("2026-07-15T12:00:00Z"));
    const MoneyClock *clock = find(ahead, ClockKind::Balance);
    QVERIFY(clock);
    QCOMPARE(clock->lastDay, day("2026-09-30"));
    QCOMPARE(textOf(clock->now), QStringLiteral("1000.00"));
    QCOMPARE(textOf(clock->left), QStringLiteral("2000.00"));
    QCOMPARE(stepOf(*clock, ClockStep::What::Left), QStringLiteral("5000.00 - 3000.00 = 2000.00"));
    QCOMPARE(textOf(clock->monthlyHome), QStringLiteral("1000.00"));
    QVERIFY(clock->notes.contains(ClockNote::Forecast));
}

void TestLookahead::marketsAreToldApart()
{
    PriceIndex prices;
    prices.add(QStringLiteral("NL licences 2026-06"), {listed("P1M", "Monthly", "12.00")});
    ListPrice german = listed("P1M", "Monthly", "12.40");
    german.market = QStringLiteral("DE");
    prices.add(QStringLiteral("DE licences 2026-06"), {german});
    PriceQuestion question{product, QStringLiteral("P1M"), 1, QStringLiteral("EUR"), QStringLiteral("DE")};
    QCOMPARE(prices.find(question)->price, number("12.40"));
    question.market.clear();
    QVERIFY(!prices.find(question)); // which of the two, nobody says
    question.currency = QStringLiteral("USD");
    QVERIFY(!prices.find(question));
}

//! A reservation of a year that is paid at once costs its twelfth a month, and no window of seats opens.
void TestLookahead::whatIsPaidOnceIsSpread()
{
    LookaheadBook book;
    ReconLine line = charge("new", "2026-06-10", "2027-06-09", 2, "600.00");
    line.family = Family::Reservation;
    line.term = QStringLiteral("1 Year Reservation");
    line.billingFrequency = QStringLiteral("OneTime");
    book.evidence.lines.add(line, {});
    const Lookahead ahead = lookAhead(book, utc("2026-06-12T00:00:00Z"));
    QCOMPARE(ahead.clocks.size(), 1);
    QCOMPARE(textOf(ahead.clocks.first().now), QStringLiteral("100.00"));
    QCOMPARE(stepOf(ahead.clocks.first(), ClockStep::What::Now), QStringLiteral("2 x 600.00 / 12 = 100.00"));
    QCOMPARE(ahead.clocks.first().lastDay, day("2027-06-09"));
}

QTEST_GUILESS_MAIN(TestLookahead)

#include "tst_lookahead.moc"
