// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bridge/linepairs.h"

#include <QTest>

using namespace counterfoil;

namespace {

Decimal money(const char *text)
{
    return *Decimal::parse(QByteArrayView(text));
}

Exact exact(const char *text)
{
    return *Exact::parse(QString::fromLatin1(text));
}

ChargeName charge(const char *subscription, const char *sku = "0001")
{
    return {QStringLiteral("tenant"), QString::fromLatin1(subscription), QStringLiteral("P"), QString::fromLatin1(sku)};
}

PairedLine line(const char *text, int lines = 1)
{
    return {QString::fromLatin1(text),
            QString::fromLatin1(text),
            {},
            {Day::of(2026, 7, 1), Day::of(2026, 7, 31)},
            lines,
            {}};
}

//! A line of Microsoft's with its amount.
int microsoft(LinePairing &pairing, const ChargeName &name, const char *key, const char *amount)
{
    const int own = pairing.microsoft(name, QString::fromLatin1(key), line("charge"));
    pairing.add(own, exact(amount));
    return own;
}

int local(LinePairing &pairing, const char *text, const char *amount, const QList<ChargeName> &names = {})
{
    const int own = pairing.local(line(text));
    pairing.add(own, exact(amount));
    for (const ChargeName &name : names)
        pairing.name(own, name);
    return own;
}

BridgeCustomer row(const char *microsoft, const char *local)
{
    BridgeCustomer one;
    one.microsoft = money(microsoft);
    one.local = money(local);
    one.difference = one.local - one.microsoft;
    return one;
}

//! Whether nothing of the row is lost between its pairs.
void addsUp(const SideBySide &sides, const BridgeCustomer &row)
{
    Decimal microsoft;
    Decimal local;
    Decimal difference;
    for (const LinePair &pair : sides.pairs) {
        QCOMPARE(pair.difference, pair.localAmount() - pair.microsoftAmount());
        microsoft += pair.microsoftAmount();
        local += pair.localAmount();
        difference += pair.difference;
    }
    QCOMPARE(microsoft, row.microsoft);
    QCOMPARE(local, row.local);
    QCOMPARE(difference, row.difference);
}

} // namespace

//! Which lines of both sides belong together.
class TestLinePairs final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void joinedLinesAreAPair()
    {
        LinePairing pairing;
        const int charged = microsoft(pairing, charge("a"), "", "100");
        const int billed = local(pairing, "billed", "115");
        pairing.join(charged, billed);
        pairing.explain(billed, Cause::Price, Exact(15));
        local(pairing, "alone", "5");
        const BridgeCustomer whole = row("100.00", "120.00");
        const SideBySide sides = pairing.pairs(whole, 2);
        addsUp(sides, whole);
        QCOMPARE(sides.pairs.size(), 2);
        const LinePair &pair = sides.pairs.first(); // the largest difference
        QCOMPARE(pair.microsoft.size(), 1);
        QCOMPARE(pair.local.first().text, QStringLiteral("billed"));
        QCOMPARE(pair.difference, money("15.00"));
        QCOMPARE(pair.causes, (QList<std::pair<Cause, Decimal>>{{Cause::Price, money("15.00")}}));
        QVERIFY(sides.pairs.last().microsoft.isEmpty());
        QCOMPARE(sides.pairs.last().difference, money("5.00"));
    }
    //! What stands on the invoice before goes with what stands on this one, where that is one line alone.
    void looseLinesGoWithTheirCharge()
    {
        LinePairing pairing;
        const int charged = microsoft(pairing, charge("a"), "", "60");
        pairing.join(charged, local(pairing, "billed", "69", {charge("a")}));
        pairing.explain(microsoft(pairing, charge("a"), "row 2", "40"), Cause::Period, Exact(-40));
        local(pairing, "next month", "12", {charge("a")});
        const BridgeCustomer whole = row("100.00", "81.00");
        const SideBySide sides = pairing.pairs(whole, 2);
        addsUp(sides, whole);
        QCOMPARE(sides.pairs.size(), 1);
        QCOMPARE(sides.pairs.first().microsoft.size(), 2);
        QCOMPARE(sides.pairs.first().local.size(), 2);
        QCOMPARE(sides.pairs.first().microsoft.first().amount, money("60.00")); // the larger one first
        QCOMPARE(sides.pairs.first().causes.first().first, Cause::Period);
    }
    //! With two pairs of one charge nobody knows to which of them a third line belongs.
    void looseLinesStayAloneWhereItIsNotClear()
    {
        LinePairing pairing;
        for (const char *seat : {"row 1", "row 2"})
            pairing.join(microsoft(pairing, charge("a"), seat, "10"), local(pairing, seat, "12"));
        microsoft(pairing, charge("a"), "row 3", "1");
        microsoft(pairing, charge("b"), "", "2");
        const BridgeCustomer whole = row("23.00", "24.00");
        const SideBySide sides = pairing.pairs(whole, 2);
        addsUp(sides, whole);
        QCOMPARE(sides.pairs.size(), 4);
        QCOMPARE(std::count_if(sides.pairs.begin(), sides.pairs.end(),
                               [](const LinePair &pair) { return pair.local.isEmpty(); }),
                 2);
    }
    void linesOfBothSidesMeetByTheirCharge()
    {
        LinePairing pairing;
        microsoft(pairing, charge("a", "0001"), "", "10");
        microsoft(pairing, charge("a", "0002"), "", "20");
        local(pairing, "both", "33", {charge("a", "0001"), charge("a", "0002")});
        const BridgeCustomer whole = row("30.00", "33.00");
        const SideBySide sides = pairing.pairs(whole, 2);
        addsUp(sides, whole);
        QCOMPARE(sides.pairs.size(), 1);
        QCOMPARE(sides.pairs.first().microsoft.size(), 2);
    }
    //! A line that is split over two invoices is still one line.
    void partsOfALineAreOneLine()
    {
        LinePairing pairing;
        const int first = pairing.microsoft(charge("a"), QStringLiteral("row 1"), line("seats", 1));
        PairedLine later = line("seats", 1);
        later.days = {Day::of(2026, 8, 1), Day::of(2026, 8, 14)};
        QCOMPARE(pairing.microsoft(charge("a"), QStringLiteral("row 1"), later), first);
        pairing.add(first, Exact(7));
        const int rows = pairing.microsoft(charge("b"), {}, line("rows", 30));
        QCOMPARE(pairing.microsoft(charge("b"), {}, line("rows", 12)), rows);
        pairing.add(rows, Exact(1));
        const SideBySide sides = pairing.pairs(row("8.00", "0.00"), 2);
        QCOMPARE(sides.pairs[0].microsoft.first().lines, 1);
        QCOMPARE(sides.pairs[0].microsoft.first().days.to, Day::of(2026, 8, 14));
        QCOMPARE(sides.pairs[1].microsoft.first().lines, 42);
    }
    //! Thirds of a cent: what is shown sums to what is shown of the row.
    void noCentIsLost()
    {
        LinePairing pairing;
        for (int i = 0; i < 30; ++i) {
            const QByteArray subscription = QByteArray::number(i);
            const int charged = microsoft(pairing, charge(subscription.constData()), "", "10/3");
            const int billed = local(pairing, subscription.constData(), "23/6");
            pairing.join(charged, billed);
            pairing.explain(billed, Cause::Price, exact("1/2"));
        }
        const BridgeCustomer whole = row("100.00", "115.00");
        const SideBySide sides = pairing.pairs(whole, 2);
        addsUp(sides, whole);
        QCOMPARE(sides.pairs.size(), 30);
        for (const LinePair &pair : sides.pairs) {
            QCOMPARE(pair.causes.size(), 1);
            QCOMPARE(pair.causes.first().second, pair.difference); // a moved cent belongs to the cause
        }
    }
    void whatNoLineHasIsARest()
    {
        LinePairing pairing;
        pairing.join(microsoft(pairing, charge("a"), "", "10"), local(pairing, "a", "12"));
        BridgeCustomer whole = row("15.00", "12.00");
        whole.causes = {{Cause::Late, exact("-5"), money("-5.00"), {}}};
        const SideBySide sides = pairing.pairs(whole, 2);
        addsUp(sides, whole);
        QCOMPARE(sides.pairs.size(), 2);
        const LinePair &rest = sides.pairs.last();
        QCOMPARE(rest.key, QStringLiteral("rest"));
        QVERIFY(rest.local.isEmpty() && rest.microsoft.first().text.isEmpty());
        QCOMPARE(rest.difference, money("-5.00"));
        QCOMPARE(rest.causes.first().first, Cause::Late);
        QVERIFY(LinePairing().pairs(row("0.00", "0.00"), 2).pairs.isEmpty());
    }
    void keysAreTheirOwn()
    {
        LinePairing pairing;
        microsoft(pairing, charge("a"), "row 1", "1");
        microsoft(pairing, charge("b"), "row 1", "2");
        local(pairing, "c", "3");
        const SideBySide sides = pairing.pairs(row("3.00", "3.00"), 2);
        QSet<QString> keys;
        for (const LinePair &pair : sides.pairs)
            keys << pair.key;
        QCOMPARE(keys.size(), sides.pairs.size());
    }
};

QTEST_GUILESS_MAIN(TestLinePairs)
#include "tst_linepairs.moc"
