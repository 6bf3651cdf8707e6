// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/finding.h"

#include <array>

namespace counterfoil {

namespace {

constexpr std::array<QStringView, 4> findingWords{u"open", u"explained", u"accepted", u"disputed"};

} // namespace

QString wordOf(FindingState state)
{
    return findingWords[std::size_t(state)].toString();
}

std::optional<FindingState> findingStateOf(QStringView word)
{
    const auto found = std::find(findingWords.begin(), findingWords.end(), word);
    if (found == findingWords.end())
        return std::nullopt;
    return FindingState(found - findingWords.begin());
}

} // namespace counterfoil
