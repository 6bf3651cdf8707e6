// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/billing/prepayments.h"
#include "core/billing/purchaseorders.h"
#include "core/lookahead/running.h"
#include "core/model/clockdecision.h"

namespace counterfoil {

//! What is on hand for looking ahead.
struct LookaheadBook
{
    ClockEvidence evidence;
    const Terms *terms = nullptr; //!< null before there are any
    QList<BalanceState> balances; //!< as drafts and invoices left them
    QList<Invoice> invoices;      //!< heads, drafts included: how fast balances are drawn down
};

struct Lookahead
{
    QDateTime at;             //!< UTC; what the clocks were read against
    QString timeZone;         //!< the seller's; UTC before there are terms
    QString currency;         //!< the seller's; empty before there are terms
    QList<MoneyClock> clocks; //!< by end, customer, subscription
    QList<ClockGap> gaps;     //!< subscriptions of which too little is known
    //! What people decided, by the clock's id; also about clocks that no longer run. The reader of the file adds it.
    QHash<QString, ClockDecision> decisions;
};

//! Every clock that is open at an instant. Microsoft's days are UTC days, those of the terms the seller's; what cannot
//! be known stands in the clock's notes. Pure: the same records and the same instant give the same clocks.
Lookahead lookAhead(const LookaheadBook &book, const QDateTime &now);

} // namespace counterfoil
