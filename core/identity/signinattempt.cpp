// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identity/signinattempt.h"

#include "core/identity/entracode.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QStringDecoder>
#include <QUrlQuery>

#include <algorithm>
#include <array>
#include <optional>

namespace counterfoil {

namespace {

constexpr auto attemptPatience = std::chrono::seconds(300);
constexpr qsizetype longestTarget = 16 * 1024;
constexpr auto base64Url = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

//! 256 bits in 43 characters.
QByteArray secret()
{
    std::array<quint32, 8> bits{};
    QRandomGenerator::system()->fillRange(bits.data(), qsizetype(bits.size()));
    return QByteArray(reinterpret_cast<const char *>(bits.data()), sizeof bits).toBase64(base64Url);
}

//! Takes as long for every text of that length: how far a guess was right cannot be measured.
bool equalsSecret(const QByteArray &given, const QByteArray &expected)
{
    if (given.size() != expected.size())
        return false;
    int difference = 0;
    for (qsizetype i = 0; i < given.size(); ++i)
        difference |= given[i] ^ expected[i];
    return difference == 0;
}

//! The decoded value; nothing where the name is missing, comes twice or is not UTF-8.
std::optional<QByteArray> onlyOne(const QByteArray &query, const QByteArray &name)
{
    std::optional<QByteArray> found;
    for (const QByteArray &field : query.split('&')) {
        const qsizetype equals = field.indexOf('=');
        if (QByteArray::fromPercentEncoding(field.left(equals)) != name)
            continue;
        if (found || equals < 0)
            return std::nullopt;
        found = QByteArray::fromPercentEncoding(field.mid(equals + 1).replace('+', ' '));
    }
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = found ? decoder.decode(*found) : QString();
    return found && !decoder.hasError() && !text.isEmpty() && !text.contains(QChar::Null) ? found : std::nullopt;
}

} // namespace

SignInAttempt::SignInAttempt(SignInApplication application, Pacer &pacer)
    : m_application(std::move(application)), m_pacer(&pacer), m_begun(pacer.elapsed()), m_verifier(secret()),
      m_state(secret()), m_nonce(secret())
{}

QUrl SignInAttempt::address() const
{
    const QByteArray challenge = QCryptographicHash::hash(m_verifier, QCryptographicHash::Sha256).toBase64(base64Url);
    FormFields fields{{"client_id", m_application.clientId},
                      {"response_type", QStringLiteral("code")},
                      {"response_mode", QStringLiteral("query")},
                      {"redirect_uri", redirect()},
                      {"scope", withSignInScopes(m_application.scopes)},
                      {"state", QString::fromLatin1(m_state)},
                      {"nonce", QString::fromLatin1(m_nonce)},
                      {"code_challenge", QString::fromLatin1(challenge)},
                      {"code_challenge_method", QStringLiteral("S256")}};
    if (!m_application.claims.isEmpty())
        fields.emplaceBack("claims", m_application.claims);
    QUrl address = signInEndpoint(m_application, QStringLiteral("authorize"));
    address.setQuery(QString::fromLatin1(formOf(fields)));
    return address;
}

bool SignInAttempt::isOver() const
{
    return m_isUsed || m_pacer->elapsed() - m_begun >= attemptPatience;
}

SignInRedirect SignInAttempt::judge(const QByteArray &method, const QByteArray &target, const QByteArray &host)
{
    const QByteArray port = ':' + QByteArray::number(m_application.port);
    const bool toUs = host == "localhost" + port || host == "127.0.0.1" + port || host == "[::1]" + port;
    // The redirect has no path: whatever asks for another one is not the sign-in page.
    if (isOver() || method != "GET" || !toUs || target.size() > longestTarget || !target.startsWith("/?") ||
        target.contains('#'))
        return SignInRedirect(SignInRedirect::Kind::Stranger);
    return judgeQuery(target.mid(2));
}

SignInRedirect SignInAttempt::judgeQuery(const QByteArray &query)
{
    const std::optional<QByteArray> state = onlyOne(query, "state");
    const std::optional<QByteArray> code = onlyOne(query, "code");
    const std::optional<QByteArray> error = onlyOne(query, "error");
    if (!state || !equalsSecret(*state, m_state) || code.has_value() == error.has_value())
        return SignInRedirect(SignInRedirect::Kind::Stranger);
    m_isUsed = true;
    if (code)
        return SignInRedirect(SignInRedirect::Kind::Code, *code);
    SignInRedirect declined(SignInRedirect::Kind::Declined, error->left(100));
    const std::optional<QByteArray> description = onlyOne(query, "error_description");
    declined.entraCode = description ? entraCodeOf(QString::fromUtf8(*description)) : 0;
    return declined;
}

HttpRequest SignInAttempt::redeem(const QByteArray &code, const QStringList &scopes) const
{
    return tokenRequest(m_application, {{"grant_type", QStringLiteral("authorization_code")},
                                        {"code", QString::fromUtf8(code)},
                                        {"redirect_uri", redirect()},
                                        {"code_verifier", QString::fromLatin1(m_verifier)},
                                        {"scope", withSignInScopes(scopes)}});
}

} // namespace counterfoil
