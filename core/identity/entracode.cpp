// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identity/entracode.h"

#include <algorithm>
#include <array>

namespace counterfoil {

namespace {

template <std::size_t n>
bool isAmong(const std::array<int, n> &codes, int code)
{
    return std::find(codes.begin(), codes.end(), code) != codes.end();
}

} // namespace

int entraCodeOf(const QString &text)
{
    const QString mark = QStringLiteral("AADSTS");
    const qsizetype at = text.indexOf(mark);
    if (at < 0)
        return 0;
    int code = 0;
    for (qsizetype i = at + mark.size(); i < text.size() && text[i] >= u'0' && text[i] <= u'9' && code < 100000000; ++i)
        code = code * 10 + (text[i].unicode() - u'0');
    return code;
}

std::optional<ConnectionState> stateOfRefusal(const QString &error, const QString &suberror, int entraCode)
{
    constexpr std::array consent{65001, 90094, 90095};
    constexpr std::array secondFactor{50072, 50074, 50076, 50078, 50079, 50158};
    constexpr std::array denied{50105, 65004, 530032, 530036};
    if (suberror == u"consent_required" || error == u"consent_required" || isAmong(consent, entraCode))
        return ConnectionState::ConsentRequired;
    if (isAmong(secondFactor, entraCode))
        return ConnectionState::MfaRequired;
    if ((entraCode >= 53000 && entraCode <= 53011) || isAmong(denied, entraCode) || error == u"access_denied" ||
        error == u"authorization_declined")
        return ConnectionState::Denied;
    if (error == u"invalid_grant" || error == u"interaction_required" || error == u"login_required" ||
        error == u"expired_token" || error == u"bad_verification_code")
        return ConnectionState::Expired;
    return std::nullopt;
}

} // namespace counterfoil
