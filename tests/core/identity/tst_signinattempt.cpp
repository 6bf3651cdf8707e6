// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identity/signinattempt.h"
#include "core/net/networktransport.h"
#include "tests/core/sandbox/cloudsession.h"
#include "tests/support/scriptedpacer.h"
#include "tests/support/sending.h"

#include <QSet>

using namespace counterfoil;

namespace {

using Kind = SignInRedirect::Kind;

const QByteArray host("localhost:4711");

SignInApplication application(const QUrl &authority = QUrl(QStringLiteral("https://login.example/")),
                              const QString &clientId = QStringLiteral("client"))
{
    return {
        authority, QStringLiteral("organizations"), clientId, {QString::fromLatin1(CloudSession::partnerScope)}, 4711};
}

QByteArray parameter(const QUrl &address, const char *name)
{
    return QUrlQuery(address).queryItemValue(QString::fromLatin1(name), QUrl::FullyDecoded).toUtf8();
}

//! What the browser brings back when the person has answered.
QByteArray redirectOf(const SignInAttempt &attempt)
{
    NetworkTransport transport;
    const Result<HttpResponse> answer = sent(transport, HttpRequest::get(attempt.address()));
    const QUrl back(answer ? QString::fromLatin1(answer->headers.value("Location")) : QString());
    return "/?" + back.query(QUrl::FullyEncoded).toLatin1();
}

} // namespace

class TestSignInAttempt : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingComesTwice();
    void theAddressAsksAsTheContractSays();
    void strangersRedeemNothing_data();
    void strangersRedeemNothing();
    void oneAnswerWithinFiveMinutes();
    void theCloudGivesTokens();
    void theCloudMayLieOrDecline();
};

void TestSignInAttempt::nothingComesTwice()
{
    ScriptedPacer frozen;
    QSet<QByteArray> seen;
    constexpr int rounds = 2000;
    for (int i = 0; i < rounds; ++i) {
        const QUrl address = SignInAttempt(application(), frozen).address();
        for (const char *name : {"state", "nonce", "code_challenge"}) {
            QCOMPARE(parameter(address, name).size(), 43);
            seen.insert(parameter(address, name));
        }
    }
    QCOMPARE(seen.size(), 3 * rounds);
}

void TestSignInAttempt::theAddressAsksAsTheContractSays()
{
    ScriptedPacer pacer;
    const SignInAttempt attempt(application(), pacer);
    const QUrl address = attempt.address();
    QCOMPARE(address.adjusted(QUrl::RemoveQuery).toString(),
             QStringLiteral("https://login.example/organizations/oauth2/v2.0/authorize"));
    QCOMPARE(parameter(address, "redirect_uri"), "http://localhost:4711");
    QCOMPARE(parameter(address, "code_challenge_method"), "S256");
    QCOMPARE(parameter(address, "scope"), QByteArray("openid profile offline_access ") + CloudSession::partnerScope);
    // What redeems a code stays here; its hash goes.
    const QByteArray form = attempt.redeem("a&b", {QStringLiteral("scope")}).body;
    const QByteArray verifier = form.mid(form.indexOf("code_verifier=") + 14, 43);
    QVERIFY(!address.toEncoded().contains(verifier));
    QCOMPARE(parameter(address, "code_challenge"),
             QCryptographicHash::hash(verifier, QCryptographicHash::Sha256)
                 .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
    QVERIFY(form.contains("&code=a%26b&"));
}

void TestSignInAttempt::strangersRedeemNothing_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("target"); // STATE stands for the right one
    QTest::addColumn<QByteArray>("from");
    const auto row = [](const char *name, const QByteArray &target, const QByteArray &from = host,
                        const QByteArray &method = "GET") { QTest::newRow(name) << method << target << from; };
    row("no state", "/?code=c");
    row("empty state", "/?code=c&state=");
    row("old state", "/?code=c&state=" + QByteArray(43, 'a'));
    row("longer state", "/?code=c&state=STATEx");
    row("state in other letters", "/?code=c&state=%00STATE");
    row("two states", "/?code=c&state=STATE&state=STATE");
    row("hidden second state", "/?code=c&state=STATE&%73tate=x");
    row("two codes", "/?code=c&code=d&state=STATE");
    row("no code", "/?state=STATE");
    row("empty code", "/?code=&state=STATE");
    row("code and error", "/?code=c&error=access_denied&state=STATE");
    row("error without state", "/?error=access_denied");
    row("bad UTF-8", "/?code=%C3%28&state=STATE");
    row("nul in the code", "/?code=a%00b&state=STATE");
    row("fragment", "/?code=c&state=STATE#x");
    row("other path", "/callback?code=c&state=STATE");
    row("no path", "?code=c&state=STATE");
    row("whole address", "http://localhost:4711/?code=c&state=STATE");
    row("no query", "/");
    row("icon", "/favicon.ico");
    row("long", "/?code=" + QByteArray(1 << 20, 'c') + "&state=STATE");
    row("other port", "/?code=c&state=STATE", "localhost:4712");
    row("other host", "/?code=c&state=STATE", "evil.example:4711");
    row("no host", "/?code=c&state=STATE", "");
    row("POST", "/?code=c&state=STATE", host, "POST");
    row("HEAD", "/?code=c&state=STATE", host, "HEAD");
}

void TestSignInAttempt::strangersRedeemNothing()
{
    QFETCH(const QByteArray, method);
    QFETCH(QByteArray, target);
    QFETCH(const QByteArray, from);
    ScriptedPacer pacer;
    SignInAttempt attempt(application(), pacer);
    const QByteArray state = parameter(attempt.address(), "state");
    target.replace("STATE", state);
    QCOMPARE(attempt.judge(method, target, from).kind, Kind::Stranger);
    QVERIFY(!attempt.isOver());
    // The wait went on: the real one still gets through.
    const SignInRedirect real = attempt.judge("GET", "/?code=c%2Bd&session_state=x&state=" + state, host);
    QCOMPARE(real.kind, Kind::Code);
    QCOMPARE(real.text, "c+d");
}

void TestSignInAttempt::oneAnswerWithinFiveMinutes()
{
    ScriptedPacer pacer;
    SignInAttempt attempt(application(), pacer);
    const QByteArray target = "/?code=c&state=" + parameter(attempt.address(), "state");
    pacer.pass(std::chrono::seconds(299));
    QCOMPARE(attempt.judge("GET", target, "127.0.0.1:4711").kind, Kind::Code);
    QCOMPARE(attempt.judge("GET", target, host).kind, Kind::Stranger);
    SignInAttempt late(application(), pacer);
    pacer.pass(std::chrono::seconds(300));
    QCOMPARE(late.judge("GET", "/?code=c&state=" + parameter(late.address(), "state"), host).kind, Kind::Stranger);
}

void TestSignInAttempt::theCloudGivesTokens()
{
    CloudSession session;
    QVERIFY(session.started);
    ScriptedPacer pacer;
    SignInAttempt attempt(application(QUrl(QString::fromLatin1(session.cloud.base(Surface::Entra))),
                                      QString::fromLatin1(session.cloud.clientId())),
                          pacer);
    const SignInRedirect back = attempt.judge("GET", redirectOf(attempt), host);
    QCOMPARE(back.kind, Kind::Code);
    NetworkTransport transport;
    const HttpRequest redeem = attempt.redeem(back.text, {QString::fromLatin1(CloudSession::partnerScope)});
    const Result<HttpResponse> tokens = sent(transport, redeem);
    QCOMPARE(tokens.value().status, 200);
    const QJsonObject answer = QJsonDocument::fromJson(tokens->body).object();
    QVERIFY(!answer.value(QLatin1String("access_token")).toString().isEmpty());
    const QByteArray identity = answer.value(QLatin1String("id_token")).toString().toLatin1().split('.').value(1);
    const QJsonObject claims =
        QJsonDocument::fromJson(QByteArray::fromBase64(identity, QByteArray::Base64UrlEncoding)).object();
    QCOMPARE(claims.value(QLatin1String("nonce")).toString().toLatin1(), attempt.nonce());
    QCOMPARE(sent(transport, redeem).value().status, 400); // a code is good for once
}

void TestSignInAttempt::theCloudMayLieOrDecline()
{
    CloudSession session;
    QVERIFY(session.started);
    ScriptedPacer pacer;
    const SignInApplication ours = application(QUrl(QString::fromLatin1(session.cloud.base(Surface::Entra))),
                                               QString::fromLatin1(session.cloud.clientId()));
    SignInAttempt attempt(ours, pacer);
    QVERIFY(session.cloud.turnOn("wrong-state"));
    QCOMPARE(attempt.judge("GET", redirectOf(attempt), host).kind, Kind::Stranger);
    session.cloud.clearFaults();
    QVERIFY(session.cloud.turnOn("consent-declined"));
    const SignInRedirect declined = attempt.judge("GET", redirectOf(attempt), host);
    QCOMPARE(declined.kind, Kind::Declined);
    QCOMPARE(declined.text, "access_denied");
}

QTEST_GUILESS_MAIN(TestSignInAttempt)
#include "tst_signinattempt.moc"
