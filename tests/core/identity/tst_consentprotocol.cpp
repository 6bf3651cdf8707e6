// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identity/consentprotocol.h"

#include <QTest>

using namespace counterfoil;

namespace {

ConsentRequest example()
{
    ConsentRequest request;
    request.address = QUrl(QStringLiteral("https://login.example/organizations/oauth2/v2.0/authorize?state=s%20t"));
    request.port = 41234;
    request.hosts = {QStringLiteral("login.example"), QStringLiteral("cdn.example:8443"), QStringLiteral("[::1]:9400")};
    request.title = QStringLiteral("Sign in to “Example”");
    request.certificateAuthority = "-----BEGIN CERTIFICATE-----\nAA==\n-----END CERTIFICATE-----\n";
    request.font = QStringLiteral("Sans Serif,11,-1,5,50,0,0,0,0,0");
    request.language = QStringLiteral("nl");
    request.isDark = true;
    request.place = QRect(-40, 120, 800, 600);
    request.seconds = 42;
    return request;
}

} // namespace

class TestConsentProtocol : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRequestComesBackWhole();
    void faultyRequestsAreRefused_data();
    void faultyRequestsAreRefused();
    void answersComeBack_data();
    void answersComeBack();
    void otherOutputIsNoAnswer_data();
    void otherOutputIsNoAnswer();
    void theEnvironmentIsCleaned_data();
    void theEnvironmentIsCleaned();
    void aCleanEnvironmentStays();
};

void TestConsentProtocol::aRequestComesBackWhole()
{
    const ConsentRequest request = example();
    const QByteArray line = consentLine(request);
    QVERIFY(!line.contains('\n'));
    const auto read = readConsentRequest(line);
    QVERIFY2(read, read ? "" : qPrintable(read.error().text()));
    QCOMPARE(read->address, request.address);
    QCOMPARE(read->port, request.port);
    QCOMPARE(read->hosts, request.hosts);
    QCOMPARE(read->title, request.title);
    QCOMPARE(read->certificateAuthority, request.certificateAuthority);
    QCOMPARE(read->font, request.font);
    QCOMPARE(read->language, request.language);
    QCOMPARE(read->isDark, request.isDark);
    QCOMPARE(read->place, request.place);
    QCOMPARE(read->seconds, request.seconds);

    const auto least =
        readConsentRequest(R"({"address": "http://127.0.0.1:9400/a?b", "redirect": "http://localhost:1",)"
                           R"( "hosts": [], "title": "Sign in"})");
    QVERIFY(least);
    QVERIFY(!least->isDark && least->certificateAuthority.isEmpty() && least->hosts.isEmpty());
}

void TestConsentProtocol::faultyRequestsAreRefused_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("fault");
    const auto row = [](const char *name, const char *from, const char *to, const char *fault) {
        QTest::newRow(name) << QByteArray(from) << QByteArray(to) << QString::fromLatin1(fault);
    };
    row("no JSON", "{", "[[", "not JSON");
    row("http to another machine", "https://login", "http://login", "/address: not an address");
    row("password in it", "https://login", "https://a:b@login", "/address: not an address");
    row("a file", "https://login.example", "file:///etc", "/address: not an address");
    row("redirect elsewhere", "http://localhost:41234", "http://localhost.example:41234", "/redirect: not http");
    row("redirect with a path", "http://localhost:41234", "http://localhost:41234/x", "/redirect: not http");
    row("redirect without a port", "http://localhost:41234", "http://localhost:0", "/redirect: not http");
    row("port too large", "localhost:41234", "localhost:70000", "/redirect: not http");
    row("every host", "\"login.example\"", "\"*\"", "/hosts/0: not a host");
    row("every subdomain", "\"login.example\"", "\".example\"", "/hosts/0: not a host");
    row("upper case", "\"login.example\"", "\"Login.example\"", "/hosts/0: not a host");
    row("dot at the end", "\"login.example\"", "\"login.example.\"", "/hosts/0: not a host");
    row("an address as host", "\"login.example\"", "\"login.example/x\"", "/hosts/0: not a host");
    row("no title", "\"title\"", "\"Title\"", "/title");
    row("unknown key", "\"seconds\"", "\"minutes\"", "/minutes: unknown key");
    row("too long", "\"seconds\":42", "\"seconds\":591", "/seconds");
    row("no certificate", "-----BEGIN CERTIFICATE-----", "-----BEGIN PRIVATE KEY-----", "/certificateAuthority");
    row("no language", "\"nl\"", "\"\"", "/language");
    row("neither dark nor light", "\"dark\":true", "\"dark\":\"yes\"", "/dark");
    row("half a place", "[-40,120,800,600]", "[-40,120,800]", "/place");
    row("no room at its place", "[-40,120,800,600]", "[-40,120,8,600]", "/place/2");
}

void TestConsentProtocol::faultyRequestsAreRefused()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QString, fault);
    QByteArray line = consentLine(example());
    QVERIFY(line.contains(from));
    line.replace(line.indexOf(from), from.size(), to);
    const auto read = readConsentRequest(line);
    QVERIFY(!read);
    QVERIFY2(read.error().text().contains(fault), qPrintable(read.error().text()));
    QVERIFY2(!read.error().text().contains(QStringLiteral("state=")), qPrintable(read.error().text()));
}

void TestConsentProtocol::answersComeBack_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("code") << int(ConsentAnswer::Kind::Redirected) << QByteArray("/?code=a%2Bb&state=%22");
    QTest::newRow("closed") << int(ConsentAnswer::Kind::Closed) << QByteArray();
    QTest::newRow("failed") << int(ConsentAnswer::Kind::Failed) << QByteArray("no \"display\"");
}

void TestConsentProtocol::answersComeBack()
{
    QFETCH(int, kind);
    QFETCH(QByteArray, text);
    const auto read = readConsentAnswer(consentLine(ConsentAnswer(ConsentAnswer::Kind(kind), text)) + '\n');
    QVERIFY(read);
    QCOMPARE(int(read->kind), kind);
    QCOMPARE(read->text, text);
}

void TestConsentProtocol::otherOutputIsNoAnswer_data()
{
    QTest::addColumn<QByteArray>("output");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no line") << QByteArray(R"({"closed":true})");
    QTest::newRow("two lines") << QByteArray("{\"closed\":true}\n{\"closed\":true}\n");
    QTest::newRow("noise before") << QByteArray("warning\n{\"closed\":true}\n");
    QTest::newRow("not closed") << QByteArray("{\"closed\":false}\n");
    QTest::newRow("two members") << QByteArray("{\"closed\":true,\"target\":\"/?code=SECRET\"}\n");
    QTest::newRow("two targets") << QByteArray("{\"target\":\"/?code=SECRET\",\"target\":\"/?code=SECRET\"}\n");
    QTest::newRow("no target") << QByteArray("{\"target\":\"http://localhost/?code=SECRET\"}\n");
    QTest::newRow("a number") << QByteArray("{\"target\":1}\n");
    QTest::newRow("failed for nothing") << QByteArray("{\"failed\":\"\"}\n");
    QTest::newRow("another word") << QByteArray("{\"code\":\"SECRET\"}\n");
    QTest::newRow("no object") << QByteArray("\"/?code=SECRET\"\n");
}

void TestConsentProtocol::otherOutputIsNoAnswer()
{
    QFETCH(QByteArray, output);
    const auto read = readConsentAnswer(output);
    QVERIFY(!read);
    QCOMPARE(read.error().code(), Error::Code::Failed);
    QVERIFY(!read.error().text().contains(QStringLiteral("SECRET")));
}

void TestConsentProtocol::theEnvironmentIsCleaned_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("kept");
    const auto row = [](const char *name, const char *value, const char *kept) {
        QTest::newRow(qPrintable(QString::fromLatin1(name) + u' ' + QString::fromLatin1(value)))
            << QString::fromLatin1(name) << QString::fromLatin1(value) << QString::fromLatin1(kept);
    };
    for (const char *name : {"QTWEBENGINE_CHROMIUM_FLAGS",
                             "QTWEBENGINE_REMOTE_DEBUGGING",
                             "QTWEBENGINEPROCESS_PATH",
                             "QTWEBENGINE_RESOURCES_PATH",
                             "QT_PLUGIN_PATH",
                             "QT_QPA_PLATFORM_PLUGIN_PATH",
                             "QT_LOGGING_RULES",
                             "QT_MESSAGE_PATTERN",
                             "QML2_IMPORT_PATH",
                             "LD_PRELOAD",
                             "LD_LIBRARY_PATH",
                             "LD_AUDIT",
                             "GCONV_PATH",
                             "SSLKEYLOGFILE",
                             "XDG_DATA_HOME",
                             "XDG_CONFIG_HOME",
                             "XDG_CACHE_HOME",
                             "COUNTERFOIL_VAULT_PASSPHRASE",
                             "GTK_MODULES",
                             "QT_XCB_GL_INTEGRATION",
                             "SECRET"})
        row(name, "/tmp/x", "");
    row("DISPLAY", ":77", ":77");
    row("WAYLAND_DISPLAY", "wayland-0", "wayland-0");
    row("LANG", "nl_NL.UTF-8", "nl_NL.UTF-8");
    row("LC_ALL", "C.UTF-8", "C.UTF-8");
    row("HTTPS_PROXY", "http://proxy.example:3128", "http://proxy.example:3128");
    row("no_proxy", "intranet.example", "intranet.example");
    row("QT_QPA_PLATFORM", "offscreen", "offscreen");
    row("QT_QPA_PLATFORM", "vnc", "");
    row("QT_QPA_PLATFORM", "xcb:x=1", "");
    row("QTWEBENGINE_DISABLE_SANDBOX", "1", "1");
    row("QTWEBENGINE_DISABLE_SANDBOX", "0", "");
    row("HOME", "/home/alice", "/nonexistent");
    row("PATH", "/home/alice/bin", "/usr/bin:/bin");
    row("DBUS_SESSION_BUS_ADDRESS", "unix:path=/run/user/1000/bus", "disabled:");
}

void TestConsentProtocol::theEnvironmentIsCleaned()
{
    QFETCH(QString, name);
    QFETCH(QString, value);
    QFETCH(QString, kept);
    QProcessEnvironment given;
    given.insert(name, value);
    QCOMPARE(cleanConsentEnvironment(given).value(name), kept);
}

void TestConsentProtocol::aCleanEnvironmentStays()
{
    const QProcessEnvironment once = cleanConsentEnvironment(QProcessEnvironment::systemEnvironment());
    QCOMPARE(cleanConsentEnvironment(once).toStringList(), once.toStringList());
    QVERIFY(!once.isEmpty());
}

QTEST_GUILESS_MAIN(TestConsentProtocol)
#include "tst_consentprotocol.moc"
