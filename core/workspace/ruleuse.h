// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/monthwork.h"

namespace counterfoil {

//! What one customer has of what a rule did.
struct RuleUsePart
{
    QString customer; //!< id
    qint64 lines = 0;
    Decimal net;
    Decimal cost;
};

//! What a price rule did in a month: the lines that it won on invoices and drafts of the service periods that start in
//! it, and what they were billed and cost, in the seller's currency.
struct RuleUse
{
    QString rule; //!< id; empty for lines without a rule
    qint64 lines = 0;
    Decimal net;
    Decimal cost;
    QList<RuleUsePart> customers = {}; //!< by id; they add up to the rest
};

//! Of every rule in order of precedence, then of ids that invoices name and the terms no longer have, then of lines
//! without a rule where there are any.
QList<RuleUse> ruleUses(const MonthState &state, const Terms &terms);

} // namespace counterfoil
