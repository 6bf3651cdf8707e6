// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/pullrepository.h"
#include "tests/core/sync/pullbench.h"

using namespace counterfoil;

namespace {

//! A machine that asks `sync --if-due` all through two years, as a timer or a window would.
class Years
{
public:
    explicit Years(const QString &at = {}, const QString &zone = {})
    {
        if (!at.isEmpty())
            isReady = setSchedule(bench.file, Schedule::make(at, zone).value()).has_value();
        isReady = isReady && bench.connect().has_value();
    }

    //! The instants of the pulls that were done; `isAsleep` says when nothing asks.
    QList<QDateTime> pulls(const QDateTime &from, int days, const std::function<bool(const QDateTime &)> &isAsleep = {})
    {
        SyncRequest request;
        request.onlyIfDue = true;
        request.options.only = {QStringLiteral("seats")}; // works on what is stored: only the decision is of interest
        QList<QDateTime> done;
        for (qint64 minutes = 0; minutes <= qint64(days) * 24 * 60; minutes += 60) {
            for (const int second : {-1, 0}) { // just before, and on the dot
                const QDateTime now = from.addSecs(minutes * 60 + second);
                if (isAsleep && isAsleep(now))
                    continue;
                bench.clock.set(now);
                const SyncReport report = bench.sync(request);
                if (report.problem)
                    return {};
                if (report.wasDue)
                    done.append(now);
            }
        }
        return done;
    }

    PullBench bench;
    bool isReady = true;
};

QDateTime utc(int year, int month, int day, int hour, int minute = 0)
{
    return QDateTime(QDate(year, month, day), QTime(hour, minute), Qt::UTC);
}

} // namespace

class TestDailySync : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyDayOnce();
    void everyDayOnceSouthOfTheLine();
    void aSleepIsCaughtUpOnce();
    void aNewTimeCountsAtOnce();
    void whatIsSetStaysWithTheFile();

private:
    static void expectOneADay(const QString &at, const QString &zone);
};

//! 730 days with both changes of the clock: one pull a day, on the minute of the wall clock.
void TestDailySync::expectOneADay(const QString &at, const QString &zone)
{
    Years years(at, zone);
    QVERIFY(years.isReady);
    const QTimeZone place(zone.isEmpty() ? QByteArray("Europe/Amsterdam") : zone.toUtf8());
    const QTime wall = at.isEmpty() ? QTime(9, 0) : QTime::fromString(at, QStringLiteral("HH:mm"));
    QList<QDateTime> pulls = years.pulls(utc(2026, 12, 1, 0), 730);
    QVERIFY(!pulls.isEmpty());
    pulls.removeFirst(); // that of a connection that never pulled comes at once
    QDate day = pulls.first().toTimeZone(place).date();
    QSet<int> offsets;
    for (const QDateTime &pull : pulls) {
        const QDateTime local = pull.toTimeZone(place);
        QCOMPARE(local.date(), day);
        QCOMPARE(local.time(), wall);
        offsets.insert(local.offsetFromUtc());
        day = day.addDays(1);
    }
    QCOMPARE(offsets.size(), 2); // summer and winter were met
    QVERIFY(pulls.size() == 730 || pulls.size() == 729);
    const QList<PullStep> steps = PullRepository(years.bench.file).lastSteps().value();
    QCOMPARE(steps.size(), 1);
    QCOMPARE(steps.first().started, pulls.last());
}

//! Two functions, for each has its own time before the watchdog barks.
void TestDailySync::everyDayOnce()
{
    expectOneADay({}, {});
}

void TestDailySync::everyDayOnceSouthOfTheLine()
{
    expectOneADay(QStringLiteral("07:00"), QStringLiteral("Australia/Sydney"));
}

//! Asleep over both changes of the clock, and on three working days: one pull after each, then as ever.
void TestDailySync::aSleepIsCaughtUpOnce()
{
    const QList<std::pair<QDateTime, QDateTime>> sleeps{{utc(2027, 3, 26, 17), utc(2027, 3, 29, 11)},
                                                        {utc(2027, 6, 1, 6, 59), utc(2027, 6, 4, 5)},
                                                        {utc(2027, 10, 29, 20), utc(2027, 11, 1, 7)}};
    Years years;
    QVERIFY(years.isReady);
    const QList<QDateTime> pulls = years.pulls(utc(2027, 3, 1, 8), 270, [&sleeps](const QDateTime &now) {
        return std::any_of(sleeps.begin(), sleeps.end(),
                           [&now](const auto &sleep) { return sleep.first <= now && now < sleep.second; });
    });
    const QTimeZone place("Europe/Amsterdam");
    QList<QDateTime> late;
    QHash<QDate, int> perDay;
    for (const QDateTime &pull : pulls) {
        ++perDay[pull.toTimeZone(place).date()];
        if (pull.toTimeZone(place).time() != QTime(9, 0))
            late.append(pull);
    }
    QCOMPARE(late.mid(1), // the first of all comes at once
             QList<QDateTime>({utc(2027, 3, 29, 11), utc(2027, 6, 4, 5), utc(2027, 11, 1, 7)}));
    QCOMPARE(perDay.value(QDate(2027, 3, 28)), 0);
    QCOMPARE(perDay.value(QDate(2027, 3, 29)), 1);
    QCOMPARE(perDay.value(QDate(2027, 3, 30)), 1);
    QCOMPARE(perDay.value(QDate(2027, 6, 4)), 2); // at seven what was missed, at nine its own
    QCOMPARE(perDay.value(QDate(2027, 11, 1)), 2);
}

void TestDailySync::aNewTimeCountsAtOnce()
{
    Years years;
    QVERIFY(years.isReady);
    QCOMPARE(years.pulls(utc(2027, 1, 4, 9), 1).size(), 2); // the first at once, and the next day's
    QVERIFY(setSchedule(years.bench.file,
                        Schedule::make(QStringLiteral("14:00"), QStringLiteral("America/New_York")).value()));
    const QList<QDateTime> pulls = years.pulls(utc(2027, 1, 5, 10), 1);
    QCOMPARE(pulls, QList<QDateTime>({utc(2027, 1, 5, 19)}));
}

void TestDailySync::whatIsSetStaysWithTheFile()
{
    PullBench bench;
    QCOMPARE(scheduleOf(bench.file)->time(), QTime(9, 0));
    QCOMPARE(scheduleOf(bench.file)->zone().id(), QByteArray("Europe/Amsterdam"));
    QVERIFY(setSchedule(bench.file, Schedule::make(QStringLiteral("06:15"), QStringLiteral("Asia/Tokyo")).value()));
    Result<CompanyFile> again = CompanyFile::open(bench.file.path(), CompanyFile::Mode::ReadOnly, bench.clock);
    QVERIFY(again);
    const Result<Schedule> kept = scheduleOf(*again);
    QVERIFY(kept);
    QCOMPARE(kept->time(), QTime(6, 15));
    QCOMPARE(kept->zone().id(), QByteArray("Asia/Tokyo"));
    QCOMPARE(verify(bench.file), QStringList());
}

QTEST_GUILESS_MAIN(TestDailySync)
#include "tst_dailysync.moc"
