// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/distributors/columnplan.h"

#include "core/base/sentence.h"

namespace counterfoil {

ColumnPlan::ColumnPlan(const TableRow &header, const DistributorProfile &profile) : m_row(header.number)
{
    for (const TableCell &cell : header.cells) {
        const QString name = cell.text.simplified();
        const QString folded = foldedName(name);
        if (!name.isEmpty() && m_byName.contains(folded))
            m_repeated.append(name);
        if (!name.isEmpty() && !m_byName.contains(folded))
            m_byName.insert(folded, m_names.size());
        m_names.append(name);
    }
    while (!m_names.isEmpty() && m_names.last().isEmpty() && header.cells.size() > 1)
        m_names.removeLast(); // cells behind the last name belong to no column
    place(profile);
}

void ColumnPlan::needNamed(const QString &name, const QString &what)
{
    if (!name.isEmpty() && named(name) < 0)
        m_missing.append(QStringLiteral("%1: \"%2\"").arg(what, name));
}

void ColumnPlan::place(const DistributorProfile &profile)
{
    for (auto own = profile.columns.begin(); own != profile.columns.end(); ++own) {
        for (const QString &name : own.value()) {
            if (named(name) >= 0 && !m_columns.contains(own.key()))
                m_columns.insert(own.key(), named(name));
        }
        if (!m_columns.contains(own.key()) && !profile.optional.contains(own.key()))
            m_missing.append(QStringLiteral("%1: \"%2\"").arg(own.key(), own.value().join(QStringLiteral("\" or \""))));
    }
    needNamed(profile.invoice.column, SENTENCE("the invoice's number"));
    needNamed(profile.month.column, SENTENCE("the month"));
    for (const auto *list : {&profile.skip, &profile.end, &profile.negate}) {
        for (const RowCondition &condition : *list)
            needNamed(condition.column, SENTENCE("a rule of the profile"));
    }
    for (const FamilyRule &rule : profile.families)
        needNamed(rule.when.column, SENTENCE("a family"));
}

TableStart::TableStart(Table &table)
{
    TableRow row;
    while (int(m_rows.size()) < rowLimit) {
        const Result<bool> more = table.next(row);
        if (!more) {
            m_damage = more.error();
            m_damagedRow = table.number();
        }
        if (!more.value_or(false))
            return;
        m_rows.push_back(row);
    }
}

std::optional<ColumnPlan> TableStart::header(const DistributorProfile &profile) const
{
    std::optional<ColumnPlan> nearest;
    for (const TableRow &row : m_rows) {
        if (profile.headerRow != 0 && row.number != profile.headerRow)
            continue;
        ColumnPlan plan(row, profile);
        if (plan.isWhole())
            return plan;
        if (!nearest || plan.missing().size() < nearest->missing().size())
            nearest = std::move(plan);
    }
    return nearest;
}

} // namespace counterfoil
