// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/recordjson.h"
#include "core/sandbox/partnerfiles.h"
#include "core/store/cloudrecordrepository.h"
#include "core/store/seatrepository.h"
#include "core/store/sourcerepository.h"
#include "core/sync/sourceimport.h"
#include "tests/core/sandbox/partnerbytes.h"
#include "tests/core/sync/pullbench.h"

#include <QRegularExpression>

using namespace counterfoil;

namespace {

//! What the lines of every invoice come to: invoice, kind, lines, net, tax.
QStringList booksOf(CompanyFile &file)
{
    std::map<QString, std::tuple<qint64, Exact, Exact>> sums;
    const QList<SourceSet> sets = SourceRepository(file).sets().value();
    for (const SourceSet &set : sets) {
        auto &[lines, net, tax] = sums[wordOf(set.kind) + u' ' + set.invoice + u' ' + set.month.iso()];
        lines += set.lines;
        net += set.net;
        tax += set.tax;
    }
    QStringList books;
    for (const auto &[name, sum] : sums)
        books.append(QStringLiteral("%1: %2 %3 %4")
                         .arg(name)
                         .arg(std::get<0>(sum))
                         .arg(std::get<1>(sum).text(), std::get<2>(sum).text()));
    return books;
}

qint64 requestsOf(const SyncReport &report)
{
    qint64 requests = 0;
    for (const PullStep &step : report.steps)
        requests += step.requests;
    return requests;
}

//! As little as has everything in it: every fault is pulled through.
CloudPlan tinyPlan()
{
    CloudPlan plan = CloudSession::smallPlan();
    plan.partner.customers = 3;
    plan.partner.months = 1;
    plan.partner.scale = Decimal::fromParts(1, 2);
    plan.customersPerPage = 2;
    plan.blobsPerExport = 1;
    plan.runningPolls = 0;
    return plan;
}

} // namespace

class TestPull : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signsInByABrowser();
    void aSignInThatStopsHalfWay();
    void aPersonGivesItUp_data();
    void aPersonGivesItUp();
    void aPersonGivesItUpLate();
    void aPullEqualsTheFiles();
    void twiceIsUnchanged();
    void everyFaultLosesNothing_data();
    void everyFaultLosesNothing();
    void seatsOfMissedDays();
    void oneAtATime();
    void aKilledPullGoesOn();
};

void TestPull::signsInByABrowser()
{
    PullBench bench;
    ConnectRequest request = bench.request();
    request.method = ConnectRequest::Method::Browser;
    request.landing.language = QStringLiteral("nl");
    request.landing.signedIn = {QStringLiteral("Aangemeld"), QStringLiteral("Ga terug & sluit <dit>.")};
    std::thread browser;
    request.open = [&browser](const QUrl &address) -> Status {
        browser = std::thread([address] {
            const WireAnswer page = WireClient::get(address.toEncoded());
            QByteArray back = page.header("Location");
            back.replace("http://localhost:", "http://127.0.0.1:");
            back.replace("code=", "code=wrong&code="); // twice is nothing
            QCOMPARE(WireClient::get(back).status, 400);
            back.replace("code=wrong&", "");
            const WireAnswer landed = WireClient::get(back);
            QCOMPARE(landed.status, 200);
            QVERIFY(landed.body.contains("<html lang=\"nl\">") && landed.body.contains("<h1>Aangemeld</h1>"));
            QVERIFY(landed.body.contains("<p>Ga terug &amp; sluit &lt;dit&gt;.</p>"));
        });
        return {};
    };
    const Result<CloudConnection> connection = bench.connect(request);
    browser.join();
    QVERIFY2(connection, qPrintable(connection ? QString() : connection.error().text()));
    QCOMPARE(connection->state, QStringLiteral("ok"));
    QVERIFY(connection->roles.contains(QStringLiteral("Admin Agent")));
    QCOMPARE(connection->tenant.size(), 36);
    QCOMPARE(warningsOf(bench.file, *connection, bench.clock.nowUtc()).value(), QStringList());
}

//! Another account signs in and does not see the enrolment: the tokens are its own from now on, and so is what is
//! shown.
void TestPull::aSignInThatStopsHalfWay()
{
    PullBench bench;
    ConnectRequest request = bench.request();
    request.kind = QStringLiteral("azure-ea");
    QVERIFY(bench.connect(request));
    const CloudConnection first = bench.connection();
    QVERIFY(!first.isPerson);
    QVERIFY(bench.session.cloud.turnOn("personal-account"));
    request.enrolment = QStringLiteral("4711");
    QVERIFY(!bench.connect(request));
    const CloudConnection second = bench.connection();
    QVERIFY(second.account != first.account);
    QVERIFY(second.isPerson);
    QCOMPARE(second.state, QStringLiteral("ok")); // of the enrolment that it keeps
    QCOMPARE(second.enrolment, first.enrolment);
    QCOMPARE(second.vaultKey, first.vaultKey);
}

void TestPull::aPersonGivesItUp_data()
{
    QTest::addColumn<int>("method");
    QTest::newRow("browser") << int(ConnectRequest::Method::Browser);
    QTest::newRow("code") << int(ConnectRequest::Method::Device);
}

//! Microsoft has answered, the person has not waited: nothing stays.
void TestPull::aPersonGivesItUpLate()
{
    PullBench bench;
    ConnectRequest request = bench.request();
    request.isCancelled = [&bench] { return !bench.vault.isEmpty(); };
    const Result<CloudConnection> connection = bench.connect(request);
    QVERIFY(!connection);
    QCOMPARE(connection.error().code(), Error::Code::Cancelled);
    QVERIFY(CloudConnectionRepository(bench.file).connections()->isEmpty());
    QVERIFY(bench.vault.isEmpty());
}

void TestPull::aPersonGivesItUp()
{
    QFETCH(int, method);
    PullBench bench;
    bool isGivenUp = false;
    ConnectRequest request = bench.request();
    request.method = ConnectRequest::Method(method);
    request.isCancelled = [&isGivenUp] { return isGivenUp; };
    request.open = [&isGivenUp](const QUrl &) -> Status {
        isGivenUp = true;
        return {};
    };
    request.showCode = [&isGivenUp](const QUrl &, const QString &) { isGivenUp = true; };
    const Result<CloudConnection> connection = bench.connect(request);
    QVERIFY(!connection);
    QCOMPARE(connection.error().code(), Error::Code::Cancelled);
    QVERIFY(CloudConnectionRepository(bench.file).connections()->isEmpty());
}

//! Importing the files of the same partner over the pulled ones changes no amount; of those that the API gave, which
//! have every attribute, not a line.
void TestPull::aPullEqualsTheFiles()
{
    PullBench bench;
    QVERIFY(bench.connect());
    const SyncReport report = bench.sync();
    QVERIFY2(!report.failed() && !report.problem, qPrintable(PullBench::textOf(report)));
    const QStringList pulled = booksOf(bench.file);
    QTemporaryDir downloads;
    ImportRequest request;
    const World world(CloudSession::smallPlan().partner);
    for (PartnerFileName name : partnerFileNames(world)) {
        if (name.usage)
            name.dialect = FileDialect::Api; // the portal's daily rows are cut to cents
        const QString path = downloads.filePath(name.text(world).replace(u'/', u'-'));
        QFile out(path);
        QVERIFY(out.open(QIODevice::WriteOnly) && out.write(bytesOf(world, name)) > 0);
        request.paths.append(path);
    }
    const auto imported = importSources(bench.file, request);
    QVERIFY2(imported, qPrintable(imported ? QString() : imported.error().text()));
    QVERIFY(imported->size() >= 4);
    for (const ImportedSet &set : *imported) {
        QVERIFY2(set.replaced, qPrintable(set.set.path));
        QCOMPARE(set.changed.added + set.changed.removed, 0);
        QVERIFY2(set.changed.altered == 0 || set.set.path.endsWith(u".csv"), qPrintable(set.set.path));
    }
    QCOMPARE(booksOf(bench.file), pulled);
    QCOMPARE(verify(bench.file), QStringList());
}

void TestPull::twiceIsUnchanged()
{
    CloudPlan plan = CloudSession::smallPlan();
    plan.partner.customers = 40;
    plan.partner.months = 12;
    plan.partner.scale = Decimal::fromParts(2, 2);
    plan.customersPerPage = 25;
    PullBench bench(plan);
    QVERIFY(bench.connect());
    const SyncReport first = bench.sync();
    QVERIFY2(!first.failed(), qPrintable(PullBench::textOf(first)));
    const QStringList books = booksOf(bench.file);
    bench.clock.set(bench.clock.nowUtc().addSecs(60));
    const SyncReport second = bench.sync();
    for (const PullStep &step : second.steps)
        QVERIFY2(step.state == u"unchanged" || step.state == u"skipped", qPrintable(PullBench::textOf(second)));
    QVERIFY2(requestsOf(second) <= 15, qPrintable(PullBench::textOf(second)));
    QCOMPARE(booksOf(bench.file), books);
    QCOMPARE(bench.session.cloud.replays(), 0);
    QCOMPARE(verify(bench.file), QStringList());
}

void TestPull::everyFaultLosesNothing_data()
{
    QTest::addColumn<QByteArray>("fault");
    for (const CloudFault &fault : cloudFaults())
        QTest::newRow(fault.name) << QByteArray(fault.name);
}

//! While a fault is on, a pull ends with steps that say what a person can do; once it is off, the next pull has
//! everything.
void TestPull::everyFaultLosesNothing()
{
    QFETCH(QByteArray, fault);
    const bool changesTheBooks = fault.endsWith("-invoice");
    static const QStringList expected = [] {
        PullBench undisturbed(tinyPlan());
        const bool isConnected = undisturbed.connect().has_value();
        undisturbed.sync();
        return isConnected ? booksOf(undisturbed.file) : QStringList();
    }();
    PullBench bench(tinyPlan());
    bench.idle = std::chrono::milliseconds(500);
    QVERIFY(bench.connect());
    QVERIFY(bench.session.cloud.turnOn(fault));
    const SyncReport disturbed = bench.sync();
    QVERIFY(!disturbed.problem);
    QCOMPARE(disturbed.steps.size(), 10);
    for (const PullStep &step : disturbed.steps) {
        const bool failed = step.state == u"failed";
        QVERIFY2(!failed || (!step.errorCode.isEmpty() && !step.errorMessage.isEmpty() && !step.errorHint.isEmpty()),
                 qPrintable(PullBench::textOf(disturbed)));
        QVERIFY2(step.errorCode != u"failed", qPrintable(PullBench::textOf(disturbed))); // none of these is our failure
        QVERIFY2(step.state != u"skipped" || (!step.errorMessage.isEmpty() && !step.errorHint.isEmpty()),
                 qPrintable(PullBench::textOf(disturbed)));
        QVERIFY2(!failed || step.errorHint.contains(u"stored") || step.errorHint.contains(u"is kept") ||
                     step.errorHint.contains(u"Nothing was changed"),
                 qPrintable(step.errorHint));
    }
    static const QRegularExpression secret(QString::fromLatin1(SandboxCloud::secretPattern()));
    QVERIFY2(!secret.match(PullBench::textOf(disturbed)).hasMatch(), "a report holds a secret");
    bench.session.cloud.clearFaults();
    bench.clock.set(bench.clock.nowUtc().addDays(1));
    QVERIFY(bench.connect()); // some faults end the sign-in
    const SyncReport healed = bench.sync();
    QVERIFY2(!healed.failed(), qPrintable(PullBench::textOf(disturbed) + u'\n' + PullBench::textOf(healed)));
    QCOMPARE(bench.connection().state, QStringLiteral("ok"));
    if (!changesTheBooks)
        QCOMPARE(booksOf(bench.file), expected);
    QCOMPARE(verify(bench.file), QStringList());
    QVERIFY2(!secret.match(QString::fromLatin1(bench.everythingWritten())).hasMatch(), "a file holds a secret");
}

void TestPull::seatsOfMissedDays()
{
    PullBench bench;
    QVERIFY(bench.connect());
    QVERIFY(!bench.sync().failed());
    const Day first = Day::of(bench.clock.nowUtc().date());
    SeatRepository seats(bench.file);
    const QList<SeatRow> counted = seats.rows({{first, first}, {}}).value();
    QVERIFY(!counted.isEmpty());
    QVERIFY(
        std::all_of(counted.begin(), counted.end(), [](const SeatRow &row) { return row.source == u"subscription"; }));
    SeatRow known = counted.first();
    known.date = first.plusDays(2);
    known.quantity = 4711;
    QVERIFY(seats.import({known}));
    bench.clock.set(bench.clock.nowUtc().addDays(4));
    QVERIFY(!bench.sync().failed());
    for (int day = 1; day < 4; ++day) {
        const Day missed = first.plusDays(day);
        const QList<SeatRow> rows = seats.rows({{missed, missed}, {}}).value();
        QCOMPARE(rows.size(), counted.size());
        for (const SeatRow &row : rows) {
            const bool isImported = day == 2 && row.subscription == known.subscription && row.skuId == known.skuId;
            QCOMPARE(row.source, isImported ? QStringLiteral("import") : QStringLiteral("derived"));
            QVERIFY(!isImported || row.quantity == 4711);
        }
    }
}

void TestPull::oneAtATime()
{
    PullBench bench;
    QVERIFY(bench.connect());
    QVERIFY(!bench.sync().failed());
    SyncRequest again;
    auto running = syncClouds(&bench.file, &bench.environment, again);
    const SyncReport second = bench.sync();
    QVERIFY(second.problem);
    QCOMPARE(second.problem->code(), Error::Code::Busy);
    QVERIFY(!awaited(std::move(running)).failed());
}

//! A pull that is stopped anywhere, as a kill would, goes on where it was.
void TestPull::aKilledPullGoesOn()
{
    PullBench whole;
    QVERIFY(whole.connect());
    whole.sync();
    const QStringList expected = booksOf(whole.file);
    for (int stopAfter = 1; stopAfter < 7; stopAfter += 2) { // behind the seventh all lines are there
        PullBench bench;
        QVERIFY(bench.connect());
        int steps = 0;
        SyncRequest request;
        request.options.progress = [&steps](const PullStep &step) { steps += step.state.isEmpty() ? 0 : 1; };
        request.options.isCancelled = [&steps, stopAfter] { return steps >= stopAfter; };
        bench.sync(request);
        QVERIFY(booksOf(bench.file) != expected);
        QVERIFY(!bench.connection().lastSync.isValid()); // it was not complete
        const SyncReport rest = bench.sync();
        QVERIFY2(!rest.failed(), qPrintable(PullBench::textOf(rest)));
        QCOMPARE(booksOf(bench.file), expected);
    }
}

QTEST_GUILESS_MAIN(TestPull)
#include "tst_pull.moc"
