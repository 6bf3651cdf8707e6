// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/bridge.h"

#include <array>

namespace counterfoil {

namespace {

constexpr std::array<QStringView, causeCount> causeWords{
    u"adjustment", u"unmapped", u"setup",    u"credit", u"excluded", u"parked",     u"late",   u"dailyFile",
    u"period",     u"prepaid",  u"quantity", u"price",  u"exchange", u"ownService", u"manual", u"rounding"};

} // namespace

QString wordOf(Cause cause)
{
    return causeWords[std::size_t(cause)].toString();
}

std::optional<Cause> causeOf(QStringView word)
{
    const auto found = std::find(causeWords.begin(), causeWords.end(), word);
    if (found == causeWords.end())
        return std::nullopt;
    return Cause(found - causeWords.begin());
}

Decimal BridgeCustomer::amountOf(Cause cause) const
{
    for (const BridgeCause &entry : causes) {
        if (entry.cause == cause)
            return entry.amount;
    }
    return {};
}

Decimal Bridge::amountOf(Cause cause) const
{
    for (const auto &[entry, amount] : causes) {
        if (entry == cause)
            return amount;
    }
    return {};
}

bool Bridge::needsPerson() const
{
    return !unexplained.isZero() || !amountOf(Cause::Unmapped).isZero() || !amountOf(Cause::Late).isZero() ||
           !warnings.isEmpty();
}

} // namespace counterfoil
