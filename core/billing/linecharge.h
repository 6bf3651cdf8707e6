// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/billing/charges.h"

#include <QTimeZone>

namespace counterfoil {

//! The charge that a reconciliation line stands for, not placed and without a rule yet.
Charge chargeOf(const ReconLine &line, const DayShares &shares, const QTimeZone &sellersClock);

} // namespace counterfoil
