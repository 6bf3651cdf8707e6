// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/billing/charges.h"
#include "core/billing/plankeys.h"
#include "core/billing/reconline.h"

namespace counterfoil {

//! Gathers daily rows into charges while they stream by: rows of one set that share plan key, service period, price
//! rule, group value and exchange rate become one. Memory grows with the kinds of rows, not with their number.
//! Of cost files what was bought for a term, and taxes, stays as single lines.
class UsageBuckets
{
public:
    UsageBuckets(const BillingCalendar &calendar, const RuleBook &rules, PlanKeys &plans);
    ~UsageBuckets();

    //! What to gather: every row of a set, but those that `skip` names.
    struct Wish
    {
        SourceSet set;
        Month month; //!< Microsoft month of a billed set; invalid for unbilled rows, whose month is that of UsageDate
        std::function<bool(int plan, Month usageMonth)> skip; //!< may be empty
        bool skipPartners =
            false; //!< of a cost file: rows of a partner's account, which Partner Center's files hold too
    };
    Status add(SourceReader &reader, const Wish &wish);

    //! Adds the rows of a set that belong to a plan key to `charges`, in order of first appearance; for unbilled sets
    //! those of one usage month.
    void addCharges(qint64 set, Month month, int plan, std::vector<Charge> &charges) const;
    //! Plan keys that have rows in a set (and, for unbilled sets, in the month).
    std::vector<int> plans(qint64 set, Month month) const;
    //! Reservations and savings plans that cost files of the sets added so far name as bought or refunded, and their
    //! taxes (family `other`, in taxTotal alone).
    const std::vector<ReconLine> &costLines() const;
    //! How many rows of a cost file were skipped as a partner's.
    qint64 skippedPartners(qint64 set) const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace counterfoil
