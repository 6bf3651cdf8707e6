// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/distributors/profile.h"
#include "core/distributors/table.h"

#include <QHash>

#include <optional>

namespace counterfoil {

//! Where a profile's attributes stand in a table with this header.
class ColumnPlan
{
public:
    ColumnPlan(const TableRow &header, const DistributorProfile &profile);

    bool isWhole() const { return m_missing.isEmpty(); }
    //! What the profile needs and the header has not: "Subtotal: \"Net amount\" or \"Amount\"".
    const QStringList &missing() const { return m_missing; }
    //! Names that the header has twice.
    const QStringList &repeated() const { return m_repeated; }
    qint64 row() const { return m_row; }
    qsizetype width() const { return m_names.size(); }
    //! The column of an attribute; −1 for none.
    qsizetype columnOf(const QString &attribute) const { return m_columns.value(attribute, -1); }
    //! The column of that name; −1 for none.
    qsizetype named(const QString &name) const { return m_byName.value(foldedName(name), -1); }
    //! A column's name as the file spells it.
    QString nameOf(qsizetype column) const { return m_names.value(column); }
    const QMap<QString, qsizetype> &columns() const { return m_columns; }

private:
    void place(const DistributorProfile &profile);
    void needNamed(const QString &name, const QString &what);

    qint64 m_row;
    QStringList m_names;
    QHash<QString, qsizetype> m_byName;
    QMap<QString, qsizetype> m_columns;
    QStringList m_missing;
    QStringList m_repeated;
};

//! The rows at the start of a table in which its header is looked for.
class TableStart
{
public:
    static constexpr int rowLimit = 100;

    //! Reads them. What damages the table ends them.
    explicit TableStart(Table &table);

    const std::vector<TableRow> &rows() const { return m_rows; }
    //! What ended them before their time, and where.
    const std::optional<Error> &damage() const { return m_damage; }
    qint64 damagedRow() const { return m_damagedRow; }
    //! The header: the profile's row, or the first that has all columns; else the one that comes nearest to it.
    std::optional<ColumnPlan> header(const DistributorProfile &profile) const;

private:
    std::vector<TableRow> m_rows;
    std::optional<Error> m_damage;
    qint64 m_damagedRow = 0;
};

} // namespace counterfoil
