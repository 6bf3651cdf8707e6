// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/billing/dayshare.h"
#include "core/workspace/contractstory.h"

#include <map>

namespace counterfoil {

//! What one of Microsoft's lines charges seats for.
struct SeatCharge
{
    Days days;
    Exact seatMonths; //!< seats × months that are paid for; 0 where its days do not tell
    Exact subtotal;   //!< in Microsoft's billing currency
};

//! Microsoft's lines for seats by source set and row.
using SeatChargeBook = std::map<std::pair<qint64, qint64>, SeatCharge>;

//! The licence lines among these; each may name the cycle of another.
SeatChargeBook seatChargesOf(const std::vector<ReconLine> &lines);
//! Reads the lines that the invoices took for those subscriptions. A set that is gone is left out.
Result<SeatChargeBook> readSeatCharges(Workspace &workspace, const QList<Invoice> &invoices,
                                       const QSet<QString> &subscriptions);

//! What a month of a seat of these subscriptions is sold for by Microsoft's newest charge and the rule of today, in the
//! contract's currency; for estimates where no invoice tells. Left out is what has no charge, rate or price of a seat.
Result<QHash<QString, Exact>> chargedSeatPrices(Workspace &workspace, const ContractStory &story,
                                                const QSet<QString> &subscriptions);

//! What a seat of the subscription was sold and bought for, a month, by day, from what each charge was for: its sale ÷
//! (its seats × the months that its days pay for). Left out are charges whose seats or days do not tell a price, what
//! was credited or set by a person, and what disagrees, by more than rounding, with what others were charged for the
//! same days.
QList<SeatPriceSpan> seatPricesOf(const SeatStory &seats, const QList<Invoice> &invoices, const SeatChargeBook &charges,
                                  int digits);

} // namespace counterfoil
