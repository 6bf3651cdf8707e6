// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/seatlines.h"

#include <QTest>

using namespace counterfoil;

namespace {

const QString tenant = QStringLiteral("tenant-a");

Day june(int day)
{
    return Day::of(2026, 6, day);
}

SeatLine line(int row, const Days &days, int quantity, int cost, const QString &subscription = QStringLiteral("sub"))
{
    SeatLine own;
    own.set = 7;
    own.row = row;
    own.month = Month(2026, 6);
    own.tenant = tenant;
    own.subscription = subscription;
    own.name = QStringLiteral("E3");
    own.days = days;
    own.quantity = Exact(quantity);
    own.cost = Exact::fraction(cost, 100);
    own.currency = QStringLiteral("EUR");
    return own;
}

QList<SeatRow> counts(const QList<std::pair<Day, int>> &days)
{
    QList<SeatRow> rows;
    for (const auto &[day, seats] : days)
        rows.append({day, tenant, QStringLiteral("sub"), QStringLiteral("P:S"), QStringLiteral("E3"), seats,
                     QStringLiteral("import")});
    return rows;
}

Terms terms()
{
    Terms own;
    Customer customer;
    customer.party.id = QStringLiteral("contoso");
    customer.party.name = QStringLiteral("Contoso");
    customer.tenants = {tenant};
    own.customers = {customer};
    return own;
}

//! An invoice for all of June that took these rows of the set.
Invoice invoice(const QStringList &keys)
{
    Invoice own;
    own.customer = QStringLiteral("contoso");
    own.service = {june(1), june(30)};
    InvoiceLine charge;
    charge.subscription = QStringLiteral("sub");
    for (const QString &key : keys) {
        SourcePart part;
        part.set = 7;
        part.subscription = QStringLiteral("sub");
        part.key = key;
        part.days = {june(1), june(30)};
        charge.parts.append(part);
    }
    own.lines = {charge};
    return own;
}

} // namespace

class TestSeatLines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void threeReckoningsThatAgree();
    void whatIsNotInvoicedShows();
    void whatAnOlderFileBroughtIsKnown();
    void aCountOfItsOwnShows();
    void withoutAnInvoiceNothingIsSaid();
    void aChangeUndoneIsFound();
    void aLateCountIsNoFinding();
    void aLongDifferenceIsNoFinding();
    void suspendedDaysCost();
    void theUnknownBeginningIsSaid();
};

void TestSeatLines::threeReckoningsThatAgree()
{
    const QList<SeatLine> lines{line(0, {june(1), june(30)}, 10, 10000), line(1, {june(16), june(30)}, 5, 2500),
                                line(2, {june(20), june(30)}, -3, -1100)};
    const QList<SeatRow> seats = counts({{june(1), 10}, {june(16), 15}, {june(20), 12}});
    const QList<Invoice> invoices{invoice({QStringLiteral("row 0"), QStringLiteral("row 1"), QStringLiteral("row 2")})};
    const Terms own = terms();
    const auto on = [&](int day) { return seatStandings({lines, seats, invoices, own}, june(day)).value(0); };
    QVERIFY(on(10).microsoft == Exact(10));
    QVERIFY(on(18).microsoft == Exact(15));
    QVERIFY(on(30).microsoft == Exact(12));
    QVERIFY(on(30).invoiced == Exact(12));
    QVERIFY(on(30).counted == qint64(12)); // the last count stands until there is a newer one
    QVERIFY(!on(30).differs());
    QVERIFY(on(30).variance() == Exact(0));
    QCOMPARE(on(30).name, QStringLiteral("Contoso"));
}

void TestSeatLines::whatIsNotInvoicedShows()
{
    const QList<SeatLine> lines{line(0, {june(1), june(30)}, 10, 10000), line(1, {june(16), june(30)}, 5, 2500)};
    const QList<Invoice> invoices{invoice({QStringLiteral("row 0")})};
    const Terms own = terms();
    const SeatStanding seats = seatStandings({lines, {}, invoices, own}, june(30)).value(0);
    QVERIFY(seats.differs());
    QVERIFY(seats.variance() == Exact(-5));
    const SeatStanding excluded = seatStandings({lines, {}, invoices, own, {QStringLiteral("sub")}}, june(30)).value(0);
    QVERIFY(!excluded.invoiced.has_value());
    QVERIFY(!excluded.differs());
}

void TestSeatLines::whatAnOlderFileBroughtIsKnown()
{
    QList<SeatLine> lines{line(0, {june(1), june(30)}, 10, 10000), line(1, {june(1), june(30)}, 2, 2000)};
    for (SeatLine &own : lines)
        own.set = 8; // the invoice was imported again
    Invoice taken = invoice({QStringLiteral("row 0")});
    taken.lines.first().parts.first().cost = Exact(100);
    const QList<Invoice> invoices{taken};
    const Terms own = terms();
    const SeatStanding seats = seatStandings({lines, {}, invoices, own}, june(30)).value(0);
    QVERIFY(seats.invoiced == Exact(10));
    QVERIFY(seats.variance() == Exact(-2));
}

void TestSeatLines::aCountOfItsOwnShows()
{
    const QList<SeatLine> lines{line(0, {june(1), june(30)}, 10, 10000)};
    const QList<SeatRow> seats = counts({{june(1), 12}});
    const Terms own = terms();
    const SeatStanding standing = seatStandings({lines, seats, {}, own}, june(30)).value(0);
    QVERIFY(standing.differs());
    QVERIFY(standing.variance() == Exact(2));
}

void TestSeatLines::withoutAnInvoiceNothingIsSaid()
{
    const QList<SeatLine> lines{line(0, {june(1), june(20)}, 10, 10000)};
    const Terms own = terms();
    QVERIFY(!seatStandings({lines, {}, {}, own}, june(10)).value(0).differs());
    QVERIFY(seatStandings({lines, {}, {}, own}, june(25)).isEmpty()); // the next line may not have come yet
    const QList<SeatRow> seats = counts({{june(1), 10}});
    QVERIFY(!seatStandings({lines, seats, {}, own}, june(25)).value(0).differs());
}

void TestSeatLines::aChangeUndoneIsFound()
{
    const Day end = Day::of(2026, 7, 9);
    const QList<SeatLine> lines{line(0, {june(24), end}, 3, 1599), line(1, {june(25), end}, -3, -1500)};
    const QList<UncountedChange> changes =
        uncountedChanges(lines, counts({{june(10), 0}, {june(24), 0}, {june(25), 0}}), {june(1), june(30)});
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.first().days, Days(june(24), june(24)));
    QCOMPARE(changes.first().lines.size(), 2);
    QVERIFY(changes.first().cost == Exact::fraction(99, 100));
    QVERIFY(uncountedChanges(lines, {}, {june(1), june(30)}).isEmpty()); // nobody counts
    QVERIFY(
        uncountedChanges(lines, counts({{june(10), 0}, {june(24), 3}, {june(25), 0}}), {june(1), june(30)}).isEmpty());
}

void TestSeatLines::aLateCountIsNoFinding()
{
    const QList<SeatLine> lines{line(0, {june(1), june(30)}, 5, 5000), line(1, {june(24), june(30)}, 3, 700)};
    const QList<SeatRow> seats = counts({{june(1), 5}, {june(24), 5}, {june(25), 8}});
    QVERIFY(uncountedChanges(lines, seats, {june(1), june(30)}).isEmpty());
}

void TestSeatLines::aLongDifferenceIsNoFinding()
{
    const QList<SeatLine> lines{line(0, {june(10), june(30)}, 3, 1000), line(1, {june(20), june(30)}, -3, -500)};
    QVERIFY(uncountedChanges(lines, counts({{june(1), 0}}), {june(1), june(30)}).isEmpty());
}

void TestSeatLines::suspendedDaysCost()
{
    const QList<SeatLine> lines{line(0, {june(1), june(30)}, 20, 20000)};
    const QList<Suspension> suspensions{{tenant, QStringLiteral("sub"), {june(11), june(22)}},
                                        {tenant, QStringLiteral("unknown"), {june(11), june(22)}},
                                        {tenant, QStringLiteral("sub"), {Day::of(2026, 5, 1), Day::of(2026, 5, 9)}}};
    const QList<SuspendedCharge> charges = suspendedCharges(lines, suspensions, {june(1), june(30)});
    QCOMPARE(charges.size(), 1);
    QVERIFY(charges.first().cost == Exact(80));
    QCOMPARE(charges.first().count, 12);
    QVERIFY(charges.first().sinceKnown);
}

void TestSeatLines::theUnknownBeginningIsSaid()
{
    const QList<SeatLine> lines{line(0, {june(16), Day::of(2026, 7, 15)}, 1, 3000)};
    const QList<SuspendedCharge> charges =
        suspendedCharges(lines, {{tenant, QStringLiteral("sub"), {Day(), Day()}}}, {june(1), june(30)});
    QCOMPARE(charges.size(), 1);
    QVERIFY(!charges.first().sinceKnown);
    QVERIFY(charges.first().cost == Exact(15)); // half of its days lie in June
}

QTEST_APPLESS_MAIN(TestSeatLines)
#include "tst_seatlines.moc"
