// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/billing/purchaseorders.h"

#include <QTest>

using namespace counterfoil;

namespace {

const Currency euro = *Currency::fromCode(QStringLiteral("EUR"));

PurchaseOrder order(const char *number, int value, const Days &during = {})
{
    const QString name = QString::fromLatin1(number);
    return {name, QStringLiteral("contoso"), name, during, value, euro, Decimal::fromParts(8, 1)};
}

Invoice invoice(int net, Day from, InvoiceState state = InvoiceState::Draft)
{
    Invoice one;
    one.id = QStringLiteral("contoso-1/") + from.iso();
    one.customer = QStringLiteral("contoso");
    one.currency = euro.code();
    one.service = {from, from.plusMonths(1).plusDays(-1)};
    one.state = state;
    one.net = net;
    return one;
}

} // namespace

class TestPurchaseOrders final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void countsWhatNamesAnOrder();
    void takesTheFirstThatHolds();
    void leavesCustomersWithoutOrdersAlone();
    void standsOnADay();
};

void TestPurchaseOrders::countsWhatNamesAnOrder()
{
    Terms terms;
    terms.purchaseOrders = {order("A", 1000)};
    QList<Invoice> invoices{invoice(300, Day::of(2026, 1, 1), InvoiceState::Issued),
                            invoice(200, Day::of(2026, 2, 1)),
                            invoice(-50, Day::of(2026, 1, 1), InvoiceState::Issued),
                            invoice(7, Day::of(2026, 3, 1)),
                            invoice(8, Day::of(2026, 3, 1)),
                            invoice(9, Day::of(2026, 3, 1))};
    for (Invoice &one : invoices)
        one.purchaseOrder = QStringLiteral("A");
    invoices[3].currency = QStringLiteral("USD");
    invoices[4].customer = QStringLiteral("fabrikam");
    invoices[5].purchaseOrder = QStringLiteral("B");
    const OrderState state = orderStates(terms, invoices).first();
    QCOMPARE(state.invoiced, Decimal(250));
    QCOMPARE(state.drafted, Decimal(200));
    QCOMPARE(state.left(), Decimal(550));
}

void TestPurchaseOrders::takesTheFirstThatHolds()
{
    Terms terms;
    terms.purchaseOrders = {order("past", 1000, {{}, Day::of(2025, 12, 31)}), order("A", 500), order("B", 100)};
    QList<OrderState> states = orderStates(terms, {});
    Invoice first = invoice(390, Day::of(2026, 1, 1));
    QVERIFY(takeOrder(first, states).isEmpty());
    Invoice second = invoice(110, Day::of(2026, 2, 1));
    QCOMPARE(takeOrder(second, states).size(), 1); // used up to the cent is near its end, and not exceeded
    Invoice third = invoice(101, Day::of(2026, 3, 1));
    QVERIFY(takeOrder(third, states).isEmpty());
    Invoice fourth = invoice(-1, Day::of(2026, 4, 1));
    takeOrder(fourth, states);
    QStringList names;
    for (const Invoice &one : {first, second, third, fourth})
        names.append(one.purchaseOrder + QString::number(one.guards.size()));
    QCOMPARE(names,
             QStringList({QStringLiteral("A0"), QStringLiteral("A0"), QStringLiteral("B1"), QStringLiteral("B0")}));
    Invoice before = invoice(1, Day::of(2025, 12, 1));
    takeOrder(before, states);
    QCOMPARE(before.purchaseOrder, QStringLiteral("past"));
}

void TestPurchaseOrders::leavesCustomersWithoutOrdersAlone()
{
    Terms terms;
    terms.purchaseOrders = {order("A", 500)};
    QList<OrderState> states = orderStates(terms, {});
    Invoice other = invoice(1, Day::of(2026, 1, 1));
    other.customer = QStringLiteral("fabrikam");
    other.purchaseOrder = QStringLiteral("text");
    QVERIFY(takeOrder(other, states).isEmpty());
    QVERIFY(other.guards.isEmpty());
    QCOMPARE(other.purchaseOrder, QStringLiteral("text"));
    QVERIFY(states.first().drafted.isZero());
}

void TestPurchaseOrders::standsOnADay()
{
    OrderState state{order("A", 100, {Day::of(2026, 1, 1), Day::of(2026, 6, 30)}), {}, {}};
    QCOMPARE(wordOf(state.standingOn(Day::of(2025, 12, 31))), QStringLiteral("notYet"));
    QCOMPARE(wordOf(state.standingOn(Day::of(2026, 6, 30))), QStringLiteral("open"));
    QCOMPARE(wordOf(state.standingOn(Day::of(2026, 7, 1))), QStringLiteral("expired"));
    state.invoiced = 80;
    QCOMPARE(wordOf(state.standingOn(Day::of(2026, 2, 1))), QStringLiteral("near"));
    state.drafted = 20;
    QCOMPARE(wordOf(state.standingOn(Day::of(2026, 2, 1))), QStringLiteral("usedUp"));
}

QTEST_GUILESS_MAIN(TestPurchaseOrders)
#include "tst_purchaseorders.moc"
