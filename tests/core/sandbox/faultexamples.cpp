// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/sandbox/faultexamples.h"

#include <QElapsedTimer>

namespace counterfoil::faultexamples {

namespace {

using Session = CloudSession;
using Check = std::function<bool(Session &)>;

const char *const customersPath = "/v1/customers?size=0";

WireAnswer customers(Session &session)
{
    return session.partner(customersPath);
}

QByteArray billedBody(const Session &)
{
    return "{\"invoiceId\":\"" + World(Session::smallPlan().partner).invoiceNumber(Month(2026, 10)) +
           "\",\"attributeSet\":\"full\"}";
}

QJsonObject manifest(Session &session)
{
    return session.manifest("reconciliation/billed", billedBody(session));
}

WireAnswer blob(Session &session, const CloudHeaders &headers = {})
{
    return WireClient::get(Session::blobAddress(manifest(session), 0), headers);
}

WireAnswer operation(Session &session)
{
    return session.finished(session.startExport("reconciliation/billed", billedBody(session)).header("Location"));
}

QString statusOf(const WireAnswer &answer)
{
    return answer.json().value(QLatin1String("status")).toString();
}

WireAnswer redeemed(Session &session)
{
    return session.redeem(session.code(), Session::partnerScope);
}

int aadsts(const WireAnswer &answer)
{
    return answer.json().value(QLatin1String("error_codes")).toArray().at(0).toInt();
}

//! The statuses of so many requests in a row.
Check statuses(const QList<int> &expected)
{
    return [expected](Session &session) {
        QList<int> seen;
        for (qsizetype i = 0; i < expected.size(); ++i)
            seen.push_back(customers(session).status);
        return seen == expected;
    };
}

Check throttledWith(const QByteArray &hint)
{
    return [hint](Session &session) {
        const WireAnswer answer = customers(session);
        return answer.status == 429 && answer.header("Retry-After") == hint && customers(session).status == 200;
    };
}

Check tokenRefusal(int code, const char *suberror = "")
{
    return [code, suberror](Session &session) {
        const WireAnswer answer = redeemed(session);
        return answer.status == 400 && aadsts(answer) == code &&
               answer.json().value(QLatin1String("suberror")).toString() == QLatin1String(suberror);
    };
}

qint64 stated(const WireAnswer &answer)
{
    return answer.header("Content-Length").toLongLong();
}

Check body(const std::function<bool(const WireAnswer &)> &test)
{
    return [test](Session &session) {
        const WireAnswer answer = customers(session);
        return answer.status == 200 && test(answer);
    };
}

Check holds(const QByteArray &text)
{
    return body([text](const WireAnswer &answer) { return answer.body.contains(text); });
}

qsizetype invoiceCount(Session &session)
{
    return session.partner("/v1/invoices").json().value(QLatin1String("items")).toArray().size();
}

QByteArray nextToken(const WireAnswer &answer)
{
    return answer
        .json()[QLatin1String("links")][QLatin1String("next")][QLatin1String("headers")][0][QLatin1String("value")]
        .toString()
        .toLatin1();
}

WireAnswer second(Session &session)
{
    const QByteArray token = nextToken(customers(session));
    return session.partner(QByteArray(customersPath) + "&seekOperation=Next", {{"MS-ContinuationToken", token}});
}

QJsonObject claimsOf(const WireAnswer &answer, const char *token)
{
    const QString text = answer.json().value(QLatin1String(token)).toString().section(u'.', 1, 1);
    return QJsonDocument::fromJson(QByteArray::fromBase64(text.toLatin1(), QByteArray::Base64UrlEncoding)).object();
}

QByteArray dateOf(int days)
{
    return QLocale::c()
        .toString(QDateTime::currentDateTimeUtc().addDays(days), QStringLiteral("dd MMM yyyy"))
        .toLatin1();
}

QByteArray deviceError(Session &session)
{
    const WireAnswer started =
        WireClient::form(session.cloud.base(Surface::Entra) + "/organizations/oauth2/v2.0/devicecode",
                         {{"client_id", session.cloud.clientId()}, {"scope", Session::graphScopes}});
    return WireClient::form(session.tokenAddress(),
                            {{"grant_type", "urn:ietf:params:oauth:grant-type:device_code"},
                             {"client_id", session.cloud.clientId()},
                             {"device_code", started.json().value(QLatin1String("device_code")).toString().toLatin1()}})
        .json()
        .value(QLatin1String("error"))
        .toString()
        .toLatin1();
}

bool anyBlob(const WireAnswer &answer, const char *text)
{
    return answer.body.contains(text);
}

WireAnswer priceSheet(Session &session)
{
    return session.partner("/v1.0/sales/pricesheets(Market='NL',PricesheetView='updatedlicensebased')/$value"
                           "?timeline=current");
}

QList<Example> pageExamples()
{
    return {
        {"empty-pages",
         [](Session &s) {
             const WireAnswer page = second(s);
             return page.json().value(QLatin1String("items")).toArray().isEmpty() && !nextToken(page).isEmpty();
         }},
        {"repeated-token",
         [](Session &s) { return nextToken(customers(s)) == nextToken(second(s)) && !nextToken(second(s)).isEmpty(); }},
        {"stale-token", [](Session &s) { return second(s).status == 400 && second(s).status == 200; }},
        {"stale-token-forever", [](Session &s) { return second(s).status == 400 && second(s).status == 400; }},
        {"duplicated-items", holds("\"totalCount\": 5")},
        {"foreign-next", [](Session &s) { return customers(s).body.contains("\"" + s.cloud.base(Surface::Foreign)); }},
        {"voided-invoice",
         [](Session &s) { return invoiceCount(s) == 4 && s.partner("/v1/invoices").body.contains("void_note"); }},
        {"adjusted-invoice",
         [](Session &s) { return invoiceCount(s) == 3 && s.partner("/v1/invoices").body.contains("adjustment_note"); }},
        {"legacy-invoice", [](Session &s) { return s.partner("/v1/invoices/D02005YFHI").status == 200; }},
        {"cut-price-sheet",
         [](Session &s) { return !priceSheet(s).body.endsWith('\n') && priceSheet(s).body.endsWith('\n'); }},
        {"no-price-sheets", [](Session &s) { return priceSheet(s).status == 404; }},
        {"charged-beside-lines",
         [](Session &s) {
             const QByteArray asked = s.partner("/v1/invoices").body;
             s.cloud.clearFaults();
             return asked != s.partner("/v1/invoices").body;
         }},
        {"restated-invoice",
         [](Session &s) {
             const QByteArray now = s.partner("/v1/invoices").body;
             const QString etag = manifest(s).value(QLatin1String("eTag")).toString();
             s.cloud.clearFaults();
             return now != s.partner("/v1/invoices").body &&
                    etag != manifest(s).value(QLatin1String("eTag")).toString();
         }},
    };
}

QList<Example> signInExamples()
{
    const auto claim = [](const char *token, const char *name) {
        return [token, name](Session &s) { return claimsOf(redeemed(s), token).value(QLatin1String(name)); };
    };
    return {
        {"tokens-without-mfa",
         [claim](Session &s) {
             const QByteArray token = redeemed(s).json().value(QLatin1String("access_token")).toString().toLatin1();
             const WireAnswer answer =
                 WireClient::get(s.cloud.base(Surface::PartnerCenter) + customersPath, Session::bearer(token));
             return !claim("access_token", "amr")(s).toArray().contains(QStringLiteral("mfa")) &&
                    answer.status == 401 && answer.reason == "Unauthorized - MFA required";
         }},
        {"mfa-by-policy",
         [](Session &s) { return aadsts(redeemed(s)) == 50076 && redeemed(s).body.contains("capolids"); }},
        {"mfa-enrolment", tokenRefusal(50079, "basic_action")},
        {"invalid-grant", tokenRefusal(700082)},
        {"password-changed", tokenRefusal(50173)},
        {"conditional-access", tokenRefusal(53003)},
        {"not-assigned", tokenRefusal(50105)},
        {"consent-required", tokenRefusal(65001, "consent_required")},
        {"admin-consent-required", tokenRefusal(90094, "consent_required")},
        {"tokens-unavailable", [](Session &s) { return redeemed(s).status == 503 && redeemed(s).status == 200; }},
        {"foreign-tenant",
         [claim](Session &s) {
             return claim("access_token", "tid")(s).toString().toLatin1() !=
                    World(Session::smallPlan().partner).partnerTenant();
         }},
        {"short-tokens", [](Session &s) { return redeemed(s).json().value(QLatin1String("expires_in")).toInt() == 2; }},
        {"no-rotation",
         [](Session &s) {
             const QByteArray token = redeemed(s).json().value(QLatin1String("refresh_token")).toString().toLatin1();
             return s.refresh(token, Session::armScope).status == 200 &&
                    s.refresh(token, Session::armScope).status == 200 && s.cloud.replays() == 0;
         }},
        {"reuse-revokes",
         [](Session &s) {
             const QByteArray token = redeemed(s).json().value(QLatin1String("refresh_token")).toString().toLatin1();
             return s.refresh(token, Session::armScope).status == 200 &&
                    aadsts(s.refresh(token, Session::armScope)) == 50173;
         }},
        {"consent-declined",
         [](Session &s) {
             const QByteArray back = WireClient::get(s.authorizeAddress()).header("Location");
             return Session::parameterOf(back, "error") == "access_denied" && back.contains("AADSTS65004");
         }},
        {"wrong-state",
         [](Session &s) {
             const QByteArray back = WireClient::get(s.authorizeAddress()).header("Location");
             return Session::parameterOf(back, "state") == "of-someone-else";
         }},
        {"wrong-nonce",
         [claim](Session &s) { return claim("id_token", "nonce")(s).toString() == QLatin1String("of-someone-else"); }},
        {"device-declined", [](Session &s) { return deviceError(s) == "authorization_declined"; }},
        {"device-expired", [](Session &s) { return deviceError(s) == "expired_token"; }},
        {"roles-hidden",
         [](Session &s) { return s.graph("/me/transitiveMemberOf").body.contains("\"displayName\": null"); }},
        {"no-roles",
         [](Session &s) {
             return s.graph("/me/transitiveMemberOf").json().value(QLatin1String("value")).toArray().isEmpty();
         }},
        {"personal-account", [](Session &s) { return s.graph("/me").body.contains("Jan de Vries"); }},
    };
}

QList<Example> exportExamples()
{
    return {
        {"stalled-stream",
         [](Session &s) {
             const WireAnswer answer = WireClient::send("GET", s.cloud.base(Surface::Graph) + "/me",
                                                        Session::bearer(s.graphToken()), {}, 300);
             return !answer.ended && answer.body.size() == stated(answer) / 2;
         }},
        {"silent-server",
         [](Session &s) {
             const WireAnswer answer = WireClient::send("GET", s.cloud.base(Surface::Graph) + "/me",
                                                        Session::bearer(s.graphToken()), {}, 300);
             return !answer.ended && answer.status == 0;
         }},
        {"truncated-gzip",
         [](Session &s) {
             const WireAnswer cut = blob(s);
             return cut.body.size() == stated(cut) && cut.body.size() < blob(s).body.size();
         }},
        {"damaged-gzip",
         [](Session &s) {
             const QByteArray damaged = blob(s).body;
             const QByteArray whole = blob(s).body;
             return damaged.size() == whole.size() && damaged != whole;
         }},
        {"gzip-bomb", [](Session &s) { return blob(s).body.size() < (1 << 17); }},
        {"unknown-attribute",
         [](Session &s) {
             const QByteArray strange = blob(s).body;
             s.cloud.clearFaults();
             return strange != blob(s).body;
         }},
        {"foreign-location",
         [](Session &s) {
             return s.startExport("usage/billed", billedBody(s))
                 .header("Location")
                 .startsWith(s.cloud.base(Surface::Foreign));
         }},
        {"foreign-manifest", [](Session &s) { return operation(s).body.contains(s.cloud.base(Surface::Foreign)); }},
        {"foreign-blobs",
         [](Session &s) {
             return manifest(s)
                 .value(QLatin1String("rootDirectory"))
                 .toString()
                 .startsWith(QLatin1String("https://127.0.0.1.example.com/"));
         }},
        {"climbing-blob", [](Session &s) { return Session::blobAddress(manifest(s), 0).contains("/../../part-"); }},
        {"export-fails", [](Session &s) { return anyBlob(operation(s), "internalServerError"); }},
        {"export-endless", [](Session &s) { return statusOf(operation(s)) == QLatin1String("running"); }},
        {"export-nothing-yet", [](Session &s) { return anyBlob(operation(s), "\"5000\""); }},
        {"export-gone", [](Session &s) { return operation(s).status == 404 && operation(s).status == 200; }},
        {"sas-expired", [](Session &s) { return blob(s).status == 403 && blob(s).status == 200; }},
        {"sas-always-expired", [](Session &s) { return blob(s).status == 403 && blob(s).status == 403; }},
        {"blob-gone", [](Session &s) { return blob(s).status == 404 && blob(s).status == 200; }},
        {"moving-blob",
         [](Session &s) {
             const QByteArray address = Session::blobAddress(manifest(s), 0);
             const QByteArray tag = WireClient::get(address).header("ETag");
             return WireClient::get(address, {{"If-Match", tag}}).status == 412;
         }},
        {"range-ignored",
         [](Session &s) {
             return blob(s, {{"Range", "bytes=10-"}}).status == 200;
         }},
        {"range-wrong",
         [](Session &s) {
             return blob(s, {{"Range", "bytes=10-"}}).header("Content-Range").startsWith("bytes 0-");
         }},
        {"empty-manifest", [](Session &s) { return manifest(s).value(QLatin1String("blobCount")).toInt(-1) == 0; }},
    };
}

WireAnswer costReport(Session &session)
{
    const QByteArray account =
        session.cloud.base(Surface::Arm) + "/providers/Microsoft.Billing/billingAccounts/9876543";
    const CloudHeaders bearer = Session::bearer(session.token(Session::armScope));
    const WireAnswer started = WireClient::send(
        "POST", account + "/providers/Microsoft.CostManagement/generateCostDetailsReport?api-version=2025-03-01",
        bearer + CloudHeaders{{"Content-Type", "application/json"}},
        R"({"metric":"ActualCost","billingPeriod":"202610"})");
    return started.status == 202 ? WireClient::get(started.header("Location"), bearer) : started;
}

QList<Example> costExamples()
{
    return {
        {"throttle-cost",
         [](Session &s) {
             return !costReport(s).header("x-ms-ratelimit-microsoft.costmanagement-qpu-retry-after").isNull() &&
                    costReport(s).status == 202;
         }},
        {"cost-nothing", [](Session &s) { return statusOf(costReport(s)) == QLatin1String("NoDataFound"); }},
        {"cost-fails", [](Session &s) { return statusOf(costReport(s)) == QLatin1String("Failed"); }},
        {"forbidden-consumption",
         [](Session &s) {
             const QByteArray account = "/providers/Microsoft.Billing/billingAccounts/9876543";
             return s.arm(account + "/providers/Microsoft.Consumption/reservationTransactions?api-version=1").status ==
                        403 &&
                    s.arm(account + "/departments?api-version=1").status == 200;
         }},
        {"cost-disabled", [](Session &s) { return costReport(s).body.contains("IndirectCostDisabled"); }},
    };
}

} // namespace

QList<Example> answerExamples()
{
    return {
        {"throttle", statuses({429, 429, 200})},
        {"throttle-by-date",
         [](Session &session) { return customers(session).header("Retry-After").endsWith(" GMT"); }},
        {"throttle-storm", statuses({429, 429, 429, 429, 200})},
        {"throttle-forever", statuses({429, 429, 429, 429, 429, 429, 429})},
        {"throttle-without-hint",
         [](Session &s) {
             const WireAnswer answer = customers(s);
             return answer.status == 429 && answer.header("Retry-After").isNull();
         }},
        {"throttle-for-years", throttledWith("1000000000")},
        {"throttle-oddly", throttledWith("-1 soon")},
        {"throttle-tokens", [](Session &s) { return redeemed(s).status == 429 && redeemed(s).status == 200; }},
        {"unavailable", statuses({503, 503, 200})},
        {"unavailable-forever", statuses({503, 503, 503, 503, 503, 503})},
        {"server-error", statuses({500, 500, 200})},
        {"gateway-timeout", statuses({504, 200})},
        {"request-timeout", statuses({408, 200})},
        {"gateway-page", [](Session &s) { return customers(s).header("Content-Type").startsWith("text/html"); }},
        {"reset-mid-body",
         [](Session &s) {
             const WireAnswer answer = customers(s);
             return answer.ended && answer.body.size() < stated(answer) && !customers(s).json().isEmpty();
         }},
        {"hang-up",
         [](Session &s) {
             const WireAnswer answer = customers(s);
             return answer.ended && answer.status == 0 && customers(s).status == 200;
         }},
        {"cut-mid-body",
         [](Session &s) {
             const WireAnswer answer = customers(s);
             return answer.ended && answer.body.size() == stated(answer) / 2;
         }},
        {"length-too-small", body([](const WireAnswer &a) { return stated(a) == a.body.size() / 2; })},
        {"length-too-big", body([](const WireAnswer &a) { return stated(a) == a.body.size() + 100; })},
        {"length-missing",
         body([](const WireAnswer &a) { return a.header("Content-Length").isNull() && a.json().isEmpty(); })},
        {"slow-stream",
         [](Session &s) {
             QElapsedTimer timer;
             timer.start();
             return !customers(s).json().isEmpty() && timer.elapsed() >= 200;
         }},
        {"login-page", body([](const WireAnswer &a) { return a.body.startsWith("<html>"); })},
        {"byte-order-mark", body([](const WireAnswer &a) { return a.body.startsWith("\xEF\xBB\xBF{"); })},
        {"half-json", body([](const WireAnswer &a) { return a.json().isEmpty() && stated(a) == a.body.size(); })},
        {"deep-json", holds(QByteArray(200, '['))},
        {"huge-json", body([](const WireAnswer &a) { return a.body.size() > (64 << 20); })},
        {"empty-body", body([](const WireAnswer &a) { return a.body.isEmpty(); })},
        {"wrong-type", body([](const WireAnswer &a) { return a.header("Content-Type") == "text/plain"; })},
        {"invalid-utf8", holds("\xC3\x28")},
        {"null-values", holds("\"companyName\": null")},
        {"missing-fields", body([](const WireAnswer &a) { return !a.body.contains("companyName"); })},
        {"unknown-fields", holds("\"futureField\"")},
        {"quoted-numbers", holds("\"totalCount\": \"4\"")},
        {"clock-ahead", body([](const WireAnswer &a) { return a.header("Date").contains(dateOf(3)); })},
        {"clock-behind", body([](const WireAnswer &a) { return a.header("Date").contains(dateOf(-3)); })},
        {"secret-in-error", [](Session &s) { return customers(s).body.contains("CANARYACCESS"); }},
        {"unauthorized", statuses({401, 200})},
        {"unauthorized-forever", statuses({401, 401, 401})},
        {"mfa-wanted", [](Session &s) { return customers(s).reason == "Unauthorized - MFA required"; }},
        {"forbidden-partner", [](Session &s) { return customers(s).body == "Forbidden"; }},
        {"forbidden-graph", [](Session &s) { return s.graph("/me").status == 403 && customers(s).status == 200; }},
        {"forbidden-licences",
         [](Session &s) {
             const QByteArray tenant = World(Session::smallPlan().partner).customers()[0].tenant;
             return s.partner("/v1/customers/" + tenant + "/subscribedskus").status == 403 &&
                    customers(s).status == 200;
         }},
        {"foreign-redirect",
         [](Session &s) {
             const WireAnswer answer = customers(s);
             return answer.status == 302 && answer.header("Location").startsWith(s.cloud.base(Surface::Foreign));
         }},
        {"home-redirect",
         [](Session &s) {
             return customers(s).status == 307 && customers(s).header("Location").startsWith("/partner");
         }},
    };
}

QList<Example> examples()
{
    return answerExamples() + pageExamples() + signInExamples() + exportExamples() + costExamples();
}

} // namespace counterfoil::faultexamples
