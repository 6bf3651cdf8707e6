// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/pricesheet.h"
#include "core/store/pricesheetrepository.h"
#include "tests/core/sync/pullbench.h"

using namespace counterfoil;

namespace {

CloudPlan plan()
{
    CloudPlan plan = CloudSession::smallPlan();
    plan.partner.customers = 3;
    plan.partner.scale = Decimal::fromParts(1, 2);
    plan.runningPolls = 0;
    return plan;
}

SyncRequest onlyPrices()
{
    SyncRequest request;
    request.options.only = {QStringLiteral("customers"), QStringLiteral("prices")};
    return request;
}

QList<ListPrice> pricesOf(CompanyFile &file, const QString &market, const QString &view, Month month)
{
    PriceSheetRepository repository(file);
    const QList<PriceSheetName> names = repository.sheets().value();
    for (const PriceSheetName &name : names) {
        if (name.market == market && name.view == view && name.month == month)
            return readPriceSheet(repository.text(name).value(), market).value();
    }
    return {};
}

} // namespace

class TestPrices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twoMonthsAreThereAtOnce();
    void aMonthIsPulledOnce();
    void aBadSheetLeavesTheOldOne();
    void whatIsNotThereIsAskedForLater();
    void aCloudWithoutSheets();
};

void TestPrices::twoMonthsAreThereAtOnce()
{
    PullBench bench(plan());
    QVERIFY(bench.connect());
    // the day before the made-up partner's prices rise, and a month later
    const World world(plan().partner);
    bench.clock.set(QDateTime(world.priceRise().plusDays(14).date(), QTime(8, 0), Qt::UTC));
    bench.session.calendar.set(bench.clock.nowUtc());
    const SyncReport report = bench.sync(onlyPrices());
    QVERIFY2(!report.failed(), qPrintable(PullBench::textOf(report)));
    const PullStep *step = PullBench::stepOf(report, QStringLiteral("prices"));
    QCOMPARE(step->state, QStringLiteral("done"));
    QCOMPARE(step->change.added, step->change.received);
    const Month after = Month::of(world.priceRise());
    const QList<ListPrice> before =
        pricesOf(bench.file, QStringLiteral("NL"), QStringLiteral("licences"), after.plus(-1));
    const QList<ListPrice> now = pricesOf(bench.file, QStringLiteral("NL"), QStringLiteral("licences"), after);
    QVERIFY(!before.isEmpty());
    QCOMPARE(now.size(), before.size());
    const PriceChanges changes = comparePrices(before, now);
    QVERIFY(!changes.changed.isEmpty() && changes.changed.size() < now.size());
    for (const ChangedPrice &change : changes.changed)
        QVERIFY(change.after.price > change.before.price);
    QVERIFY(!pricesOf(bench.file, QStringLiteral("NL"), QStringLiteral("azure"), after).isEmpty());
    QCOMPARE(verify(bench.file), QStringList());
}

void TestPrices::aMonthIsPulledOnce()
{
    PullBench bench(plan());
    QVERIFY(bench.connect());
    QVERIFY(!bench.sync().failed());
    bench.clock.set(bench.clock.nowUtc().addSecs(60));
    const SyncReport again = bench.sync();
    const PullStep *step = PullBench::stepOf(again, QStringLiteral("prices"));
    QCOMPARE(step->state, QStringLiteral("unchanged"));
    QCOMPARE(step->requests, 0);
    const SyncReport asked = bench.sync(onlyPrices()); // by name it is looked at again
    QCOMPARE(PullBench::stepOf(asked, QStringLiteral("prices"))->state, QStringLiteral("unchanged"));
    QVERIFY(PullBench::stepOf(asked, QStringLiteral("prices"))->requests > 0);
    bench.clock.set(bench.clock.nowUtc().addDays(20));
    bench.session.calendar.set(bench.clock.nowUtc());
    const SyncReport next = bench.sync();
    QCOMPARE(PullBench::stepOf(next, QStringLiteral("prices"))->state, QStringLiteral("done"));
}

void TestPrices::aBadSheetLeavesTheOldOne()
{
    PullBench bench(plan());
    QVERIFY(bench.connect());
    QVERIFY(!bench.sync(onlyPrices()).failed());
    const Month month = Month::of(Day::of(bench.clock.nowUtc().date()));
    const QList<ListPrice> before = pricesOf(bench.file, QStringLiteral("NL"), QStringLiteral("licences"), month);
    QVERIFY(bench.session.cloud.turnOn("cut-price-sheet"));
    const SyncReport cut = bench.sync(onlyPrices());
    const PullStep *step = PullBench::stepOf(cut, QStringLiteral("prices"));
    QCOMPARE(step->state, QStringLiteral("failed"));
    QCOMPARE(step->errorCode, QStringLiteral("answer"));
    QVERIFY(step->errorMessage.contains(QStringLiteral("price sheet of NL")));
    QCOMPARE(pricesOf(bench.file, QStringLiteral("NL"), QStringLiteral("licences"), month), before);
    QVERIFY(!bench.sync(onlyPrices()).failed());
}

void TestPrices::whatIsNotThereIsAskedForLater()
{
    PullBench bench(plan());
    QVERIFY(bench.connect());
    QVERIFY(bench.session.cloud.turnOn("no-price-sheets"));
    const SyncReport none = bench.sync(onlyPrices());
    QVERIFY(!none.failed());
    QCOMPARE(PullBench::stepOf(none, QStringLiteral("prices"))->state, QStringLiteral("skipped"));
    bench.session.cloud.clearFaults();
    QVERIFY(!bench.sync().failed());
    const Month month = Month::of(Day::of(bench.clock.nowUtc().date()));
    QVERIFY(!pricesOf(bench.file, QStringLiteral("NL"), QStringLiteral("licences"), month).isEmpty());
}

//! A profile that names no price sheets has no such step, unless a person asks for it.
void TestPrices::aCloudWithoutSheets()
{
    PullBench bench(plan());
    ConnectRequest request = bench.request();
    request.profile.pricing = QUrl();
    QVERIFY(bench.connect(request));
    QVERIFY(!PullBench::stepOf(bench.sync(), QStringLiteral("prices")));
    const SyncReport asked = bench.sync(onlyPrices());
    QCOMPARE(PullBench::stepOf(asked, QStringLiteral("prices"))->state, QStringLiteral("skipped"));
    QCOMPARE(PullBench::stepOf(asked, QStringLiteral("prices"))->errorCode, QStringLiteral("not-in-this-cloud"));
}

QTEST_GUILESS_MAIN(TestPrices)
#include "tst_prices.moc"
