// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usage/usagequery.h"

namespace counterfoil {

//! A group of rows; its rows stand together in the view's order.
struct UsageGroup
{
    int parent = -1; //!< index of the group around it
    int depth = 0;
    int lastWithin = 0; //!< index of the last group within it; its own where there is none
    QString text;       //!< empty where the rows have no such value
    UsageCondition is;  //!< what filters to it
    quint32 first = 0;  //!< its rows in the view's order
    UsageSums sums;
};

//! The rows that a query leaves of a month, in groups and in order, with their sums. Groups are in the order of a
//! preorder walk; siblings and rows are ordered alike. `order` holds numbers of the table's rows.
struct UsageView
{
    std::shared_ptr<const UsageTable> table;
    UsageQuery query;
    std::vector<quint32> order;
    QList<UsageGroup> groups;
    UsageSums sums;
};

//! Answers a query. Days and the like that do not occur leave no row.
UsageView viewOf(const std::shared_ptr<const UsageTable> &table, const UsageQuery &query);

//! The rows of a table that a query leaves, in the table's order; its groups and order do not matter.
std::vector<quint32> rowsOf(const UsageTable &table, const UsageQuery &query);

} // namespace counterfoil
