// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/usagedays.h"

#include <QTest>

using namespace counterfoil;

namespace {

UsageCurve curve(const QList<int> &amounts, const QList<int> &machines = {})
{
    UsageCurve own;
    own.currency = QStringLiteral("EUR");
    for (qsizetype number = 0; number < amounts.size(); ++number) {
        const Day day = Day::of(2026, 6, int(number) + 1);
        own.days[day] = Exact(amounts[number]);
        if (machines.value(number) > 0)
            own.categories[QStringLiteral("Virtual Machines")][day] = Exact(machines[number]);
        own.categories[QStringLiteral("Storage")][day] = Exact(amounts[number] - machines.value(number));
    }
    return own;
}

} // namespace

class TestSpikes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDayStandsOut();
    void aSteadyMonthHasNone();
    void smallMoneyIsNoSpike();
    void aFewDaysAreNotEnough();
    void aNewLevelIsNoSpike();
};

void TestSpikes::aDayStandsOut()
{
    const QList<Spike> spikes = spikesOf(curve({100, 100, 100, 340, 100, 100, 100}, {0, 0, 0, 200, 0, 0, 0}));
    QCOMPARE(spikes.size(), 1);
    QCOMPARE(spikes.first().day, Day::of(2026, 6, 4));
    QVERIFY(spikes.first().median == Exact(100));
    QVERIFY(spikes.first().mean == Exact::fraction(940, 7));
    QCOMPARE(spikes.first().category, QStringLiteral("Virtual Machines"));
    QVERIFY(spikes.first().rise == Exact(200));
}

void TestSpikes::aSteadyMonthHasNone()
{
    QVERIFY(spikesOf(curve({100, 120, 95, 140, 100, 110, 130, 100})).isEmpty());
}

void TestSpikes::smallMoneyIsNoSpike()
{
    QVERIFY(spikesOf(curve({1, 1, 1, 9, 1, 1, 1})).isEmpty());
}

void TestSpikes::aFewDaysAreNotEnough()
{
    QVERIFY(spikesOf(curve({100, 100, 100, 900, 100, 100})).isEmpty());
}

//! Half of the month costs twice as much: that is how it is now.
void TestSpikes::aNewLevelIsNoSpike()
{
    QVERIFY(spikesOf(curve({100, 100, 100, 100, 200, 200, 200, 200})).isEmpty());
}

QTEST_APPLESS_MAIN(TestSpikes)
#include "tst_spikes.moc"
