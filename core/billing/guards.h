// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/billing/drafting.h"

namespace counterfoil {

//! Marks what needs a person before it is approved: contract, section 5.10. `sibling` is the same contract's draft
//! before it in the same month, null where it has none.
void addGuards(Invoice &draft, const Terms &terms, const DraftContext &context, const Invoice *sibling);

//! A line of Microsoft's that costs something and is sold for 0, though nobody set it so and nothing has paid for it.
//! `digits`: of the invoice's currency.
bool isZeroPriced(const InvoiceLine &line, int digits);

} // namespace counterfoil
