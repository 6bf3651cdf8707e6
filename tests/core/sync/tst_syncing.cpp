// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/sync/pullbench.h"

#include <QTranslator>

using namespace counterfoil;

namespace {

SyncRequest only(const QStringList &steps)
{
    SyncRequest request;
    request.options.only = steps;
    return request;
}

SyncRequest ifDue()
{
    SyncRequest request;
    request.onlyIfDue = true;
    return request;
}

const QString customers = QStringLiteral("customers");

} // namespace

class TestSyncing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aConnectionThatIsGoneStaysGone();
    void whoSignsInMeanwhileKnowsBetter();
    void aFailedPullIsTriedAgain();
    void aPartIsNotThePullOfTheDay();
    void copiesOfAFileKeepApart();
    void aStrangeAnswerLeavesTheState();
    void withoutAConnectionSomebodyHasToSignIn();
    void nothingIsLeftOnTheWay();
    void hintsCanBeTranslated();
    void aTokenWithoutSecondFactorShows();
    void aMissingSecondFactorIsSaidByEveryStep_data();
    void aMissingSecondFactorIsSaidByEveryStep();
    void rolesOrThatTheyHaveNoNames();
    void aCustomerIsNamedOnce();
    void whatComesLaterIsSkippedForAReason();
    void everyRequestIsCounted();
    void aRetiredInvoiceWaitsForNothing();
};

void TestSyncing::aConnectionThatIsGoneStaysGone()
{
    PullBench bench;
    QVERIFY(bench.connect());
    SyncRequest request = only({customers});
    bool isGone = false;
    request.options.progress = [&](const PullStep &) {
        if (!isGone)
            isGone = CloudConnectionRepository(bench.file).remove(QStringLiteral("csp")).has_value();
    };
    bench.sync(request);
    QVERIFY(isGone);
    QVERIFY(CloudConnectionRepository(bench.file).connections()->isEmpty());
}

void TestSyncing::whoSignsInMeanwhileKnowsBetter()
{
    PullBench bench;
    QVERIFY(bench.connect());
    SyncRequest request = only({customers});
    request.options.progress = [&bench](const PullStep &) {
        CloudConnection other = bench.connection();
        other.account = QStringLiteral("other@contoso.example");
        other.state = QStringLiteral("mfa-required");
        QVERIFY(CloudConnectionRepository(bench.file).save(other));
    };
    QVERIFY(!bench.sync(request).failed());
    const CloudConnection after = bench.connection();
    QCOMPARE(after.account, QStringLiteral("other@contoso.example"));
    QCOMPARE(after.state, QStringLiteral("mfa-required"));
    QVERIFY(after.lastSync.isValid());
    QVERIFY(after.lastTry.isValid());
}

//! The pull of a day that met a disturbance is made up for, but not tried all the time.
void TestSyncing::aFailedPullIsTriedAgain()
{
    PullBench bench;
    QVERIFY(bench.connect());
    QVERIFY(!bench.sync(ifDue()).failed());
    const QDateTime due(QDate(2026, 11, 21), QTime(8, 0), Qt::UTC);
    QVERIFY(bench.session.cloud.turnOn("unavailable-forever"));
    bench.clock.set(due.addSecs(10));
    QVERIFY(bench.sync(ifDue()).failed());
    bench.clock.set(due.addSecs(30 * 60));
    QVERIFY(!bench.sync(ifDue()).wasDue);
    bench.session.cloud.clearFaults();
    bench.clock.set(due.addSecs(61 * 60));
    const SyncReport madeUp = bench.sync(ifDue());
    QVERIFY(madeUp.wasDue);
    QVERIFY2(!madeUp.failed(), qPrintable(PullBench::textOf(madeUp)));
    bench.clock.set(due.addSecs(5 * 60 * 60));
    QVERIFY(!bench.sync(ifDue()).wasDue);
}

void TestSyncing::aPartIsNotThePullOfTheDay()
{
    PullBench bench;
    QVERIFY(bench.connect());
    QVERIFY(!bench.sync().failed());
    bench.clock.set(QDateTime(QDate(2026, 11, 21), QTime(8, 30), Qt::UTC));
    QVERIFY(!bench.sync(only({customers})).failed());
    QVERIFY(bench.sync(ifDue()).wasDue);
    bench.clock.set(bench.clock.nowUtc().addSecs(60));
    QVERIFY(!bench.sync(ifDue()).wasDue);
}

//! A copy has the same connection; what one has on its way must not be taken away by the other.
void TestSyncing::copiesOfAFileKeepApart()
{
    PullBench bench;
    QVERIFY(bench.connect());
    Result<CompanyFile> copy =
        CompanyFile::create(bench.folder.filePath(QStringLiteral("copy.counterfoil")), bench.clock);
    QVERIFY(copy && CloudConnectionRepository(*copy).save(bench.connection()));
    bench.sync(only({customers}));
    QVERIFY(!awaited(syncClouds(&*copy, &bench.environment, only({customers}))).failed());
    const QDir downloads(bench.environment.folder + QStringLiteral("/downloads/") + bench.connection().vaultKey);
    QCOMPARE(downloads.entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(), 2);
}

//! Something answered in place of the sign-in service: no host is silent, and nothing is known of the sign-in.
void TestSyncing::aStrangeAnswerLeavesTheState()
{
    PullBench bench;
    QVERIFY(bench.connect());
    CloudConnection before = bench.connection();
    before.state = QStringLiteral("denied");
    QVERIFY(CloudConnectionRepository(bench.file).save(before));
    QVERIFY(bench.session.cloud.turnOn("foreign-redirect"));
    const SyncReport report = bench.sync();
    const PullStep *step = PullBench::stepOf(report, customers);
    QVERIFY(step);
    QCOMPARE(step->errorCode, QStringLiteral("foreign-host")); // the sign-in, which comes first, is led away
    QVERIFY(!step->errorHint.isEmpty());
    QCOMPARE(bench.connection().state, QStringLiteral("denied"));
    bench.session.cloud.clearFaults();
    QVERIFY(bench.session.cloud.turnOn("home-redirect"));
    const SyncReport atHome = bench.sync(only({customers}));
    QCOMPARE(PullBench::stepOf(atHome, customers)->errorCode, QStringLiteral("answer"));
    QCOMPARE(bench.connection().state, QStringLiteral("denied"));
}

void TestSyncing::withoutAConnectionSomebodyHasToSignIn()
{
    PullBench bench;
    for (const bool isAny : {false, true}) {
        if (isAny)
            QVERIFY(bench.connect());
        SyncRequest request;
        request.connection = isAny ? QStringLiteral("another") : QString();
        const SyncReport report = bench.sync(request);
        QVERIFY(report.problem);
        QCOMPARE(report.problem->code(), Error::Code::SignIn);
        QVERIFY(report.steps.isEmpty());
    }
}

//! What a killed program left on its way is gone once everything has come; a pull of some steps takes nothing away.
void TestSyncing::nothingIsLeftOnTheWay()
{
    PullBench bench;
    QVERIFY(bench.connect());
    QVERIFY(!bench.sync(only({customers})).failed());
    QDir downloads(bench.environment.folder + QStringLiteral("/downloads/") + bench.connection().vaultKey);
    const QStringList marks = downloads.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    QCOMPARE(marks.size(), 1);
    const QString home = bench.environment.folder;
    for (const QString &own : {home, home + QStringLiteral("/downloads"), downloads.path(),
                               downloads.filePath(marks.first()), home + QStringLiteral("/locks")}) // nobody else's
        QCOMPARE(int(QFileInfo(own).permissions() & QFile::Permissions(0x0077)), 0);
    QFile left(downloads.filePath(marks.first() + QStringLiteral("/price-sheet.1a2b.part")));
    QVERIFY(left.open(QIODevice::WriteOnly) && left.write("half") == 4);
    left.close();
    QVERIFY(!bench.sync(only({customers})).failed());
    QVERIFY(left.exists());
    QVERIFY(!bench.sync().failed());
    QVERIFY(!left.exists());
    QVERIFY(bench.sync().steps.size() > 1);
}

//! The window says a hint in the person's language; what is stored and printed stays English.
void TestSyncing::hintsCanBeTranslated()
{
    struct Shouting final : public QTranslator
    {
        QString translate(const char *context, const char *text, const char *, int) const override
        {
            return qstrcmp(context, "Hints") == 0 ? QString::fromUtf8(text).toUpper() : QString();
        }
        bool isEmpty() const override { return false; }
    } shouting;
    PullBench bench;
    QVERIFY(bench.connect());
    QVERIFY(bench.session.cloud.turnOn("unavailable-forever"));
    QVERIFY(QCoreApplication::installTranslator(&shouting));
    const SyncReport report = bench.sync(only({customers}));
    const QString hint = report.steps.first().errorHint;
    const QString shown = shownHint(hint);
    const QString shownNothing = shownHint(QString());
    QCoreApplication::removeTranslator(&shouting);
    QVERIFY(hint.startsWith(u"The service has"));
    QCOMPARE(shown, hint.toUpper());
    QCOMPARE(shownNothing, QString());
    QCOMPARE(shownHint(hint), hint);
}

//! The service may not mind; whoever reads the state has to know before it does.
void TestSyncing::aTokenWithoutSecondFactorShows()
{
    PullBench bench;
    QVERIFY(bench.connect());
    QVERIFY(bench.session.cloud.turnOn("tokens-without-mfa"));
    bench.sync(only({customers}));
    QCOMPARE(bench.connection().state, QStringLiteral("mfa-required"));
}

void TestSyncing::aMissingSecondFactorIsSaidByEveryStep_data()
{
    QTest::addColumn<QByteArray>("fault");
    QTest::newRow("of the token") << QByteArray("tokens-without-mfa");
    QTest::newRow("of Partner Center") << QByteArray("mfa-wanted");
}

//! One refusal stands for the steps behind it, which ask no more.
void TestSyncing::aMissingSecondFactorIsSaidByEveryStep()
{
    QFETCH(const QByteArray, fault);
    PullBench bench;
    QVERIFY(bench.session.cloud.turnOn(fault));
    QVERIFY(bench.connect());
    const SyncReport report = bench.sync();
    int refused = 0;
    for (const PullStep &step : report.steps) {
        if (step.state != u"failed" || step.errorCode == u"dependency")
            continue;
        ++refused;
        QCOMPARE(step.errorCode, QStringLiteral("mfa-required"));
        QVERIFY2(step.errorMessage.contains(u"second factor"), qPrintable(step.errorMessage));
        QVERIFY2(step.errorHint.contains(u"second factor"), qPrintable(step.errorHint));
    }
    QVERIFY2(refused >= 4, qPrintable(PullBench::textOf(report)));
    QCOMPARE(bench.connection().state, QStringLiteral("mfa-required"));
}

void TestSyncing::rolesOrThatTheyHaveNoNames()
{
    PullBench bench;
    QVERIFY(bench.connect());
    QVERIFY(!bench.connection().roles.isEmpty() && bench.connection().rolesKnown);
    for (const char *fault : {"roles-hidden", "forbidden-graph"}) {
        QVERIFY(bench.session.cloud.turnOn(fault));
        QVERIFY(bench.connect());
        QVERIFY2(bench.connection().roles.isEmpty(), fault);
        const QStringList warnings = warningsOf(bench.file, bench.connection(), bench.clock.nowUtc()).value();
        QVERIFY2(warnings.join(u' ').contains(u"no role names"), qPrintable(warnings.join(u' ')));
        bench.session.cloud.clearFaults();
    }
    QVERIFY(bench.connect());
    QVERIFY(!bench.connection().roles.isEmpty());
    QVERIFY(bench.session.cloud.turnOn("unavailable-forever")); // says nothing about the account
    QVERIFY(bench.connect());
    QVERIFY(!bench.connection().roles.isEmpty() && bench.connection().rolesKnown);
}

void TestSyncing::aCustomerIsNamedOnce()
{
    PullBench bench;
    QVERIFY(bench.connect());
    QVERIFY(!bench.sync(only({customers})).failed());
    QVERIFY(bench.session.cloud.turnOn("unavailable-forever"));
    const SyncReport report = bench.sync(only({QStringLiteral("subscriptions")}));
    const QString message = report.steps.first().errorMessage;
    QCOMPARE(message.count(QStringLiteral("customer ")), 1);
}

void TestSyncing::whatComesLaterIsSkippedForAReason()
{
    PullBench bench;
    QVERIFY(bench.connect());
    QVERIFY(!bench.sync(only({customers})).failed());
    QVERIFY(bench.session.cloud.turnOn("export-nothing-yet"));
    const SyncReport report = bench.sync(only({QStringLiteral("unbilled")}));
    const PullStep step = report.steps.first();
    QCOMPARE(step.state, QStringLiteral("skipped"));
    QCOMPARE(step.errorCode, QStringLiteral("nothing-yet"));
    QVERIFY2(step.errorMessage.contains(u"unbilled") && step.errorMessage.contains(u"2026-"),
             qPrintable(step.errorMessage));
    QVERIFY(!step.errorHint.isEmpty());
    QVERIFY(!report.failed());
}

void TestSyncing::everyRequestIsCounted()
{
    PullBench bench;
    QVERIFY(bench.connect());
    QVERIFY(bench.session.cloud.turnOn("throttle-tokens"));
    bench.log.clear();
    const SyncReport report = bench.sync(only({customers}));
    QCOMPARE(report.steps.size(), 1);
    QCOMPARE(report.steps.first().requests, bench.log.size()); // of every try one line
    QCOMPARE(report.steps.first().retries, 1);
}

void TestSyncing::aRetiredInvoiceWaitsForNothing()
{
    PullBench bench;
    QVERIFY(bench.connect());
    QVERIFY(bench.session.cloud.turnOn("voided-invoice"));
    QVERIFY(!bench.sync(only({QStringLiteral("invoices"), QStringLiteral("reconciliation")})).failed());
    const QDateTime later = bench.clock.nowUtc().addDays(60);
    QCOMPARE(warningsOf(bench.file, bench.connection(), later).value(), QStringList());
}

QTEST_GUILESS_MAIN(TestSyncing)
#include "tst_syncing.moc"
