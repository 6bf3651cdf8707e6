// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identity/tokenanswer.h"

#include "core/base/json.h"
#include "core/base/redaction.h"
#include "core/base/sentence.h"
#include "core/identity/entracode.h"
#include "core/net/addresses.h"

#include <algorithm>

namespace counterfoil {

namespace {

constexpr int shortestLife = 1;
constexpr int longestLife = 24 * 60 * 60;

//! Seconds, which older endpoints give as a text.
int secondsOf(const JsonValue &object, QStringView name, int fallback)
{
    bool isNumber = false;
    const int seconds = object.textOf(name).toInt(&isNumber);
    return isNumber ? std::clamp(seconds, shortestLife, longestLife) : fallback;
}

Secret secretOf(const JsonValue &object, QStringView name)
{
    return Secret(object.textOf(name).toUtf8());
}

//! Entra's words may hold an account's name and ids, but no secret; still they are passed through the filter.
QString messageOf(const JsonValue &object, const QString &error)
{
    QString text = object.textOf(u"error_description").section(u'\r', 0, 0).section(u'\n', 0, 0).left(300);
    const qsizetype ids = text.indexOf(QStringLiteral(" Trace ID:"));
    if (ids > 0)
        text.truncate(ids);
    return redacted(text.isEmpty() ? SENTENCE("the sign-in was refused: %1").arg(error) : text);
}

//! The numbers behind AADSTS: that of the text, which may be translated or empty, and those of the list beside it.
QList<int> codesOf(const JsonValue &body)
{
    QList<int> codes;
    if (const int told = entraCodeOf(body.textOf(u"error_description")); told != 0)
        codes.append(told);
    const JsonValue *list = body.find(u"error_codes");
    for (const JsonValue &one : list ? list->items : std::vector<JsonValue>()) {
        if (const int code = one.text.toInt(); code > 0)
            codes.append(code);
    }
    return codes;
}

//! The first that says something about the sign-in, else the first; 0 where there is none.
int entraCodeIn(const JsonValue &body)
{
    const QList<int> codes = codesOf(body);
    const auto telling =
        std::find_if(codes.begin(), codes.end(), [](int code) { return stateOfRefusal({}, {}, code).has_value(); });
    return telling != codes.end() ? *telling : codes.value(0);
}

SignInFault::Stray strayOf(const HttpResponse &answer, const QString &error)
{
    const bool isDisturbed = answer.status == 408 || answer.status == 429 || answer.status >= 500 ||
                             error == u"temporarily_unavailable" || error == u"server_error";
    if (isDisturbed)
        return SignInFault::Stray::Disturbance;
    return error.isEmpty() ? SignInFault::Stray::Stranger : SignInFault::Stray::Refusal;
}

SignInFault refusalOf(const HttpResponse &answer, const JsonValue &body)
{
    const QString error = body.textOf(u"error").left(100);
    const int code = entraCodeIn(body);
    const auto state = stateOfRefusal(error, body.textOf(u"suberror"), code);
    SignInFault fault(state.value_or(ConnectionState::Ok), messageOf(body, error));
    if (error.isEmpty())
        fault.message = SENTENCE("the sign-in service answered with status %1").arg(answer.status);
    fault.stray = state ? SignInFault::Stray::None : strayOf(answer, error);
    fault.error = error;
    fault.entraCode = code;
    fault.claims = body.textOf(u"claims");
    if (answer.status >= 300 && answer.status < 400) {
        fault.sentTo = QUrl(QString::fromUtf8(answer.headers.value("Location")));
        fault.message = SENTENCE("the sign-in service sends to another address, which is not followed (status %1)")
                            .arg(answer.status);
    }
    fault.isPending = error == u"authorization_pending" || error == u"slow_down";
    fault.isTooOften = error == u"slow_down";
    return fault;
}

SignInFault withoutMeaning(const QString &what)
{
    SignInFault fault(ConnectionState::Ok, SENTENCE("the sign-in service answered with %1").arg(what));
    fault.stray = SignInFault::Stray::Stranger;
    return fault;
}

//! The JSON of a successful answer.
SignInResult<JsonValue> bodyOf(const Result<HttpResponse> &answer)
{
    if (!answer) {
        SignInFault fault(ConnectionState::Offline, answer.error().message());
        fault.isDistrusted = answer.error().code() == Error::Code::Distrusted;
        fault.isThisSide = !fault.isDistrusted && answer.error().code() != Error::Code::Network;
        return std::unexpected(fault);
    }
    const QByteArray text = withoutByteOrderMark(answer->body);
    Result<JsonValue> body = parseJson(text);
    const bool isObject = body && body->isObject();
    if (!answer->isSuccess())
        return std::unexpected(refusalOf(*answer, isObject ? *body : JsonValue()));
    if (!isObject)
        return std::unexpected(withoutMeaning(SENTENCE("something else than JSON")));
    return *std::move(body);
}

} // namespace

SignInResult<TokenGrant> tokenGrantOf(const Result<HttpResponse> &answer)
{
    const SignInResult<JsonValue> body = bodyOf(answer);
    if (!body)
        return std::unexpected(body.error());
    TokenGrant grant;
    grant.accessToken = secretOf(*body, u"access_token");
    grant.refreshToken = secretOf(*body, u"refresh_token");
    grant.identityToken = secretOf(*body, u"id_token");
    grant.lifetime = secondsOf(*body, u"expires_in", 3600);
    const QString type = body->textOf(u"token_type");
    if (grant.accessToken.isEmpty() || type.compare(u"Bearer", Qt::CaseInsensitive) != 0)
        return std::unexpected(withoutMeaning(SENTENCE("no token")));
    return grant;
}

SignInResult<DeviceGrant> deviceGrantOf(const Result<HttpResponse> &answer)
{
    const SignInResult<JsonValue> body = bodyOf(answer);
    if (!body)
        return std::unexpected(body.error());
    DeviceGrant grant;
    grant.deviceCode = secretOf(*body, u"device_code");
    grant.userCode = body->textOf(u"user_code").left(64);
    grant.address = QUrl(body->textOf(u"verification_uri"), QUrl::StrictMode);
    grant.lifetime = secondsOf(*body, u"expires_in", 900);
    grant.interval = secondsOf(*body, u"interval", 5);
    if (grant.deviceCode.isEmpty() || grant.userCode.isEmpty() || !isSafeAddress(grant.address))
        return std::unexpected(withoutMeaning(SENTENCE("no device code")));
    return grant;
}

} // namespace counterfoil
