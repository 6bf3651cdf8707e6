// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/money/exact.h"

namespace counterfoil {

//! The part of `whole` that falls on units before+1 … before+count of `all` (days, or months), by cumulative rounding
//! to `digits` decimals: round(whole × (before + count) ÷ all) − round(whole × before ÷ all). Parts sum to
//! round(whole).
Decimal partOf(const Exact &whole, int before, int count, int all, int digits);

//! The same share before rounding.
Exact shareOf(const Exact &whole, int count, int all);

//! Shows exact amounts so that the shown ones add up: shown i = round(start + a1 + … + ai) − round(start + a1 + … +
//! a(i−1)).
QList<Decimal> shownCumulatively(const Exact &start, const QList<Exact> &amounts, int digits);

} // namespace counterfoil
