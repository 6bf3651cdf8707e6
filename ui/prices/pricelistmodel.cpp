// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prices/pricelistmodel.h"

#include "ui/prices/pricescolumns.h"

namespace counterfoil {

PriceListModel::PriceListModel(QObject *parent) : GroupedModel(parent), m_looks(listPriceLooks()), m_pages(pagesKept) {}

void PriceListModel::setSheet(const PriceListSheet &sheet)
{
    beginResetModel();
    m_sheet = sheet;
    m_pages.clear();
    m_asked.clear();
    QList<RowGroup> groups;
    for (const ListPriceGroup &group : std::as_const(m_sheet.groups)) {
        const QString column = m_looks[int(*m_sheet.query.groupedBy)].id;
        groups << RowGroup{column + u'\n' + group.value.toCaseFolded(), 0, int(groups.size()), group.first,
                           group.count};
    }
    arrange(m_sheet.view, groups, m_sheet.shown);
    endResetModel();
}

int PriceListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_looks.size());
}

const ListPrice *PriceListModel::price(qint64 position) const
{
    const qint64 page = position / pageSize;
    if (const QList<ListPrice> *prices = m_pages.object(page)) {
        const qint64 within = position - page * pageSize;
        return within < prices->size() ? &prices->at(within) : nullptr;
    }
    if (!m_asked.contains(page)) {
        m_asked.insert(page);
        Q_EMIT pageWanted(m_sheet.view, page * pageSize, pageSize);
    }
    return nullptr;
}

void PriceListModel::setPage(int view, qint64 first, const QList<ListPrice> &prices)
{
    if (view != m_sheet.view)
        return;
    m_asked.remove(first / pageSize);
    m_pages.insert(first / pageSize, new QList<ListPrice>(prices));
    tellRead(first, prices.size());
}

Cell PriceListModel::cell(int row, int column) const
{
    if (const int group = groupOf(row); group >= 0)
        return listPriceCell(ListPriceColumn(column), *m_sheet.query.groupedBy, m_sheet.groups[group]);
    if (const ListPrice *shown = price(position(row)))
        return listPriceCell(ListPriceColumn(column), *shown);
    Cell waiting = quietCell(QStringLiteral("…"));
    waiting.muted = true;
    return waiting;
}

Qt::SortOrder PriceListModel::sortDirection() const
{
    return m_sheet.query.descending ? Qt::DescendingOrder : Qt::AscendingOrder;
}

void PriceListModel::sort(int column, Qt::SortOrder order)
{
    if (column >= 0 && column < columnCount())
        Q_EMIT sortWanted(ListPriceColumn(column), order == Qt::DescendingOrder);
}

QList<Cell> PriceListModel::totals() const
{
    QList<Cell> cells(columnCount());
    cells.first() = textCell(listCountText(m_sheet.shown, m_sheet.all));
    return cells;
}

} // namespace counterfoil
