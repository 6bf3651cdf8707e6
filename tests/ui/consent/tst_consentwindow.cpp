// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/certificatemaker.h"
#include "tests/ui/consent/signinpages.h"
#include "ui/consent/consentwindow.h"
#include "ui/consent/fencedpage.h"
#include "ui/consent/surroundings.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QWebEngineDownloadRequest>
#include <QWebEngineSettings>
#include <QWebEngineView>

#include <unistd.h>

using namespace counterfoil;

namespace {

//! A window and what it said.
struct Visit
{
    explicit Visit(const ConsentRequest &request) : window(theme, request)
    {
        QObject::connect(&window, &ConsentWindow::answered, &window,
                         [this](const ConsentAnswer &answer) { answers.append(answer); });
        window.show();
        window.open();
    }

    QString title() { return window.page().title(); }
    QWidget *input()
    {
        auto *view = window.findChild<QWebEngineView *>();
        return view->focusProxy() ? view->focusProxy() : view;
    }
    QPushButton *button(const QString &text)
    {
        for (auto *button : window.findChildren<QPushButton *>()) {
            if (button->text() == text && button->isVisible())
                return button;
        }
        return nullptr;
    }

    Theme theme;
    QList<ConsentAnswer> answers;
    ConsentWindow window;
};

//! A shortcut belongs to the window that is active.
void pressInWindow(QWidget &window, Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    window.activateWindow();
    if (QTest::qWaitForWindowActive(&window))
        QTest::keyClick(&window, key, modifiers);
}

} // namespace

class TestConsentWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theProfileRemembersNothing();
    void theRedirectIsCaught_data();
    void theRedirectIsCaught();
    void pagesGetNothing_data();
    void pagesGetNothing();
    void theWindowGoesNowhereElse_data();
    void theWindowGoesNowhereElse();
    void oneComesBackFromARefusal();
    void downloadsAreCancelled();
    void linksToNewWindowsOpenHere();
    void linksToForeignWindowsDoNot();
    void badCertificatesAreRefused_data();
    void badCertificatesAreRefused();
    void goodCertificatesAreShown();
    void whatCannotBeReachedIsSaid_data();
    void whatCannotBeReachedIsSaid();
    void closingIsAnAnswer_data();
    void closingIsAnAnswer();
    void theTimeEnds();
    void theKeyboardReachesEverything();
};

void TestConsentWindow::initTestCase()
{
    const Surroundings here = Surroundings::now();
    if (!here.isRoot && !here.canLockIn)
        QSKIP("this machine does not let Qt WebEngine lock itself in (user namespaces)");
    SignInPages pages;
    pages.setPage("/authorize", "<title>here</title>");
    Visit visit(pages.request());
    if (!QTest::qWaitFor([&] { return visit.title() == u"here"; }, 60000))
        QSKIP("Qt WebEngine shows no page on this machine");
}

void TestConsentWindow::theProfileRemembersNothing()
{
    SignInPages pages;
    Visit visit(pages.request());
    const QWebEngineProfile &profile = *visit.window.page().profile();
    QVERIFY(profile.isOffTheRecord());
    QVERIFY(profile.storageName().isEmpty());
    QCOMPARE(profile.httpCacheType(), QWebEngineProfile::MemoryHttpCache);
    QCOMPARE(profile.persistentCookiesPolicy(), QWebEngineProfile::NoPersistentCookies);
    const QWebEngineSettings &settings = *visit.window.page().settings();
    for (const auto attribute :
         {QWebEngineSettings::PluginsEnabled, QWebEngineSettings::PdfViewerEnabled,
          QWebEngineSettings::FullScreenSupportEnabled, QWebEngineSettings::JavascriptCanAccessClipboard,
          QWebEngineSettings::JavascriptCanOpenWindows})
        QVERIFY(!settings.testAttribute(attribute));
    QCOMPARE(settings.unknownUrlSchemePolicy(), QWebEngineSettings::DisallowUnknownUrlSchemes);
    QCOMPARE(visit.window.findChild<QWebEngineView *>()->contextMenuPolicy(), Qt::NoContextMenu);
}

void TestConsentWindow::theRedirectIsCaught_data()
{
    QTest::addColumn<QByteArray>("page");
    QTest::addColumn<QByteArray>("move");
    const QByteArray code("@REDIRECT@/?code=c%2Bd&state=s");
    QTest::newRow("by the service") << QByteArray("<meta http-equiv=refresh content='0;/go'>") << code;
    QTest::newRow("by the service, after a form")
        << QByteArray("<form method=post action=/go></form><script>document.forms[0].submit()</script>") << code;
    QTest::newRow("by the page") << QByteArray("<script>location='" + code + "'</script>") << QByteArray();
    QTest::newRow("with a fragment") << QByteArray("<script>location='" + code + "#x'</script>") << QByteArray();
}

void TestConsentWindow::theRedirectIsCaught()
{
    QFETCH(QByteArray, page);
    QFETCH(QByteArray, move);
    SignInPages pages;
    pages.setPage("/authorize", page);
    pages.setMove("/go", move);
    Visit visit(pages.request());
    QTRY_COMPARE_WITH_TIMEOUT(visit.answers.size(), 1, 20000);
    QCOMPARE(visit.answers.first().kind, ConsentAnswer::Kind::Redirected);
    QCOMPARE(visit.answers.first().text, QByteArray("/?code=c%2Bd&state=s"));
    QCOMPARE(pages.strays(), 0);
    // Once is enough.
    visit.window.close();
    QCOMPARE(visit.answers.size(), 1);
}

void TestConsentWindow::pagesGetNothing_data()
{
    QTest::addColumn<QByteArray>("page");
    const auto script = [](const char *name, const char *text) {
        QTest::newRow(name)
            << "<body></body><script>const no = () => document.title = 'no';"
               "const yes = what => document.title = 'yes ' + what;"
               "const later = () => setTimeout(no, 400);"
               "const add = (tag, more) => { const e = Object.assign(document.createElement(tag), more);"
               " document.body.appendChild(e); return e };" +
                   QByteArray(text) + "</script>";
    };
    script("a picture", "add('img', {onload: yes, onerror: no, src: '@OTHER@/a.png'})");
    script("a script", "add('script', {onload: yes, onerror: no, src: '@OTHER@/a.js'})");
    script("a style", "add('link', {rel: 'stylesheet', onload: yes, onerror: no, href: '@OTHER@/a.css'})");
    script("a request", "fetch('@OTHER@/a', {mode: 'no-cors'}).then(yes, no)");
    script("a request with a moved answer", "fetch('/moved', {mode: 'no-cors'}).then(yes, no)");
    script("a request moved to the redirect", "fetch('/end', {mode: 'no-cors'}).then(yes, no)");
    script("a picture that moved", "add('img', {onload: yes, onerror: no, src: '/moved'})");
    script("mail", "location = 'mailto:a@example'; later()");
    script("a program", "location = 'ms-settings:privacy'; later()");
    script("a message on leaving", "navigator.sendBeacon('@OTHER@/a', 'x'); later()");
    script("a socket", "const s = new WebSocket('@OTHER@/'.replace('http', 'ws')); s.onopen = yes; s.onerror = no");
    script("a stream", "const s = new EventSource('@OTHER@/'); s.onopen = yes; s.onerror = no");
    script("a frame", "add('iframe', {src: '@OTHER@/'}); later()");
    script("a frame that moves", "add('iframe', {src: '/moved'}); later()");
    script("a frame at the redirect", "add('iframe', {src: '@REDIRECT@/?code=c&state=s'}); later()");
    script("a request at the redirect", "fetch('@REDIRECT@/?code=c', {mode: 'no-cors'}).then(yes, no)");
    script("a frame of a file", "const f = add('iframe', {src: 'file:///etc/passwd'}); setTimeout(() => {"
                                " try { f.contentDocument && f.contentDocument.body.innerText ? yes() : no() }"
                                " catch (e) { no() } }, 400)");
    script("a frame of text", "onmessage = yes; add('iframe',"
                              " {src: 'data:text/html,<script>parent.postMessage(1, \"*\")</scr' + 'ipt>'}); later()");
    script("connecting early", "add('link', {rel: 'preconnect', href: '@OTHER@'});"
                               " add('link', {rel: 'prefetch', href: '@OTHER@/a'}); later()");
    script("an object", "add('object', {data: '@OTHER@/a'}); add('embed', {src: '@OTHER@/b'}); later()");
    script("a popup", "open('/here') ? yes() : no()");
    script("a service worker", "navigator.serviceWorker.register('/worker.js').then(yes, no)");
    script("the place", "navigator.geolocation.getCurrentPosition(yes, no)");
    script("messages", "Notification.requestPermission().then(p => p === 'granted' ? yes() : no(), no)");
    script("the clipboard", "navigator.clipboard.readText().then(yes, no)");
    script("copying", "document.execCommand('paste') ? yes() : no()");
    script("the camera", "navigator.mediaDevices.getUserMedia({video: true, audio: true}).then(yes, no)");
    script("the screen", "navigator.mediaDevices.getDisplayMedia({video: true}).then(yes, no)");
    script("the whole screen", "document.documentElement.requestFullscreen().then(yes, no)");
    script("a question", "confirm('x') || prompt('x') !== null ? yes() : (alert('x'), no())");
    script("a password of the browser", "fetch('/password').then(a => a.status === 401 ? no() : yes(), no)");
    script("printing", "print(); no()");
    script("closing", "close(); later()");
    script("a file", "typeof showOpenFilePicker === 'function' ? showOpenFilePicker().then(yes, no) : no()");
}

void TestConsentWindow::pagesGetNothing()
{
    QFETCH(QByteArray, page);
    SignInPages pages;
    pages.setPage("/authorize", page);
    pages.setMove("/moved", "@FAR@/a");
    pages.setMove("/end", "@REDIRECT@/?code=c");
    pages.answers.insert("/worker.js",
                         "HTTP/1.1 200 Fine\r\nContent-Type: text/javascript\r\nContent-Length: 0\r\n\r\n");
    pages.answers.insert("/password",
                         "HTTP/1.1 401 No\r\nWWW-Authenticate: Basic realm=x\r\nContent-Length: 0\r\n\r\n");
    Visit visit(pages.request());
    QTRY_VERIFY_WITH_TIMEOUT(visit.title() == u"no" || visit.title().startsWith(u"yes"), 20000);
    QCOMPARE(visit.title(), QStringLiteral("no"));
    QCOMPARE(pages.strays(), 0);
    QCOMPARE(visit.answers.size(), 0);
    QVERIFY(visit.window.isVisible());
    QCOMPARE(visit.window.notice(), QString());
    QCOMPARE(QApplication::topLevelWidgets().size(), 1);
}

void TestConsentWindow::theWindowGoesNowhereElse_data()
{
    QTest::addColumn<QByteArray>("page");
    QTest::addColumn<QString>("notice");
    const auto row = [](const char *name, const char *script, const char *notice) {
        QTest::newRow(name) << "<title>here</title><script>onload = () => { " + QByteArray(script) + " }</script>"
                            << QString::fromLatin1(notice);
    };
    row("another host", "location = '@OTHER@/'", "127.0.0.1 is not opened here");
    row("another host, moved to", "location = '/moved'", "127.0.0.1 is not opened here");
    row("another host, by a form",
        "const f = document.createElement('form'); f.action = '@OTHER@/'; f.method = 'post';"
        " document.documentElement.appendChild(f); f.submit()",
        "127.0.0.1 is not opened here");
    row("a look-alike", "location = 'https://l\u043egin.example/'", "xn--lgin-55d.example is not opened here");
    row("a path of the redirect", "location = '@REDIRECT@/other?code=c'", "localhost is not opened here");
    row("text of the page", "location = URL.createObjectURL(new Blob(['x'], {type: 'text/html'}))", "Not opened");
}

void TestConsentWindow::theWindowGoesNowhereElse()
{
    QFETCH(QByteArray, page);
    QFETCH(QString, notice);
    SignInPages pages;
    pages.setPage("/authorize", page);
    pages.setMove("/moved", "@OTHER@/");
    Visit visit(pages.request());
    QTRY_VERIFY_WITH_TIMEOUT(!visit.window.notice().isEmpty(), 20000);
    QVERIFY2(visit.window.notice().startsWith(notice), qPrintable(visit.window.notice()));
    QVERIFY(visit.window.addressBar().text().startsWith(QStringLiteral("Refused")));
    QCOMPARE(pages.strays(), 0);
    QCOMPARE(visit.answers.size(), 0);
}

void TestConsentWindow::oneComesBackFromARefusal()
{
    SignInPages pages;
    pages.setPage("/authorize", "<title>here</title><script>onload = () => setTimeout(() => location = '@OTHER@/', 300)"
                                "</script>");
    Visit visit(pages.request());
    QTRY_VERIFY_WITH_TIMEOUT(!visit.window.notice().isEmpty(), 20000);
    QPushButton *back = visit.button(QStringLiteral("Back to the sign-in"));
    QVERIFY(back);
    back->click();
    QCOMPARE(visit.window.notice(), QString());
    QCOMPARE(visit.title(), QStringLiteral("here"));
    QVERIFY(visit.window.addressBar().text().startsWith(QStringLiteral("This computer 127.0.0.1:")));
}

void TestConsentWindow::downloadsAreCancelled()
{
    SignInPages pages;
    pages.setPage("/authorize", "<title>here</title><script>onload = () => location = '/file'</script>");
    pages.setPage("/file", "CANARY", "Content-Disposition: attachment; filename=\"canary.exe\"\r\n");
    Visit visit(pages.request());
    QList<QWebEngineDownloadRequest::DownloadState> states;
    connect(visit.window.page().profile(), &QWebEngineProfile::downloadRequested, this,
            [&](QWebEngineDownloadRequest *download) { states.append(download->state()); });
    QTRY_COMPARE_WITH_TIMEOUT(states.size(), 1, 20000);
    QCOMPARE(states.first(), QWebEngineDownloadRequest::DownloadCancelled);
}

void TestConsentWindow::linksToNewWindowsOpenHere()
{
    SignInPages pages;
    pages.setPage("/authorize",
                  "<title>here</title><a href='/more' target=_blank style='position:fixed;inset:0'>x</a>");
    pages.setPage("/more", "<title>more</title>");
    Visit visit(pages.request());
    QTRY_COMPARE_WITH_TIMEOUT(visit.title(), QStringLiteral("here"), 20000);
    QTRY_VERIFY_WITH_TIMEOUT((QTest::mouseClick(visit.input(), Qt::LeftButton), visit.title() == u"more"), 20000);
    QCOMPARE(QApplication::topLevelWidgets().size(), 1);
    QTRY_VERIFY(visit.window.addressBar().text().endsWith(QStringLiteral("/more")));
}

void TestConsentWindow::linksToForeignWindowsDoNot()
{
    SignInPages pages;
    pages.setPage("/authorize",
                  "<title>here</title><a href='@OTHER@/' target=_blank style='position:fixed;inset:0'>x</a>");
    Visit visit(pages.request());
    QTRY_COMPARE_WITH_TIMEOUT(visit.title(), QStringLiteral("here"), 20000);
    QTRY_VERIFY_WITH_TIMEOUT((QTest::mouseClick(visit.input(), Qt::LeftButton), !visit.window.notice().isEmpty()),
                             20000);
    QCOMPARE(pages.strays(), 0);
    QCOMPARE(QApplication::topLevelWidgets().size(), 1);
}

void TestConsentWindow::badCertificatesAreRefused_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<QByteArray>("names");
    QTest::addColumn<int>("days");
    QTest::addColumn<bool>("isTrusted");
    QTest::newRow("unknown authority") << QStringLiteral("server") << QByteArray("DNS:login.example") << 30 << false;
    QTest::newRow("another name") << QStringLiteral("server") << QByteArray("DNS:other.example") << 30 << true;
    QTest::newRow("has run out") << QStringLiteral("server") << QByteArray("DNS:login.example") << -1 << true;
    QTest::newRow("self-signed") << QStringLiteral("own") << QByteArray("DNS:login.example") << 30 << true;
}

void TestConsentWindow::badCertificatesAreRefused()
{
    QFETCH(QString, certificate);
    QFETCH(QByteArray, names);
    QFETCH(int, days);
    QFETCH(bool, isTrusted);
    CertificateMaker maker;
    QVERIFY(maker.makeAuthority());
    QVERIFY(certificate == u"own"
                ? maker.makeSelfSigned(certificate, QStringLiteral("subjectAltName=DNS:login.example"))
                : maker.makeServer(certificate, names, days));
    SignInPages pages;
    pages.setPage("/authorize", "<title>here</title>");
    pages.service.setCertificate(maker.certificate(certificate), maker.key(certificate));
    ConsentRequest request = pages.request();
    request.address.setHost(QStringLiteral("login.example"));
    request.certificateAuthority = isTrusted ? maker.certificate(QStringLiteral("ca")).toPem() : QByteArray();
    Visit visit(request);
    QTRY_VERIFY_WITH_TIMEOUT(!visit.window.notice().isEmpty(), 20000);
    QVERIFY2(visit.window.notice().startsWith(QStringLiteral("This is perhaps not login.example")),
             qPrintable(visit.window.notice()));
    QVERIFY(visit.window.addressBar().text().startsWith(QStringLiteral("Refused login.example")));
    QVERIFY(pages.service.got.isEmpty());
    // No button goes on.
    for (const QPushButton *button : visit.window.findChildren<QPushButton *>())
        QVERIFY2(!button->isVisible() || !button->isEnabled() || button->text() == u"Cancel",
                 qPrintable(button->text()));
}

void TestConsentWindow::goodCertificatesAreShown()
{
    CertificateMaker maker;
    QVERIFY(maker.makeAuthority() && maker.makeServer(QStringLiteral("server"), "DNS:login.example", 30));
    SignInPages pages;
    pages.setPage("/authorize", "<title>here</title>");
    pages.service.setCertificate(maker.certificate(QStringLiteral("server")), maker.key(QStringLiteral("server")),
                                 {QByteArrayLiteral("http/1.1")});
    ConsentRequest request = pages.request();
    request.address.setHost(QStringLiteral("login.example"));
    request.certificateAuthority = maker.certificate(QStringLiteral("ca")).toPem();
    Visit visit(request);
    QTRY_COMPARE_WITH_TIMEOUT(visit.title(), QStringLiteral("here"), 20000);
    QTRY_COMPARE(visit.window.addressBar().text(),
                 QStringLiteral("Secure login.example:%1/authorize").arg(pages.service.serverPort()));
}

void TestConsentWindow::whatCannotBeReachedIsSaid_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("notice");
    const auto row = [](const char *name, const char *address, const char *notice) {
        QTest::newRow(name) << QString::fromLatin1(address) << QString::fromLatin1(notice);
    };
    row("nobody there", "http://127.0.0.1:%2/authorize", "127.0.0.1 cannot be opened It does not answer");
    row("no such name", "https://login.invalid/authorize", "login.invalid cannot be opened It does not answer");
    row("no encryption", "https://127.0.0.1:%1/authorize", "127.0.0.1 cannot be opened No encryption");
}

void TestConsentWindow::whatCannotBeReachedIsSaid()
{
    QFETCH(QString, address);
    QFETCH(QString, notice);
    QTcpServer gone;
    QTcpServer plain;
    QVERIFY(gone.listen(QHostAddress(QHostAddress::LocalHost)) && plain.listen(QHostAddress(QHostAddress::LocalHost)));
    connect(&plain, &QTcpServer::newConnection, &plain, [&plain] {
        QTcpSocket *socket = plain.nextPendingConnection();
        socket->write("HTTP/1.1 400 No\r\n\r\n");
        socket->disconnectFromHost();
    });
    SignInPages pages;
    ConsentRequest request = pages.request();
    request.address = QUrl(address.replace(QStringLiteral("%1"), QString::number(plain.serverPort()))
                               .replace(QStringLiteral("%2"), QString::number(gone.serverPort())));
    gone.close();
    Visit visit(request);
    QTRY_VERIFY_WITH_TIMEOUT(!visit.window.notice().isEmpty(), 20000);
    QVERIFY2(visit.window.notice().startsWith(notice), qPrintable(visit.window.notice()));
    QVERIFY(visit.window.addressBar().text().startsWith(QStringLiteral("Not opened ") + request.address.host()));
    QVERIFY(visit.button(QStringLiteral("Try again")));
}

void TestConsentWindow::closingIsAnAnswer_data()
{
    QTest::addColumn<int>("way");
    QTest::newRow("the system's cross") << 0;
    QTest::newRow("Cancel") << 1;
    QTest::newRow("the keyboard") << 2;
}

void TestConsentWindow::closingIsAnAnswer()
{
    QFETCH(int, way);
    SignInPages pages;
    pages.setPage("/authorize", "<title>here</title><script>onbeforeunload = () => 'stay'</script>");
    Visit visit(pages.request());
    QTRY_COMPARE_WITH_TIMEOUT(visit.title(), QStringLiteral("here"), 20000);
    if (way == 0)
        visit.window.close();
    else if (way == 1)
        visit.button(QStringLiteral("Cancel"))->click();
    else
        pressInWindow(visit.window, Qt::Key_W, Qt::ControlModifier);
    QTRY_COMPARE(visit.answers.size(), 1);
    QCOMPARE(visit.answers.first().kind, ConsentAnswer::Kind::Closed);
}

void TestConsentWindow::theTimeEnds()
{
    SignInPages pages;
    pages.setPage("/authorize", "<title>here</title>");
    ConsentRequest request = pages.request();
    request.seconds = 1;
    Visit visit(request);
    QTRY_COMPARE_WITH_TIMEOUT(visit.answers.size(), 1, 20000);
    QCOMPARE(visit.answers.first().kind, ConsentAnswer::Kind::Failed);
}

void TestConsentWindow::theKeyboardReachesEverything()
{
    SignInPages pages;
    pages.setPage("/authorize", "<title>here</title><input autofocus onfocus=\"document.title='typing'\">");
    Visit visit(pages.request());
    visit.window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&visit.window));
    QTRY_COMPARE_WITH_TIMEOUT(visit.title(), QStringLiteral("typing"), 20000);
    const auto focused = [&] {
        const auto *button = qobject_cast<QPushButton *>(visit.window.focusWidget());
        return button ? button->accessibleName() + button->text() : QStringLiteral("page");
    };
    QCOMPARE(focused(), QStringLiteral("page"));
    QTest::keyClick(&visit.window, Qt::Key_F6);
    QCOMPARE(focused(), QStringLiteral("Load again"));
    QTest::keyClick(visit.window.focusWidget(), Qt::Key_Tab);
    QCOMPARE(focused(), QStringLiteral("Cancel"));
    QTest::keyClick(visit.window.focusWidget(), Qt::Key_Tab, Qt::ShiftModifier);
    QTest::keyClick(&visit.window, Qt::Key_F6);
    QCOMPARE(focused(), QStringLiteral("page"));
}

//! As the program does it, but that names of examples lead to this machine.
int main(int argc, char **argv)
{
    if (geteuid() == 0)
        qputenv("QTWEBENGINE_DISABLE_SANDBOX", "1");
    qputenv("QT_QUICK_BACKEND", "software");
    std::vector<QByteArray> texts{argv[0], "--webEngineArgs",
                                  "--host-resolver-rules=MAP *.example 127.0.0.1, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
                                  "--disable-gpu"};
    std::vector<char *> arguments;
    for (QByteArray &text : texts)
        arguments.push_back(text.data());
    int count = int(arguments.size());
    arguments.push_back(nullptr);
    QApplication app(count, arguments.data());
    TestConsentWindow test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_consentwindow.moc"
