// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The sign-in window as the program that it is, from outside.
#include "core/identity/consentprocess.h"
#include "tests/ui/consent/signinpages.h"
#include "ui/consent/surroundings.h"

#include <QDirIterator>
#include <QEventLoop>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace counterfoil;

namespace {

const QString program = QStringLiteral(COUNTERFOIL_CONSENT_PROGRAM);

using Answer = Result<ConsentAnswer>;

Answer answerOf(const ConsentRequest &request)
{
    ConsentProcess window(program);
    Answer result = failure(Error::Code::Failed, QStringLiteral("nothing came back"));
    QEventLoop loop;
    auto task = window.ask(request);
    task.then([&](const Answer &answer) {
        result = answer;
        loop.quit();
    });
    loop.exec();
    return result;
}

//! What a process said.
struct Run
{
    QByteArray said;
    QByteArray noise;
    bool hasEnded = false;
};

//! Starts a command by hand in an environment and tells it a line.
Run runIn(const QProcessEnvironment &environment, const QByteArray &line, QStringList command = {program},
          qint64 *number = nullptr)
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(command.takeFirst(), command);
    process.write(line + '\n');
    process.closeWriteChannel();
    if (number)
        *number = process.processId();
    QEventLoop loop;
    QObject::connect(&process, &QProcess::finished, &loop, &QEventLoop::quit);
    QTimer::singleShot(60000, &loop, &QEventLoop::quit);
    loop.exec();
    Run run;
    run.hasEnded = process.state() == QProcess::NotRunning && process.exitStatus() == QProcess::NormalExit;
    run.said = process.readAllStandardOutput();
    run.noise = process.readAllStandardError();
    return run;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

//! Leaves everything in the browser's stores that there is, then ends the sign-in.
const QByteArray hoarding(R"(<title>here</title><script>
document.cookie = 'a=CANARY; max-age=99999';
localStorage.a = sessionStorage.a = 'CANARY';
const end = () => location = '@REDIRECT@/?code=CANARY&state=s';
const opening = indexedDB.open('CANARY', 1);
opening.onupgradeneeded = () => opening.result.createObjectStore('CANARY').put('CANARY', 'CANARY');
opening.onsuccess = opening.onerror = () => caches.open('CANARY').then(c => c.put('/CANARY', new Response('CANARY')))
    .then(end, end);
console.log('CANARY');
</script>)");

//! A field of /proc/NUMBER/status.
QByteArray statusOf(qint64 process, const QByteArray &field)
{
    for (const QByteArray &line : contentOf(QStringLiteral("/proc/%1/status").arg(process)).split('\n')) {
        if (line.startsWith(field + ':'))
            return line.mid(field.size() + 1).trimmed();
    }
    return {};
}

//! The process that shows the pages for a window; 0 where there is none.
qint64 rendererOf(qint64 window)
{
    for (const QString &name : QDir(QStringLiteral("/proc")).entryList(QDir::Dirs)) {
        qint64 ancestor = name.toLongLong();
        if (!contentOf(QStringLiteral("/proc/%1/cmdline").arg(name)).contains("--type=renderer"))
            continue;
        while (ancestor > 1 && ancestor != window)
            ancestor = statusOf(ancestor, "PPid").toLongLong();
        if (ancestor == window)
            return name.toLongLong();
    }
    return 0;
}

} // namespace

class TestConsentProgram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aSignInComesBack();
    void rootNeedsTheVariableForTests();
    void aPersonMayNotSwitchTheSandboxOff();
    void pagesAreLockedIn();
    void aFaultyLineIsRefused();
    void noWayLeadsAroundTheFences();
    void nothingStaysBehind();
    void theEnvironmentHasNoSay();
    void itGivesUpWithoutADisplay();
    void whoLinksWhat();

private:
    bool m_canRun = false;
};

void TestConsentProgram::initTestCase()
{
    const Surroundings here = Surroundings::now();
    if (here.isRoot)
        qputenv("QTWEBENGINE_DISABLE_SANDBOX", "1");
    SignInPages pages;
    pages.setPage("/authorize", "<script>location='@REDIRECT@/?code=c&state=s'</script>");
    const Answer answer = answerOf(pages.request());
    m_canRun = answer.has_value();
    if (!m_canRun && !here.isRoot && !here.canLockIn)
        QSKIP("this machine does not let Qt WebEngine lock itself in (user namespaces)");
    QVERIFY2(m_canRun, qPrintable(answer ? QString() : answer.error().text()));
}

void TestConsentProgram::aSignInComesBack()
{
    SignInPages pages;
    pages.setPage("/authorize", "<form method=post action=/next></form><script>document.forms[0].submit()</script>");
    pages.setMove("/next", "@REDIRECT@/?code=c%2F1&state=s");
    const Answer answer = answerOf(pages.request());
    QVERIFY2(answer, answer ? "" : qPrintable(answer.error().text()));
    QCOMPARE(answer->kind, ConsentAnswer::Kind::Redirected);
    QCOMPARE(answer->text, QByteArray("/?code=c%2F1&state=s"));
    QCOMPARE(pages.redirect.connections, 0);
}

void TestConsentProgram::rootNeedsTheVariableForTests()
{
    if (!Surroundings::now().isRoot)
        QSKIP("this test is for root");
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(QStringLiteral("QTWEBENGINE_DISABLE_SANDBOX"));
    const Run run = runIn(environment, "{}");
    QVERIFY(run.hasEnded);
    QVERIFY2(run.said.startsWith("{\"failed\":") && run.said.contains("root"), run.said.constData());
}

void TestConsentProgram::aPersonMayNotSwitchTheSandboxOff()
{
    if (Surroundings::now().isRoot)
        QSKIP("this test is for a person");
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QTWEBENGINE_DISABLE_SANDBOX"), QStringLiteral("1"));
    const Run run = runIn(environment, "{}");
    QVERIFY(run.hasEnded);
    QVERIFY2(run.said.contains("QTWEBENGINE_DISABLE_SANDBOX"), run.said.constData());
}

void TestConsentProgram::pagesAreLockedIn()
{
    QStringList command{program};
    if (Surroundings::now().isRoot) {
        const QString other = QStandardPaths::findExecutable(QStringLiteral("setpriv"));
        if (other.isEmpty())
            QSKIP("root needs setpriv to become somebody else");
        command = QStringList{other, QStringLiteral("--reuid=65534"), QStringLiteral("--regid=65534"),
                              QStringLiteral("--clear-groups"), program};
    }
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(QStringLiteral("QTWEBENGINE_DISABLE_SANDBOX"));
    SignInPages pages;
    pages.setPage("/authorize", "<script>fetch('/probe').then(() => location='@REDIRECT@/?code=c&state=s')</script>");
    qint64 window = 0;
    QByteArray filter;
    QByteArray rights;
    const auto usual = pages.service.answering;
    pages.service.answering = [&](const QByteArray &request) {
        if (request.startsWith("GET /probe")) {
            const qint64 renderer = rendererOf(window);
            filter = statusOf(renderer, "Seccomp") + statusOf(renderer, "NoNewPrivs");
            rights = statusOf(renderer, "CapEff");
        }
        return usual(request);
    };
    const Run run = runIn(environment, consentLine(pages.request()), command, &window);
    if (run.said.isEmpty() || run.said.contains("be locked in"))
        QSKIP("nobody but root can start the program here, or user namespaces are switched off");
    QCOMPARE(run.said, QByteArray("{\"target\":\"/?code=c&state=s\"}\n"));
    QCOMPARE(filter, QByteArray("21"));
    QCOMPARE(rights, QByteArray("0000000000000000"));
}

void TestConsentProgram::aFaultyLineIsRefused()
{
    const Run run =
        runIn(QProcessEnvironment::systemEnvironment(), "{\"address\": \"http://login.example/?code=SECRET\"}");
    QVERIFY(run.hasEnded);
    QVERIFY2(run.said.startsWith("{\"failed\":") && run.said.contains("/address"), run.said.constData());
    QVERIFY(!run.said.contains("SECRET"));
}

void TestConsentProgram::noWayLeadsAroundTheFences()
{
    // Ways that the interceptor is never asked about: the program's own switches close them.
    SignInPages pages;
    pages.setMove("/moved", "@FAR@/a");
    pages.setMove("/end", "@REDIRECT@/?code=c&state=s");
    pages.setPage("/authorize", R"(<link rel=preconnect href="@FAR@"><link rel=dns-prefetch href="@FAR@"><script>
const call = new RTCPeerConnection({iceServers: [
    {urls: '@FAR@'.replace('http://', 'turn:') + '?transport=tcp', username: 'a', credential: 'b'}]});
call.createDataChannel('x');
const gathered = new Promise(done => call.onicecandidate = event => event.candidate || done());
call.createOffer().then(offer => call.setLocalDescription(offer));
const asked = ['/moved', '/end'].map(path => fetch(path, {mode: 'no-cors'}).then(() => 'reached', () => 'held'));
Promise.all([...asked, gathered]).then(how => location = '@REDIRECT@/?code=' + how[0] + how[1] + '&state=s');
</script>)");
    const Answer answer = answerOf(pages.request());
    QVERIFY2(answer, answer ? "" : qPrintable(answer.error().text()));
    QCOMPARE(answer->text, QByteArray("/?code=heldheld&state=s"));
    QCOMPARE(pages.strays(), 0);
}

void TestConsentProgram::nothingStaysBehind()
{
    const QTemporaryDir home;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"HOME", "TMPDIR", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR"})
        environment.insert(QString::fromLatin1(name), home.path());
    SignInPages pages;
    pages.setPage("/authorize", hoarding);
    const Run run = runIn(environment, consentLine(pages.request()));
    QVERIFY(run.hasEnded);
    QCOMPARE(run.said, QByteArray("{\"target\":\"/?code=CANARY&state=s\"}\n"));
    QCOMPARE(run.noise, QByteArray());
    QStringList found;
    for (QDirIterator files(home.path(), QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                            QDirIterator::Subdirectories);
         files.hasNext();)
        found.append(files.next());
    QCOMPARE(found, QStringList());
}

void TestConsentProgram::theEnvironmentHasNoSay()
{
    // A port for the debugger, once opened, would give the whole sign-in away; a proxy of somebody's choice, too.
    quint16 port = 0;
    {
        QTcpServer free;
        QVERIFY(free.listen(QHostAddress(QHostAddress::LocalHost)));
        port = free.serverPort();
    }
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QTWEBENGINE_REMOTE_DEBUGGING"), QString::number(port));
    environment.insert(QStringLiteral("QTWEBENGINE_CHROMIUM_FLAGS"), QStringLiteral("--proxy-server=127.0.0.1:1"));
    environment.insert(QStringLiteral("QT_PLUGIN_PATH"), QStringLiteral("/tmp/x"));
    environment.insert(QStringLiteral("QTWEBENGINEPROCESS_PATH"), QStringLiteral("/bin/false"));
    environment.insert(QStringLiteral("QT_LOGGING_RULES"), QStringLiteral("*=true"));
    SignInPages pages;
    pages.setPage("/authorize", "<script>fetch('/probe').then(() => location='@REDIRECT@/?code=c&state=s')</script>");
    bool isOpen = true;
    const auto usual = pages.service.answering;
    pages.service.answering = [&](const QByteArray &request) {
        if (request.startsWith("GET /probe")) {
            QTcpSocket probe;
            probe.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
            isOpen = probe.waitForConnected(2000);
        }
        return usual(request);
    };
    const Run run = runIn(environment, consentLine(pages.request()));
    QVERIFY(run.hasEnded);
    QCOMPARE(run.said, QByteArray("{\"target\":\"/?code=c&state=s\"}\n"));
    // Qt's libraries may talk while they are loaded, before the environment is clean, but never about the sign-in.
    QVERIFY2(!run.noise.contains("localhost") && !run.noise.contains("127.0.0.1"), run.noise.constData());
    QVERIFY(!isOpen);
}

void TestConsentProgram::itGivesUpWithoutADisplay()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
    environment.insert(QStringLiteral("DISPLAY"), QStringLiteral(":9999"));
    SignInPages pages;
    const Run run = runIn(environment, consentLine(pages.request()));
    QVERIFY(run.hasEnded);
    QVERIFY2(run.said.contains("is there a display?"), run.said.constData());
    QCOMPARE(run.noise, QByteArray());
}

void TestConsentProgram::whoLinksWhat()
{
    const QByteArray window = contentOf(program);
    QVERIFY(window.contains("libQt6WebEngineCore.so"));
    for (const char *library : {"libQt6Sql.so", "libQt6Keychain.so", "libqt6keychain.so", "libsqlite3.so"})
        QVERIFY2(!window.contains(library), library);
    for (const QString &path : QStringLiteral(COUNTERFOIL_PROGRAMS).split(u'|')) {
        const QByteArray other = contentOf(path);
        QVERIFY2(other.contains("libQt6Core.so"), qPrintable(path));
        QVERIFY2(!other.contains("libQt6WebEngine"), qPrintable(path));
    }
}

QTEST_GUILESS_MAIN(TestConsentProgram)
#include "tst_consentprogram.moc"
