// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/money/cut.h"

namespace counterfoil {

namespace {

Decimal::Integer decimalPower(int exponent)
{
    Decimal::Integer power = 1;
    for (int i = 0; i < exponent; ++i)
        power *= 10;
    return power;
}

} // namespace

Decimal cut(const Exact &amount, int digits)
{
    const Exact::Integer shifted = numerator(amount.value()) * Exact::Integer(decimalPower(digits));
    const Exact::Integer whole = shifted / denominator(amount.value());
    return Decimal(Decimal::Integer(whole), digits);
}

Decimal cut(const Decimal &amount, int digits)
{
    if (amount.scale() <= digits)
        return amount;
    return Decimal(amount.mantissa() / decimalPower(amount.scale() - digits), digits);
}

} // namespace counterfoil
