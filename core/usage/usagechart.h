// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usage/usagequery.h"

namespace counterfoil {

//! What a day cost.
struct UsageDayCost
{
    Day day;
    qint64 rows = 0;
    Exact total;
    QList<Exact> parts; //!< by the chart's categories
};

//! Cost per day by meter category, exact, in billing currency.
struct UsageChart
{
    QStringList categories;   //!< at most five, the costliest of the month first; a sixth, empty, is all others
    QList<UsageDayCost> days; //!< every day of the month, and others that were billed in it, in order

    //! The day that stands out: the costliest one, where it is a fifth or more above the mean of the month. -1 without.
    int spike() const;
    Exact mean() const; //!< of the days of the chart
};

//! The chart of what a query leaves, whatever its days: one of them is chosen in it.
UsageChart usageChart(const UsageTable &table, UsageQuery query);

//! Hours (or whatever the unit) that reservations and savings plans covered.
struct BenefitCover
{
    Exact covered;
    Exact coverable; //!< of the meter categories and units of which some was covered
};
BenefitCover benefitCover(const UsageTable &table);

} // namespace counterfoil
