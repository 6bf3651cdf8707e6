// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/microsoft/partnercenterapi.h"
#include "core/net/hostfence.h"
#include "core/net/networktransport.h"
#include "core/net/retrying.h"
#include "tests/core/sandbox/cloudsession.h"
#include "tests/support/replies.h"
#include "tests/support/scriptedpacer.h"
#include "tests/support/sending.h"

#include <QRegularExpression>
#include <QSet>
#include <QUuid>

using namespace counterfoil;

namespace {

//! Stands in for the sign-in: one token on every request.
class WithToken final : public HttpTransport
{
public:
    WithToken(HttpTransport &next, const QByteArray &token) : m_next(&next), m_token(token) {}
    QCoro::Task<Result<HttpResponse>> send(HttpRequest request) override
    {
        request.headers.set(QByteArrayLiteral("Authorization"), "Bearer " + m_token);
        co_return co_await m_next->send(request);
    }

private:
    HttpTransport *m_next;
    QByteArray m_token;
};

QUrl urlOf(const QByteArray &address)
{
    return QUrl(QString::fromLatin1(address));
}

//! Everything between a connector and the wire, as a pull stacks it; only the waits take no time.
class Client
{
public:
    Client(const CloudSession &session, const QByteArray &token, std::chrono::milliseconds idle)
        : m_network(optionsOf(idle)),
          m_fence(m_network,
                  {urlOf(session.cloud.base(Surface::Entra)), urlOf(session.cloud.base(Surface::PartnerCenter)),
                   urlOf(session.cloud.base(Surface::Graph)), urlOf(session.cloud.base(Surface::Arm))},
                  {QStringLiteral("127.0.0.1")}),
          withToken(m_fence, token), transport(withToken, pacer, QUuid::createUuid(), logTo(log)),
          withoutToken(m_fence, pacer, QUuid::createUuid(), logTo(log)),
          partner(transport, urlOf(session.cloud.base(Surface::PartnerCenter)))
    {}

private:
    static NetworkOptions optionsOf(std::chrono::milliseconds idle)
    {
        NetworkOptions options;
        options.idleLimit = idle;
        return options;
    }
    static Retrying::Log logTo(QStringList &log)
    {
        return [&log](const QString &line) { log.append(line); };
    }

    NetworkTransport m_network;
    HostFence m_fence;

public:
    QStringList log;
    ScriptedPacer pacer;
    WithToken withToken;
    Retrying transport;
    Retrying withoutToken;
    PartnerCenterApi partner;
};

QStringList namesOf(const std::vector<CloudCustomer> &customers)
{
    QStringList names;
    for (const CloudCustomer &customer : customers)
        names.append(customer.tenant + u' ' + customer.domain);
    return names;
}

bool holdsSecret(const QString &text)
{
    static const QRegularExpression secret(QString::fromLatin1(SandboxCloud::secretPattern()));
    return secret.match(text).hasMatch() || text.contains(u"sig=");
}

} // namespace

class TestPartnerCloud : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup() { m_session.cloud.clearFaults(); }
    void customersComeWhateverTheNetworkDoes_data();
    void customersComeWhateverTheNetworkDoes();
    void everyTryHasAnIdOfItsOwn();
    void aBlobIsFetchedWithoutTheToken();
    void secretsInAnErrorStayOut();

private:
    CloudSession m_session;
    QByteArray m_token;
    QStringList m_customers;
};

void TestPartnerCloud::initTestCase()
{
    QVERIFY(m_session.started);
    m_token = m_session.token(CloudSession::partnerScope);
    QVERIFY(!m_token.isEmpty());
    Client client(m_session, m_token, std::chrono::minutes(1));
    m_customers = namesOf(waitedFor(client.partner.customers()));
    QCOMPARE(m_customers.size(), 6);
    QCOMPARE(client.transport.requests(), 2); // two pages
}

void TestPartnerCloud::customersComeWhateverTheNetworkDoes_data()
{
    QTest::addColumn<QString>("code"); // empty: all of them came
    QTest::addColumn<int>("retries");
    QTest::addColumn<bool>("silent");
    const auto row = [](const char *fault, const char *code, int retries, bool silent = false) {
        QTest::newRow(fault) << QString::fromLatin1(code) << retries << silent;
    };
    row("throttle", "", 2);
    row("throttle-by-date", "", 1);
    row("throttle-storm", "", 4);
    row("throttle-forever", "throttled", 4);
    row("throttle-without-hint", "", 2);
    row("throttle-for-years", "throttled", 0);
    row("throttle-oddly", "", 1);
    row("unavailable", "", 2);
    row("unavailable-forever", "unavailable", 4);
    row("server-error", "", 2);
    row("gateway-timeout", "", 1);
    row("request-timeout", "", 1);
    row("gateway-page", "", 1);
    row("reset-mid-body", "", 1);
    row("hang-up", "", 1);
    row("cut-mid-body", "", 1);
    row("length-too-small", "", 1);
    row("length-too-big", "", 1);
    row("length-missing", "", 1);
    row("slow-stream", "", 0);
    row("stalled-stream", "", 1, true);
    row("silent-server", "", 1, true);
    row("login-page", "answer", 0);
    row("byte-order-mark", "", 0);
    row("half-json", "answer", 0);
    row("deep-json", "answer", 0);
    row("huge-json", "answer", 0);
    row("empty-body", "answer", 0);
    row("wrong-type", "", 0);
    row("invalid-utf8", "answer", 0);
    row("unknown-fields", "", 0);
    row("foreign-redirect", "foreign-host", 0);
    row("home-redirect", "answer", 0);
    row("repeated-token", "paging", 0);
    row("stale-token", "", 0);
    row("duplicated-items", "", 0);
    row("unauthorized", "expired", 0);
    row("mfa-wanted", "mfa-required", 0);
    row("forbidden-partner", "denied", 0);
    row("clock-ahead", "", 0);
    row("clock-behind", "", 0);
}

void TestPartnerCloud::customersComeWhateverTheNetworkDoes()
{
    QFETCH(const QString, code);
    QFETCH(const int, retries);
    QFETCH(const bool, silent);
    m_session.cloud.forgetVisits();
    QVERIFY(m_session.cloud.turnOn(QTest::currentDataTag()));
    Client client(m_session, m_token, silent ? std::chrono::milliseconds(1000) : std::chrono::minutes(1));
    const Reply<std::vector<CloudCustomer>> customers = QCoro::waitFor(client.partner.customers());
    QCOMPARE(customers ? QString() : customers.error().code, code);
    if (customers)
        QCOMPARE(namesOf(*customers), m_customers);
    else
        QVERIFY(!customers.error().hint.isEmpty());
    QCOMPARE(client.transport.retries(), retries);
    const QList<CloudVisit> visits = m_session.cloud.visits();
    QCOMPARE(visits.size(), client.transport.requests()); // nothing was sent behind our back
    for (const CloudVisit &visit : visits)
        QCOMPARE(visit.surface, Surface::PartnerCenter);
    QCOMPARE(client.log.size(), visits.size());
    QVERIFY2(!holdsSecret(client.log.join(u'\n')), qPrintable(client.log.join(u'\n')));
}

void TestPartnerCloud::everyTryHasAnIdOfItsOwn()
{
    m_session.cloud.forgetVisits();
    QVERIFY(m_session.cloud.turnOn("unavailable"));
    Client client(m_session, m_token, std::chrono::minutes(1));
    QCOMPARE(namesOf(waitedFor(client.partner.customers())), m_customers);
    QSet<QByteArray> ids;
    for (const CloudVisit &visit : m_session.cloud.visits()) {
        ids.insert(visit.requestId);
        QVERIFY(client.log.join(u'\n').contains(QString::fromLatin1(visit.requestId)));
    }
    QCOMPARE(ids.size(), 4);
    QVERIFY(!ids.contains(QByteArray()));
}

void TestPartnerCloud::aBlobIsFetchedWithoutTheToken()
{
    const QByteArray body = "{\"invoiceId\":\"" +
                            World(CloudSession::smallPlan().partner).invoiceNumber(Month(2026, 10)) +
                            "\",\"attributeSet\":\"full\"}";
    const QUrl blob = urlOf(CloudSession::blobAddress(m_session.manifest("reconciliation/billed", body), 0));
    QVERIFY(blob.query().contains(u"sig="));
    m_session.cloud.forgetVisits();
    Client client(m_session, m_token, std::chrono::minutes(1));
    const Result<HttpResponse> refused = sent(client.transport, HttpRequest::get(blob));
    QCOMPARE(refused.error().code(), Error::Code::ForeignHost);
    QVERIFY(m_session.cloud.visits().isEmpty());
    const Result<HttpResponse> content = sent(client.withoutToken, HttpRequest::get(blob));
    QCOMPARE(content.value().status, 200);
    QVERIFY(content->body.startsWith("\x1f\x8b"));
    QCOMPARE(m_session.cloud.visits().size(), 1);
    QVERIFY(!m_session.cloud.visits().first().withToken);
    QVERIFY2(!holdsSecret(client.log.join(u'\n') + refused.error().message()), qPrintable(client.log.join(u'\n')));
}

void TestPartnerCloud::secretsInAnErrorStayOut()
{
    QVERIFY(QString::fromLatin1(m_token).contains(u"CANARY")); // else the search below finds nothing anyhow
    QVERIFY(m_session.cloud.turnOn("secret-in-error"));
    Client client(m_session, m_token, std::chrono::minutes(1));
    const Reply<std::vector<CloudCustomer>> customers = QCoro::waitFor(client.partner.customers());
    QVERIFY(!customers);
    QCOMPARE(customers.error().status, 400);
    const ServiceFault fault = customers.error();
    const QString all = fault.message + fault.hint + fault.serviceCode + fault.correlation + client.log.join(u'\n');
    QVERIFY2(!holdsSecret(all), qPrintable(all));
}

QTEST_GUILESS_MAIN(TestPartnerCloud)
#include "tst_partnercloud.moc"
