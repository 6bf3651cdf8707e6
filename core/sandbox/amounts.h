// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/money/cut.h"

namespace counterfoil {

//! Subtotal of a line with seats: the effective price cut in billing currency, times the quantity.
Decimal seatSubtotal(const Decimal &effectivePrice, const Decimal &rate, const Decimal &quantity);

//! Subtotal of a line with usage: cut in pricing currency, then cut in billing currency.
Decimal usageSubtotal(const Decimal &effectivePrice, const Decimal &rate, const Decimal &quantity);

//! Plain digits as bytes, at least `digits` decimals. Faster than Decimal::text, for files of millions of rows.
void appendDecimal(QByteArray &to, const Decimal &value, int digits = 0);

} // namespace counterfoil
