// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/seat.h"

namespace counterfoil {

//! Reads daily seat counts from CSV: date, customerTenant, subscription, skuId, skuName, quantity, in any order.
//! Refused with every fault: impossible dates, negative or broken quantities, empty keys, one key twice.
Result<QList<SeatRow>> readSeats(const QString &path);

} // namespace counterfoil
