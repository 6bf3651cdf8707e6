// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/sandbox/cloudsession.h"
#include "tests/core/sandbox/partnerbytes.h"

using namespace counterfoil;

//! The sandbox gives what the file export gives, and no more to anyone than Microsoft would.
class TestSandboxCloud : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void signInGivesTokens();
    void signInRefuses_data();
    void signInRefuses();
    void codesAndVerifiers();
    void refreshRotates();
    void deviceCode();
    void adminConsent();
    void tokensOpenOneService();
    void customersArePaged();
    void subscriptionsAndLicences();
    void invoicesAddUp();
    void legacyInvoice();
    void auditRecords();
    void exportsAreTheFiles_data();
    void exportsAreTheFiles();
    void exportsRefuse();
    void blobsAreGuarded();
    void unknownAddresses();
    void profileLeadsHere();
    void everyStartIsTheSame();
    void secretsHaveThePattern();
};

void TestSandboxCloud::init()
{
    QLocale::setDefault(QLocale::c());
}

void TestSandboxCloud::signInGivesTokens()
{
    CloudSession session;
    QVERIFY(session.started);
    const WireAnswer back = WireClient::get(session.authorizeAddress());
    QCOMPARE(back.status, 302);
    const QByteArray location = back.header("Location");
    QVERIFY(location.startsWith("http://localhost:4711/?code="));
    QCOMPARE(CloudSession::parameterOf(location, "state"), QByteArray("of-this-test"));
    const WireAnswer tokens = session.redeem(CloudSession::parameterOf(location, "code"), CloudSession::partnerScope);
    QCOMPARE(tokens.status, 200);
    const QJsonObject json = tokens.json();
    for (const char *key : {"token_type", "scope", "expires_in", "access_token", "refresh_token", "id_token"})
        QVERIFY2(json.contains(QLatin1String(key)), key);
    const QByteArray claims = QByteArray::fromBase64(
        json.value(QLatin1String("id_token")).toString().section(u'.', 1, 1).toLatin1(), QByteArray::Base64UrlEncoding);
    QCOMPARE(QJsonDocument::fromJson(claims).object().value(QLatin1String("nonce")).toString(),
             QStringLiteral("only-once"));
}

void TestSandboxCloud::signInRefuses_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("says");
    const auto row = [](const char *name, const char *from, const char *to, int status, const char *says) {
        QTest::addRow("%s", name) << QByteArray(from) << QByteArray(to) << status << QByteArray(says);
    };
    row("tenant common", "/organizations/", "/common/", 400, "AADSTS50194");
    row("unknown tenant", "/organizations/", "/contoso.example/", 400, "AADSTS90002");
    row("another program", "client_id=5", "client_id=6", 400, "AADSTS700016");
    row("redirect by number", "localhost", "127.0.0.1", 400, "AADSTS50011");
    row("redirect with a path", "4711", "4711%2Fcallback", 400, "AADSTS50011");
    row("redirect to a stranger", "localhost", "example.com", 400, "AADSTS50011");
    row("implicit", "response_type=code", "response_type=token", 302, "AADSTS700054");
    row("plain challenge", "S256", "plain", 302, "AADSTS501481");
    row("no challenge", "code_challenge=", "challenge=", 302, "AADSTS501481");
    row("unknown scope", "user_impersonation", "everything", 302, "AADSTS70011");
    row("silent", "&state=", "&prompt=none&state=", 302, "AADSTS50058");
}

void TestSandboxCloud::signInRefuses()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(int, status);
    QFETCH(QByteArray, says);
    CloudSession session;
    const QByteArray address = session.authorizeAddress();
    QVERIFY(address.contains(from));
    const WireAnswer answer = WireClient::get(QByteArray(address).replace(from, to));
    QCOMPARE(answer.status, status);
    const QByteArray text = status == 302 ? QByteArray::fromPercentEncoding(answer.header("Location")) : answer.body;
    QVERIFY2(text.contains(says), text.constData());
    QVERIFY(!text.contains("CANARY"));
}

void TestSandboxCloud::codesAndVerifiers()
{
    CloudSession session;
    const auto codeOf = [](const WireAnswer &answer) {
        return answer.json().value(QLatin1String("error_codes")).toArray().at(0).toInt();
    };
    const QByteArray code = session.code();
    const auto attempt = [&](const QByteArray &name, const QByteArray &value) {
        QList<std::pair<QByteArray, QByteArray>> fields{{"grant_type", "authorization_code"},
                                                        {"client_id", session.cloud.clientId()},
                                                        {"code", code},
                                                        {"redirect_uri", CloudSession::redirect},
                                                        {"code_verifier", CloudSession::verifier()},
                                                        {"scope", CloudSession::partnerScope}};
        for (auto &field : fields) {
            if (field.first == name)
                field.second = value;
        }
        if (name == "client_secret")
            fields.emplaceBack(name, value);
        return codeOf(WireClient::form(session.tokenAddress(), fields));
    };
    QCOMPARE(attempt("code_verifier", QByteArray(43, 'x')), 501481);
    QCOMPARE(attempt("code_verifier", {}), 900144);
    QCOMPARE(attempt("redirect_uri", "http://localhost:4712"), 500112);
    QCOMPARE(attempt("client_secret", "s"), 700025);
    QCOMPARE(attempt("client_id", "other"), 700016);
    QCOMPARE(attempt("grant_type", "password"), 70003);
    QCOMPARE(attempt("scope", QByteArray(CloudSession::partnerScope) + ' ' + CloudSession::armScope), 28000);
    // the last one had everything right but its scopes: Entra has redeemed the code
    QCOMPARE(codeOf(session.redeem(code, CloudSession::partnerScope)), 54005);
}

void TestSandboxCloud::refreshRotates()
{
    CloudSession session;
    const auto refreshOf = [](const WireAnswer &answer) {
        return answer.json().value(QLatin1String("refresh_token")).toString().toLatin1();
    };
    const QByteArray first = refreshOf(session.redeem(session.code(), CloudSession::partnerScope));
    const WireAnswer second = session.refresh(first, CloudSession::graphScopes);
    QCOMPARE(second.status, 200);
    QVERIFY(!refreshOf(second).isEmpty());
    QVERIFY(refreshOf(second) != first);
    QCOMPARE(session.cloud.replays(), 0);
    QCOMPARE(session.refresh(first, CloudSession::armScope).status, 200); // Microsoft lets the old one live
    QCOMPARE(session.cloud.replays(), 1);
    QCOMPARE(session.refresh("0.made-up", CloudSession::armScope).status, 400);
    session.cloud.revokeEverything();
    const WireAnswer revoked = session.refresh(refreshOf(second), CloudSession::armScope);
    QCOMPARE(revoked.json().value(QLatin1String("error")).toString(), QStringLiteral("invalid_grant"));
}

void TestSandboxCloud::deviceCode()
{
    CloudSession session;
    const WireAnswer started =
        WireClient::form(session.cloud.base(Surface::Entra) + "/organizations/oauth2/v2.0/devicecode",
                         {{"client_id", session.cloud.clientId()},
                          {"scope", QByteArray("offline_access ") + CloudSession::graphScopes}});
    QCOMPARE(started.status, 200);
    const auto poll = [&] {
        return WireClient::form(
            session.tokenAddress(),
            {{"grant_type", "urn:ietf:params:oauth:grant-type:device_code"},
             {"client_id", session.cloud.clientId()},
             {"device_code", started.json().value(QLatin1String("device_code")).toString().toLatin1()}});
    };
    QCOMPARE(poll().json().value(QLatin1String("error")).toString(), QStringLiteral("authorization_pending"));
    QVERIFY(poll().json().contains(QLatin1String("access_token")));
    QCOMPARE(poll().status, 400); // once only
}

void TestSandboxCloud::adminConsent()
{
    CloudSession session;
    const WireAnswer back = WireClient::get(
        session.cloud.base(Surface::Entra) + "/organizations/v2.0/adminconsent?client_id=" + session.cloud.clientId() +
        "&redirect_uri=http%3A%2F%2Flocalhost%3A4711&state=12345&scope=https%3A%2F%2Fgraph.microsoft.com%2F.default");
    QCOMPARE(back.status, 302);
    QCOMPARE(CloudSession::parameterOf(back.header("Location"), "admin_consent"), QByteArray("True"));
    QCOMPARE(CloudSession::parameterOf(back.header("Location"), "state"), QByteArray("12345"));
}

void TestSandboxCloud::tokensOpenOneService()
{
    CloudSession session;
    const QByteArray partner = session.token(CloudSession::partnerScope);
    const QByteArray graph = session.graphToken();
    const QByteArray customers = session.cloud.base(Surface::PartnerCenter) + "/v1/customers?size=0";
    const QByteArray me = session.cloud.base(Surface::Graph) + "/me";
    QCOMPARE(WireClient::get(customers, CloudSession::bearer(partner)).status, 200);
    QCOMPARE(WireClient::get(customers, CloudSession::bearer(graph)).status, 401);
    QCOMPARE(WireClient::get(customers).status, 401);
    QCOMPARE(WireClient::get(customers, CloudSession::bearer("made.up.token")).status, 401);
    QCOMPARE(WireClient::get(customers, {{"Authorization", "Bearer " + partner}}).status, 400); // no Accept
    QCOMPARE(WireClient::get(customers, CloudSession::bearer(partner) + CloudHeaders{{"MS-RequestId", "7"}}).status,
             400);
    QCOMPARE(WireClient::get(customers, CloudSession::bearer(partner) + CloudHeaders{{"Host", "evil.example"}}).status,
             400);
    QCOMPARE(WireClient::get(me, CloudSession::bearer(graph)).status, 200);
    QCOMPARE(WireClient::get(me, CloudSession::bearer(partner)).status, 401);
    QCOMPARE(WireClient::get(session.cloud.base(Surface::Arm) + "/providers/x", CloudSession::bearer(partner)).status,
             404);
}

void TestSandboxCloud::customersArePaged()
{
    CloudSession session;
    const QByteArray first = "/v1/customers?size=500";
    const WireAnswer one = session.partner(first);
    QCOMPARE(one.json().value(QLatin1String("items")).toArray().size(), 4);
    const QJsonObject next =
        one.json().value(QLatin1String("links")).toObject().value(QLatin1String("next")).toObject();
    const QByteArray token = next.value(QLatin1String("headers"))
                                 .toArray()
                                 .at(0)
                                 .toObject()
                                 .value(QLatin1String("value"))
                                 .toString()
                                 .toLatin1();
    QVERIFY(token.contains('/') && token.contains('=') && token.contains(','));
    const CloudHeaders header{{"MS-ContinuationToken", token}};
    const WireAnswer two = session.partner(first + "&seekOperation=Next", header);
    QCOMPARE(two.json().value(QLatin1String("items")).toArray().size(), 2);
    QVERIFY(!two.json().value(QLatin1String("links")).toObject().contains(QLatin1String("next")));
    // the documented mistakes bring page one again
    QCOMPARE(session.partner(first, header).body, one.body);
    QCOMPARE(session.partner(first + "&seekOperation=Next").body, one.body);
    const CloudHeaders encoded{{"MS-ContinuationToken", QUrl::toPercentEncoding(QString::fromLatin1(token))}};
    QCOMPARE(session.partner(first + "&seekOperation=Next", encoded).status, 400);
    QCOMPARE(session.partner("/v1/customers").status, 400);
}

void TestSandboxCloud::subscriptionsAndLicences()
{
    CloudSession session;
    const World world(CloudSession::smallPlan().partner);
    const SandboxCustomer &customer = world.customers().front();
    const QByteArray base = "/v1/customers/" + customer.tenant;
    const QJsonArray items = session.partner(base + "/subscriptions").json().value(QLatin1String("items")).toArray();
    qsizetype expected = customer.azure ? 1 : 0;
    const Day today = Day::of(2026, 11, 20);
    for (const Subscription &subscription : customer.subscriptions)
        expected += subscription.start <= today ? 1 : 0;
    QCOMPARE(items.size(), expected);
    for (const QJsonValue &item : items) {
        const QByteArray id = item.toObject().value(QLatin1String("id")).toString().toLatin1();
        QCOMPARE(session.partner(base + "/subscriptions/" + id).json(), item.toObject());
    }
    QCOMPARE(session.partner(base + "/subscribedskus").status, 200);
    QVERIFY(session.partner(base + "/subscriptions/" + customer.azurePlan + "/azureEntitlements")
                .json()
                .value(QLatin1String("totalCount"))
                .toInt() > 0);
    QCOMPARE(session.partner("/v1/customers/11111111-1111-4111-8111-111111111111/subscriptions").status, 404);
    for (const char *profile : {"organization", "billing", "legalbusiness", "mpn"})
        QCOMPARE(session.partner(QByteArray("/v1/profiles/") + profile).status, 200);
}

void TestSandboxCloud::invoicesAddUp()
{
    CloudSession session;
    const World world(CloudSession::smallPlan().partner);
    const QJsonArray items =
        session.partner("/v1/invoices?size=100&offset=0").json().value(QLatin1String("items")).toArray();
    QCOMPARE(items.size(), 2);
    Decimal total;
    for (const SandboxCustomer &customer : world.customers()) {
        for (const auto &lines :
             {purchaseLines(world, customer, world.plan().last), usageLines(world, customer, world.plan().last)}) {
            for (const ChargeLine &line : lines)
                total += line.total;
        }
    }
    const QByteArray id = world.invoiceNumber(world.plan().last);
    const WireAnswer one = session.partner("/v1/invoices/" + id);
    QVERIFY(one.body.contains("\"totalCharges\": " + total.text().toLatin1() + ','));
    const WireAnswer pdf = session.partner("/v1/invoices/" + id + "/documents/statement");
    QVERIFY(pdf.body.startsWith("%PDF"));
    QCOMPARE(pdf.header("Content-Disposition"), "attachment; filename=Invoice_" + id + ".pdf");
    QCOMPARE(session.partner("/v1/invoices/summaries").json().value(QLatin1String("totalCount")).toInt(), 1);
    QCOMPARE(session.partner("/v1/invoices/G999999999").status, 404);
    const QByteArray filter = QUrl::toPercentEncoding(
        QStringLiteral(R"({"Field":"InvoiceDate","Value":"2026-11-01","Operator":"greater_than_or_equals"})"));
    QCOMPARE(session.partner("/v1/invoices?filter=" + filter).json().value(QLatin1String("totalCount")).toInt(), 1);
    QCOMPARE(session.partner("/v1/invoices?filter=nonsense").status, 400);
}

void TestSandboxCloud::legacyInvoice()
{
    CloudSession session;
    QVERIFY(session.cloud.turnOn("legacy-invoice"));
    const QByteArray base = "/v1/invoices/D02005YFHI/lineitems?invoicelineitemtype=billinglineitems&provider=";
    Decimal total;
    for (const char *provider : {"office", "azure"}) {
        for (const int offset : {0, 3}) {
            const WireAnswer page = session.partner(base + provider + "&size=3&offset=" + QByteArray::number(offset));
            const QJsonArray items = page.json().value(QLatin1String("items")).toArray();
            QCOMPARE(items.size(), offset == 0 ? 3 : 1);
            total += Decimal::fromParts(QByteArray(provider) == "office" ? 1815 : 1210, 2) * Decimal(int(items.size()));
        }
    }
    QCOMPARE(total.text(), QStringLiteral("121"));
    QCOMPARE(session.partner(base + "one_time&size=3").status, 400);
}

void TestSandboxCloud::auditRecords()
{
    CloudSession session;
    const WireAnswer page = session.partner("/v1/auditrecords?startDate=2026-09-01&endDate=2026-11-20&size=50");
    QCOMPARE(page.status, 200);
    QVERIFY(page.json().value(QLatin1String("items")).toArray().size() > 0);
    QCOMPARE(session.partner("/v1/auditrecords?startDate=2026-08-21").status, 400);
    QCOMPARE(session.partner("/v1/auditrecords?startDate=yesterday").status, 400);
}

void TestSandboxCloud::exportsAreTheFiles_data()
{
    QTest::addColumn<bool>("usage");
    QTest::addColumn<int>("shape");
    for (const bool usage : {false, true}) {
        for (int shape = 0; shape < 3; ++shape)
            QTest::addRow("%s, shape %d", usage ? "usage" : "reconciliation", shape) << usage << shape;
    }
}

void TestSandboxCloud::exportsAreTheFiles()
{
    QFETCH(bool, usage);
    QFETCH(int, shape);
    CloudPlan plan = CloudSession::smallPlan();
    plan.manifest = ManifestShape(shape);
    CloudSession session(plan);
    const World world(plan.partner);
    const QByteArray invoice = world.invoiceNumber(plan.partner.last);
    const QJsonObject manifest = session.manifest(usage ? "usage/billed" : "reconciliation/billed",
                                                  "{\"invoiceId\":\"" + invoice + "\",\"attributeSet\":\"full\"}");
    const qsizetype count = manifest.value(QLatin1String("blobs")).toArray().size();
    QCOMPARE(count, 2);
    QCOMPARE(manifest.value(QLatin1String("blobCount")).toInt(), 2);
    QByteArray text;
    for (qsizetype i = 0; i < count; ++i)
        text += unpacked(WireClient::get(CloudSession::blobAddress(manifest, i)).body);
    QVERIFY(text == fileOf(world, usage));
    QVERIFY(text.size() > 10000);
}

void TestSandboxCloud::exportsRefuse()
{
    CloudSession session;
    const auto failedCode = [&](const QByteArray &dataset, const QByteArray &body) {
        return session.finished(session.startExport(dataset, body).header("Location"))
            .json()
            .value(QLatin1String("error"))
            .toObject()
            .value(QLatin1String("code"))
            .toString();
    };
    const QByteArray full = "\"attributeSet\":\"full\"}";
    QCOMPARE(failedCode("reconciliation/billed", "{\"invoiceId\":\"D02005YFHI\"," + full), QStringLiteral("5000"));
    QCOMPARE(failedCode("usage/unbilled", "{\"currencyCode\":\"CHF\",\"billingPeriod\":\"current\"," + full),
             QStringLiteral("5000"));
    QCOMPARE(failedCode("usage/unbilled", "{\"currencyCode\":\"EUR\",\"billingPeriod\":\"last\"," + full),
             QStringLiteral("5000"));
    QCOMPARE(session.startExport("usage/unbilled", "{\"currencyCode\":\"EUR\",\"billingPeriod\":\"previous\"," + full)
                 .status,
             400);
    QCOMPARE(session.startExport("usage/billed", "{\"invoice\":\"G1\"," + full).status, 400);
    QCOMPARE(session.startExport("usage/billed", "not json").status, 400);
    QCOMPARE(session.startExport("usage/open", "{}").status, 404);
    const QJsonObject open =
        session.manifest("reconciliation/unbilled", "{\"currencyCode\":\"EUR\",\"billingPeriod\":\"current\"," + full);
    const QByteArray lines = unpacked(WireClient::get(CloudSession::blobAddress(open, 0)).body);
    QVERIFY(lines.size() > 100);
    QVERIFY(!lines.contains("InvoiceNumber"));
    QVERIFY(!lines.contains("\"OrderDate\":\"2026-11-21"));
}

void TestSandboxCloud::blobsAreGuarded()
{
    CloudSession session;
    const World world(CloudSession::smallPlan().partner);
    const QJsonObject manifest =
        session.manifest("reconciliation/billed",
                         "{\"invoiceId\":\"" + world.invoiceNumber(Month(2026, 10)) + "\",\"attributeSet\":\"full\"}");
    const QByteArray address = CloudSession::blobAddress(manifest, 0);
    const WireAnswer whole = WireClient::get(address);
    QCOMPARE(whole.status, 200);
    QCOMPARE(WireClient::get(address, CloudSession::bearer("t")).status, 400); // a token never belongs there
    QCOMPARE(WireClient::get(address.left(address.indexOf('?'))).status, 403);
    QCOMPARE(WireClient::get(QByteArray(address).replace("CANARY", "canary")).status, 403);
    const WireAnswer rest = WireClient::get(address, {{"Range", "bytes=100-"}, {"If-Match", whole.header("ETag")}});
    QCOMPARE(rest.status, 206);
    QCOMPARE(rest.body, whole.body.mid(100));
    QCOMPARE(rest.header("Content-Range"),
             "bytes 100-" + QByteArray::number(whole.body.size() - 1) + '/' + QByteArray::number(whole.body.size()));
    QCOMPARE(WireClient::get(address, {{"If-Match", "\"other\""}}).status, 412);
    QCOMPARE(WireClient::get(address, {{"Range", "bytes=100-"}, {"If-Range", "\"other\""}}).status, 200);
    QCOMPARE(WireClient::get(address, {{"Range", "bytes=99999999-"}}).status, 416);
}

void TestSandboxCloud::unknownAddresses()
{
    CloudSession session;
    QCOMPARE(session.partner("/v1/nothing").status, 404);
    QCOMPARE(session.graph("/users").status, 404);
    QCOMPARE(session.graph("/reports/partners/billing/usage/billed/export").status, 405);
    QCOMPARE(WireClient::send("DELETE", session.cloud.base(Surface::PartnerCenter) + "/v1/customers").status, 405);
    QCOMPARE(WireClient::get(session.tokenAddress()).status, 405);
    QByteArray root = session.cloud.base(Surface::Entra);
    root.chop(6);
    QCOMPARE(WireClient::get(root + "/elsewhere").status, 404);
}

void TestSandboxCloud::profileLeadsHere()
{
    CloudSession session;
    const QJsonObject profile = QJsonDocument::fromJson(session.cloud.profile()).object();
    QCOMPARE(profile.value(QLatin1String("format")).toString(), QStringLiteral("counterfoil-cloud/1"));
    QCOMPARE(profile.keys().size(), 8); // with the host of price sheets
    QCOMPARE(profile.value(QLatin1String("graph")).toString().toLatin1(), session.cloud.base(Surface::Graph));
    QVERIFY(session.cloud.base(Surface::Blob).startsWith("http://127.0.0.1:"));
}

void TestSandboxCloud::everyStartIsTheSame()
{
    QByteArray bodies[2];
    for (QByteArray &body : bodies) {
        CloudSession session;
        const World world(CloudSession::smallPlan().partner);
        body += session.code();
        body += session.partner("/v1/customers?size=3").body;
        body += session.partner("/v1/invoices").body;
        body += session.partner("/v1/auditrecords?startDate=2026-10-01").body;
        body += session.partner("/v1/customers/" + world.customers()[1].tenant + "/subscriptions").body;
    }
    QVERIFY(bodies[0].size() > 5000);
    QCOMPARE(bodies[0], bodies[1]);
}

void TestSandboxCloud::secretsHaveThePattern()
{
    CloudSession session;
    const QRegularExpression pattern(QString::fromLatin1(SandboxCloud::secretPattern()));
    const auto holds = [&pattern](const QByteArray &text) {
        return pattern.match(QString::fromLatin1(text)).hasMatch();
    };
    const QByteArray code = session.code();
    QVERIFY(holds(code));
    const QJsonObject tokens = session.redeem(code, CloudSession::partnerScope).json();
    for (const char *key : {"access_token", "refresh_token", "id_token"})
        QVERIFY2(holds(tokens.value(QLatin1String(key)).toString().toLatin1()), key);
    const World world(CloudSession::smallPlan().partner);
    const QJsonObject manifest = session.manifest(
        "usage/billed", "{\"invoiceId\":\"" + world.invoiceNumber(Month(2026, 10)) + "\",\"attributeSet\":\"full\"}");
    QVERIFY(holds(manifest.value(QLatin1String("sasToken")).toString().toLatin1()));
}

QTEST_GUILESS_MAIN(TestSandboxCloud)
#include "tst_sandboxcloud.moc"
