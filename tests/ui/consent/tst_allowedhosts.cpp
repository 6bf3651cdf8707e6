// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consent/allowedhosts.h"

#include <QTest>

using namespace counterfoil;

namespace {

ConsentRequest example()
{
    ConsentRequest request;
    request.address = QUrl(QStringLiteral("https://login.example/organizations/authorize?a=b"));
    request.port = 41234;
    request.hosts = {QStringLiteral("cdn.example"), QStringLiteral("other.example:8443"), QStringLiteral("localhost"),
                     QStringLiteral("10.0.0.1"), QStringLiteral("xn--bcher-kva.example")};
    return request;
}

} // namespace

class TestAllowedHosts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addressesAreDecided_data();
    void addressesAreDecided();
    void thisMachineIsAHostLikeAnother_data();
    void thisMachineIsAHostLikeAnother();
    void theRedirectIsKnown_data();
    void theRedirectIsKnown();
    void theTargetIsWhatAServerSees();
    void hostsAreShownInAscii();
    void otherNamesAreNotLookedUp();
};

void TestAllowedHosts::addressesAreDecided_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("isHeld");
    const auto row = [](const char *address, bool isHeld) {
        QTest::newRow(address) << QString::fromUtf8(address) << isHeld;
    };
    for (const char *address :
         {"https://login.example", "https://login.example/", "https://login.example:443/x?y#z",
          "https://LOGIN.Example/", "HTTPS://login.example/", "https://cdn.example/a.css", "https://a.cdn.example/",
          "https://a.b.cdn.example/", "https://other.example:8443/", "https://a.other.example:8443/",
          "wss://login.example/socket", "https://xn--bcher-kva.example/", "https://b\u00fccher.example/",
          "https://10.0.0.1/", "https://167772161/", "https://localhost/"})
        row(address, true);
    for (const char *address :
         {// Another name that begins, ends or looks like it.
          "https://login.example.evil.example/", "https://evillogin.example/", "https://a.login.example/",
          "https://evil-cdn.example/", "https://evilcdn.example/", "https://cdn.example.evil/", "https://example/",
          "https://login.example./", "https://login..example/", "https://.login.example/",
          "https://l\u043egin.example/", "https://login\u3002evil/", "https://xn--lgin-5cd.example/",
          "https://login.ex\u0430mple/",
          // Another place behind its name.
          "https://login.example@evil.example/", "https://login.example:443@evil.example/",
          "https://user@login.example/", "https://user:word@login.example/", "https://evil.example/login.example",
          "https://evil.example?login.example", "https://evil.example#login.example",
          "https://evil.example\\login.example/", "https://login.example\\@evil.example/",
          "https://login.example%2eevil.example/", "https://login%2eexample.evil/",
          "https://evil.example%00login.example/", "https://login.example%20/",
          // Another port or scheme.
          "https://login.example:8443/", "https://login.example:80/", "https://login.example:41234/",
          "https://other.example/", "http://login.example/", "http://login.example:443/", "ws://login.example/",
          "ftp://login.example/", "file:///etc/passwd", "file://login.example/etc/passwd",
          "data:text/html,login.example", "javascript:login.example", "blob:https://login.example/1", "about:blank",
          "chrome://settings", "qrc:/login.example", "view-source:https://login.example/", "ms-settings:login.example",
          "mailto:a@login.example",
          // Numbers are hosts without subdomains, and only as they stand.
          "https://1.10.0.0.1/", "https://10.0.0.2/", "https://a.localhost/", "http://10.0.0.1/",
          // The redirect is not asked for anything, whoever allows this machine.
          "http://localhost:41234/?code=c", "https://localhost:41234/", "http://127.0.0.1:41234/",
          "http://[::1]:41234/", "", "login.example", "//login.example/", "https:///login.example", "https://"})
        row(address, false);
}

void TestAllowedHosts::addressesAreDecided()
{
    QFETCH(QString, address);
    QFETCH(bool, isHeld);
    QCOMPARE(AllowedHosts(example()).holds(QUrl(address)), isHeld);
}

void TestAllowedHosts::thisMachineIsAHostLikeAnother_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("isHeld");
    QTest::newRow("its own port") << QStringLiteral("http://127.0.0.1:9400/login") << true;
    QTest::newRow("a socket") << QStringLiteral("ws://127.0.0.1:9400/") << true;
    QTest::newRow("another port") << QStringLiteral("http://127.0.0.1:9401/") << false;
    QTest::newRow("no port") << QStringLiteral("http://127.0.0.1/") << false;
    QTest::newRow("another of its numbers") << QStringLiteral("http://127.0.0.2:9400/") << false;
    QTest::newRow("its name") << QStringLiteral("http://localhost:9400/") << false;
    QTest::newRow("named with its port") << QStringLiteral("http://[::1]:9402/") << true;
    QTest::newRow("the redirect") << QStringLiteral("http://127.0.0.1:41234/") << false;
}

void TestAllowedHosts::thisMachineIsAHostLikeAnother()
{
    QFETCH(QString, address);
    QFETCH(bool, isHeld);
    ConsentRequest request = example();
    request.address = QUrl(QStringLiteral("http://127.0.0.1:9400/authorize"));
    request.hosts = {QStringLiteral("[::1]:9402")};
    QCOMPARE(AllowedHosts(request).holds(QUrl(address)), isHeld);
}

void TestAllowedHosts::theRedirectIsKnown_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("isRedirect");
    const auto row = [](const char *address, bool isRedirect) {
        QTest::newRow(address) << QString::fromLatin1(address) << isRedirect;
    };
    row("http://localhost:41234/?code=c&state=s", true);
    row("http://localhost:41234?code=c&state=s", true);
    row("http://LOCALHOST:41234/?error=access_denied", true);
    row("http://localhost:41234/?code=c#more", true); // a server would not see it either
    row("http://localhost:41234/", false);
    row("http://localhost:41234/x?code=c", false);
    row("http://localhost:41234/favicon.ico", false);
    row("https://localhost:41234/?code=c", false);
    row("http://localhost:41235/?code=c", false);
    row("http://localhost/?code=c", false);
    row("http://127.0.0.1:41234/?code=c", false);
    row("http://a@localhost:41234/?code=c", false);
    row("http://localhost.evil.example:41234/?code=c", false);
    row("http://localhost.:41234/?code=c", false);
}

void TestAllowedHosts::theRedirectIsKnown()
{
    QFETCH(QString, address);
    QFETCH(bool, isRedirect);
    const AllowedHosts hosts(example());
    QCOMPARE(hosts.isRedirect(QUrl(address)), isRedirect);
    QVERIFY(!hosts.holds(QUrl(address)));
}

void TestAllowedHosts::theTargetIsWhatAServerSees()
{
    const auto target = [](const char *address) { return targetOf(QUrl(QString::fromLatin1(address))); };
    QCOMPARE(target("http://localhost:1/?code=a%2Bb%20c&state=%E2%82%AC"),
             QByteArray("/?code=a%2Bb%20c&state=%E2%82%AC"));
    QCOMPARE(target("http://localhost:1?code=a+b#c"), QByteArray("/?code=a+b"));
}

void TestAllowedHosts::hostsAreShownInAscii()
{
    QCOMPARE(asciiHost(QUrl(QStringLiteral("https://b\u00fccher.example/"))), QStringLiteral("xn--bcher-kva.example"));
    // Cyrillic that looks like Latin.
    const QString lookalike = asciiHost(QUrl(QStringLiteral("https://\u0440\u0430\u0443.example/")));
    QVERIFY2(lookalike.startsWith(QStringLiteral("xn--")), qPrintable(lookalike));
    QCOMPARE(asciiHost(QUrl(QStringLiteral("https://LOGIN.example/"))), QStringLiteral("login.example"));
}

void TestAllowedHosts::otherNamesAreNotLookedUp()
{
    ConsentRequest request = example();
    request.hosts = {QStringLiteral("cdn.example"), QStringLiteral("[::1]:9402")};
    QCOMPARE(AllowedHosts(request).resolverRules({QStringLiteral("http://proxy.example:3128"), QStringLiteral("p:1")}),
             QStringLiteral("MAP * ~NOTFOUND, EXCLUDE login.example, EXCLUDE cdn.example, EXCLUDE *.cdn.example, "
                            "EXCLUDE [::1], EXCLUDE proxy.example, EXCLUDE p"));
}

QTEST_GUILESS_MAIN(TestAllowedHosts)
#include "tst_allowedhosts.moc"
