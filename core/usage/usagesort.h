// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usage/usagequery.h"

namespace counterfoil {

//! Puts rows in the order of a query. What is to be known of the texts is worked out once.
class RowSorter
{
public:
    //! Both must outlive the sorter.
    RowSorter(const UsageTable &table, const UsageQuery &query);
    //! Rows that are alike keep their order.
    void sort(std::vector<quint32> &rows) const;

private:
    const UsageTable &m_table;
    const UsageQuery &m_query;
    std::optional<UsageDimension> m_dimension; //!< none for days and amounts
    std::vector<qint64> m_places;              //!< of its texts, in the order of the alphabet
};

} // namespace counterfoil
