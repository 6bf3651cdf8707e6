// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/recordjson.h"
#include "core/sandbox/cloud/enrolmentbooks.h"
#include "core/sandbox/cloud/enrolmentcosts.h"
#include "core/store/cloudrecordrepository.h"
#include "core/store/pullrepository.h"
#include "core/store/sourcerepository.h"
#include "tests/core/sync/pullbench.h"

#include <QRegularExpression>

using namespace counterfoil;

namespace {

CloudPlan enrolmentPlan(int months)
{
    CloudPlan plan = CloudSession::smallPlan();
    plan.partner.customers = 3;
    plan.partner.months = months;
    plan.partner.scale = Decimal::fromParts(1, 2);
    plan.runningPolls = 0;
    return plan;
}

//! The same with a connection to the enrolment.
class EnrolmentBench : public PullBench
{
public:
    explicit EnrolmentBench(const CloudPlan &plan) : PullBench(plan), m_enrolment(QString::fromLatin1(plan.enrolment))
    {}

    Result<CloudConnection> connect()
    {
        ConnectRequest how = request();
        how.name = QStringLiteral("ea");
        how.kind = QStringLiteral("azure-ea");
        how.enrolment = m_enrolment;
        return PullBench::connect(how);
    }
    CloudConnection connection() { return CloudConnectionRepository(file).connection(QStringLiteral("ea")).value(); }

    PullStep pull(const SyncRequest &how = {})
    {
        const SyncReport report = sync(how);
        const PullStep *step = stepOf(report, QStringLiteral("azure"));
        text = textOf(report);
        return step ? *step : PullStep();
    }

    //! What every month of costs comes to: "2026-10: 31 lines 12.3456 EUR".
    QStringList costs()
    {
        std::map<QString, std::pair<qint64, Exact>> sums;
        const QList<SourceSet> sets = SourceRepository(file).sets().value();
        for (const SourceSet &set : sets) {
            auto &[lines, net] = sums[set.month.iso() + u' ' + set.currency];
            lines += set.lines;
            net += set.net;
        }
        QStringList list;
        for (const auto &[month, sum] : sums)
            list.append(QStringLiteral("%1: %2 lines %3").arg(month).arg(sum.first).arg(sum.second.text()));
        return list;
    }

    template <typename Record>
    std::vector<Record> records(const char *kind)
    {
        std::vector<Record> all;
        const auto stored = CloudRecordRepository(file).records(QLatin1String(kind)).value();
        for (const CloudRecord &record : stored)
            all.push_back(recordFrom<Record>(record.content));
        return all;
    }

    int visits(const QByteArray &method, const QByteArray &part)
    {
        int count = 0;
        for (const CloudVisit &visit : session.cloud.visits())
            count += visit.method == method && visit.path.contains(part) ? 1 : 0;
        return count;
    }

    QString text; //!< of the last pull

private:
    QString m_enrolment;
};

//! What the cloud hands out, added up by somebody else than the reader: months before the calendar's today.
QStringList handedOut(const CloudPlan &plan, const Clock &calendar, int months)
{
    const SystemClock machine;
    const CloudState state(plan, calendar, machine);
    QStringList list;
    for (int back = months - 1; back >= 0; --back) {
        const Month month = Month::of(state.today()).plus(-back);
        if (month < state.world().firstMonth())
            continue;
        const QList<QByteArray> lines = enrolmentCosts(state, month, 1).first().split('\n');
        const qsizetype column = lines.first().trimmed().split(',').indexOf("CostInBillingCurrency");
        qint64 count = 0;
        Exact net;
        static const QRegularExpression quoted(QStringLiteral("\"([^\"]|\"\")*\""));
        for (const QByteArray &line : lines.mid(1)) {
            const QStringList cells = QString::fromUtf8(line).replace(quoted, QStringLiteral("q")).split(u',');
            if (cells.size() <= column)
                continue;
            net += Exact(Decimal::parse(QStringView(cells[column])).value());
            ++count;
        }
        if (count > 0)
            list.append(QStringLiteral("%1 EUR: %2 lines %3").arg(month.iso()).arg(count).arg(net.text()));
    }
    return list;
}

bool holdsSecret(const QString &text)
{
    static const QRegularExpression secret(QString::fromLatin1(SandboxCloud::secretPattern()));
    return secret.match(text).hasMatch();
}

} // namespace

//! Azure under an Enterprise Agreement: contract, section 8.3, step `azure`.
class TestAzurePull : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstPullBringsThirteenMonths();
    void theSecondOneAsksForTwo();
    void whatIsBesideTheCosts();
    void aMissedMonthIsCaughtUp();
    void anExportThatTakesTooLongIsGoneOnWith();
    void anOperationThatIsGoneIsStartedAgain();
    void whereOneIsRefusedTheOthersGoOn();
    void withoutAnyRightItIsDenied();
    void everyFaultLosesNothing_data();
    void everyFaultLosesNothing();
    void aKilledPullGoesOn();
    void aPartnersBillingAccount();
};

void TestAzurePull::theFirstPullBringsThirteenMonths()
{
    CloudPlan plan = enrolmentPlan(14);
    plan.runningPolls = 1;
    EnrolmentBench bench(plan);
    QVERIFY(bench.connect());
    const PullStep step = bench.pull();
    QCOMPARE(step.state, QStringLiteral("done"));
    const QStringList expected = handedOut(plan, bench.session.calendar, 13);
    QCOMPARE(expected.size(), 13);
    QCOMPARE(bench.costs(), expected);
    QCOMPARE(bench.visits("POST", "generateCostDetailsReport"), 13);
    QCOMPARE(bench.session.cloud.earlyPolls(), 0);
    QCOMPARE(verify(bench.file), QStringList());
    QVERIFY(!holdsSecret(QString::fromLatin1(bench.everythingWritten())));
}

void TestAzurePull::theSecondOneAsksForTwo()
{
    const CloudPlan plan = enrolmentPlan(14);
    EnrolmentBench bench(plan);
    QVERIFY(bench.connect());
    QCOMPARE(bench.pull().state, QStringLiteral("done"));
    const QStringList costs = bench.costs();
    bench.session.cloud.forgetVisits();
    bench.clock.set(bench.clock.nowUtc().addSecs(60));
    const PullStep again = bench.pull();
    QVERIFY2(again.state == u"unchanged", qPrintable(bench.text));
    QVERIFY2(again.requests <= 15, qPrintable(bench.text));
    QCOMPARE(bench.visits("POST", "generateCostDetailsReport"), 2);
    QCOMPARE(bench.costs(), costs);
    // the next day the running month has grown, and nothing else has
    bench.clock.set(bench.clock.nowUtc().addDays(1));
    bench.session.calendar.set(bench.clock.nowUtc());
    const PullStep next = bench.pull();
    QVERIFY2(next.state == u"done", qPrintable(bench.text));
    QVERIFY2(next.change.added > 0 && next.change.removed == 0, qPrintable(bench.text));
    QCOMPARE(bench.costs(), handedOut(plan, bench.session.calendar, 13));
}

void TestAzurePull::whatIsBesideTheCosts()
{
    const CloudPlan plan = enrolmentPlan(14);
    EnrolmentBench bench(plan);
    QVERIFY(bench.connect());
    QCOMPARE(bench.pull().state, QStringLiteral("done"));
    const auto accounts = bench.records<BillingAccount>("billingAccount");
    QCOMPARE(accounts.size(), std::size_t(1));
    QCOMPARE(accounts[0].id, QString::fromLatin1(plan.enrolment));
    QCOMPARE(accounts[0].currency, QStringLiteral("EUR"));
    QCOMPARE(bench.records<EnrolmentDepartment>("enrolmentDepartment").size(), std::size_t(2));
    QCOMPARE(bench.records<EnrolmentAccount>("enrolmentAccount").size(), std::size_t(3));
    QCOMPARE(bench.records<EnrolmentBalance>("enrolmentBalance").size(), std::size_t(13));
    // a booking a month and one that was taken back, under the same id
    Decimal booked;
    const auto bookings = bench.records<ReservationTransaction>("reservationTransaction");
    for (const ReservationTransaction &booking : bookings)
        booked += booking.amount;
    QCOMPARE(bookings.size(), std::size_t(14));
    QCOMPARE(booked, Decimal(12 * 21));
    const SystemClock machine;
    const CloudState state(plan, bench.session.calendar, machine);
    std::size_t sales = 0;
    Decimal sold;
    for (int back = 0; back < 13; ++back) {
        for (const MarketplaceSale &sale : marketplaceSales(state, Month::of(state.today()).plus(-back))) {
            ++sales;
            sold += sale.cost();
        }
    }
    Decimal charged;
    const auto charges = bench.records<MarketplaceCharge>("marketplaceCharge");
    for (const MarketplaceCharge &charge : charges)
        charged += charge.cost;
    QCOMPARE(charges.size(), sales);
    QCOMPARE(charged, sold);
}

//! A program that was off for three months finds what it has not seen since each of them closed.
void TestAzurePull::aMissedMonthIsCaughtUp()
{
    const CloudPlan plan = enrolmentPlan(14);
    EnrolmentBench bench(plan);
    QVERIFY(bench.connect());
    QCOMPARE(bench.pull().state, QStringLiteral("done"));
    bench.clock.set(QDateTime(QDate(2027, 2, 15), QTime(8, 0), Qt::UTC));
    bench.session.calendar.set(bench.clock.nowUtc());
    bench.session.cloud.forgetVisits();
    QVERIFY(bench.connect()); // tokens have run out meanwhile
    QCOMPARE(bench.pull().state, QStringLiteral("done"));
    QCOMPARE(bench.visits("POST", "generateCostDetailsReport"), 5); // October to February
    const QStringList expected = handedOut(plan, bench.session.calendar, 16);
    for (const QString &month : expected)
        QVERIFY2(bench.costs().contains(month), qPrintable(month));
}

void TestAzurePull::anExportThatTakesTooLongIsGoneOnWith()
{
    const CloudPlan plan = enrolmentPlan(14);
    EnrolmentBench bench(plan);
    QVERIFY(bench.connect());
    QVERIFY(bench.session.cloud.turnOn("export-endless"));
    SyncRequest impatient;
    impatient.options.exportWait = std::chrono::seconds(5);
    const PullStep late = bench.pull(impatient);
    QCOMPARE(late.state, QStringLiteral("failed"));
    QCOMPARE(late.errorCode, QStringLiteral("export-timeout"));
    QVERIFY(bench.costs().isEmpty());
    const auto unit = PullRepository(bench.file)
                          .unit(QString::fromLatin1(plan.enrolment), QStringLiteral("azure"), QStringLiteral("2026-10"))
                          .value();
    QVERIFY2(unit.operation.endsWith(u"?api-version=2025-03-01"), qPrintable(unit.operation));
    bench.session.cloud.clearFaults();
    bench.session.cloud.forgetVisits();
    QCOMPARE(bench.pull().state, QStringLiteral("done"));
    QCOMPARE(bench.visits("POST", "generateCostDetailsReport"), 0);
    QCOMPARE(bench.costs(), handedOut(plan, bench.session.calendar, 13));
}

void TestAzurePull::anOperationThatIsGoneIsStartedAgain()
{
    const CloudPlan plan = enrolmentPlan(14);
    EnrolmentBench bench(plan);
    QVERIFY(bench.connect());
    QVERIFY(bench.session.cloud.turnOn("export-gone"));
    QCOMPARE(bench.pull().state, QStringLiteral("done"));
    QCOMPARE(bench.visits("POST", "generateCostDetailsReport"), 14);
    QVERIFY(bench.session.cloud.turnOn("export-gone", 1000)); // and once only
    bench.clock.set(bench.clock.nowUtc().addDays(1));
    const PullStep step = bench.pull();
    QCOMPARE(step.state, QStringLiteral("failed"));
    QCOMPARE(step.errorCode, QStringLiteral("not-found"));
    QCOMPARE(bench.visits("POST", "generateCostDetailsReport"), 18);
}

void TestAzurePull::whereOneIsRefusedTheOthersGoOn()
{
    const CloudPlan plan = enrolmentPlan(14);
    EnrolmentBench bench(plan);
    QVERIFY(bench.connect());
    QVERIFY(bench.session.cloud.turnOn("forbidden-consumption"));
    const PullStep partly = bench.pull();
    QCOMPARE(partly.state, QStringLiteral("failed"));
    QCOMPARE(partly.errorCode, QStringLiteral("denied"));
    QVERIFY2(partly.errorMessage.contains(QStringLiteral("balance 2026-11")), qPrintable(partly.errorMessage));
    QVERIFY2(partly.errorHint.contains(QStringLiteral("enterprise administrator")), qPrintable(partly.errorHint));
    QCOMPARE(bench.costs(), handedOut(plan, bench.session.calendar, 13));
    QCOMPARE(bench.records<EnrolmentAccount>("enrolmentAccount").size(), std::size_t(3));
    QVERIFY(bench.records<EnrolmentBalance>("enrolmentBalance").empty());
    QCOMPARE(bench.visits("GET", "/balances"), 1); // one no is enough for thirteen months
    QCOMPARE(bench.connection().state, QStringLiteral("ok"));
    bench.session.cloud.clearFaults();
    QCOMPARE(bench.pull().state, QStringLiteral("done"));
    QCOMPARE(bench.records<EnrolmentBalance>("enrolmentBalance").size(), std::size_t(13));
}

void TestAzurePull::withoutAnyRightItIsDenied()
{
    EnrolmentBench bench(enrolmentPlan(14));
    QVERIFY(bench.connect());
    QVERIFY(bench.session.cloud.turnOn("cost-disabled"));
    const PullStep step = bench.pull();
    QCOMPARE(step.state, QStringLiteral("failed"));
    QVERIFY2(step.errorHint.contains(QStringLiteral("markup")), qPrintable(step.errorHint));
    QCOMPARE(bench.connection().state, QStringLiteral("denied"));
}

void TestAzurePull::everyFaultLosesNothing_data()
{
    QTest::addColumn<QByteArray>("fault");
    constexpr quint32 met = armTopics | BlobTopic; // signing in goes wrong the same way for every kind: tst_pull
    for (const CloudFault &fault : cloudFaults()) {
        if ((fault.topics & met) != 0 || QByteArray(fault.name).startsWith("sas-"))
            QTest::newRow(fault.name) << QByteArray(fault.name);
    }
}

//! While a fault is on, a pull ends with a step that says what a person can do; once it is off, the next pull has
//! everything.
void TestAzurePull::everyFaultLosesNothing()
{
    QFETCH(QByteArray, fault);
    const CloudPlan plan = enrolmentPlan(2);
    EnrolmentBench bench(plan);
    bench.idle = std::chrono::milliseconds(500);
    QVERIFY(bench.connect());
    QVERIFY(bench.session.cloud.turnOn(fault));
    SyncRequest impatient;
    impatient.options.exportWait = std::chrono::seconds(30);
    const PullStep disturbed = bench.pull(impatient);
    QVERIFY2(disturbed.state != u"failed" || (!disturbed.errorCode.isEmpty() && !disturbed.errorMessage.isEmpty() &&
                                              !disturbed.errorHint.isEmpty()),
             qPrintable(bench.text));
    QVERIFY2(disturbed.errorCode != u"failed", qPrintable(bench.text)); // none of these is our failure
    QVERIFY2(!holdsSecret(bench.text), "a report holds a secret");
    const QString before = bench.text;
    bench.session.cloud.clearFaults();
    bench.clock.set(bench.clock.nowUtc().addDays(1));
    QVERIFY(bench.connect()); // some faults end the sign-in
    const PullStep healed = bench.pull();
    QVERIFY2(healed.state == u"done" || healed.state == u"unchanged", qPrintable(before + u'\n' + bench.text));
    QCOMPARE(bench.connection().state, QStringLiteral("ok"));
    QCOMPARE(bench.costs(), handedOut(plan, bench.session.calendar, 13));
    QCOMPARE(bench.records<EnrolmentBalance>("enrolmentBalance").size(), std::size_t(3));
    QCOMPARE(bench.records<ReservationTransaction>("reservationTransaction").size(), std::size_t(4));
    QCOMPARE(bench.records<MarketplaceCharge>("marketplaceCharge").size(), [&] {
        const SystemClock machine;
        const CloudState state(plan, bench.session.calendar, machine);
        std::size_t sales = 0;
        for (int back = 0; back < 3; ++back)
            sales += std::size_t(marketplaceSales(state, Month::of(state.today()).plus(-back)).size());
        return sales;
    }());
    QCOMPARE(verify(bench.file), QStringList());
    QVERIFY2(!holdsSecret(QString::fromLatin1(bench.everythingWritten())), "a file holds a secret");
}

//! A pull that is stopped anywhere, as a kill would, goes on where it was.
void TestAzurePull::aKilledPullGoesOn()
{
    const CloudPlan plan = enrolmentPlan(5);
    for (int stopAfter = 1; stopAfter < 20; stopAfter += 6) {
        EnrolmentBench bench(plan);
        QVERIFY(bench.connect());
        int told = 0;
        SyncRequest request;
        request.options.progress = [&told](const PullStep &) { ++told; };
        request.options.isCancelled = [&told, stopAfter] { return told >= stopAfter; };
        bench.sync(request);
        const PullStep rest = bench.pull();
        QVERIFY2(rest.state == u"done", qPrintable(bench.text));
        QCOMPARE(bench.costs(), handedOut(plan, bench.session.calendar, 13));
        QCOMPARE(bench.records<EnrolmentBalance>("enrolmentBalance").size(), std::size_t(6));
        QCOMPARE(verify(bench.file), QStringList());
    }
}

//! Its costs are in the reconciliation of Partner Center: they are not asked for a second time.
void TestAzurePull::aPartnersBillingAccount()
{
    CloudPlan plan = enrolmentPlan(3);
    plan.partner.customers = 6;
    EnrolmentBench bench(plan);
    ConnectRequest how = bench.request();
    how.name = QStringLiteral("mpa");
    how.kind = QStringLiteral("azure-ea");
    how.enrolment = QStringLiteral("no such account");
    const Result<CloudConnection> refused = bench.PullBench::connect(how);
    QVERIFY(!refused);
    static const QRegularExpression form(QStringLiteral("[0-9a-f-]{36}:[0-9a-f-]{36}_[0-9-]{10}"));
    how.enrolment = form.match(refused.error().message()).captured(0); // it names those that there are
    QVERIFY2(bench.PullBench::connect(how), qPrintable(refused.error().message()));
    const PullStep step = bench.pull();
    QVERIFY2(step.state == u"done", qPrintable(bench.text));
    QCOMPARE(bench.visits("POST", "generateCostDetailsReport"), 0);
    QVERIFY(bench.costs().isEmpty());
    const auto customers = bench.records<BillingCustomer>("billingCustomer");
    QCOMPARE(customers.size(), std::size_t(6));
    const auto profiles = bench.records<BillingProfile>("billingProfile");
    QVERIFY(!profiles.empty());
    for (const BillingCustomer &customer : customers) {
        QVERIFY(std::any_of(profiles.begin(), profiles.end(),
                            [&](const BillingProfile &profile) { return profile.id == customer.profile; }));
    }
    QCOMPARE(bench.records<ReservationTransaction>("reservationTransaction").size(), std::size_t(5));
    const PullStep again = bench.pull();
    QVERIFY2(again.state == u"unchanged" && again.requests <= 2, qPrintable(bench.text));
}

QTEST_GUILESS_MAIN(TestAzurePull)
#include "tst_azurepull.moc"
