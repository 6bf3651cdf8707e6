// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/cloud/entra.h"

#include "core/sandbox/jsontext.h"

#include <QCryptographicHash>
#include <QRegularExpression>

#include <algorithm>

namespace counterfoil {

namespace {

using Refusal = EntraRefusal;

//! A call of the token endpoint while it is being judged.
struct TokenCall
{
    CloudState &state;
    QUrlQuery form;
    QByteArray value(const char *name) const
    {
        return form.queryItemValue(QString::fromLatin1(name), QUrl::FullyDecoded).toUtf8();
    }
};

CloudReply refuse(const TokenCall &call, const Refusal &refusal)
{
    return refuseToken(refusal, call.state.calendarNow());
}

Refusal missing(const char *name)
{
    return {400,    "invalid_request",
            900144, QByteArray("The request body must contain the following parameter: '") + name + "'.",
            {},     {}};
}

//! What every grant has to keep to.
std::optional<Refusal> refuseCall(const TokenCall &call, const CloudRequest &request, const QByteArray &tenant,
                                  bool needsGrant)
{
    const QByteArray type = request.header("Content-Type").split(';').front().trimmed();
    if (type.compare("application/x-www-form-urlencoded", Qt::CaseInsensitive) != 0)
        return missing(needsGrant ? "grant_type" : "client_id");
    if (!request.rawQuery.isEmpty())
        return Refusal{400, "invalid_request", 900144, "Parameters belong into the body.", {}, {}};
    if (auto refusal = refuseTenant(call.state, tenant))
        return refusal;
    for (const char *name : {needsGrant ? "grant_type" : "scope", "client_id"}) {
        if (call.value(name).isEmpty())
            return missing(name);
    }
    if (call.value("client_id") != call.state.plan().clientId)
        return Refusal{400, "unauthorized_client", 700016, "Application was not found in the directory.", {}, {}};
    if (!call.value("client_secret").isEmpty() || !call.value("client_assertion").isEmpty())
        return Refusal{
            401,    "invalid_client",
            700025, "Client is public so neither 'client_assertion' nor 'client_secret' should be presented.",
            {},     {}};
    return std::nullopt;
}

//! The scopes of one service, all of them agreed to before.
std::optional<Refusal> chooseScopes(const TokenCall &call, const SignInGrant &grant, const QStringList &asked,
                                    Surface *audience, QStringList *scopes)
{
    *audience = Surface::Foreign;
    for (const QString &scope : asked) {
        if (isSignInScope(scope))
            continue;
        const Surface surface = audienceOf(scope);
        if (surface == Surface::Foreign)
            return Refusal{400,
                           "invalid_scope",
                           70011,
                           "The provided value for the input parameter 'scope' is not valid. The scope " +
                               scope.left(100).toUtf8() + " is not valid.",
                           {},
                           {}};
        if (*audience != Surface::Foreign && *audience != surface)
            return Refusal{400,
                           "invalid_scope",
                           28000,
                           "Provided value for the input parameter scope is not valid because it contains more than "
                           "one resource.",
                           {},
                           {}};
        *audience = surface;
        scopes->append(scope);
    }
    if (scopes->isEmpty())
        return missing("scope");
    const auto agreed = [&grant](const QString &scope) {
        return grant.scopes.contains(scope, Qt::CaseInsensitive) || scope.endsWith(QLatin1String("/.default"));
    };
    if (!std::all_of(scopes->cbegin(), scopes->cend(), agreed))
        return Refusal{400,
                       "invalid_grant",
                       65001,
                       "The user or administrator has not consented to use the application with ID '" +
                           call.state.plan().clientId + "'.",
                       "consent_required",
                       {}};
    return std::nullopt;
}

CloudReply issueFor(const TokenCall &call, qsizetype grant, const QStringList &asked)
{
    Surface audience = Surface::Foreign;
    QStringList scopes;
    if (const auto refusal = chooseScopes(call, call.state.tokens.grant(grant), asked, &audience, &scopes))
        return refuse(call, *refusal);
    return issueTokens(call.state, grant, audience, scopes);
}

QStringList askedScopes(const TokenCall &call)
{
    return fullScopes(QString::fromUtf8(call.value("scope")));
}

bool provesChallenge(const QByteArray &verifier, const QByteArray &challenge)
{
    static const QRegularExpression form(QStringLiteral("^[A-Za-z0-9._~-]{43,128}$"));
    const QByteArray hash = QCryptographicHash::hash(verifier, QCryptographicHash::Sha256)
                                .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    return form.match(QString::fromLatin1(verifier)).hasMatch() && hash == challenge;
}

CloudReply redeemCode(const TokenCall &call)
{
    for (const char *name : {"code", "redirect_uri", "code_verifier", "scope"}) {
        if (call.value(name).isEmpty())
            return refuse(call, missing(name));
    }
    const auto found = call.state.tokens.codes.find(call.value("code"));
    if (found == call.state.tokens.codes.end())
        return refuse(call,
                      {400, "invalid_grant", 9002313, "Invalid request. Request is malformed or invalid.", {}, {}});
    if (found->used)
        return refuse(call, {400,
                             "invalid_grant",
                             54005,
                             "OAuth2 Authorization code was already redeemed, please retry with a new valid code.",
                             {},
                             {}});
    if (found->expires < call.state.now())
        return refuse(call, {400,
                             "invalid_grant",
                             70008,
                             "The provided authorization code or refresh token has expired due to inactivity.",
                             {},
                             {}});
    if (QString::fromUtf8(call.value("redirect_uri")) != found->redirect)
        return refuse(call, {400,
                             "invalid_grant",
                             500112,
                             "The reply address does not match the reply address provided when requesting the code.",
                             {},
                             {}});
    if (!provesChallenge(call.value("code_verifier"), found->challenge))
        return refuse(call, {400,
                             "invalid_grant",
                             501481,
                             "The Code_Verifier does not match the code_challenge supplied in the authorization "
                             "request.",
                             {},
                             {}});
    found->used = true;
    return issueFor(call, found->grant, askedScopes(call));
}

CloudReply redeemRefresh(const TokenCall &call)
{
    for (const char *name : {"refresh_token", "scope"}) {
        if (call.value(name).isEmpty())
            return refuse(call, missing(name));
    }
    TokenBook &tokens = call.state.tokens;
    const auto found = tokens.refreshTokens.find(call.value("refresh_token"));
    if (found == tokens.refreshTokens.end())
        return refuse(
            call,
            {400, "invalid_grant", 9002313, "Invalid request. Request is malformed or invalid.", "bad_token", {}});
    if (found->replaced) {
        ++tokens.replays;
        if (call.state.has(Quirk::ReuseRevokes))
            tokens.grant(found->grant).revoked = true;
    }
    if (tokens.grant(found->grant).revoked)
        return refuse(call, {400,
                             "invalid_grant",
                             50173,
                             "The provided grant has expired due to it being revoked, a fresh auth token is needed.",
                             {},
                             {}});
    const qsizetype grant = found->grant;
    CloudReply reply = issueFor(call, grant, askedScopes(call));
    // the reply has put a new token into the table: look the old one up again
    if (reply.status == 200 && !call.state.has(Quirk::NoRefreshRotation))
        tokens.refreshTokens[call.value("refresh_token")].replaced = true;
    return reply;
}

CloudReply redeemDevice(const TokenCall &call)
{
    if (call.value("device_code").isEmpty())
        return refuse(call, missing("device_code"));
    const auto found = call.state.tokens.devices.find(call.value("device_code"));
    if (found == call.state.tokens.devices.end() || found->used)
        return refuse(call, {400, "bad_verification_code", 70019, "Verification code expired or unknown.", {}, {}});
    if (call.state.has(Quirk::DeviceDeclined))
        return refuse(call, {400, "authorization_declined", 70018, "The user declined the device code.", {}, {}});
    if (found->expires < call.state.now() || call.state.has(Quirk::DeviceExpired))
        return refuse(call, {400, "expired_token", 70020, "The device code has expired.", {}, {}});
    const bool byItself = !call.state.plan().signInForm && found->polls >= call.state.plan().devicePolls;
    if (!found->approved && !byItself) {
        ++found->polls;
        return refuse(call, {400,
                             "authorization_pending",
                             70016,
                             "OAuth 2.0 device flow error. Authorization is pending. Continue polling.",
                             {},
                             {}});
    }
    found->used = true;
    SignInGrant grant;
    grant.scopes = found->scopes;
    QStringList first;
    Surface audience = Surface::Foreign;
    for (const QString &scope : std::as_const(found->scopes)) {
        const Surface surface = audienceOf(scope);
        if (surface != Surface::Foreign && (audience == Surface::Foreign || surface == audience)) {
            audience = surface;
            first.append(scope);
        }
    }
    // without a scope of its own the call is about the first service that was asked for
    const QStringList asked = call.value("scope").isEmpty() ? first : askedScopes(call);
    return issueFor(call, call.state.tokens.addGrant(grant), asked);
}

} // namespace

CloudReply redeem(CloudState &state, const CloudRequest &request, const Arguments &arguments)
{
    const TokenCall call{state, readForm(request.body)};
    if (const auto refusal = refuseCall(call, request, arguments[0], true))
        return refuse(call, *refusal);
    const QByteArray grant = call.value("grant_type");
    if (grant == "authorization_code")
        return redeemCode(call);
    if (grant == "refresh_token")
        return redeemRefresh(call);
    if (grant == "urn:ietf:params:oauth:grant-type:device_code")
        return redeemDevice(call);
    if (grant == "client_credentials")
        return refuse(call, {401,
                             "invalid_client",
                             7000218,
                             "The request body must contain the following parameter: 'client_assertion' or "
                             "'client_secret'.",
                             {},
                             {}});
    return refuse(call, {400, "unsupported_grant_type", 70003, "The app requested an unsupported grant type.", {}, {}});
}

CloudReply startDevice(CloudState &state, const CloudRequest &request, const Arguments &arguments)
{
    const TokenCall call{state, readForm(request.body)};
    if (const auto refusal = refuseCall(call, request, arguments[0], false))
        return refuse(call, *refusal);
    DeviceSignIn device;
    device.scopes = askedScopes(call);
    for (const QString &scope : std::as_const(device.scopes)) {
        if (!isSignInScope(scope) && audienceOf(scope) == Surface::Foreign)
            return refuse(call, {400,
                                 "invalid_scope",
                                 70011,
                                 "The provided value for the input parameter 'scope' is not valid.",
                                 {},
                                 {}});
    }
    device.userCode = state.guid("user").left(9).remove(8, 1).toUpper();
    device.expires = state.now() + 900;
    const QByteArray code = state.secret("device");
    state.tokens.devices.insert(code, device);
    const QByteArray address = state.base(Surface::Entra) + "/common/oauth2/deviceauth";
    JsonText json;
    json.open();
    json.pair("user_code", device.userCode).pair("device_code", code);
    json.pair("verification_uri", address).pair("expires_in", 900).pair("interval", state.plan().deviceInterval);
    json.pair("message", "To sign in, use a web browser to open the page " + address + " and enter the code " +
                             device.userCode + " to authenticate.");
    json.close();
    return jsonReply(200, json.take());
}

CloudReply showDevice(CloudState &state, const CloudRequest &, const Arguments &)
{
    CloudReply reply(200, "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Enter code</title>"
                          "</head><body><form method=\"post\" action=\"" +
                              state.base(Surface::Entra) +
                              "/common/oauth2/deviceauth\"><input name=\"code\" autofocus><button "
                              "id=\"accept\">Next</button></form></body></html>\n");
    reply.set("Content-Type", "text/html; charset=utf-8");
    return reply;
}

CloudReply approveDevice(CloudState &state, const CloudRequest &request, const Arguments &)
{
    const QByteArray code = readForm(request.body).queryItemValue(QStringLiteral("code")).toLatin1().toUpper();
    bool known = false;
    for (DeviceSignIn &device : state.tokens.devices) {
        if (device.userCode == code && !device.used && device.expires >= state.now())
            known = device.approved = true;
    }
    CloudReply reply(known ? 200 : 400, known ? "You have signed in. You may now close this window.\n"
                                              : "That code did not work. Check the code and try again.\n");
    reply.set("Content-Type", "text/plain; charset=utf-8");
    return reply;
}

} // namespace counterfoil
