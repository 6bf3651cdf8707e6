// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/timeleft.h"

#include "ui/format/amounts.h"

#include <QCoreApplication>

namespace counterfoil {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("words", text);
}

qint64 roundedUp(qint64 value, qint64 step)
{
    return (value + step - 1) / step * step;
}

} // namespace

std::optional<qint64> secondsLeft(qint64 elapsed, qint64 done, qint64 all, std::optional<qint64> said)
{
    constexpr qint64 firstWords = 2000;
    constexpr qint64 finest = 100'000; // parts of the whole: bytes times milliseconds may be more than fits
    const qint64 part = std::max<qint64>(1, all / finest);
    done /= part;
    all /= part;
    if (elapsed < firstWords || done <= 0 || done >= all)
        return std::nullopt;
    const qint64 exact = roundedUp(elapsed * (all - done) / done, 1000) / 1000;
    const qint64 seconds = roundedUp(exact, exact < 10 ? 1 : exact <= 60 ? 5 : 60);
    return said && seconds > *said && exact <= *said + std::max<qint64>(2, *said / 4) ? said : seconds;
}

QString timeLeftText(qint64 seconds)
{
    return seconds < 60 ? tr("about %1 s left").arg(seconds) : tr("about %1 min left").arg(countText(seconds / 60));
}

} // namespace counterfoil
