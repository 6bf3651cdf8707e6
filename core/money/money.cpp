// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/money/money.h"

#include "core/base/sentence.h"

namespace counterfoil {

Money payable(const Exact &amount, const Currency &currency)
{
    return Money(rounded(amount, currency.digits()), currency);
}

Result<Money> add(const Money &a, const Money &b)
{
    if (a.currency() != b.currency())
        return failure(Error::Code::Failed,
                       SENTENCE("%1 and %2 cannot be added").arg(a.currency().code(), b.currency().code()));
    return Money(a.amount() + b.amount(), a.currency());
}

} // namespace counterfoil
