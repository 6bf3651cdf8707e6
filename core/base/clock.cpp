// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"

namespace counterfoil {

Day Clock::today() const
{
    return Day::of(nowUtc().toLocalTime().date());
}

QDateTime SystemClock::nowUtc() const
{
    return QDateTime::currentDateTimeUtc();
}

std::unique_ptr<Clock> makeClock(const QString &fixed)
{
    const QDateTime instant = QDateTime::fromString(fixed, Qt::ISODateWithMs);
    if (instant.isValid())
        return std::make_unique<FixedClock>(instant.toUTC());
    return std::make_unique<SystemClock>();
}

} // namespace counterfoil
