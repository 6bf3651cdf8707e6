// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"

namespace counterfoil {

//! How many seats of a subscription a customer had on a day.
struct SeatRow
{
    Day date;
    QString tenant; //!< lower case, like every GUID that is stored
    QString subscription;
    QString skuId;
    QString skuName;
    qint64 quantity = 0; //!< never negative
    QString source;      //!< "subscription" (pulled), "import" or "derived"

    friend bool operator==(const SeatRow &, const SeatRow &) = default;
};

} // namespace counterfoil
