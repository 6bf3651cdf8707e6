// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/schedule.h"

#include <QTest>

using namespace counterfoil;

namespace {

QDateTime utc(const char *text)
{
    return QDateTime::fromString(QString::fromLatin1(text), Qt::ISODate).toUTC();
}

} // namespace

class TestSchedule : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nextInstant_data();
    void nextInstant();
    void twoYearsHaveOnePullADay();
    void aSleepingMachineCatchesUpOnce();
    void nonsenseIsRefused();
};

void TestSchedule::nextInstant_data()
{
    QTest::addColumn<QString>("time");
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QDateTime>("after");
    QTest::addColumn<QDateTime>("due");
    const QString amsterdam = QStringLiteral("Europe/Amsterdam");
    const auto row = [](const char *name, const char *time, const QString &zone, const char *after, const char *due) {
        QTest::newRow(name) << QString::fromLatin1(time) << zone << utc(after) << utc(due);
    };
    row("winter", "09:00", amsterdam, "2026-01-15T07:59:59Z", "2026-01-15T08:00:00Z");
    row("strictly after", "09:00", amsterdam, "2026-01-15T08:00:00Z", "2026-01-16T08:00:00Z");
    row("summer", "09:00", amsterdam, "2026-07-01T00:00:00Z", "2026-07-01T07:00:00Z");
    row("the day the clock goes forward", "09:00", amsterdam, "2026-03-28T08:00:00Z", "2026-03-29T07:00:00Z");
    row("the day the clock goes back", "09:00", amsterdam, "2026-10-24T07:00:00Z", "2026-10-25T08:00:00Z");
    row("before local midnight", "23:30", amsterdam, "2026-07-01T21:29:00Z", "2026-07-01T21:30:00Z");
    row("a time that does not exist", "02:30", amsterdam, "2026-03-28T12:00:00Z", "2026-03-29T01:00:00Z");
    row("the day after the gap", "02:30", amsterdam, "2026-03-29T01:00:00Z", "2026-03-30T00:30:00Z");
    row("a time that comes twice", "02:30", amsterdam, "2026-10-24T12:00:00Z", "2026-10-25T00:30:00Z");
    row("its second coming is not due", "02:30", amsterdam, "2026-10-25T00:30:00Z", "2026-10-26T01:30:00Z");
    row("a gap at midnight", "00:00", QStringLiteral("Asia/Beirut"), "2022-03-26T12:00:00Z", "2022-03-26T22:00:00Z");
    row("half an hour of summer", "02:15", QStringLiteral("Australia/Lord_Howe"), "2026-10-03T00:00:00Z",
        "2026-10-03T15:30:00Z");
    row("a day that was left out", "09:00", QStringLiteral("Pacific/Apia"), "2011-12-29T20:00:00Z",
        "2011-12-30T10:00:00Z");
    row("no summer time", "09:00", QStringLiteral("Asia/Kolkata"), "2026-05-01T03:30:00Z", "2026-05-02T03:30:00Z");
}

void TestSchedule::nextInstant()
{
    QFETCH(QString, time);
    QFETCH(QString, zone);
    QFETCH(QDateTime, after);
    const Result<Schedule> schedule = Schedule::make(time, zone);
    QVERIFY(schedule);
    QTEST(schedule->nextAfter(after), "due");
}

// A machine that is always on and looks every ten minutes pulls each day once, at nine on the wall.
void TestSchedule::twoYearsHaveOnePullADay()
{
    const Result<Schedule> schedule = Schedule::usual();
    QVERIFY(schedule);
    const QTimeZone amsterdam("Europe/Amsterdam");
    QDateTime lastTry = utc("2026-01-01T08:00:00Z");
    QDate expected(2026, 1, 2);
    QSet<int> hoursUtc;
    const QDateTime end = lastTry.addDays(730);
    for (QDateTime now = lastTry; now <= end; now = now.addSecs(600)) {
        if (!schedule->isDue(lastTry, now))
            continue;
        const QDateTime local = now.toTimeZone(amsterdam);
        QCOMPARE(local.date(), expected);
        QCOMPARE(local.time(), QTime(9, 0));
        hoursUtc.insert(now.time().hour());
        lastTry = now;
        expected = expected.addDays(1);
    }
    QCOMPARE(QDate(2026, 1, 2).daysTo(expected), 730);
    QCOMPARE(hoursUtc, QSet<int>({7, 8})); // both sides of both changes were met
}

void TestSchedule::aSleepingMachineCatchesUpOnce()
{
    const Result<Schedule> schedule = Schedule::usual();
    QVERIFY(schedule);
    QVERIFY(schedule->isDue(QDateTime(), utc("2026-02-03T01:00:00Z"))); // never tried
    const QDateTime lastTry = utc("2026-02-03T08:00:00Z");
    QVERIFY(!schedule->isDue(lastTry, utc("2026-02-04T07:59:59Z")));
    const QDateTime woken = utc("2026-02-09T13:20:00Z");
    QVERIFY(schedule->isDue(lastTry, woken));
    QVERIFY(!schedule->isDue(woken, woken.addSecs(1)));
    QCOMPARE(schedule->nextAfter(woken), utc("2026-02-10T08:00:00Z"));
    QVERIFY(!schedule->isDue(lastTry, lastTry.addDays(-3))); // a clock that was put back
}

void TestSchedule::nonsenseIsRefused()
{
    QVERIFY(!Schedule::make(QStringLiteral("24:00"), QStringLiteral("Europe/Amsterdam")));
    QVERIFY(!Schedule::make(QStringLiteral("9"), QStringLiteral("Europe/Amsterdam")));
    const Result<Schedule> nowhere = Schedule::make(QStringLiteral("09:00"), QStringLiteral("Europe/Atlantis"));
    QVERIFY(!nowhere);
    QVERIFY(nowhere.error().message().contains(QStringLiteral("Europe/Atlantis")));
}

QTEST_GUILESS_MAIN(TestSchedule)
#include "tst_schedule.moc"
