// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/money/exact.h"

namespace counterfoil {

//! Cut toward zero to `digits` decimals, as Microsoft cuts its amounts (ROUNDDOWN). What we charge is rounded()
//! instead. Throws std::overflow_error where the result has more than 34 digits. Source: Partner Center, "invoice
//! reconciliation file", Subtotal.
Decimal cut(const Exact &amount, int digits);
Decimal cut(const Decimal &amount, int digits);

} // namespace counterfoil
