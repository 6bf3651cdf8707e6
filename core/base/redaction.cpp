// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/redaction.h"

#include <QRegularExpression>

namespace counterfoil {

QString redacted(const QString &text)
{
    static const QRegularExpression query(QStringLiteral(R"((https?://[^\s?#"']*)[?#][^\s"']*)"));
    static const QRegularExpression user(QStringLiteral(R"((https?://)[^\s/?#@"']*@)"));
    static const QRegularExpression bearer(QStringLiteral(R"((?i)\b(bearer|basic)\s+[A-Za-z0-9._~+/=-]{8,})"));
    static const QRegularExpression jwt(QStringLiteral(R"(\beyJ[A-Za-z0-9_-]{5,}\.[A-Za-z0-9_-]{5,}\.[A-Za-z0-9_-]*)"));
    static const QRegularExpression pair(QStringLiteral(
        R"((?i)\b(sig|sasToken|code|device_code|user_code|client_assertion|code_verifier|refresh_token|access_token|id_token|client_secret|password|passphrase)("?\s*[=:]\s*"?)[^\s&"',}]+)"));
    QString result = text;
    result.replace(query, QStringLiteral("\\1"));
    result.replace(user, QStringLiteral("\\1***@"));
    result.replace(bearer, QStringLiteral("\\1 ***"));
    result.replace(jwt, QStringLiteral("***"));
    result.replace(pair, QStringLiteral("\\1\\2***"));
    return result;
}

} // namespace counterfoil
