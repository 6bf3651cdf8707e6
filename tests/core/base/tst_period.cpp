// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/period.h"

#include <QRandomGenerator>
#include <QTest>

using namespace counterfoil;

//! Contract, section 4, "Service periods".
class TestPeriod : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cuts_data();
    void cuts();
    void periodsTileTheTerm();
    void anchorsFollowTheContractsWords();
    void nothingOutsideTheTerm();
    void startsInAnInterval();
};

namespace {

Days term(const QString &text)
{
    const QStringList ends = text.split(QStringLiteral(".."));
    return {*Day::fromIso(ends[0]), ends[1].isEmpty() ? Day() : *Day::fromIso(ends[1])};
}

QString shown(const Days &days)
{
    return days.from.iso() + QStringLiteral("..") + days.to.iso();
}

} // namespace

void TestPeriod::cuts_data()
{
    QTest::addColumn<PeriodShape>("shape");
    QTest::addColumn<QString>("term");
    QTest::addColumn<QStringList>("first"); // the first periods
    const auto row = [](const char *name, PeriodShape shape, const char *term,
                        std::initializer_list<const char *> periods) {
        QStringList first;
        for (const char *period : periods)
            first.append(QString::fromLatin1(period));
        QTest::newRow(name) << shape << QString::fromLatin1(term) << first;
    };
    row("on the anchor", {1, 15, 0, 0}, "2026-01-15..", {"2026-01-15..2026-02-14", "2026-02-15..2026-03-14"});
    row("stub before the anchor", {1, 15, 0, 0}, "2026-01-10..", {"2026-01-10..2026-01-14", "2026-01-15..2026-02-14"});
    row("stub into the next month", {1, 15, 0, 0}, "2026-01-16..",
        {"2026-01-16..2026-02-14", "2026-02-15..2026-03-14"});
    row("two starts in one month", {1, 2, 0, 0}, "2026-01-01..", {"2026-01-01..2026-01-01", "2026-01-02..2026-02-01"});
    row("day 28 over a leap February", {1, 28, 0, 0}, "2024-01-28..",
        {"2024-01-28..2024-02-27", "2024-02-28..2024-03-27"});
    row("month of the calendar", {1, 1, 0, 0}, "2024-02-01..", {"2024-02-01..2024-02-29", "2024-03-01..2024-03-31"});
    row("quarters from the start", {3, 1, 0, 0}, "2026-02-01..", {"2026-02-01..2026-04-30", "2026-05-01..2026-07-31"});
    row("quarters of the calendar", {3, 1, 1, 0}, "2026-02-01..", {"2026-02-01..2026-03-31", "2026-04-01..2026-06-30"});
    row("quarters, month named later", {3, 1, 12, 0}, "2026-01-15..",
        {"2026-01-15..2026-02-28", "2026-03-01..2026-05-31"});
    row("year from July", {12, 1, 7, 0}, "2026-01-15..", {"2026-01-15..2026-06-30", "2026-07-01..2027-06-30"});
    row("year that begins today", {12, 15, 1, 0}, "2026-01-15..", {"2026-01-15..2027-01-14", "2027-01-15..2028-01-14"});
    row("year that began yesterday", {12, 14, 1, 0}, "2026-01-15..",
        {"2026-01-15..2027-01-13", "2027-01-14..2028-01-13"});
    row("half years", {6, 10, 3, 0}, "2026-03-11..", {"2026-03-11..2026-09-09", "2026-09-10..2027-03-09"});
    row("every two months", {2, 1, 2, 0}, "2026-03-01..", {"2026-03-01..2026-03-31", "2026-04-01..2026-05-31"});
    row("weeks", {0, 1, 0, 4}, "2024-02-20..", {"2024-02-20..2024-03-18", "2024-03-19..2024-04-15"});
    row("end inside a period", {1, 15, 0, 0}, "2026-01-15..2026-03-01",
        {"2026-01-15..2026-02-14", "2026-02-15..2026-03-01"});
    row("end inside the stub", {1, 15, 0, 0}, "2026-01-16..2026-01-20", {"2026-01-16..2026-01-20"});
    row("one day", {12, 1, 1, 0}, "2026-01-16..2026-01-16", {"2026-01-16..2026-01-16"});
    row("end on an anchor", {1, 15, 0, 0}, "2026-01-15..2026-02-15",
        {"2026-01-15..2026-02-14", "2026-02-15..2026-02-15"});
}

void TestPeriod::cuts()
{
    QFETCH(PeriodShape, shape);
    QFETCH(QString, term);
    QFETCH(QStringList, first);
    const Days all = ::term(term);
    Day day = all.from;
    for (const QString &period : first) {
        const auto found = servicePeriodOf(shape, all, day);
        QVERIFY(found);
        QCOMPARE(shown(*found), period);
        QCOMPARE(servicePeriodOf(shape, all, found->to), found);
        day = found->to.plusDays(1);
    }
    if (!all.isOpen())
        QVERIFY(!servicePeriodOf(shape, all, day)); // the last one ends with the term
}

void TestPeriod::periodsTileTheTerm()
{
    QRandomGenerator random(4711);
    qInfo("seed 4711");
    for (int round = 0; round < 300; ++round) {
        PeriodShape shape;
        if (random.bounded(4) == 0)
            shape = {0, 1, 0, 1 + int(random.bounded(52))};
        else
            shape = {QList<int>{1, 2, 3, 6, 12}[random.bounded(5)], 1 + int(random.bounded(28)),
                     int(random.bounded(13)), 0};
        const Day from = Day::of(2020, 1, 1).plusDays(int(random.bounded(3000)));
        const Days term{from, from.plusDays(int(random.bounded(1500)))};
        Day expected = term.from;
        std::optional<Days> current;
        for (Day day = term.from; day <= term.to; day = day.plusDays(1)) {
            const auto period = servicePeriodOf(shape, term, day);
            QVERIFY(period && period->contains(day));
            if (period == current)
                continue;
            QCOMPARE(period->from, expected); // no gap, no overlap
            expected = period->to.plusDays(1);
            current = period;
        }
        QCOMPARE(current->to, term.to);
    }
}

//! Anchors told day by day, straight from the contract's sentence.
void TestPeriod::anchorsFollowTheContractsWords()
{
    for (const int months : {1, 2, 3, 6, 12}) {
        for (int startMonth = 0; startMonth <= 12; ++startMonth) {
            for (int offset = 0; offset < 800; offset += 7) {
                const PeriodShape shape{months, 1 + offset % 28, startMonth, 0};
                const Day start = Day::of(2023, 12, 20).plusDays(offset);
                Day day = start;
                const auto isAnchor = [&shape](Day d) {
                    return d.day() == shape.startDay &&
                           (shape.startMonth == 0 || (d.month() - shape.startMonth) % shape.months == 0);
                };
                while (!isAnchor(day))
                    day = day.plusDays(1);
                QCOMPARE(firstAnchor(shape, start), day);
            }
        }
    }
}

void TestPeriod::nothingOutsideTheTerm()
{
    const PeriodShape monthly{1, 1, 0, 0};
    const Days term{Day::of(2026, 1, 15), Day::of(2026, 3, 31)};
    QVERIFY(!servicePeriodOf(monthly, term, Day::of(2026, 1, 14)));
    QVERIFY(!servicePeriodOf(monthly, term, Day::of(2026, 4, 1)));
    QVERIFY(servicePeriodsStartingIn(monthly, term, {Day::of(2026, 4, 1), Day::of(2026, 4, 30)}).isEmpty());
    QVERIFY(servicePeriodsStartingIn(monthly, term, {Day::of(2025, 1, 1), Day::of(2026, 1, 14)}).isEmpty());
}

void TestPeriod::startsInAnInterval()
{
    const PeriodShape shape{1, 2, 0, 0};
    const Days term{Day::of(2026, 1, 1), Day()};
    const QList<Days> january = servicePeriodsStartingIn(shape, term, {Day::of(2026, 1, 1), Day::of(2026, 1, 31)});
    QCOMPARE(january.size(), 2); // the stub of one day, and the first whole one
    QCOMPARE(shown(january[1]), QStringLiteral("2026-01-02..2026-02-01"));
    QCOMPARE(servicePeriodsStartingIn(shape, term, {Day::of(2026, 2, 1), Day::of(2026, 2, 28)}).size(), 1);
    const PeriodShape weekly{0, 1, 0, 1};
    QCOMPARE(servicePeriodsStartingIn(weekly, term, {Day::of(2026, 1, 2), Day::of(2026, 1, 31)}).size(), 4);
    const PeriodShape yearly{12, 1, 1, 0};
    QCOMPARE(servicePeriodsStartingIn(yearly, term, {Day::of(2026, 2, 1), Day::of(2026, 12, 31)}).size(), 0);
}

QTEST_GUILESS_MAIN(TestPeriod)
#include "tst_period.moc"
