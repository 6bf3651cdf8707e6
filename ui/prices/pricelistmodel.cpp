// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prices/pricelistmodel.h"

#include "ui/prices/pricescolumns.h"

namespace counterfoil {

PriceListModel::PriceListModel(QObject *parent) : TableModel(parent), m_looks(listPriceLooks()), m_pages(pagesKept) {}

void PriceListModel::setSheet(const PriceListSheet &sheet)
{
    beginResetModel();
    m_sheet = sheet;
    m_pages.clear();
    m_asked.clear();
    endResetModel();
}

int PriceListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_sheet.shown);
}

int PriceListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_looks.size());
}

const ListPrice *PriceListModel::price(int row) const
{
    const qint64 page = row / pageSize;
    if (const QList<ListPrice> *prices = m_pages.object(page)) {
        const qint64 within = row - page * pageSize;
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
    const int end = std::min(rowCount(), int(first + prices.size()));
    if (end > first)
        Q_EMIT dataChanged(index(int(first), 0), index(end - 1, columnCount() - 1));
}

Cell PriceListModel::cell(int row, int column) const
{
    if (const ListPrice *shown = price(row))
        return listPriceCell(ListPriceColumn(column), *shown);
    Cell waiting = quietCell(QStringLiteral("…"));
    waiting.muted = true;
    return waiting;
}

QString PriceListModel::key(int row) const
{
    return QStringLiteral("price %1 %2").arg(m_sheet.view).arg(row);
}

int PriceListModel::rowOf(const QString &key) const
{
    const QString own = QStringLiteral("price %1 ").arg(m_sheet.view);
    bool isNumber = false;
    const int row = key.startsWith(own) ? key.mid(own.size()).toInt(&isNumber) : -1;
    return isNumber && row < rowCount() ? row : -1;
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
