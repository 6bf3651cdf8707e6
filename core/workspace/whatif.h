// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/monthwork.h"

namespace counterfoil {

//! What is billed, before tax, and what it costs at Microsoft's rate; in the seller's currency. Lines that a rule
//! excludes and credits that the partner keeps are part of the cost, so that no margin grows by billing less.
struct BilledAmounts
{
    Decimal net;
    Decimal cost;

    Decimal margin() const { return net - cost; }
    friend bool operator==(const BilledAmounts &, const BilledAmounts &) = default;
};

//! The same months under two terms.
struct BilledChange
{
    BilledAmounts before;
    BilledAmounts after;

    Decimal net() const { return after.net - before.net; }
    Decimal margin() const { return after.margin() - before.margin(); }
    BilledChange &operator+=(const BilledChange &other);
    friend bool operator==(const BilledChange &, const BilledChange &) = default;
};

struct WhatIfCustomer
{
    QString id;
    QString name;
    QList<BilledChange> months; //!< as in WhatIf::months
    BilledChange total;
};

//! What other terms would have made of months that were.
struct WhatIf
{
    QString currency; //!< the seller's
    int digits = 2;
    QList<Month> months;
    QList<WhatIfCustomer> customers; //!< with anything billed or spent; who pays more first, then by name
    QList<BilledChange> byMonth;     //!< as in `months`
    BilledChange total;
    Decimal withheld;          //!< of the cost before: excluded lines and kept credits, which are on no invoice
    qsizetype creditNotes = 0; //!< of these months, left out
    QStringList guards; //!< what the other terms would have held back that goes through today: "invoice: sentence"

    //! How many customers would pay more (+1) or less (−1).
    qsizetype count(int sign) const;
};

struct WhatIfWish
{
    QList<Month> months; //!< in which the service periods start
    QString customer;    //!< only this one; all where empty
    //! Called before each of `all` steps, two a month, and while lines are read; false stops the work.
    std::function<bool(int done, int all, Month month)> progress;
};

//! The Microsoft months of which an invoice is on hand, in order.
Result<QList<Month>> microsoftMonths(Workspace &workspace);
//! The last so many of them.
Result<QList<Month>> lastMicrosoftMonths(Workspace &workspace, int count);

//! Bills months of a company file anew under other terms and compares. Nothing is stored. Before: approved and issued
//! invoices as they are, and what the current terms draft. After: what the other terms draft of the same lines, seats
//! and edits, where no invoice has been approved. Credit notes count on neither side. Errors: Refused where either
//! terms cannot bill a month (a rate is missing) or the sellers' currencies differ, NotFound for an unknown customer,
//! Cancelled.
Result<WhatIf> compareTerms(Workspace &workspace, const Terms &other, const WhatIfWish &wish);

} // namespace counterfoil
