// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/cloud/entra.h"

#include <QUrl>

namespace counterfoil {

namespace {

QByteArray html(const QByteArray &text)
{
    return QString::fromUtf8(text).toHtmlEscaped().toUtf8();
}

CloudReply page(int status, const QByteArray &title, const QByteArray &content)
{
    CloudReply reply(status, "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>" + title +
                                 "</title></head><body><h1>" + title + "</h1>" + content + "</body></html>\n");
    reply.set("Content-Type", "text/html; charset=utf-8");
    reply.set("Cache-Control", "no-store, no-cache");
    return reply;
}

CloudReply refusalPage(const CloudState &state, const EntraRefusal &refusal)
{
    return page(refusal.status, "Sign in to your account",
                "<p>Sorry, but we are having trouble signing you in.</p><pre>" +
                    html(entraDescription(refusal, state.calendarNow())) + "</pre>");
}

//! Back to the program, with what it is to know.
CloudReply backTo(const QString &redirect, const QList<std::pair<QString, QString>> &values)
{
    QByteArray query;
    for (const auto &[name, value] : values)
        query += (query.isEmpty() ? "" : "&") + name.toLatin1() + '=' + QUrl::toPercentEncoding(value);
    CloudReply reply(302);
    const QByteArray slash = QUrl(redirect).path().isEmpty() ? "/" : "";
    reply.set("Location", redirect.toLatin1() + slash + '?' + query);
    reply.set("Cache-Control", "no-store, no-cache");
    return reply;
}

CloudReply refuseBack(const CloudState &state, const QUrlQuery &query, const EntraRefusal &refusal)
{
    const auto of = [&query](const char *name) {
        return query.queryItemValue(QString::fromLatin1(name), QUrl::FullyDecoded);
    };
    return backTo(of("redirect_uri"), {{QStringLiteral("error"), QString::fromLatin1(refusal.error)},
                                       {QStringLiteral("error_description"),
                                        QString::fromUtf8(entraDescription(refusal, state.calendarNow()))},
                                       {QStringLiteral("state"), of("state")}});
}

//! The one registered address: http://localhost with any port and no path. Source: entra-docs, "reply URL".
bool isRegistered(const QString &redirect)
{
    const QUrl url(redirect, QUrl::StrictMode);
    return url.isValid() && url.scheme() == QLatin1String("http") && url.host() == QLatin1String("localhost") &&
           url.path().isEmpty() && !url.hasQuery() && !url.hasFragment() && url.userInfo().isEmpty();
}

//! What cannot even be sent back to the program.
std::optional<EntraRefusal> refuseOutright(const CloudState &state, const CloudRequest &request,
                                           const QByteArray &tenant)
{
    if (auto refusal = refuseTenant(state, tenant))
        return refusal;
    if (request.parameter(QStringLiteral("client_id")).toLatin1() != state.plan().clientId)
        return EntraRefusal{400, "unauthorized_client", 700016, "Application was not found in the directory.", {}, {}};
    if (!isRegistered(request.parameter(QStringLiteral("redirect_uri"))))
        return EntraRefusal{400,
                            "invalid_request",
                            50011,
                            "The redirect URI specified in the request does not match the redirect URIs configured "
                            "for the application.",
                            {},
                            {}};
    return std::nullopt;
}

std::optional<EntraRefusal> refuseScopes(const QStringList &scopes)
{
    if (scopes.isEmpty())
        return EntraRefusal{
            400, "invalid_request", 900144, "The request body must contain the following parameter: 'scope'.", {}, {}};
    for (const QString &scope : scopes) {
        if (!isSignInScope(scope) && audienceOf(scope) == Surface::Foreign)
            return EntraRefusal{400,
                                "invalid_scope",
                                70011,
                                "The provided value for the input parameter 'scope' is not valid. The scope " +
                                    scope.left(100).toUtf8() + " is not valid.",
                                {},
                                {}};
    }
    return std::nullopt;
}

std::optional<EntraRefusal> refuseAuthorize(const CloudRequest &request)
{
    const auto of = [&request](const char *name) { return request.parameter(QString::fromLatin1(name)); };
    if (of("response_type") != QLatin1String("code"))
        return EntraRefusal{
            400, "unsupported_response_type", 700054, "The response_type is not enabled for the application.", {}, {}};
    if (request.has(QStringLiteral("response_mode")) && of("response_mode") != QLatin1String("query"))
        return EntraRefusal{400, "invalid_request", 900235, "The response_mode is not supported here.", {}, {}};
    if (of("code_challenge").size() != 43 || of("code_challenge_method") != QLatin1String("S256"))
        return EntraRefusal{
            400, "invalid_request", 501481, "The Code_Challenge must be 43 characters made by S256.", {}, {}};
    return refuseScopes(fullScopes(of("scope")));
}

//! The person agreed: a code for the program.
CloudReply giveCode(CloudState &state, const QUrlQuery &query)
{
    const auto of = [&query](const char *name) {
        return query.queryItemValue(QString::fromLatin1(name), QUrl::FullyDecoded);
    };
    if (state.has(Quirk::ConsentDeclined))
        return refuseBack(state, query,
                          {400, "access_denied", 65004, "User declined to consent to access the app.", {}, {}});
    SignInGrant grant;
    grant.scopes = fullScopes(of("scope"));
    grant.nonce = of("nonce").toUtf8();
    const QByteArray code = "0." + state.secret("code");
    state.tokens.codes.insert(code, {state.tokens.addGrant(grant), of("redirect_uri"), of("code_challenge").toLatin1(),
                                     state.now() + 600, false});
    const QString back = state.has(Quirk::WrongState) ? QStringLiteral("of-someone-else") : of("state");
    return backTo(of("redirect_uri"), {{QStringLiteral("code"), QString::fromLatin1(code)},
                                       {QStringLiteral("state"), back},
                                       {QStringLiteral("session_state"), QString::fromLatin1(state.guid("session"))}});
}

} // namespace

CloudReply showAuthorize(CloudState &state, const CloudRequest &request, const Arguments &arguments)
{
    if (const auto refusal = refuseOutright(state, request, arguments[0]))
        return refusalPage(state, *refusal);
    if (const auto refusal = refuseAuthorize(request))
        return refuseBack(state, request.query, *refusal);
    if (request.parameter(QStringLiteral("prompt")) == QLatin1String("none"))
        return refuseBack(
            state, request.query,
            {400, "login_required", 50058, "A silent sign-in request was sent but no user is signed in.", {}, {}});
    if (!state.plan().signInForm)
        return giveCode(state, request.query);
    const QByteArray ticket = state.guid("form");
    state.tokens.waitingForms.insert(ticket, request.query);
    CloudReply reply = page(
        200, "Sign in to your account",
        "<form method=\"post\" action=\"" + state.base(Surface::Entra) + '/' + arguments[0] +
            "/login\"><p>svc-billing@nordwindcloud.onmicrosoft.com</p><input type=\"hidden\" name=\"ticket\" value=\"" +
            ticket +
            "\"><button name=\"answer\" value=\"accept\" id=\"accept\" autofocus>Accept</button> "
            "<button name=\"answer\" value=\"cancel\" id=\"cancel\">Cancel</button></form>");
    reply.set("Set-Cookie", "ESTSAUTH=" + state.secret("cookie") + "; path=/; HttpOnly");
    return reply;
}

CloudReply continueAuthorize(CloudState &state, const CloudRequest &request, const Arguments &arguments)
{
    if (const auto refusal = refuseTenant(state, arguments[0]))
        return refusalPage(state, *refusal);
    const QUrlQuery form = readForm(request.body);
    const QByteArray ticket = form.queryItemValue(QStringLiteral("ticket")).toLatin1();
    const auto waiting = state.tokens.waitingForms.constFind(ticket);
    if (waiting == state.tokens.waitingForms.cend())
        return refusalPage(state, {400, "invalid_request", 90015, "The sign-in page is out of date.", {}, {}});
    const QUrlQuery query = state.tokens.waitingForms.take(ticket);
    if (form.queryItemValue(QStringLiteral("answer")) != QLatin1String("accept"))
        return refuseBack(state, query,
                          {400, "access_denied", 65004, "User declined to consent to access the app.", {}, {}});
    return giveCode(state, query);
}

CloudReply showAdminConsent(CloudState &state, const CloudRequest &request, const Arguments &arguments)
{
    if (const auto refusal = refuseOutright(state, request, arguments[0]))
        return refusalPage(state, *refusal);
    const QString redirect = request.parameter(QStringLiteral("redirect_uri"));
    const QString scope = request.parameter(QStringLiteral("scope"));
    if (const auto refusal = refuseScopes(fullScopes(scope)))
        return refuseBack(state, request.query, *refusal);
    if (state.has(Quirk::ConsentDeclined))
        return backTo(redirect, {{QStringLiteral("admin_consent"), QStringLiteral("True")},
                                 {QStringLiteral("error"), QStringLiteral("consent_required")},
                                 {QStringLiteral("error_description"), QStringLiteral("AADSTS65004: declined")},
                                 {QStringLiteral("state"), request.parameter(QStringLiteral("state"))}});
    return backTo(redirect, {{QStringLiteral("admin_consent"), QStringLiteral("True")},
                             {QStringLiteral("tenant"), QString::fromLatin1(state.world().partnerTenant())},
                             {QStringLiteral("scope"), scope},
                             {QStringLiteral("state"), request.parameter(QStringLiteral("state"))}});
}

} // namespace counterfoil
