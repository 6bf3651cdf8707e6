// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/deferral.h"

namespace counterfoil {

QString releaseWordOf(const Deferral &deferral)
{
    return deferral.byMonth ? QStringLiteral("equalMonths") : QStringLiteral("byDay");
}

QString wordOf(Deferral::Side side)
{
    return side == Deferral::Side::Revenue ? QStringLiteral("revenue") : QStringLiteral("cost");
}

} // namespace counterfoil
