// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lookahead/running.h"

namespace counterfoil {

//! What ends with a subscription's term, and what follows if nobody decides: it renews (at the price of the sheet on
//! hand), changes as scheduled, ends, or goes into the extended service term, which since 4 May 2026 takes the place of
//! the free month: month by month at the monthly price and 3 %, or at the annual price and 23 % where there is no
//! monthly plan (microsoft.md, 5.9). A running extended term is a clock of its own, and so is a promotion.
QList<MoneyClock> termClocksOf(const Running &running, const PriceIndex &prices, Day today);

} // namespace counterfoil
