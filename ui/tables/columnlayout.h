// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QStringList>
#include <QVariantMap>

#include <optional>

namespace counterfoil {

class TableModel;

//! What a person made of a table's columns: their widths, their order, what the rows are sorted by. Columns are known
//! by their id, so a table whose columns come and go keeps what was made of those that come back, in every language.
class ColumnLayout
{
public:
    static int columnOf(const TableModel &table, const QString &key);

    void setWidth(const QString &key, int width) { m_widths.insert(key, width); }
    //! 0 where nobody chose one.
    int width(const QString &key) const { return m_widths.value(key); }

    void setOrder(const QStringList &keys) { m_order = keys; }
    //! The table's columns from left to right: the first stays first, and those without a wish stay where they are.
    QList<int> order(const TableModel &table) const;

    //! The first column is never hidden: it says what a row is about.
    void setHidden(const QString &key, bool hidden);
    bool isHidden(const QString &key) const { return m_hidden.contains(key); }

    //! Of the columns that a table offers besides its own: those that a person wants, the newest wish first. Nothing
    //! where nobody chose: then the table knows best.
    const std::optional<QStringList> &chosen() const { return m_chosen; }
    void choose(const QStringList &keys) { m_chosen = keys; }

    void setSorting(const QString &key, Qt::SortOrder direction);
    const QString &sortedBy() const { return m_sortedBy; }
    Qt::SortOrder direction() const { return m_direction; }

    //! As it is kept in settings. What is damaged there is left out.
    QVariantMap toMap() const;
    static ColumnLayout fromMap(const QVariantMap &map);

private:
    QMap<QString, int> m_widths;
    QStringList m_order;
    QStringList m_hidden;
    std::optional<QStringList> m_chosen;
    QString m_sortedBy;
    Qt::SortOrder m_direction = Qt::AscendingOrder;
};

} // namespace counterfoil
