// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lookahead/running.h"

namespace counterfoil {

//! The seven-day windows of a subscription that are open at an instant: its own after a purchase or a renewal, and one
//! of every block of seats that was added: 7 × 24 hours from the change, or until when Microsoft says (microsoft.md,
//! 5.10). With what may still be given back in money: all within 24 hours, then by days, cut as Microsoft cuts it.
QList<MoneyClock> windowClocksOf(const Running &running, const ClockEvidence &evidence, const QDateTime &now);

//! A clock with what is known of its subscription; amounts are for `seats`.
MoneyClock clockOf(const Running &running, ClockKind kind, qint64 seats);

//! What Microsoft gives back for seats from a day of the cycle on, and how it is calculated (scenario S4): unit price
//! by days, cut, times seats. None without a price or a cycle.
std::optional<Decimal> refundOf(const Running &running, qint64 seats, Day from, QList<ClockStep> &steps);

} // namespace counterfoil
