// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/finding.h"

#include <array>

namespace counterfoil {

namespace {

constexpr std::array<QStringView, 4> words{u"open", u"explained", u"accepted", u"disputed"};

} // namespace

QString wordOf(FindingState state)
{
    return words[std::size_t(state)].toString();
}

std::optional<FindingState> findingStateOf(QStringView word)
{
    const auto found = std::find(words.begin(), words.end(), word);
    if (found == words.end())
        return std::nullopt;
    return FindingState(found - words.begin());
}

} // namespace counterfoil
