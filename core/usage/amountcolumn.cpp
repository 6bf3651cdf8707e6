// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usage/amountcolumn.h"

namespace counterfoil {

namespace {

constexpr int keyScale = 9;

consteval std::array<Int128, 39> powers()
{
    std::array<Int128, 39> all{1};
    for (std::size_t n = 1; n < all.size(); ++n)
        all[n] = all[n - 1] * 10;
    return all;
}

qint64 held(Int128 value)
{
    constexpr Int128 least = std::numeric_limits<qint64>::min();
    constexpr Int128 most = std::numeric_limits<qint64>::max();
    return qint64(std::clamp(value, least, most));
}

} // namespace

Int128 powerOfTen(int n)
{
    static constexpr std::array<Int128, 39> table = powers();
    return table[std::size_t(n)];
}

Exact AmountSum::total() const
{
    Exact total = m_rest;
    for (std::size_t scale = 0; scale < m_sums.size(); ++scale) {
        if (m_sums[scale] != 0)
            total += Exact::scaled(Decimal::Integer(m_sums[scale]), int(scale));
    }
    return total;
}

void AmountSum::carry(Int128 mantissa, int scale)
{
    // the overflowed sum has wrapped around: take the addition back, and set both aside
    Int128 &sum = m_sums[std::size_t(scale)];
    __builtin_sub_overflow(sum, mantissa, &sum);
    m_rest += Exact::scaled(Decimal::Integer(sum), scale);
    sum = mantissa;
}

qint64 orderKeyOf(Int128 mantissa, int scale)
{
    if (scale <= keyScale) {
        Int128 scaled = 0;
        if (__builtin_mul_overflow(mantissa, powerOfTen(keyScale - scale), &scaled))
            return held(mantissa);
        return held(scaled);
    }
    if (scale - keyScale > 38)
        return mantissa < 0 ? -1 : 0;
    const Int128 divisor = powerOfTen(scale - keyScale);
    if (held(mantissa) == mantissa && held(divisor) == divisor) { // a quarter of the time that 128 bits take
        const qint64 quotient = qint64(mantissa) / qint64(divisor);
        return qint64(mantissa) % qint64(divisor) < 0 ? quotient - 1 : quotient;
    }
    const Int128 quotient = mantissa / divisor;
    return held(mantissa % divisor < 0 ? quotient - 1 : quotient);
}

qint64 orderKeyOf(const Exact &value)
{
    const Exact::Rational scaled = value.value() * Exact::Integer(1000000000);
    const Exact::Integer numerator = boost::multiprecision::numerator(scaled);
    const Exact::Integer denominator = boost::multiprecision::denominator(scaled);
    Exact::Integer floor = numerator / denominator;
    if (numerator % denominator < 0)
        --floor;
    const Exact::Integer least = std::numeric_limits<qint64>::min();
    const Exact::Integer most = std::numeric_limits<qint64>::max();
    return qint64(floor < least ? least : floor > most ? most : floor);
}

} // namespace counterfoil
