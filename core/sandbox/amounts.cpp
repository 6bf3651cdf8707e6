// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/amounts.h"

#include <charconv>

namespace counterfoil {

Decimal seatSubtotal(const Decimal &effectivePrice, const Decimal &rate, const Decimal &quantity)
{
    return cut(effectivePrice * rate, 2) * quantity;
}

Decimal usageSubtotal(const Decimal &effectivePrice, const Decimal &rate, const Decimal &quantity)
{
    return cut(cut(Exact(effectivePrice) * Exact(quantity), 2) * rate, 2);
}

void appendDecimal(QByteArray &to, const Decimal &value, int digits)
{
    const std::optional<qint64> small = value.smallMantissa();
    if (!small) {
        to += value.text(digits).toLatin1();
        return;
    }
    char figures[24];
    const qint64 mantissa = *small;
    const quint64 size = mantissa < 0 ? 0 - quint64(mantissa) : quint64(mantissa);
    const auto end = std::to_chars(figures, figures + sizeof figures, size).ptr;
    const int count = int(end - figures);
    const int scale = std::max(value.scale(), 0);
    if (mantissa < 0)
        to += '-';
    if (count <= scale)
        to += '0';
    else
        to.append(figures, count - scale);
    if (value.scale() < 0)
        to.append(-value.scale(), '0');
    if (scale > 0 || digits > 0)
        to += '.';
    if (count < scale)
        to.append(scale - count, '0');
    to.append(figures + std::max(count - scale, 0), std::min(count, scale));
    if (scale < digits)
        to.append(digits - scale, '0');
}

} // namespace counterfoil
