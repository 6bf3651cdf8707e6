// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/seat.h"

namespace counterfoil {

//! Reads daily seat counts from CSV: date, customerTenant, subscription, skuId, skuName, quantity, in any order.
//! Refused with every fault: impossible dates, negative or broken quantities, empty keys, one key twice.
Result<QList<SeatRow>> readSeats(const QString &path);
//! Whether the head of a file is that of seat counts: it names the tenant's column and at least half of the others, so
//! that one of them may be missing or misspelt and is named as a fault.
bool isSeatFile(const QString &path);

} // namespace counterfoil
