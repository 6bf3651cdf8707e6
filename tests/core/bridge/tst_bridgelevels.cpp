// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bridge/bridgelevels.h"
#include "core/bridge/bridgetext.h"

#include <QTest>

using namespace counterfoil;

namespace {

Exact exact(const char *text)
{
    return Exact(*Decimal::parse(QByteArrayView(text)));
}

Decimal money(const char *text)
{
    return *Decimal::parse(QByteArrayView(text));
}

const Month july(2026, 7);

SourcePart part(const QString &subscription, Month month, const char *cost, const char *price)
{
    SourcePart one;
    one.set = 1;
    one.month = month;
    one.subscription = subscription;
    one.days = {Day::of(2026, 7, 15), Day::of(2026, 7, 31)};
    one.lines = 3;
    one.costHome = exact(cost);
    one.priceHome = exact(price);
    return one;
}

InvoiceLine line(const QString &subscription, const char *net, const QList<SourcePart> &parts)
{
    InvoiceLine one;
    one.description = subscription;
    one.subscription = subscription;
    one.net = money(net);
    one.parts = parts;
    return one;
}

Invoice invoice(const QString &id, const QList<InvoiceLine> &lines)
{
    Invoice one;
    one.id = id;
    one.customer = QStringLiteral("contoso");
    one.month = july;
    one.lines = lines;
    for (const InvoiceLine &own : lines)
        one.net += own.net;
    return one;
}

BridgeCause cause(Cause kind, const char *amount, const QList<BridgeSource> &sources = {})
{
    return {kind, exact(amount), money(amount), {{QStringLiteral("why"), exact(amount), money(amount), sources}}};
}

//! Production 60.00 on July's invoice and 12.00 of August's; Sandbox 40.00, of which 10.00 went to June; a manual line.
BridgeCustomer contoso()
{
    BridgeCustomer one;
    one.customer = QStringLiteral("contoso");
    one.name = QStringLiteral("Contoso");
    one.microsoft = money("100.00");
    one.local = money("117.25");
    one.difference = one.local - one.microsoft;
    one.causes = {cause(Cause::Period, "2.00", {{1, {}, QStringLiteral("Sandbox"), {}, 2, exact("-10.00")}}),
                  cause(Cause::Price, "10.245"), cause(Cause::Manual, "5.00"), cause(Cause::Rounding, "0.005")};
    one.causes[1].amount = money("10.25");
    one.causes[3].amount = money("0.00");
    one.causes.removeLast();
    return one;
}

QList<Invoice> invoices()
{
    const QString production = QStringLiteral("Production");
    InvoiceLine manual = line({}, "5.00", {});
    manual.kind = LineKind::Manual;
    return {invoice(QStringLiteral("a"),
                    {line(production, "79.25",
                          {part(production, july, "60.00", "6.045"), part(production, july.plus(1), "12.00", "1.20")}),
                     manual}),
            invoice(QStringLiteral("b"), {line(QStringLiteral("Sandbox"), "33.00",
                                               {part(QStringLiteral("Sandbox"), july, "30.00", "3.00")})})};
}

Bridge bridge()
{
    Bridge one;
    one.month = july;
    one.invoices = {QStringLiteral("G1")};
    one.isReconciled = true;
    return one;
}

Decimal sum(const QList<BridgeGroup> &groups, Cause kind)
{
    Decimal all;
    for (const BridgeGroup &group : groups)
        all += group.amounts.amountOf(kind);
    return all;
}

} // namespace

//! A customer's bridge, by invoice and by subscription.
class TestBridgeLevels final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void groupsSumToTheCustomer_data()
    {
        QTest::addColumn<int>("level");
        QTest::newRow("invoice") << int(BridgeLevel::Invoice);
        QTest::newRow("customer") << int(BridgeLevel::Customer);
        QTest::newRow("subscription") << int(BridgeLevel::Subscription);
    }
    void groupsSumToTheCustomer()
    {
        QFETCH(int, level);
        const QList<BridgeGroup> groups = bridgeGroups(contoso(), invoices(), bridge(), BridgeLevel(level));
        Decimal microsoft;
        Decimal local;
        for (const BridgeGroup &group : groups) {
            microsoft += group.amounts.microsoft;
            local += group.amounts.local;
            Decimal explained;
            for (const BridgeCause &one : group.amounts.causes)
                explained += one.amount;
            QCOMPARE(group.amounts.microsoft + explained + group.amounts.unexplained, group.amounts.local);
            QVERIFY(group.amounts.unexplained.isZero());
        }
        QCOMPARE(microsoft, contoso().microsoft);
        QCOMPARE(local, contoso().local);
        for (int kind = 0; kind < causeCount; ++kind)
            QCOMPARE(sum(groups, Cause(kind)), contoso().amountOf(Cause(kind)));
    }
    void aSubscriptionHasItsOwnCauses()
    {
        const QList<BridgeGroup> groups = bridgeGroups(contoso(), invoices(), bridge(), BridgeLevel::Subscription);
        QCOMPARE(groups.size(), 3);
        QCOMPARE(groups[0].key, QStringLiteral("Production"));
        QCOMPARE(groups[0].amounts.microsoft, money("60.00"));
        QCOMPARE(groups[0].amounts.local, money("79.25"));
        QCOMPARE(groups[0].amounts.amountOf(Cause::Period), money("12.00"));
        QCOMPARE(groups[1].key, QStringLiteral("Sandbox"));
        QCOMPARE(groups[1].amounts.microsoft, money("40.00")); // with what June's invoice holds
        QCOMPARE(groups[1].amounts.amountOf(Cause::Period), money("-10.00"));
        QVERIFY(groups[2].key.isEmpty());
        QCOMPARE(groups[2].amounts.amountOf(Cause::Manual), money("5.00"));
        QCOMPARE(groups[2].amounts.microsoft, Decimal());
    }
    void whatIsOnNoInvoiceIsTheRest()
    {
        const QList<BridgeGroup> groups = bridgeGroups(contoso(), invoices(), bridge(), BridgeLevel::Invoice);
        QCOMPARE(groups.size(), 3);
        QCOMPARE(groups[0].key, QStringLiteral("a"));
        QCOMPARE(groups[0].amounts.local, money("84.25"));
        QCOMPARE(groups[0].amounts.amountOf(Cause::Manual), money("5.00"));
        QCOMPARE(groups[1].amounts.microsoft, money("30.00"));
        QVERIFY(groups[2].key.isEmpty());
        QCOMPARE(groups[2].amounts.microsoft, money("10.00")); // June's
        QCOMPARE(groups[2].amounts.amountOf(Cause::Period), money("-10.00"));
        QCOMPARE(groups[2].amounts.local, Decimal());
    }
    void aRunningInvoiceIsNotThePreviousOne()
    {
        const Charge charge;
        Part other;
        other.charge = &charge;
        other.days = {Day::of(2026, 2, 1), Day::of(2026, 2, 14)};
        const auto textFor = [&other](const Days &service) {
            other.placement.period = service;
            return bridgetext::onOtherInvoice(other, Month(2026, 2));
        };
        QCOMPARE(textFor({Day::of(2026, 1, 1), Day::of(2026, 12, 31)}),
                 QStringLiteral("1–14 Feb, on the invoice of 1 Jan–31 Dec"));
        QCOMPARE(textFor({Day::of(2026, 1, 15), Day::of(2026, 2, 14)}),
                 QStringLiteral("1–14 Feb, on the previous invoice (15 Jan–14 Feb)"));
        QCOMPARE(textFor({Day::of(2026, 3, 1), Day::of(2026, 3, 31)}),
                 QStringLiteral("1–14 Feb, on a later invoice (1–31 Mar)"));
    }
};

QTEST_GUILESS_MAIN(TestBridgeLevels)
#include "tst_bridgelevels.moc"
