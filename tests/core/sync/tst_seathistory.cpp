// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/activityrecord.h"
#include "core/model/recordjson.h"
#include "core/sandbox/catalogue.h"
#include "core/sandbox/chargeline.h"
#include "core/store/cloudrecordrepository.h"
#include "core/store/seatrepository.h"
#include "tests/core/sync/pullbench.h"

using namespace counterfoil;

namespace {

CloudPlan plan()
{
    CloudPlan plan = CloudSession::smallPlan();
    plan.partner.customers = 12;
    plan.partner.months = 12; // trials, conversions, other plans, cancellations
    plan.partner.scale = Decimal::fromParts(1, 2);
    plan.runningPolls = 0;
    return plan;
}

//! A licence of the made-up partner, which knows how many seats it really had on every day.
struct Truth
{
    QString tenant;
    QList<const Subscription *> records; // one whose plan changed is two

    qint64 seats(Day day) const
    {
        qint64 sum = 0;
        for (const Subscription *record : records)
            sum += seatsOn(*record, day);
        return sum;
    }
};

void own(QHash<QString, Truth> &known, const SandboxCustomer &customer, const Subscription &subscription)
{
    Truth &truth = known[QString::fromLatin1(subscription.id).toLower()];
    truth.tenant = QString::fromLatin1(customer.tenant).toLower();
    truth.records.append(&subscription);
}

QHash<QString, Truth> truths(const World &world)
{
    QHash<QString, Truth> known;
    for (const SandboxCustomer &customer : world.customers()) {
        for (const Subscription &subscription : customer.subscriptions) {
            if (offer(subscription.offer).family == Family::Licence)
                own(known, customer, subscription);
        }
    }
    return known;
}

SyncRequest only(const QStringList &steps)
{
    SyncRequest request;
    request.options.only = steps;
    return request;
}

} // namespace

//! Somebody changes the seats of a subscription, and the activity tells it.
bool addActivity(PullBench &bench, const SeatRow &row, const QDateTime &at, qint64 quantity)
{
    ActivityRecord activity;
    activity.id = QStringLiteral("activity %1").arg(quantity);
    activity.at = at;
    activity.operation = QStringLiteral("update_subscription_quantity");
    activity.status = QStringLiteral("succeeded");
    activity.tenant = row.tenant;
    ActivitySubscription subscription;
    subscription.id = row.subscription;
    subscription.quantity = quantity;
    activity.subscriptions = {subscription};
    CloudRecord record;
    record.id = activity.id;
    record.sorted = at.toString(Qt::ISODateWithMs);
    record.content = jsonOf(activity);
    const CloudScope scope{bench.connection().owner(), QStringLiteral("activity"), {}};
    return CloudRecordRepository(bench.file).add(scope, {record}).has_value();
}

class TestSeatHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itIsWhatReallyWas();
    void nothingIsToldOfNothing();
    void whatComesLaterIsHeeded();
    void aPersonKnowsBetter();
    void whatHappensAfterTheCountIsOfTheNextDay();
};

//! Every derived day before the first sync is the truth, from the first line of a licence to the eve of the sync.
void TestSeatHistory::itIsWhatReallyWas()
{
    PullBench bench(plan());
    const World world(plan().partner);
    QVERIFY(bench.connect());
    const SyncReport report = bench.sync();
    QVERIFY2(!report.failed(), qPrintable(PullBench::textOf(report)));
    const Day today = Day::of(bench.clock.nowUtc().date());
    const QHash<QString, Truth> known = truths(world);
    QHash<QString, QHash<qint32, qint64>> derived;
    const QList<SeatRow> rows = SeatRepository(bench.file).rows({{Day(), today.plusDays(-1)}, {}}).value();
    for (const SeatRow &row : rows) {
        QCOMPARE(row.source, QStringLiteral("derived"));
        QVERIFY2(known.contains(row.subscription), qPrintable(row.subscription + row.skuName));
        QCOMPARE(row.tenant, known[row.subscription].tenant);
        QVERIFY(row.skuId.contains(u':') && !row.skuName.isEmpty());
        QCOMPARE(row.quantity, known[row.subscription].seats(row.date));
        derived[row.subscription].insert(row.date.number(), row.quantity);
    }
    int changes = 0;
    int whole = 0;
    for (auto truth = known.begin(); truth != known.end(); ++truth) {
        for (const Subscription *record : truth->records) {
            changes += int(record->changes.size());
            if (record->plan.cycleMonths != 1)
                continue; // nothing tells of a year's licence before its next invoice
            const Day from = std::max(record->start, world.firstMonth().plus(1).first());
            for (Day day = from; day < today; day = day.plusDays(1)) { // billed every month: no day may be missing
                if (seatsOn(*record, day) == 0)
                    continue;
                QVERIFY2(derived.value(truth.key()).contains(day.number()), qPrintable(day.iso() + truth.key()));
                ++whole;
            }
        }
    }
    QVERIFY(changes > 0 && whole > 100);
    bench.clock.set(bench.clock.nowUtc().addSecs(60));
    const SyncReport again = bench.sync();
    QCOMPARE(PullBench::stepOf(again, QStringLiteral("seats"))->state, QStringLiteral("unchanged"));
    QCOMPARE(verify(bench.file), QStringList());
}

void TestSeatHistory::nothingIsToldOfNothing()
{
    PullBench bench(plan());
    QVERIFY(bench.connect());
    const QStringList lists{QStringLiteral("customers"), QStringLiteral("subscriptions"), QStringLiteral("seats")};
    QVERIFY(!bench.sync(only(lists)).failed());
    const QList<SeatRow> rows = SeatRepository(bench.file).rows().value();
    for (const SeatRow &row : rows)
        QCOMPARE(row.source, QStringLiteral("subscription"));
}

//! An invoice that comes in after its month changes days that were taken from the day before.
void TestSeatHistory::whatComesLaterIsHeeded()
{
    PullBench bench(plan());
    QVERIFY(bench.connect());
    const QStringList lists{QStringLiteral("customers"), QStringLiteral("subscriptions"), QStringLiteral("seats")};
    QVERIFY(!bench.sync(only(lists)).failed());
    const Day first = Day::of(bench.clock.nowUtc().date());
    bench.clock.set(bench.clock.nowUtc().addDays(3));
    bench.session.calendar.set(bench.clock.nowUtc());
    QVERIFY(!bench.sync().failed());
    const QList<SeatRow> rows = SeatRepository(bench.file).rows().value();
    const World world(plan().partner);
    const QHash<QString, Truth> known = truths(world);
    int before = 0;
    for (const SeatRow &row : rows) {
        const bool isCounted = row.date == first || row.date == first.plusDays(3);
        QCOMPARE(row.source, isCounted ? QStringLiteral("subscription") : QStringLiteral("derived"));
        before += row.date < first ? 1 : 0;
        if (!isCounted && known.contains(row.subscription)) // the service counts marketplace seats too
            QCOMPARE(row.quantity, known[row.subscription].seats(row.date));
    }
    QVERIFY(before > 100);
}

void TestSeatHistory::aPersonKnowsBetter()
{
    PullBench bench(plan());
    QVERIFY(bench.connect());
    QVERIFY(!bench.sync().failed());
    SeatRepository seats(bench.file);
    const Day today = Day::of(bench.clock.nowUtc().date());
    SeatRow known = seats.rows({{today.plusDays(-9), today.plusDays(-9)}, {}}).value().first();
    const qint64 before = known.quantity;
    known.quantity = 4711;
    QVERIFY(seats.import({known}));
    bench.clock.set(bench.clock.nowUtc().addSecs(60));
    QVERIFY(!bench.sync().failed());
    const QList<SeatRow> rows = seats.rows({{today.plusDays(-10), today.plusDays(-7)}, known.subscription}).value();
    QCOMPARE(rows.size(), 4);
    QCOMPARE(rows[0].quantity, before);
    QCOMPARE(rows[1].source, QStringLiteral("import"));
    QCOMPARE(rows[1].quantity, 4711);
    QCOMPARE(rows[2].source, QStringLiteral("derived"));
    QCOMPARE(rows[2].quantity, 4711); // the day before, until something else tells
    QCOMPARE(verify(bench.file), QStringList());
}

//! Seats that are bought at three in the afternoon are no part of the count of nine o'clock, but there on the next day,
//! though no sync sees them. What happened before the count is in it.
void TestSeatHistory::whatHappensAfterTheCountIsOfTheNextDay()
{
    PullBench bench(plan());
    QVERIFY(bench.connect());
    QVERIFY(!bench.sync().failed());
    const QDateTime counted = bench.clock.nowUtc();
    const Day today = Day::of(counted.date());
    SeatRepository seats(bench.file);
    const QList<SeatRow> rows = seats.rows({{today, today}, {}}).value();
    QVERIFY(rows.size() > 3);
    const World world(plan().partner);
    const QHash<QString, Truth> known = truths(world);
    QList<SeatRow> licences = rows;
    licences.removeIf([&known](const SeatRow &row) { return !known.contains(row.subscription); });
    const SeatRow &late = licences[0];
    const SeatRow &early = licences[1];
    QVERIFY(addActivity(bench, late, counted.addSecs(3 * 60 * 60), 4711));
    QVERIFY(addActivity(bench, early, counted.addSecs(-60 * 60), 4712));
    bench.clock.set(counted.addDays(4));
    QVERIFY(!bench.sync().failed());
    const auto quantityOn = [&seats](Day day, const SeatRow &of) {
        const QList<SeatRow> found = seats.rows({{day, day}, of.subscription}).value();
        return found.size() == 1 ? found.first().quantity : -1;
    };
    QCOMPARE(quantityOn(today, late), late.quantity);
    for (int day = 1; day < 4; ++day) {
        QCOMPARE(quantityOn(today.plusDays(day), late), 4711);
        QCOMPARE(quantityOn(today.plusDays(day), early), early.quantity);
    }
    QCOMPARE(quantityOn(today.plusDays(4), late), late.quantity); // this cloud counts what it has
    QCOMPARE(verify(bench.file), QStringList());
}

QTEST_GUILESS_MAIN(TestSeatHistory)
#include "tst_seathistory.moc"
