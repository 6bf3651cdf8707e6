// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/cloud/entra.h"

#include "core/sandbox/jsontext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace counterfoil {

namespace {

struct Permission
{
    const char *scope;
    Surface surface;
};

// Sources: entra-docs, "permissions reference"; Partner Center, "authentication".
const Permission permissions[] = {
    {"https://api.partnercenter.microsoft.com/user_impersonation", Surface::PartnerCenter},
    {"https://api.partnercenter.microsoft.com/.default", Surface::PartnerCenter},
    {"https://graph.microsoft.com/PartnerBilling.Read.All", Surface::Graph},
    {"https://graph.microsoft.com/User.Read", Surface::Graph},
    {"https://graph.microsoft.com/Directory.Read.All", Surface::Graph},
    {"https://graph.microsoft.com/GroupMember.Read.All", Surface::Graph},
    {"https://graph.microsoft.com/RoleManagement.Read.Directory", Surface::Graph},
    {"https://graph.microsoft.com/.default", Surface::Graph},
    {"https://management.azure.com/user_impersonation", Surface::Arm},
    {"https://management.azure.com/.default", Surface::Arm},
};

const QByteArray graphPrefix = "https://graph.microsoft.com/";

QByteArray base64(const QByteArray &text)
{
    return text.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray asToken(const QJsonObject &claims, const QByteArray &signature)
{
    return base64(R"({"typ":"JWT","alg":"RS256","kid":"sandbox"})") + '.' +
           base64(QJsonDocument(claims).toJson(QJsonDocument::Compact)) + '.' + signature;
}

QString text(const QByteArray &bytes)
{
    return QString::fromUtf8(bytes);
}

//! Who signs in. A service account has a name that says so.
struct Account
{
    QString given, family, upn, oid;
};

Account accountOf(const CloudState &state)
{
    const bool person = state.has(Quirk::PersonalAccount);
    return {person ? QStringLiteral("Jan") : QStringLiteral("Billing"),
            person ? QStringLiteral("de Vries") : QStringLiteral("Service"),
            person ? QStringLiteral("jan.devries@nordwindcloud.onmicrosoft.com")
                   : QStringLiteral("svc-billing@nordwindcloud.onmicrosoft.com"),
            QStringLiteral("4988e250-5aee-482a-9136-6d269cb755c0")};
}

QString tenantOf(const CloudState &state)
{
    return state.has(Quirk::TokenOfOtherTenant) ? QStringLiteral("11111111-2222-4333-8444-555555555555")
                                                : text(state.world().partnerTenant());
}

//! Source: Partner Center, "security requirements", claims of an access token.
QByteArray accessTokenOf(CloudState &state, const AccessToken &token)
{
    const Account account = accountOf(state);
    const qint64 now = token.expires - state.plan().tokenLifetime;
    QStringList names;
    for (const QString &scope : token.scopes)
        names.append(scope.section(QLatin1Char('/'), -1));
    const QJsonArray methods =
        token.mfa ? QJsonArray{QStringLiteral("pwd"), QStringLiteral("mfa")} : QJsonArray{QStringLiteral("pwd")};
    const QJsonObject claims{
        {QStringLiteral("aud"), text(audienceName(token.audience))},
        {QStringLiteral("iss"), QStringLiteral("https://sts.windows.net/%1/").arg(tenantOf(state))},
        {QStringLiteral("iat"), now},
        {QStringLiteral("nbf"), now},
        {QStringLiteral("exp"), token.expires},
        {QStringLiteral("acr"), QStringLiteral("1")},
        {QStringLiteral("amr"), methods},
        {QStringLiteral("appid"), text(state.plan().clientId)},
        {QStringLiteral("appidacr"), QStringLiteral("0")},
        {QStringLiteral("family_name"), account.family},
        {QStringLiteral("given_name"), account.given},
        {QStringLiteral("ipaddr"), QStringLiteral("127.0.0.1")},
        {QStringLiteral("name"), account.given + u' ' + account.family},
        {QStringLiteral("oid"), account.oid},
        {QStringLiteral("scp"), names.join(u' ')},
        {QStringLiteral("tenant_region_scope"), QStringLiteral("EU")},
        {QStringLiteral("tid"), tenantOf(state)},
        {QStringLiteral("unique_name"), account.upn},
        {QStringLiteral("upn"), account.upn},
        {QStringLiteral("ver"), QStringLiteral("1.0")}};
    return asToken(claims, state.secret("access"));
}

QByteArray idTokenOf(CloudState &state, const SignInGrant &grant)
{
    const Account account = accountOf(state);
    QJsonObject claims{
        {QStringLiteral("aud"), text(state.plan().clientId)},
        {QStringLiteral("iss"), QStringLiteral("%1/%2/v2.0").arg(text(state.base(Surface::Entra)), tenantOf(state))},
        {QStringLiteral("iat"), state.now()},
        {QStringLiteral("nbf"), state.now()},
        {QStringLiteral("exp"), state.now() + state.plan().tokenLifetime},
        {QStringLiteral("name"), account.given + u' ' + account.family},
        {QStringLiteral("oid"), account.oid},
        {QStringLiteral("preferred_username"), account.upn},
        {QStringLiteral("sub"), QStringLiteral("pairwise-subject-of-the-sandbox")},
        {QStringLiteral("tid"), tenantOf(state)},
        {QStringLiteral("ver"), QStringLiteral("2.0")}};
    if (!grant.nonce.isEmpty())
        claims.insert(QStringLiteral("nonce"),
                      state.has(Quirk::WrongNonce) ? QStringLiteral("of-someone-else") : text(grant.nonce));
    return asToken(claims, state.secret("identity"));
}

} // namespace

QByteArray entraDescription(const EntraRefusal &refusal, const QDateTime &now)
{
    return "AADSTS" + QByteArray::number(refusal.code) + ": " + refusal.text +
           "\r\nTrace ID: 0000aaaa-11bb-cccc-dd22-eeeeee333333\r\nCorrelation ID: "
           "aaaa0000-bb11-2222-33cc-444444dddddd\r\nTimestamp: " +
           now.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss'Z'")).toLatin1();
}

CloudReply refuseToken(const EntraRefusal &refusal, const QDateTime &now)
{
    JsonText json;
    json.open();
    json.pair("error", refusal.error);
    json.pair("error_description", entraDescription(refusal, now));
    json.key("error_codes").open('[').number(refusal.code).close(']');
    json.pair("timestamp", now.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss'Z'")).toLatin1());
    json.pair("trace_id", "0000aaaa-11bb-cccc-dd22-eeeeee333333");
    json.pair("correlation_id", "aaaa0000-bb11-2222-33cc-444444dddddd");
    json.pair("suberror", refusal.suberror);
    json.pair("claims", refusal.claims);
    json.close();
    return jsonReply(refusal.status, json.take());
}

std::optional<EntraRefusal> refuseTenant(const CloudState &state, const QByteArray &tenant)
{
    if (tenant == "organizations" || tenant.toLower() == state.world().partnerTenant() ||
        tenant == "nordwindcloud.onmicrosoft.com")
        return std::nullopt;
    if (tenant == "common")
        return EntraRefusal{400,
                            "invalid_request",
                            50194,
                            "The application is not configured as a multi-tenant application. Usage of the /common "
                            "endpoint is not supported for such applications.",
                            {},
                            {}};
    return EntraRefusal{400, "invalid_request", 90002, "Tenant '" + tenant.left(64) + "' not found.", {}, {}};
}

QStringList fullScopes(const QString &text)
{
    QStringList scopes;
    for (const QString &scope : text.split(u' ', Qt::SkipEmptyParts)) {
        const QString full = QString::fromLatin1(graphPrefix) + scope;
        const bool bare = !isSignInScope(scope) && audienceOf(full) == Surface::Graph;
        scopes.append(bare ? full : scope);
    }
    return scopes;
}

Surface audienceOf(const QString &scope)
{
    for (const Permission &permission : permissions) {
        if (scope.compare(QLatin1String(permission.scope), Qt::CaseInsensitive) == 0)
            return permission.surface;
    }
    return Surface::Foreign;
}

bool isSignInScope(const QString &scope)
{
    return QStringList{QStringLiteral("openid"), QStringLiteral("profile"), QStringLiteral("offline_access"),
                       QStringLiteral("email")}
        .contains(scope);
}

QByteArray audienceName(Surface surface)
{
    switch (surface) {
    case Surface::PartnerCenter:
        return "https://api.partnercenter.microsoft.com";
    case Surface::Graph:
        return "https://graph.microsoft.com";
    default:
        return "https://management.azure.com";
    }
}

CloudReply issueTokens(CloudState &state, qsizetype grantNumber, Surface audience, const QStringList &scopes)
{
    const SignInGrant &grant = state.tokens.grant(grantNumber);
    const int lifetime = state.has(Quirk::ShortToken) ? 2 : state.plan().tokenLifetime;
    AccessToken token{grantNumber, audience, scopes, state.now() + lifetime,
                      grant.mfa && !state.has(Quirk::TokenWithoutMfa)};
    const QByteArray access = accessTokenOf(state, token);
    state.tokens.accessTokens.insert(access, token);
    JsonText json;
    json.open();
    json.pair("token_type", "Bearer");
    json.pair("scope", scopes.join(u' ').toUtf8());
    json.pair("expires_in", lifetime);
    json.pair("ext_expires_in", lifetime);
    json.pair("access_token", access);
    if (grant.scopes.contains(QStringLiteral("offline_access"))) {
        const QByteArray refresh = "0." + state.secret("refresh");
        state.tokens.refreshTokens.insert(refresh, {grantNumber, false});
        json.pair("refresh_token", refresh);
    }
    if (grant.scopes.contains(QStringLiteral("openid")))
        json.pair("id_token", idTokenOf(state, grant));
    json.close();
    CloudReply reply = jsonReply(200, json.take());
    reply.set("Cache-Control", "no-store, no-cache");
    reply.set("Pragma", "no-cache");
    return reply;
}

std::span<const Route> entraRoutes()
{
    static const Route routes[] = {
        {"GET", "{}/oauth2/v2.0/authorize", Authorize, showAuthorize},
        {"POST", "{}/login", Authorize, continueAuthorize},
        {"GET", "{}/v2.0/adminconsent", Authorize, showAdminConsent},
        {"POST", "{}/oauth2/v2.0/token", Token, redeem},
        {"POST", "{}/oauth2/v2.0/devicecode", DeviceCode, startDevice},
        {"GET", "common/oauth2/deviceauth", DeviceCode, showDevice},
        {"POST", "common/oauth2/deviceauth", DeviceCode, approveDevice},
    };
    return routes;
}

} // namespace counterfoil
