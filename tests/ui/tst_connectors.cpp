// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/filelock.h"
#include "core/store/cloudconnectionrepository.h"
#include "tests/ui/cloudwindow.h"
#include "ui/connectors/activitymodel.h"
#include "ui/connectors/connectorscolumns.h"
#include "ui/connectors/connectorwords.h"
#include "ui/connectors/consentguide.h"
#include "ui/shell/asksheet.h"
#include "ui/shell/confirmsheet.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>

#include <thread>

using namespace counterfoil;

namespace {

ConnectionRow madeUpRow(const QString &name, ConnectionState state)
{
    ConnectionRow row;
    row.connection.name = name;
    row.connection.kind = QStringLiteral("csp");
    row.connection.account = QStringLiteral("svc@nordwind.example");
    row.connection.roles = {QStringLiteral("Billing Admin")};
    row.state = state;
    return row;
}

PullStep madeUpStep(const char *name, const char *state)
{
    PullStep step;
    step.connection = QStringLiteral("csp");
    step.step = QString::fromLatin1(name);
    step.state = QString::fromLatin1(state);
    return step;
}

QAction *entryOf(const QMenu *menu, const QString &text)
{
    for (QAction *action : menu->actions()) {
        if (action->text().remove(u'&') == text)
            return action;
    }
    return nullptr;
}

//! The system's browser, in a thread of its own, and in it a person who accepts.
std::function<Status(const QUrl &)> agreeing(std::thread &browser)
{
    return [&browser](const QUrl &address) -> Status {
        browser = std::thread([address] {
            QByteArray back = PlayedCloud::agree(address);
            PlayedCloud::visit(back.replace("http://localhost:", "http://127.0.0.1:"));
        });
        return {};
    };
}

} // namespace

class TestConnectors final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyModelIsSound()
    {
        constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::QtTest;
        const QDateTime now = QDateTime(QDate(2026, 11, 20), QTime(8, 0), Qt::UTC);
        RecordTableModel<ConnectionRow> connections(connectionShape(), connectionColumns(now, false));
        RecordTableModel<PullStep> steps(stepShape(), stepColumns(false));
        ActivityModel activity;
        for (TableModel *model : QList<TableModel *>{&connections, &steps, &activity})
            new QAbstractItemModelTester(model, fatal, this);
        connections.setRecords({madeUpRow(QStringLiteral("a"), ConnectionState::Ok),
                                madeUpRow(QStringLiteral("b"), ConnectionState::MfaRequired)});
        steps.setRecords({madeUpStep("customers", "done"), madeUpStep("usage", ""), madeUpStep("azure", "waits")});
        connections.setColumns(connectionColumns(now, true));
        steps.setFilter(QStringLiteral("usage"));
        QCOMPARE(steps.rowCount(), 1);
        QCOMPARE(connections.cell(1, connectionButtonColumn(true)).text, QStringLiteral("Log in again…"));
        QVERIFY(connections.cell(0, connectionButtonColumn(true)).text.isEmpty());
    }
    void everyStateAndEndIsSaidInWords()
    {
        for (const ConnectionState state :
             {ConnectionState::Ok, ConnectionState::Expiring, ConnectionState::Offline, ConnectionState::Expired,
              ConnectionState::Denied, ConnectionState::ConsentRequired, ConnectionState::MfaRequired}) {
            QVERIFY(!stateWords(state).isEmpty());
            QCOMPARE(adviceFor(state).isEmpty(), state == ConnectionState::Ok);
        }
        for (int end = 0; end <= int(SignInEnd::Failed); ++end) {
            SignInOutcome outcome;
            outcome.end = SignInEnd(end);
            const EndWords words = wordsOf(outcome);
            QVERIFY(!words.heading.isEmpty() && !words.sentence.isEmpty());
            const bool isDone = outcome.end == SignInEnd::Done || outcome.end == SignInEnd::Stopped;
            QVERIFY2(isDone || !words.advice.isEmpty(), qPrintable(words.heading));
        }
        CloudConnection connection = madeUpRow(QStringLiteral("a"), ConnectionState::Ok).connection;
        QCOMPARE(missingRoles(connection), QStringLiteral("Sales Agent (or Admin Agent)"));
        connection.roles << QStringLiteral("Sales Agent");
        QVERIFY(missingRoles(connection).isEmpty());
        const QDateTime now = QDateTime(QDate(2026, 11, 20), QTime(8, 0), Qt::UTC);
        QCOMPARE(instantText(now.addDays(-1), now), QStringLiteral("yesterday 08:00"));
        QCOMPARE(ageText(now.addDays(-3), now), QStringLiteral("3 days old"));
    }
    void whatSeveralStepsWantIsSaidOnce()
    {
        QList<PullStep> steps;
        for (const char *name : {"customers", "subscriptions", "seats", "invoices"}) {
            PullStep step = madeUpStep(name, "failed");
            step.errorCode = QStringLiteral("denied");
            step.errorMessage = QStringLiteral("no");
            steps << step;
        }
        steps.last().errorMessage = QStringLiteral("the disk is full");
        const QStringList words = ConnectorsController::failureWords(steps);
        QCOMPARE(words.size(), 2);
        QVERIFY2(words.first().contains(QStringLiteral("Customers, Subscriptions, Seats failed")),
                 qPrintable(words.first()));
        const QSet<QString> repeated = repeatedAdvice(steps);
        QCOMPARE(repeated, (QSet<QString>{QStringLiteral("csp/subscriptions"), QStringLiteral("csp/seats")}));
        RecordTableModel<PullStep> model(stepShape(), stepColumns(false, repeated));
        model.setRecords(steps);
        QVERIFY(!model.cell(0, 0).second.isEmpty() && !model.cell(3, 0).second.isEmpty());
        QVERIFY(model.cell(1, 0).second.isEmpty() && model.cell(2, 0).second.isEmpty());
    }
    void theMenuLeadsToTheFirstPull()
    {
        CloudWindow bench;
        QVERIFY(bench.cloud.hasStarted() && bench.written && bench.open());
        QAction *connectors = nullptr;
        for (QAction *menu : bench.window->menuBar()->actions())
            connectors = menu->text().remove(u'&') == u"Connectors" ? menu : connectors;
        QVERIFY(connectors);
        const QAction *csp = entryOf(connectors->menu(), QStringLiteral("Microsoft CSP"));
        QVERIFY(csp && entryOf(connectors->menu(), QStringLiteral("Azure Enterprise Agreement")));
        QAction *settings = entryOf(csp->menu(), QStringLiteral("Connector settings…"));
        QCOMPARE(settings, bench.window->actions().cspSettings);
        settings->trigger();
        QCOMPARE(bench.find("logIn")->text(), QStringLiteral("Log in with your Microsoft account"));
        // What is read and which roles it takes stands there before anything opens.
        for (const char *told : {"PartnerBilling.Read.All", "Admin Agent", "or Billing Admin with Sales Agent",
                                 "Service account, not a person's", "stays in your key store"})
            QVERIFY2(bench.says(QLatin1String(told)), told);
        bench.fill();
        bench.click("logIn");
        QVERIFY(QTest::qWaitFor([&] { return bench.pulled(); }, 60000));
        QVERIFY2(std::none_of(bench.window->clouds().progress().steps.begin(),
                              bench.window->clouds().progress().steps.end(),
                              [](const PullStep &step) { return step.state == u"failed"; }),
                 qPrintable(bench.textOfSteps()));
        QTRY_VERIFY(bench.says(QStringLiteral("Connected")));
        QTRY_VERIFY(bench.says(QStringLiteral("Admin Agent: found")));
        QCOMPARE(bench.find<QLabel>("pullHeading")->text(), QStringLiteral("First pull"));
        // The other screens have what was pulled.
        QTRY_VERIFY(!bench.shell.facts().months.isEmpty());
        bench.click("cancelWizard");
        QVERIFY(!bench.screen().isWizardOpen());
        QCOMPARE(bench.find<TableView>("connections")->table()->rowCount(), 1);
        QCOMPARE(bench.find<TableView>("steps")->table()->rowCount(), 10);
        auto *strip = bench.window->findChild<QPushButton *>(QStringLiteral("clouds"));
        QVERIFY2(strip->text().startsWith(QStringLiteral("Pulled today")), qPrintable(strip->text()));
        QVERIFY(bench.window->findChild<QLabel *>(QStringLiteral("cloudLight"))->isVisible());
        QVERIFY2(strip->accessibleName().endsWith(QStringLiteral("Connected")), qPrintable(strip->accessibleName()));
    }
    void theFormSaysWhatIsMissing()
    {
        CloudWindow bench;
        QVERIFY(bench.open());
        bench.window->actions().cspSettings->trigger();
        QVERIFY(!bench.find("copyApproval")->isEnabled());
        // the notice is as wide as its place also where its words are long ones
        bench.find<QPushButton>("copyApproval")->setText(QStringLiteral("Goedkeuringskoppeling kopiëren"));
        bench.find<QPushButton>("mailApproval")->setText(QStringLiteral("Een e-mail opstellen"));
        auto *guide = bench.window->findChild<ConsentGuide *>();
        guide->resize(guide->width() - 1, guide->height());
        const auto *notes = guide->findChild<QScrollArea *>();
        QTRY_VERIFY(notes->widget()->width() <= notes->viewport()->width());
        QTRY_VERIFY(bench.find("mailApproval")->y() > bench.find("copyApproval")->y());
        const int before = bench.find("logIn")->y();
        bench.click("logIn");
        QVERIFY(bench.says(QStringLiteral("The client id is missing")));
        QTest::qWait(20); // laid out
        QCOMPARE(bench.find("logIn")->y(), before);
        bench.find<QLineEdit>("clientId")->setText(QStringLiteral("mine"));
        QVERIFY(!bench.says(QStringLiteral("The client id is missing")));
        bench.click("logIn");
        QVERIFY(bench.says(QStringLiteral("is no client id")));
        bench.fill();
        bench.find<QLineEdit>("tenant")->setText(QStringLiteral("common"));
        bench.click("logIn");
        QVERIFY(bench.says(QStringLiteral("is no tenant")));
        bench.find<QLineEdit>("tenant")->clear();
        bench.find<QLineEdit>("profile")->setText(QStringLiteral("/nowhere.json"));
        bench.click("logIn");
        QVERIFY(bench.says(QStringLiteral("/nowhere.json")));
        QVERIFY(!bench.window->clouds().isSigningIn());
        bench.fill();
        QVERIFY(bench.find("copyApproval")->isEnabled());
        for (const QString &line : bench.find("copyApproval")->toolTip().split(u'\n')) // fits on a screen
            QVERIFY2(line.size() < 120, qPrintable(line));
        bench.click("copyApproval");
        QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("adminconsent")));
    }
    void everyEndingSaysWhatToDo_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<QString>("heading");
        QTest::newRow("closed") << QStringLiteral("(closed)") << QStringLiteral("The sign-in window was closed");
        QTest::newRow("declined") << QStringLiteral("consent-declined") << QStringLiteral("The consent was refused");
        QTest::newRow("second factor") << QStringLiteral("mfa-wanted")
                                       << QStringLiteral("The second factor is missing");
        QTest::newRow("administrator") << QStringLiteral("admin-consent-required")
                                       << QStringLiteral("An administrator has to agree first");
        QTest::newRow("led away") << QStringLiteral("foreign-redirect") << QStringLiteral("Not signed in");
        QTest::newRow("offline") << QStringLiteral("(offline)") << QStringLiteral("No answer from Microsoft");
        QTest::newRow("no window") << QStringLiteral("(no window)")
                                   << QStringLiteral("This installation has no sign-in window");
        QTest::newRow("nobody") << QStringLiteral("(nobody)") << QStringLiteral("Nobody signed in in time");
    }
    void everyEndingSaysWhatToDo()
    {
        QFETCH(QString, fault);
        QFETCH(QString, heading);
        CloudWindow bench;
        QVERIFY(bench.open());
        bench.fill();
        if (fault == u"(closed)")
            bench.embed = CloudWindow::shut;
        else if (fault == u"(no window)")
            bench.embed = [](ConsentRequest, StopFlag) -> QCoro::Task<Result<ConsentAnswer>> {
                co_return failure(Error::Code::NotFound, QStringLiteral("no window"));
            };
        else if (fault == u"(nobody)")
            bench.embed = [](ConsentRequest, StopFlag) -> QCoro::Task<Result<ConsentAnswer>> {
                co_return failure(Error::Code::SignIn, QStringLiteral("nobody signed in"));
            };
        else if (fault == u"(offline)")
            bench.embed = [&bench](ConsentRequest asked, StopFlag stop) {
                auto answer = CloudWindow::agree(std::move(asked), std::move(stop));
                bench.cloud.stop();
                return answer;
            };
        else
            QVERIFY(bench.cloud.turnOn(fault.toLatin1()));
        bench.click("logIn");
        QTRY_VERIFY_WITH_TIMEOUT(!bench.window->clouds().isSigningIn(), 60000);
        QCOMPARE(bench.find<QLabel>("endHeading")->text(), heading);
        QVERIFY(bench.find<QLabel>("endAdvice")->isVisible() && bench.find("logInAgain")->isVisible());
        if (fault == u"foreign-redirect")
            QVERIFY(bench.find<QLabel>("endDetail")->text().contains(QStringLiteral("127.0.0.1")) &&
                    bench.find<QLabel>("endAdvice")->text().contains(QStringLiteral("Nothing was sent there")));
        // A second factor is a state of a connection that is there; every other ending leaves nothing.
        QTRY_COMPARE(bench.window->clouds().picture().connections.size(), fault == u"mfa-wanted" ? 1 : 0);
        QVERIFY(!bench.window->clouds().progress().isRunning);
    }
    void cancelLeavesNothingHalfDone()
    {
        CloudWindow bench;
        QVERIFY(bench.open());
        bench.fill();
        bench.embed = CloudWindow::waitForStop;
        bench.click("logIn");
        QVERIFY(bench.says(QStringLiteral("The sign-in window opens")));
        QVERIFY(bench.says(QStringLiteral("left")));
        bench.click("back");
        QTRY_VERIFY(!bench.window->clouds().isSigningIn());
        QVERIFY(bench.find("logIn")->isVisible() && bench.find("logIn")->isEnabled());
        bench.click("logIn");
        QVERIFY(bench.window->clouds().isSigningIn());
        bench.click("cancelWizard");
        QVERIFY(!bench.screen().isWizardOpen());
        QTRY_VERIFY(!bench.window->clouds().isSigningIn());
        // The system's browser and a code are given up in the same way.
        // The sandbox types a code at once, which would now and then be faster than the person who cancels.
        QVERIFY(bench.cloud.turnOn("device-expired"));
        for (const char *way : {"useBrowser", "useCode"}) {
            bench.fill();
            bench.click(way);
            bench.click("cancelWizard");
            QTRY_VERIFY(!bench.window->clouds().isSigningIn());
        }
        bench.window->clouds().refresh();
        QTest::qWait(50);
        QVERIFY(bench.window->clouds().picture().connections.isEmpty());
    }
    void aCodeIsShownLargeAndWorks()
    {
        CloudWindow bench;
        QVERIFY(bench.open());
        QSignalSpy shown(&bench.window->clouds(), &ConnectorsController::codeShown);
        bench.fill();
        bench.click("useCode");
        QTRY_COMPARE_WITH_TIMEOUT(shown.size(), 1, 20000);
        QCOMPARE(bench.find<QLineEdit>("code")->text(), shown.first().at(1).toString());
        QVERIFY(QTest::qWaitFor([&] { return bench.pulled(); }, 60000));
    }
    void myOwnBrowserWorks()
    {
        CloudWindow bench;
        QVERIFY(bench.open());
        std::thread browser;
        bench.browse = agreeing(browser);
        bench.fill();
        bench.click("useBrowser");
        const bool done = QTest::qWaitFor([&] { return bench.pulled(); }, 60000);
        browser.join();
        QVERIFY(done);
    }
    void anEnrolmentConnectsTheSameWay()
    {
        CloudWindow bench;
        QVERIFY(bench.open());
        bench.fill(*bench.window->actions().enrolmentSettings);
        bench.find<QLineEdit>("enrolment")->setText(QStringLiteral("4711"));
        bench.click("logIn");
        QTRY_VERIFY_WITH_TIMEOUT(bench.says(QStringLiteral("does not see the enrolment 4711; it sees: ")), 20000);
        QVERIFY(bench.window->clouds().picture().connections.isEmpty());
        bench.click("back");
        bench.find<QLineEdit>("enrolment")->clear();
        bench.click("logIn");
        QVERIFY(QTest::qWaitFor([&] { return bench.pulled(); }, 60000));
        const ConnectionRow &row = bench.window->clouds().picture().connections.first();
        QCOMPARE(row.connection.kind, QStringLiteral("azure-ea"));
        QCOMPARE(row.state, ConnectionState::Ok);
        QCOMPARE(bench.textOfSteps().section(u' ', 0, 1), QStringLiteral("azure done"));
        QTRY_VERIFY(!bench.shell.facts().months.isEmpty()); // what it brought shows
        QTRY_VERIFY(!bench.shell.picture().sets.isEmpty());
        QCOMPARE(bench.shell.picture().sets.first().kind, SourceKind::AzureCost);
    }
    //! From a window that waits to the browser, without going back first.
    void anotherWayEndsTheOneThatWaits()
    {
        CloudWindow bench;
        QVERIFY(bench.open());
        bench.embed = CloudWindow::waitForStop;
        std::thread browser;
        bench.browse = agreeing(browser);
        bench.fill();
        bench.click("logIn");
        QVERIFY(bench.window->clouds().isSigningIn());
        QVERIFY(bench.find("useBrowser")->isEnabled() && bench.find("useCode")->isEnabled());
        bench.click("useBrowser");
        const bool done = QTest::qWaitFor([&] { return bench.pulled(); }, 60000);
        QVERIFY(done); // else there may be no browser to wait for
        browser.join();
    }
    //! What is kept under a pass phrase is asked for at the start, not at nine in the morning.
    void aSealedFileIsAskedForAtTheStart()
    {
        CloudWindow bench;
        QVERIFY(bench.open() && bench.connectAndPull());
        bench.sealed = true;
        const QString other = bench.folder.filePath(QStringLiteral("other.counterfoil"));
        bench.shell.create(other);
        QTRY_COMPARE(bench.shell.facts().path, other);
        bench.clock.set(bench.cloud.now().addDays(1)); // a pull is due
        bench.shell.open(bench.path);
        QTRY_VERIFY(bench.window->clouds().isLocked());
        QVERIFY(bench.window->message().contains(QStringLiteral("pass phrase")));
        QVERIFY(!bench.window->clouds().progress().isRunning); // nor signed out
        QCOMPARE(bench.window->clouds().picture().connections.first().state, ConnectionState::Ok);
        const auto type = [&bench](const QString &phrase) {
            QTimer::singleShot(0, bench.window.get(), [&bench, phrase] {
                auto *sheet = bench.window->findChild<AskSheet *>();
                QVERIFY(sheet && sheet->focusWidget() == &sheet->field());
                QCOMPARE(sheet->field().echoMode(), QLineEdit::Password);
                sheet->field().setText(phrase);
                QTest::keyClick(&sheet->field(), Qt::Key_Return);
            });
            bench.window->actions().unlock->trigger();
        };
        type(QStringLiteral("wrong"));
        QTRY_VERIFY(bench.window->message().contains(QStringLiteral("does not open it")));
        bench.cloud.forgetVisits();
        type(QStringLiteral("open sesame"));
        QTRY_VERIFY_WITH_TIMEOUT(!bench.window->clouds().isLocked() && bench.cloud.visits() > 0 && bench.pulled(),
                                 60000);
        QVERIFY2(!bench.textOfSteps().contains(QStringLiteral("failed")), qPrintable(bench.textOfSteps()));
        QVERIFY(!bench.window->actions().unlock->isEnabled());
        QCOMPARE(bench.window->message(), QString());
    }
    void aLockedKeyStoreIsMetBeforeTheBrowser()
    {
        CloudWindow bench;
        QVERIFY(bench.open());
        bench.locked = true;
        std::atomic_bool opened = false;
        bench.embed = [&opened](ConsentRequest asked, StopFlag stop) {
            opened = true;
            return CloudWindow::agree(std::move(asked), std::move(stop));
        };
        bench.fill();
        bench.click("logIn");
        QTRY_COMPARE(bench.find<QLabel>("endHeading")->text(),
                     QStringLiteral("There is nowhere safe to keep the sign-in"));
        QVERIFY(!opened);
        auto *phrase = bench.find<QLineEdit>("passPhrase");
        QVERIFY(phrase->isVisible() && phrase->echoMode() == QLineEdit::Password);
        QTest::keyClicks(phrase, QStringLiteral("open sesame"));
        bench.click("usePhrase");
        QVERIFY(QTest::qWaitFor([&] { return bench.pulled(); }, 60000));
        QVERIFY(opened && phrase->text().isEmpty());
        QVERIFY(bench.says(QStringLiteral("sealed with your pass phrase")));
    }
    void aFailedStepSaysWhatToDoAndAsksAPerson()
    {
        CloudWindow bench;
        QVERIFY(bench.open() && bench.connectAndPull());
        bench.click("cancelWizard");
        bench.window->go(Place::Close);
        QSignalSpy needed(&bench.window->clouds(), &ConnectorsController::personNeeded);
        bench.cloud.revokeEverything();
        bench.window->actions().pullNow->trigger();
        QVERIFY(bench.window->clouds().progress().isRunning);
        QVERIFY(bench.window->actions().stopPull->isEnabled() && !bench.window->actions().pullNow->isEnabled());
        QTRY_COMPARE_WITH_TIMEOUT(needed.size(), 1, 60000);
        QVERIFY(needed.first().at(1).toString().contains(QStringLiteral("Log in again")));
        // Without a tray the window itself says it, and leads there.
        QVERIFY(bench.window->message().contains(QStringLiteral("A connection needs a person")));
        for (QPushButton *button : bench.window->findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text() == u"Open connectors")
                button->click();
        }
        QCOMPARE(bench.window->place(), Place::Connectors);
        QVERIFY(bench.says(QStringLiteral("Signed out")));
        QVERIFY(bench.window->findChild<QPushButton *>(QStringLiteral("clouds"))
                    ->accessibleName()
                    .endsWith(QStringLiteral("Signed out")));
        // The same reason is not told twice.
        bench.window->actions().pullNow->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(!bench.window->clouds().progress().isRunning, 60000);
        QTest::qWait(50);
        QCOMPARE(needed.size(), 1);
        // Logging in again mends it, under the same name.
        bench.window->actions().logInAgain->trigger();
        bench.click("logIn");
        QTRY_VERIFY_WITH_TIMEOUT(bench.window->clouds().needingPerson() == 0 && bench.pulled(), 60000);
        QCOMPARE(bench.window->clouds().picture().connections.size(), 1);
        QCOMPARE(bench.find<QLabel>("pullHeading")->text(), QStringLiteral("Pull"));
    }
    void oneAtATimeOverAllPrograms()
    {
        CloudWindow bench;
        QVERIFY(bench.open() && bench.connectAndPull());
        const QDir locks(bench.folder.filePath(QStringLiteral("home/locks")));
        const QStringList names = locks.entryList({QStringLiteral("sync-*.lock")});
        QCOMPARE(names.size(), 1);
        FileLock other(locks.filePath(names.first()));
        QVERIFY(other.take());
        bench.window->actions().pullNow->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(bench.window->message().contains(QStringLiteral("Another program pulls")), 20000);
        QVERIFY(!bench.window->clouds().progress().isRunning);
    }
    void thePullRunsWhenItIsDue()
    {
        CloudWindow bench;
        QVERIFY(bench.open() && bench.connectAndPull());
        const auto requests = [&] { return bench.cloud.visits(); };
        bench.cloud.forgetVisits();
        bench.window->clouds().pullIfDue();
        QVERIFY(!bench.window->clouds().progress().isRunning);
        const QDateTime due = bench.window->clouds().picture().connections.first().next;
        bench.clock.set(due.addSecs(30));
        bench.window->clouds().pullIfDue();
        QVERIFY(bench.window->clouds().progress().isRunning && bench.window->clouds().progress().isAutomatic);
        QTRY_VERIFY_WITH_TIMEOUT(!bench.window->clouds().progress().isRunning, 60000);
        QVERIFY(requests() > 0);
        QTRY_COMPARE(bench.window->clouds().picture().connections.first().connection.lastTry, due.addSecs(30));
        bench.window->clouds().pullIfDue();
        QVERIFY(!bench.window->clouds().progress().isRunning);
    }
    void aFileHasATimeOfItsOwn()
    {
        CloudWindow bench;
        QVERIFY(bench.open() && bench.connectAndPull());
        {
            Result<CompanyFile> file = CompanyFile::open(bench.path, CompanyFile::Mode::ReadWrite, bench.clock);
            QVERIFY(file);
            QVERIFY(setSchedule(*file, *Schedule::make(QStringLiteral("07:30"), QStringLiteral("Australia/Sydney"))));
        }
        bench.window->clouds().refresh();
        const auto next = [&] { return bench.window->clouds().picture().connections.first().next; };
        QTRY_COMPARE(next().toTimeZone(QTimeZone("Australia/Sydney")).time(), QTime(7, 30));
        bench.clock.set(next().addSecs(-1));
        bench.window->clouds().pullIfDue();
        QVERIFY(!bench.window->clouds().progress().isRunning);
        bench.clock.set(next());
        bench.window->clouds().pullIfDue();
        QVERIFY(bench.window->clouds().progress().isRunning);
        QTRY_VERIFY_WITH_TIMEOUT(!bench.window->clouds().progress().isRunning, 60000);
    }
    void aPullOfAnotherProgramIsSeen()
    {
        CloudWindow bench;
        QVERIFY(bench.open() && bench.connectAndPull());
        QSignalSpy read(&bench.shell, &ShellController::factsChanged);
        QTest::qWait(50);
        read.clear();
        bench.clock.set(bench.clock.nowUtc().addSecs(600));
        const QFuture<SyncReport> other = bench.window->clouds().desk()->pull({}, false, {});
        QTRY_VERIFY_WITH_TIMEOUT(other.isFinished(), 60000);
        bench.window->clouds().refresh();
        QTRY_COMPARE(bench.window->clouds().picture().connections.first().connection.lastTry, bench.clock.nowUtc());
        QTRY_VERIFY(!read.isEmpty());
        QVERIFY(!bench.window->clouds().progress().isRunning);
    }
    void aMissedPullRunsAtTheStart()
    {
        CloudWindow bench;
        QVERIFY(bench.open() && bench.connectAndPull());
        const QDateTime later = bench.clock.nowUtc().addDays(3);
        bench.window.reset();
        bench.clock.set(later);
        bench.window = std::make_unique<MainWindow>(madeup::sharedTheme(), bench.shell, bench.clock, nullptr);
        bench.window->show();
        bench.shell.open(bench.path);
        QTRY_VERIFY_WITH_TIMEOUT(
            bench.pulled() && bench.window->clouds().picture().connections.first().connection.lastTry == later, 60000);
    }
    void anAnswerAboutAClosedFileIsDropped()
    {
        CloudWindow bench;
        QVERIFY(bench.open() && bench.connectAndPull());
        ConnectorsController &clouds = bench.window->clouds();
        const QString other = bench.folder.filePath(QStringLiteral("other.counterfoil"));
        bool isMixed = false;
        connect(&clouds, &ConnectorsController::pictureChanged, this, [&] {
            isMixed |= clouds.desk() && clouds.desk()->path() == other && !clouds.picture().connections.isEmpty();
        });
        // Asked of the first file in the moment it closes.
        connect(&bench.shell, &ShellController::taskEnded, &clouds, &ConnectorsController::refresh);
        bench.shell.create(other);
        QTRY_VERIFY(clouds.desk() && clouds.desk()->path() == other);
        QTest::qWait(100);
        QVERIFY(!isMixed && clouds.picture().connections.isEmpty());
    }
    void disconnectingSaysWhatItKeeps()
    {
        CloudWindow bench;
        QVERIFY(bench.open() && bench.connectAndPull());
        bench.click("cancelWizard");
        const auto said = std::make_shared<QString>();
        QTimer answer;
        connect(&answer, &QTimer::timeout, this, [&answer, said] {
            auto *sheet = qobject_cast<ConfirmSheet *>(QApplication::activeModalWidget());
            if (!sheet)
                return;
            answer.stop();
            for (const QLabel *label : sheet->findChildren<QLabel *>())
                *said += label->text() + u'\n';
            auto *go = sheet->findChild<QPushButton *>(QStringLiteral("go"));
            QCOMPARE(go->text(), QStringLiteral("Disconnect"));
            go->click();
        });
        answer.start(10);
        bench.window->actions().disconnectChosen->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(bench.window->clouds().picture().connections.isEmpty(), 20000);
        QVERIFY2(said->contains(QStringLiteral("Kept: 6 customers")), qPrintable(*said));
        QVERIFY(!bench.shell.facts().months.isEmpty());
        QVERIFY(bench.says(QStringLiteral("Not connected yet")));
        QTRY_VERIFY(bench.window->findChild<QPushButton *>(QStringLiteral("clouds"))->isHidden());
    }
    void activityIsReadInPagesAndFilteredInTheFile()
    {
        CloudWindow bench;
        QVERIFY(bench.open() && bench.connectAndPull());
        bench.window->go(Place::Activity);
        auto *table = bench.window->screen(Place::Activity)->table();
        QTRY_VERIFY(table->table()->rowCount() > 0);
        const int all = table->table()->rowCount();
        const auto *model = qobject_cast<ActivityModel *>(table->table());
        for (int row = 1; row < all; ++row)
            QVERIFY(model->record(row - 1)->record.at >= model->record(row)->record.at);
        // Whoever reads keeps their place while the connections are looked at every minute.
        QTRY_VERIFY(!bench.window->clouds().isSigningIn() && !bench.window->clouds().progress().isRunning);
        table->setCurrentIndex(table->table()->index(1, 0));
        const QSignalSpy emptied(table->table(), &QAbstractItemModel::modelReset);
        const QSignalSpy looked(&bench.window->clouds(), &ConnectorsController::pictureChanged);
        bench.window->clouds().refresh();
        QTRY_VERIFY(!looked.isEmpty());
        QCOMPARE(emptied.size(), 0);
        QCOMPARE(table->currentIndex().row(), 1);
        auto *filter = bench.window->screen(Place::Activity)->findChild<QLineEdit *>(QStringLiteral("filter"));
        const QFuture<Result<QList<ActivityRow>>> page = bench.window->clouds().desk()->activity({}, 1, 2);
        QTRY_VERIFY(page.isFinished());
        QCOMPARE(page.result()->size(), 2);
        QCOMPARE(page.result()->first().record.id, model->record(1)->record.id);
        filter->setText(model->record(0)->record.id);
        QTRY_COMPARE(table->table()->rowCount(), 1);
        filter->setText(QStringLiteral("no such record"));
        QTRY_VERIFY(bench.says(QStringLiteral("No row matches")));
        QVERIFY(bench.window->screen(Place::Activity)->clearFilter());
        QTRY_COMPARE(table->table()->rowCount(), all);
    }
};

QTEST_MAIN(TestConnectors)
#include "tst_connectors.moc"
