// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/billing/charges.h"
#include "core/money/exactsum.h"

#include <set>

namespace counterfoil {

//! The key of section 5.2 without the invoice: which reconciliation line daily rows belong to.
struct PlanKey
{
    QString tenant;
    QString product;
    QString sku;
    QString plan;

    friend bool operator<(const PlanKey &a, const PlanKey &b)
    {
        return std::tie(a.tenant, a.product, a.sku, a.plan) < std::tie(b.tenant, b.product, b.sku, b.plan);
    }
    friend bool operator==(const PlanKey &, const PlanKey &) = default;
};

PlanKey planKeyOf(const ReconLine &line);

//! Gathers daily rows into charges while they stream by: rows of one set that share plan key, service period, price
//! rule, group value and exchange rate become one. Memory grows with the kinds of rows, not with their number.
class UsageBuckets
{
public:
    UsageBuckets(const BillingCalendar &calendar, const RuleBook &rules);
    ~UsageBuckets();

    //! What to gather: every row of a set, but those that `skip` names.
    struct Wish
    {
        SourceSet set;
        Month month; //!< Microsoft month of a billed set; invalid for unbilled rows, whose month is that of UsageDate
        std::function<bool(const PlanKey &, Month usageMonth)> skip; //!< may be empty
    };
    Status add(SourceReader &reader, const Wish &wish);

    //! The rows of a set that belong to a plan key, as charges in order of first appearance; for unbilled sets those of
    //! one usage month.
    std::vector<Charge> charges(qint64 set, Month month, const PlanKey &key) const;
    //! Plan keys that have rows in a set (and, for unbilled sets, in the month).
    std::set<PlanKey> keys(qint64 set, Month month) const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace counterfoil
