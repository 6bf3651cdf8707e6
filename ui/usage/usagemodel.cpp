// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/usage/usagemodel.h"

#include "ui/usage/usagecolumns.h"

namespace counterfoil {

UsageModel::UsageModel(QObject *parent) : GroupedModel(parent), m_pages(pagesKept)
{
    takeColumns();
}

void UsageModel::takeColumns()
{
    m_columns = usageColumnsOf(m_narrow);
    m_looks.clear();
    for (const UsageColumn column : std::as_const(m_columns))
        m_looks << usageLook(column, m_sheet);
    m_totals = usageTotals(m_columns, m_sheet);
}

void UsageModel::setSheet(const UsageSheet &sheet)
{
    beginResetModel();
    m_sheet = sheet;
    m_pages.clear();
    m_asked.clear();
    QList<RowGroup> groups;
    for (const UsageGroup &group : std::as_const(m_sheet.groups)) {
        const QString above = group.parent < 0 ? QString() : groups[group.parent].key;
        groups << RowGroup{above + u'\n' + wordOf(group.is.dimension) + u' ' + group.is.value, group.depth,
                           group.lastWithin, qint64(group.first), group.sums.rows};
    }
    takeColumns();
    arrange(m_sheet.view, groups, m_sheet.sums.rows);
    endResetModel();
}

void UsageModel::setNarrow(bool narrow)
{
    if (m_narrow == narrow)
        return;
    beginResetModel();
    m_narrow = narrow;
    takeColumns();
    endResetModel();
}

const UsageGroup *UsageModel::group(int row) const
{
    const int own = groupOf(row);
    return own < 0 ? nullptr : &m_sheet.groups[own];
}

int UsageModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

const UsageLine *UsageModel::line(qint64 position) const
{
    const qint64 page = position / pageSize;
    if (const QList<UsageLine> *lines = m_pages.object(page)) {
        const qint64 within = position - page * pageSize;
        return within < lines->size() ? &lines->at(within) : nullptr;
    }
    if (m_fetch && !m_asked.contains(page)) {
        m_asked.insert(page);
        m_fetch(m_sheet.view, page * pageSize);
    }
    return nullptr;
}

Cell UsageModel::cell(int row, int column) const
{
    if (const UsageGroup *own = group(row))
        return usageCell(m_columns[column], *own, m_sheet.digits);
    if (const UsageLine *shown = line(position(row)))
        return usageCell(m_columns[column], *shown, m_sheet.query.tag, m_sheet.digits);
    Cell waiting = quietCell(QStringLiteral("…"));
    waiting.muted = true;
    return waiting;
}

void UsageModel::setPage(int view, qint64 first, const QList<UsageLine> &lines)
{
    if (view != m_sheet.view)
        return;
    const qint64 page = first / pageSize;
    m_asked.remove(page);
    m_pages.insert(page, new QList<UsageLine>(lines));
    tellRead(first, lines.size());
}

int UsageModel::sortColumn() const
{
    return int(m_columns.indexOf(m_sheet.query.sortedBy));
}

Qt::SortOrder UsageModel::sortDirection() const
{
    return m_sheet.query.descending ? Qt::DescendingOrder : Qt::AscendingOrder;
}

void UsageModel::sort(int column, Qt::SortOrder order)
{
    if (column >= 0 && column < m_columns.size())
        Q_EMIT sortWanted(m_columns[column], order == Qt::DescendingOrder);
}

} // namespace counterfoil
