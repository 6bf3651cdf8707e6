// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bridge/disputes.h"

#include <QTest>

using namespace counterfoil;

namespace {

DisputedLine charge()
{
    DisputedLine line;
    line.invoice = QStringLiteral("G1");
    line.line = 3;
    line.order = QStringLiteral("order-1");
    line.subscription = QStringLiteral("sub-a");
    line.tenant = QStringLiteral("tenant-a");
    line.productId = QStringLiteral("P1");
    line.skuId = QStringLiteral("0001");
    line.days = {Day::of(2026, 1, 1), Day::of(2026, 1, 31)};
    line.amount = Exact(20);
    line.currency = QStringLiteral("EUR");
    return line;
}

DisputedLine credit(int amount, const QString &invoice = QStringLiteral("G2"))
{
    DisputedLine line = charge();
    line.invoice = invoice;
    line.amount = Exact(-amount);
    return line;
}

} // namespace

class TestDisputes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void creditsAreTold_data();
    void creditsAreTold();
    void itClosesWithTheWholeCredit();
    void whatWasThereBeforeIsNoAnswer();
    void anyCreditWillDo();
    void aCreditCanGoAway();
    void wordsComeBack();
};

void TestDisputes::creditsAreTold_data()
{
    QTest::addColumn<QString>("change");
    QTest::addColumn<bool>("is");
    for (const char *change : {"nothing", "other case", "no order", "no days", "days overlap"})
        QTest::newRow(change) << QString::fromLatin1(change) << true;
    for (const char *change : {"positive", "zero", "other order", "other subscription", "other tenant", "other product",
                               "other sku", "other days", "other currency"})
        QTest::newRow(change) << QString::fromLatin1(change) << false;
}

void TestDisputes::creditsAreTold()
{
    QFETCH(QString, change);
    QFETCH(bool, is);
    DisputedLine line = credit(20);
    const QMap<QString, std::function<void()>> changes{
        {QStringLiteral("nothing"), [] {}},
        {QStringLiteral("other case"), [&] { line.subscription = QStringLiteral("SUB-A"); }},
        {QStringLiteral("no order"), [&] { line.order.clear(); }},
        {QStringLiteral("no days"), [&] { line.days = {}; }},
        {QStringLiteral("days overlap"), [&] { line.days.from = Day::of(2026, 1, 31); }},
        {QStringLiteral("positive"), [&] { line.amount = Exact(20); }},
        {QStringLiteral("zero"), [&] { line.amount = Exact(0); }},
        {QStringLiteral("other order"), [&] { line.order = QStringLiteral("order-2"); }},
        {QStringLiteral("other subscription"), [&] { line.subscription = QStringLiteral("sub-b"); }},
        {QStringLiteral("other tenant"), [&] { line.tenant = QStringLiteral("tenant-b"); }},
        {QStringLiteral("other product"), [&] { line.productId = QStringLiteral("P2"); }},
        {QStringLiteral("other sku"), [&] { line.skuId = QStringLiteral("0002"); }},
        {QStringLiteral("other days"),
         [&] {
             line.days = {Day::of(2026, 2, 1), Day::of(2026, 2, 28)};
         }},
        {QStringLiteral("other currency"), [&] { line.currency = QStringLiteral("USD"); }}};
    QVERIFY(changes.contains(change));
    changes[change]();
    QCOMPARE(isCreditFor(charge(), line), is);
}

void TestDisputes::itClosesWithTheWholeCredit()
{
    const Dispute begun = beginDispute({charge()}, {});
    QCOMPARE(begun.claimed, Exact(20));
    QVERIFY(!begun.settled);
    const Dispute part = followed(begun, {credit(12)});
    QVERIFY(!part.settled);
    QCOMPARE(part.credited, Exact(12));
    QCOMPARE(part.creditedOn, QStringList{QStringLiteral("G2")});
    const Dispute whole = followed(part, {credit(12), credit(8, QStringLiteral("G3"))});
    QVERIFY(whole.settled);
    QCOMPARE(whole.creditedOn, (QStringList{QStringLiteral("G2"), QStringLiteral("G3")}));
    QCOMPARE(followed(whole, {credit(12), credit(8, QStringLiteral("G3"))}), whole);
}

void TestDisputes::whatWasThereBeforeIsNoAnswer()
{
    const Dispute begun = beginDispute({charge()}, {credit(5, QStringLiteral("G1"))});
    QCOMPARE(followed(begun, {credit(5, QStringLiteral("G1"))}).credited, Exact(0));
    const Dispute now = followed(begun, {credit(5, QStringLiteral("G1")), credit(20)});
    QCOMPARE(now.credited, Exact(20));
    QCOMPARE(now.creditedOn, QStringList{QStringLiteral("G2")});
    // Microsoft restated the invoice that held the old credit: what it gives back more counts
    QCOMPARE(followed(begun, {credit(25, QStringLiteral("G1"))}).credited, Exact(20));
}

void TestDisputes::anyCreditWillDo()
{
    Dispute begun = beginDispute({charge()}, {});
    begun.claimed = 0;
    QVERIFY(!followed(begun, {}).settled);
    QVERIFY(followed(begun, {credit(1)}).settled);
}

void TestDisputes::aCreditCanGoAway()
{
    const Dispute part = followed(beginDispute({charge()}, {}), {credit(12)});
    QCOMPARE(followed(part, {}).credited, Exact(0));
    QVERIFY(followed(part, {}).creditedOn.isEmpty());
}

void TestDisputes::wordsComeBack()
{
    for (const char *word : {"open", "explained", "accepted", "disputed"})
        QCOMPARE(wordOf(*findingStateOf(QString::fromLatin1(word))), QString::fromLatin1(word));
    QVERIFY(!findingStateOf(u"Open"));
    QVERIFY(!findingStateOf(u""));
}

QTEST_GUILESS_MAIN(TestDisputes)
#include "tst_disputes.moc"
