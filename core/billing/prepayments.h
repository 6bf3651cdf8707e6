// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/billing/drafting.h"

namespace counterfoil {

//! Cuts what term prepayments cover down to their quantity of seats: on every day the first seats are covered, and what
//! is returned gives back the last (contract, section 5.6).
void limitCoverage(std::vector<Part> &parts);

//! Adds the lines of term prepayments to a draft: the amount on the invoice that holds it, and the part that the
//! service period releases, beside the covered lines; with the amount also what approved invoices that were made
//! without the prepayment ought to have released. No day is released twice. Refused where an exchange rate is missing.
Status addPrepayments(Invoice &draft, const Terms &terms, const Customer &customer,
                      const QList<TermStanding> &standings);

//! What a draw-down left.
struct BalanceState
{
    QString id;
    QString customer;
    Decimal left;
    Decimal amount;
    Currency currency;
    Decimal overdrawn{}; //!< what approved and issued invoices have drawn beyond the amount, and no one gave back
};

//! Draws the customers' balances down over their invoices, in order of service period, customer and id: approved and
//! issued invoices keep what they took, drafts take what that leaves. Of a balance that was lowered below what invoices
//! have drawn, the first draft that asks for money asks for the difference too: its prepaid is below 0 by it, and a
//! guard tells. Sets prepaid and due of the drafts.
QList<BalanceState> drawBalances(const QList<Invoice *> &invoices, const Terms &terms);

} // namespace counterfoil
