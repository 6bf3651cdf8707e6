// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/company/pricedesk.h"
#include "ui/tables/groupedmodel.h"

#include <QCache>
#include <QSet>

namespace counterfoil {

//! Microsoft's prices of a month, of which there may be hundreds of thousands: rows come in pages as they are seen, and
//! the pages seen last are kept. The desk sorts, filters and groups.
class PriceListModel final : public GroupedModel
{
    Q_OBJECT
public:
    static constexpr int pageSize = 256;
    static constexpr int pagesKept = 64;

    explicit PriceListModel(QObject *parent = nullptr);

    void setSheet(const PriceListSheet &sheet);
    //! A page of an older sheet is dropped.
    void setPage(int view, qint64 first, const QList<ListPrice> &prices);
    const PriceListSheet &sheet() const { return m_sheet; }

    int columnCount(const QModelIndex &parent = {}) const override;
    const ColumnLook &columnLook(int column) const override { return m_looks[column]; }
    Cell cell(int row, int column) const override;
    bool isSortable(int) const override { return true; }
    int sortColumn() const override { return int(m_sheet.query.sortedBy); }
    Qt::SortOrder sortDirection() const override;
    void setFilter(const QString &) override {} // what filters is asked of the desk
    void sort(int column, Qt::SortOrder order) override;
    QList<Cell> totals() const override;
    int shownRecords() const override { return int(m_sheet.shown); }
    int allRecords() const override { return int(m_sheet.all); }

Q_SIGNALS:
    void sortWanted(counterfoil::ListPriceColumn column, bool descending);
    void pageWanted(int view, qint64 first, int count) const;

private:
    const ListPrice *price(qint64 position) const;

    PriceListSheet m_sheet;
    QList<ColumnLook> m_looks;
    mutable QCache<qint64, QList<ListPrice>> m_pages; //!< by number
    mutable QSet<qint64> m_asked;                     //!< pages that are under way
};

} // namespace counterfoil
