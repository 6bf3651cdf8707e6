// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/money/cut.h"

#include "core/money/powers.h"

namespace counterfoil {

Decimal cut(const Exact &amount, int digits)
{
    const Decimal near = rounded(amount, digits);
    if (Exact(near).abs() <= amount.abs())
        return near;
    const Decimal unit = Decimal::fromParts(1, digits);
    return amount.sign() < 0 ? near + unit : near - unit;
}

Decimal cut(const Decimal &amount, int digits)
{
    if (amount.scale() <= digits)
        return amount;
    return Decimal(amount.mantissa() / powerOfTen<Decimal::Integer>(amount.scale() - digits), digits);
}

} // namespace counterfoil
