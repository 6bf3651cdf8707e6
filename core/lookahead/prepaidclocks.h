// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lookahead/lookahead.h"

#include <QTimeZone>

#include <map>

namespace counterfoil {

//! What something is drawn by a month.
struct MonthlyPace
{
    std::map<Month, Decimal> drawn; //!< by month of the service period

    //! The mean of the last three months that drew; zero where none did.
    Exact monthly() const;
    //! How many whole months a sum pays at that pace, which is not zero; at most a hundred years.
    int wholeMonths(const Exact &sum) const;
};

//! A clock of a customer, with its name.
MoneyClock customerClock(const Terms &terms, const QString &customer, ClockKind kind);
//! Lets a clock end with that day in the zone.
void endWith(MoneyClock &clock, Day last, const QTimeZone &zone);

//! When what customers paid in advance ends: a term with its last day; a balance with the month whose invoice it no
//! longer pays in full, at the pace of the last three months that drew on it.
QList<MoneyClock> prepaidClocksOf(const LookaheadBook &book, Day today, const QTimeZone &zone);

} // namespace counterfoil
