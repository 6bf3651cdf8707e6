// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identity/authorizing.h"
#include "core/identity/memoryvault.h"
#include "tests/support/awaiting.h"
#include "tests/support/faketransport.h"
#include "tests/support/scriptedpacer.h"

#include <QTemporaryDir>
#include <QTest>

using namespace counterfoil;

namespace {

const QStringList first{QStringLiteral("https://first.example/use")};
const QStringList second{QStringLiteral("https://second.example/use")};

//! A token that can be looked into, with what it says of the sign-in.
QByteArray tokenWith(const QByteArray &methods)
{
    return "e30." + (R"({"amr":)" + methods + "}").toBase64(QByteArray::Base64UrlEncoding) + ".c2ln";
}

HttpResponse granted(const QByteArray &accessToken)
{
    return HttpResponse(200, R"({"token_type":"Bearer","expires_in":3600,"refresh_token":"another","access_token":")" +
                                 accessToken + R"("})");
}

HttpResponse refusal(const QByteArray &error, const QByteArray &code)
{
    return HttpResponse(400, R"({"error":")" + error + R"(","error_description":"AADSTS)" + code + R"(: no"})");
}

//! Waits in no time, but lets others go on.
class PolitePacer final : public Pacer
{
public:
    QCoro::Task<> wait(std::chrono::milliseconds time) override
    {
        m_now += time;
        co_await QCoro::sleepFor(std::chrono::milliseconds(0));
    }
    std::chrono::milliseconds elapsed() const override { return m_now; }
    int chance(int) override { return 0; }

private:
    std::chrono::milliseconds m_now{0};
};

//! A keeper with a sign-in in its vault.
struct Bench
{
    Bench() { isReady = awaited(TokenSlots(vault, key).replace(Secret("kept"))).has_value(); }

    TokenKeeper keeperWith(Pacer &with)
    {
        SignInApplication application;
        application.authority = QUrl(QStringLiteral("https://login.example"));
        application.tenant = QStringLiteral("organizations");
        application.clientId = QStringLiteral("program");
        return TokenKeeper(application, TokenSlots(vault, key), wire, with, lockPath());
    }
    QString lockPath() const { return folder.filePath(QStringLiteral("one.lock")); }

    QTemporaryDir folder;
    QString key = QStringLiteral("one");
    MemoryVault vault;
    FakeTransport wire;
    ScriptedPacer pacer;
    bool isReady = false;
    TokenKeeper keeper = keeperWith(pacer);
};

} // namespace

class TestTokenKeeper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDeadSignInIsAskedOnce();
    void aRefusalIsThatOfOneService();
    void aDisturbanceIsLeftAloneForAWhile();
    void aRefreshShowsTheSecondFactor();
    void aRefusalThatStandsIsNotProvoked();
    void aChallengeIsNotProvoked();
    void nobodyRenewsWhatIsForgotten();
};

void TestTokenKeeper::aDeadSignInIsAskedOnce()
{
    Bench bench;
    QVERIFY(bench.isReady);
    bench.wire.answer(refusal("invalid_grant", "700082"));
    for (const QStringList &scopes : {first, second, first}) {
        const auto token = awaited(bench.keeper.accessToken(scopes));
        QVERIFY(!token);
        QCOMPARE(token.error().state, ConnectionState::Expired);
        QCOMPARE(bench.keeper.lastFault()->entraCode, 700082);
    }
    QCOMPARE(bench.wire.requests().size(), 1);
    TokenGrant grant;
    grant.accessToken = Secret("fresh");
    grant.lifetime = 3600;
    QVERIFY(awaited(bench.keeper.keep(grant, first)));
    bench.wire.answer(granted("other"));
    QVERIFY(awaited(bench.keeper.accessToken(second))); // somebody has signed in
}

void TestTokenKeeper::aRefusalIsThatOfOneService()
{
    Bench bench;
    bench.wire.answer(refusal("invalid_grant", "65001"));
    bench.wire.answer(granted("fine"));
    QVERIFY(!awaited(bench.keeper.accessToken(first)));
    QVERIFY(awaited(bench.keeper.accessToken(second)));
    QVERIFY(!awaited(bench.keeper.accessToken(first)));
    QCOMPARE(bench.wire.requests().size(), 2);
    QCOMPARE(bench.keeper.lastFault()->state, ConnectionState::ConsentRequired);
}

void TestTokenKeeper::aDisturbanceIsLeftAloneForAWhile()
{
    Bench bench;
    bench.wire.answer(HttpResponse(503));
    bench.wire.answer(granted("fine"));
    QVERIFY(!awaited(bench.keeper.accessToken(first)));
    QVERIFY(!awaited(bench.keeper.accessToken(second)));
    QCOMPARE(bench.wire.requests().size(), 1);
    bench.pacer.pass(std::chrono::minutes(2));
    QVERIFY(awaited(bench.keeper.accessToken(second)));
}

void TestTokenKeeper::aRefreshShowsTheSecondFactor()
{
    Bench bench;
    bench.wire.answer(granted(tokenWith(R"(["pwd","mfa"])")));
    bench.wire.answer(granted(tokenWith(R"(["pwd"])")));
    bench.wire.answer(granted("opaque"));
    const auto token = awaited(bench.keeper.accessToken(first));
    QVERIFY(token && !bench.keeper.lacksSecondFactor(first));
    bench.keeper.reject(*token);
    const auto weaker = awaited(bench.keeper.accessToken(first));
    QVERIFY(weaker && bench.keeper.lacksSecondFactor(first));
    QVERIFY(!bench.keeper.lacksSecondFactor(second));
    bench.keeper.reject(*weaker);
    QVERIFY(awaited(bench.keeper.accessToken(first))); // one that cannot be looked into says nothing
    QVERIFY(!bench.keeper.lacksSecondFactor(first));
}

//! One refresh, one more try, and no request after that.
void TestTokenKeeper::aRefusalThatStandsIsNotProvoked()
{
    Bench bench;
    FakeTransport service;
    Authorizing authorizing(service, bench.keeper, first);
    const HttpRequest ask = HttpRequest::get(QUrl(QStringLiteral("https://first.example/items")));
    bench.wire.answer(granted("old"));
    bench.wire.answer(granted("new"));
    HttpResponse refused(401);
    refused.reason = "Unauthorized - MFA required";
    refused.headers.add("WWW-Authenticate", "Bearer");
    service.answer(refused);
    service.answer(refused);
    for (int i = 0; i < 4; ++i) { // in the same words each time
        const auto answer = awaited(authorizing.send(ask));
        QVERIFY(answer);
        QCOMPARE(answer->status, 401);
        QCOMPARE(answer->reason, refused.reason);
        QCOMPARE(answer->headers.value("WWW-Authenticate"), QByteArray("Bearer"));
    }
    QCOMPARE(service.requests().size(), 2);
    QCOMPARE(bench.wire.requests().size(), 2);
}

void TestTokenKeeper::aChallengeIsNotProvoked()
{
    Bench bench;
    FakeTransport service;
    Authorizing authorizing(service, bench.keeper, first);
    const HttpRequest ask = HttpRequest::get(QUrl(QStringLiteral("https://first.example/items")));
    bench.wire.answer(granted("old"));
    HttpResponse challenge(401);
    challenge.headers.add("WWW-Authenticate", R"(Bearer error="insufficient_claims", claims="e30=")");
    service.answer(challenge);
    QVERIFY(awaited(authorizing.send(ask)));
    QVERIFY(awaited(authorizing.send(ask)));
    QCOMPARE(authorizing.claims(), QStringLiteral("{}"));
    QCOMPARE(service.requests().size(), 1);
    QCOMPARE(bench.wire.requests().size(), 1);
}

//! Who disconnects while a token is on its way waits for it: otherwise it would come back into the vault.
void TestTokenKeeper::nobodyRenewsWhatIsForgotten()
{
    Bench bench;
    PolitePacer pacer;
    TokenKeeper keeper = bench.keeperWith(pacer);
    bench.wire.answer(granted("late"));
    auto renewing = keeper.accessToken(first);
    QCOMPARE(bench.wire.requests().size(), 1);
    QVERIFY(awaited(forgetSignIn(TokenSlots(bench.vault, bench.key), &pacer, bench.lockPath())));
    QVERIFY(awaited(std::move(renewing)));
    QVERIFY(bench.vault.isEmpty());
    QVERIFY(!awaited(keeper.accessToken(second)));
    QCOMPARE(bench.wire.requests().size(), 1);
}

QTEST_GUILESS_MAIN(TestTokenKeeper)
#include "tst_tokenkeeper.moc"
