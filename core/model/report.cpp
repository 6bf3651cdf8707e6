// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/report.h"

#include <array>

namespace counterfoil {

namespace {

constexpr std::array kinds{"margin", "leakage", "deferral", "exchange", "seats", "forecast", "alerts"};
constexpr std::array severities{"high", "medium", "low"};

} // namespace

QString wordOf(ReportKind kind)
{
    return QLatin1String(kinds[std::size_t(kind)]);
}

std::optional<ReportKind> reportKindOf(QStringView word)
{
    for (std::size_t i = 0; i < kinds.size(); ++i) {
        if (word == QLatin1String(kinds[i]))
            return ReportKind(i);
    }
    return std::nullopt;
}

QString wordOf(Severity severity)
{
    return QLatin1String(severities[std::size_t(severity)]);
}

int Report::columnOf(QStringView key) const
{
    for (qsizetype i = 0; i < columns.size(); ++i) {
        if (columns[i].key == key)
            return int(i);
    }
    return -1;
}

} // namespace counterfoil
