// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usage/usagequery.h"

namespace counterfoil {

//! What a bar of a chart stands for.
enum class UsageSpan { Day, Week, Month };

//! What a day cost, or the days of a longer bar.
struct UsageDayCost
{
    Day day;  //!< the first one
    Day last; //!< the same where bars are days
    qint64 rows = 0;
    Exact total;
    QList<Exact> parts; //!< by the chart's categories

    Days days() const { return {day, last}; }
};

//! Cost per day, week or month by meter category, exact, in billing currency.
struct UsageChart
{
    QStringList categories; //!< at most five, the costliest of the month first; a sixth, empty, is all others
    QList<UsageDayCost>
        days; //!< every day of the month, and others that were billed in it, in order; or what they add up to
    UsageSpan span = UsageSpan::Day;

    //! The day that stands out: the costliest one, where it is a fifth or more above the mean of the month. -1 without,
    //! and where bars are longer: weeks at a month's ends have fewer days.
    int spike() const;
    Exact mean() const; //!< of the days of the chart
};

//! The chart of what a query leaves, whatever its days: one of them is chosen in it.
UsageChart usageChart(const UsageTable &table, UsageQuery query);

//! The same days gathered by ISO weeks, Monday to Sunday; one that reaches into another month has the days that the
//! chart has of it.
UsageChart usageByWeeks(const UsageChart &days);

//! What a query leaves of a month's usage, by meter category.
struct UsageMonthCost
{
    Month month;
    qint64 rows = 0;
    QMap<QString, Exact> costs;
};
//! Whatever the query's days.
UsageMonthCost usageMonthCost(const UsageTable &table, UsageQuery query);
//! A bar for each of these months, which are in order.
UsageChart usageByMonths(const QList<UsageMonthCost> &months);

//! Hours (or whatever the unit) that reservations and savings plans covered.
struct BenefitCover
{
    Exact covered;
    Exact coverable; //!< of the meter categories and units of which some was covered
};
BenefitCover benefitCover(const UsageTable &table);

} // namespace counterfoil
