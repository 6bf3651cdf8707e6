// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/money/split.h"
#include "core/terms/terms.h"

namespace counterfoil {

//! What of an amount that pays for a term falls due before a day, to `digits` decimals: by days, or in equal parts at
//! the term's first day + k months, by cumulative rounding. What falls due between two days is the difference.
Decimal releasedBefore(const Exact &amount, const Days &term, ReleaseMode mode, Day day, int digits);

} // namespace counterfoil
