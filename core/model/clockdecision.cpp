// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/clockdecision.h"

#include <algorithm>
#include <array>

namespace counterfoil {

namespace {

constexpr std::array<QStringView, 4> clockChoiceWords{u"open", u"letHappen", u"change", u"askCustomer"};

} // namespace

QString wordOf(ClockChoice choice)
{
    return clockChoiceWords[std::size_t(choice)].toString();
}

std::optional<ClockChoice> clockChoiceOf(QStringView word)
{
    const auto found = std::find(clockChoiceWords.begin(), clockChoiceWords.end(), word);
    if (found == clockChoiceWords.end())
        return std::nullopt;
    return ClockChoice(found - clockChoiceWords.begin());
}

} // namespace counterfoil
