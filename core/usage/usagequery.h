// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usage/usagetable.h"

#include <optional>

namespace counterfoil {

//! A value that a dimension or a tag must have, without regard to case.
struct UsageCondition
{
    UsageDimension dimension = UsageDimension::Customer; //!< Tags: the tag of the name below
    QString tag;                                         //!< its name
    QString value;                                       //!< the text that is shown, or the id behind it
    QString shown = {};                                  //!< what a person reads instead of an id

    friend bool operator==(const UsageCondition &, const UsageCondition &) = default;
};

//! What rows are gathered by: a dimension, or the value of a tag.
struct UsageGrouping
{
    UsageDimension dimension = UsageDimension::Subscription;
    QString tag; //!< of UsageDimension::Tags

    friend bool operator==(const UsageGrouping &, const UsageGrouping &) = default;
};

enum class UsageColumn { Resource, Day, MeterCategory, Meter, Region, Tag, Quantity, Unit, List, Credit, Cost };

//! Which rows of a month, in which groups and in which order.
struct UsageQuery
{
    QStringList words; //!< each is somewhere in the row's texts
    std::optional<Days> days = {};
    QList<UsageCondition> conditions = {}; //!< all of them
    std::optional<Decimal> costOver = {};
    bool creditMissing = false; //!< only rows that could have earned credit and did not
    QList<UsageGrouping> groups = {};
    UsageColumn sortedBy = UsageColumn::Cost;
    QString tag = {}; //!< of UsageColumn::Tag
    bool descending = true;

    bool isFiltered() const { return !words.isEmpty() || days || !conditions.isEmpty() || costOver || creditMissing; }
    friend bool operator==(const UsageQuery &, const UsageQuery &) = default;
};

//! "subscription", "resourceGroup", "meterCategory", … as groups and filters name them.
QString wordOf(UsageDimension dimension);
std::optional<UsageDimension> usageDimensionOf(QStringView word);

//! "subscription,resourceGroup,tag:env". Refused with the words there are for an unknown one.
Result<QList<UsageGrouping>> usageGroupsOf(const QString &text);

//! Reads what a person types: "day:2026-07-22 subscription:Production tag:env=prod cost>100 credit:missing vm-web".
//! Values with blanks stand between quotes; days may be a range "2026-07-01..2026-07-05". What is no condition is a
//! word. Refused where a day, an amount or a tag cannot be read.
Status readUsageFilter(const QString &text, UsageQuery &query);

} // namespace counterfoil
