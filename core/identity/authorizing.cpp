// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identity/authorizing.h"

#include "core/base/json.h"

namespace counterfoil {

namespace {

std::unexpected<Error> withoutToken(const SignInFault &fault)
{
    const bool silent = fault.state == ConnectionState::Offline && !fault.isThisSide && !fault.isDistrusted;
    return failure(silent ? Error::Code::Network : Error::Code::SignIn, fault.message);
}

//! The text between the quotes behind name=; empty without it.
QByteArray quotedValue(const QByteArray &header, const QByteArray &name)
{
    const qsizetype at = header.indexOf(name + "=\"");
    if (at < 0)
        return {};
    const qsizetype from = at + name.size() + 2;
    const qsizetype end = header.indexOf('"', from);
    return end < 0 ? QByteArray() : header.mid(from, end - from);
}

} // namespace

QString challengedClaims(const HttpResponse &response)
{
    const QByteArray header = response.headers.value("WWW-Authenticate");
    if (response.status != 401 || !header.contains("insufficient_claims"))
        return {};
    const QByteArray text = quotedValue(header, "claims");
    for (const auto options : {QByteArray::Base64Encoding, QByteArray::Base64UrlEncoding}) {
        const auto decoded = QByteArray::fromBase64Encoding(text, options);
        if (decoded && parseJson(*decoded))
            return QString::fromUtf8(*decoded);
    }
    return {};
}

QCoro::Task<Result<HttpResponse>> Authorizing::send(HttpRequest request)
{
    if (m_refusal)
        co_return Result<HttpResponse>(*m_refusal); // a copy: QCoro moves what it converts
    const SignInResult<Secret> token = co_await m_keeper->accessToken(m_scopes);
    if (!token)
        co_return withoutToken(token.error());
    request.headers.set(QByteArrayLiteral("Authorization"), "Bearer " + token->bytes());
    Result<HttpResponse> answer = co_await m_next->send(request);
    if (!answer || answer->status != 401)
        co_return answer;
    if (const QString claims = challengedClaims(*answer); !claims.isEmpty()) {
        m_claims = claims;
        m_refusal = *answer;
        co_return answer;
    }
    m_keeper->reject(*token);
    const SignInResult<Secret> fresh = co_await m_keeper->accessToken(m_scopes);
    if (!fresh)
        co_return withoutToken(fresh.error());
    request.headers.set(QByteArrayLiteral("Authorization"), "Bearer " + fresh->bytes());
    Result<HttpResponse> second = co_await m_next->send(request);
    if (second && second->status == 401)
        m_refusal = *second;
    co_return second;
}

} // namespace counterfoil
