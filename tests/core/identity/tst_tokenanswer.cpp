// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identity/tokenanswer.h"

#include <QTest>

using namespace counterfoil;

class TestTokenAnswer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void failuresSayWhoseTheyAre_data();
    void failuresSayWhoseTheyAre();
    void refusalsSayWhatTheyAre_data();
    void refusalsSayWhatTheyAre();
    void whatMeansNothingIsNoSilence_data();
    void whatMeansNothingIsNoSilence();
};

void TestTokenAnswer::failuresSayWhoseTheyAre_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<bool>("isThisSide");
    QTest::addColumn<bool>("isDistrusted");
    QTest::newRow("no answer") << int(Error::Code::Network) << false << false;
    QTest::newRow("a certificate of somebody else") << int(Error::Code::Distrusted) << false << true;
    QTest::newRow("of this program") << int(Error::Code::Failed) << true << false;
}

void TestTokenAnswer::failuresSayWhoseTheyAre()
{
    QFETCH(const int, code);
    const auto grant = tokenGrantOf(failure(Error::Code(code), QStringLiteral("no token came")));
    QVERIFY(!grant);
    QTEST(grant.error().isThisSide, "isThisSide");
    QTEST(grant.error().isDistrusted, "isDistrusted");
    QCOMPARE(grant.error().message, QStringLiteral("no token came"));
}

void TestTokenAnswer::refusalsSayWhatTheyAre_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("state");
    QTest::addColumn<int>("code");
    const auto row = [](const char *name, const char *body, ConnectionState state, int code) {
        QTest::newRow(name) << QByteArray(body) << int(state) << code;
    };
    row("a code in the text", R"({"error":"invalid_grant","error_description":"AADSTS50076: strong"})",
        ConnectionState::MfaRequired, 50076);
    row("a code beside a translated text",
        R"({"error":"interaction_required","error_description":"Bestätigen Sie","error_codes":[50076]})",
        ConnectionState::MfaRequired, 50076);
    row("a rule of the tenant without a text", R"({"error":"invalid_grant","error_codes":[53003]})",
        ConnectionState::Denied, 53003);
    row("the telling one of two", R"({"error":"invalid_grant","error_codes":[700082,65001]})",
        ConnectionState::ConsentRequired, 65001);
    row("no telling one", R"({"error":"invalid_grant","error_codes":[700082]})", ConnectionState::Expired, 700082);
    row("codes that are none", R"({"error":"invalid_grant","error_codes":"53003"})", ConnectionState::Expired, 0);
}

void TestTokenAnswer::refusalsSayWhatTheyAre()
{
    QFETCH(const QByteArray, body);
    const auto grant = tokenGrantOf(HttpResponse(400, body));
    QVERIFY(!grant);
    QTEST(int(grant.error().state), "state");
    QTEST(grant.error().entraCode, "code");
    QCOMPARE(grant.error().stray, SignInFault::Stray::None);
}

void TestTokenAnswer::whatMeansNothingIsNoSilence_data()
{
    using Stray = SignInFault::Stray;
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("stray");
    const auto row = [](const char *name, int status, const char *body, Stray stray) {
        QTest::newRow(name) << status << QByteArray(body) << int(stray);
    };
    row("an unknown program", 400,
        R"({"error":"unauthorized_client","error_description":"AADSTS700016: not found","error_codes":[700016]})",
        Stray::Refusal);
    row("a program that needs a secret", 401,
        R"({"error":"invalid_client","error_description":"AADSTS7000218: a secret is missing"})", Stray::Refusal);
    row("an unknown service", 400, R"({"error":"invalid_resource","error_description":"AADSTS500011: none"})",
        Stray::Refusal);
    row("a page", 200, "<html>welcome to the hotel</html>", Stray::Stranger);
    row("nothing", 200, "", Stray::Stranger);
    row("no token", 200, R"({"token_type":"Bearer"})", Stray::Stranger);
    row("a page that refuses", 403, "<html>blocked</html>", Stray::Stranger);
    row("another address", 302, "", Stray::Stranger);
    row("a disturbance", 503, "", Stray::Disturbance);
    row("too often", 429, "{}", Stray::Disturbance);
    row("a disturbance in words", 400, R"({"error":"temporarily_unavailable"})", Stray::Disturbance);
}

//! A host that answers is there, whatever it says.
void TestTokenAnswer::whatMeansNothingIsNoSilence()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    const auto grant = tokenGrantOf(HttpResponse(status, body));
    QVERIFY(!grant);
    QTEST(int(grant.error().stray), "stray");
    QCOMPARE(grant.error().state, ConnectionState::Ok);
    QVERIFY(!grant.error().message.isEmpty());
}

QTEST_GUILESS_MAIN(TestTokenAnswer)
#include "tst_tokenanswer.moc"
