// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"

#include "core/base/sentence.h"

namespace counterfoil {

Day Clock::today() const
{
    return Day::of(nowUtc().toLocalTime().date());
}

QDateTime SystemClock::nowUtc() const
{
    return QDateTime::currentDateTimeUtc();
}

Result<std::unique_ptr<Clock>> makeClock(const QString &fixed)
{
    if (fixed.isEmpty())
        return std::make_unique<SystemClock>();
    const QDateTime instant = QDateTime::fromString(fixed, Qt::ISODateWithMs);
    if (!instant.isValid())
        return failure(
            Error::Code::Usage,
            SENTENCE("COUNTERFOIL_NOW is an instant such as 2026-01-15T08:00:00Z, not \"%1\"").arg(fixed.left(60)));
    return std::make_unique<FixedClock>(instant.toUTC());
}

} // namespace counterfoil
