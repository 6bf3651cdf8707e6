// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identity/identitytoken.h"

#include "core/base/json.h"
#include "core/base/sentence.h"
#include "core/net/addresses.h"

#include <QUuid>

#include <algorithm>

namespace counterfoil {

namespace {

constexpr qint64 clockTolerance = 300; // seconds; microsoft.md names five minutes

//! The claims of a token: the middle one of its three parts.
std::optional<JsonValue> claimsOf(const Secret &token)
{
    const QList<QByteArray> parts = token.bytes().split('.');
    if (parts.size() != 3)
        return std::nullopt;
    const auto decoded = QByteArray::fromBase64Encoding(parts[1], QByteArray::Base64UrlEncoding |
                                                                      QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        return std::nullopt;
    Result<JsonValue> claims = parseJson(*decoded);
    return claims && claims->isObject() ? std::optional(*std::move(claims)) : std::nullopt;
}

QString textOf(const JsonValue &claims, QStringView name)
{
    const JsonValue *value = claims.find(name);
    return value && value->isString() ? value->text : QString();
}

qint64 numberOf(const JsonValue &claims, QStringView name)
{
    const JsonValue *value = claims.find(name);
    return value && value->kind == JsonValue::Kind::Number ? value->text.section(u'.', 0, 0).toLongLong() : 0;
}

std::unexpected<Error> wrong(const QString &what)
{
    return failure(Error::Code::SignIn, SENTENCE("the identity token is not the answer to this sign-in: %1").arg(what));
}

//! "svc-billing@…" is nobody's; "Jan de Vries" is somebody. Entra does not say it, so this only makes a warning.
bool looksLikeAPerson(const QString &account, const QString &name)
{
    static const QStringList marks{QStringLiteral("svc"),     QStringLiteral("service"), QStringLiteral("billing"),
                                   QStringLiteral("api"),     QStringLiteral("app"),     QStringLiteral("sync"),
                                   QStringLiteral("connect"), QStringLiteral("robot"),   QStringLiteral("automat"),
                                   QStringLiteral("noreply")};
    const QString text = (account.section(u'@', 0, 0) + u' ' + name).toLower();
    return std::none_of(marks.cbegin(), marks.cend(), [&text](const QString &mark) { return text.contains(mark); });
}

} // namespace

Result<Identity> identityOf(const Secret &token, const IdentityExpectation &expected, const QDateTime &now)
{
    const std::optional<JsonValue> claims = claimsOf(token);
    if (!claims)
        return wrong(SENTENCE("it cannot be read"));
    if (textOf(*claims, u"aud").compare(expected.clientId, Qt::CaseInsensitive) != 0)
        return wrong(SENTENCE("it is meant for another program"));
    const QString tenant = textOf(*claims, u"tid").toLower();
    if (QUuid::fromString(tenant).isNull())
        return wrong(SENTENCE("it names no tenant"));
    const QUrl issuer = addressBelow(expected.authority, QStringLiteral("/%1/v2.0").arg(tenant));
    if (textOf(*claims, u"iss").compare(issuer.toString(), Qt::CaseInsensitive) != 0)
        return wrong(SENTENCE("another service issued it"));
    if (numberOf(*claims, u"exp") + clockTolerance < now.toSecsSinceEpoch())
        return wrong(SENTENCE("its time is over; check this machine's clock"));
    if (!expected.nonce.isEmpty() && textOf(*claims, u"nonce").toUtf8() != expected.nonce)
        return wrong(SENTENCE("it belongs to another sign-in"));
    Identity identity;
    identity.tenant = tenant;
    identity.account = textOf(*claims, u"preferred_username");
    if (identity.account.isEmpty())
        identity.account = textOf(*claims, u"upn");
    identity.name = textOf(*claims, u"name");
    identity.isPerson = looksLikeAPerson(identity.account, identity.name);
    return identity;
}

std::optional<bool> hasSecondFactor(const Secret &accessToken)
{
    const std::optional<JsonValue> claims = claimsOf(accessToken);
    if (!claims)
        return std::nullopt;
    const JsonValue *methods = claims->find(u"amr");
    return methods && methods->isArray() &&
           std::any_of(methods->items.begin(), methods->items.end(),
                       [](const JsonValue &method) { return method.isString() && method.text == u"mfa"; });
}

} // namespace counterfoil
