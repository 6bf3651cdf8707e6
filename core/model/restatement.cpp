// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/restatement.h"

namespace counterfoil {

namespace {

constexpr std::pair<RestatedKind, QStringView> restatedWords[] = {
    {RestatedKind::Added, u"added"},
    {RestatedKind::Removed, u"removed"},
    {RestatedKind::Altered, u"altered"},
};

} // namespace

QString wordOf(RestatedKind kind)
{
    for (const auto &[value, word] : restatedWords) {
        if (value == kind)
            return word.toString();
    }
    return {};
}

std::optional<RestatedKind> restatedKindOf(QStringView text)
{
    for (const auto &[value, word] : restatedWords) {
        if (word == text)
            return value;
    }
    return std::nullopt;
}

} // namespace counterfoil
