// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/money/exactsum.h"

namespace counterfoil {

namespace {

// far enough below 2^127 that adding a decimal of 34 digits cannot overflow
const Decimal::Integer &room()
{
    static const Decimal::Integer value = Decimal::Integer(1) << 125;
    return value;
}

} // namespace

void ExactSum::addWide(const Decimal::Integer &mantissa, int scale)
{
    for (auto &[own, sum] : m_sums) {
        if (own != scale)
            continue;
        sum += mantissa;
        if (sum > room() || sum < -room()) {
            m_rest += Exact::scaled(Exact::Integer(sum), scale);
            sum = 0;
        }
        return;
    }
    m_sums.emplace_back(scale, mantissa);
}

void ExactSum::addProduct(const Decimal &a, const Decimal &b)
{
    const auto left = a.smallMantissa();
    const auto right = b.smallMantissa();
    if (left && right)
        addWide(Decimal::Integer(*left) * Decimal::Integer(*right), a.scale() + b.scale());
    else
        m_rest += Exact(a) * Exact(b);
}

void ExactSum::add(const ExactSum &other)
{
    for (const auto &[scale, sum] : other.m_sums)
        m_rest += Exact::scaled(Exact::Integer(sum), scale);
    m_rest += other.m_rest;
}

Exact ExactSum::value() const
{
    Exact total = m_rest;
    for (const auto &[scale, sum] : m_sums)
        total += Exact::scaled(Exact::Integer(sum), scale);
    return total;
}

} // namespace counterfoil
