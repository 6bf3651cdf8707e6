// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/company/usagedesk.h"
#include "ui/tables/groupedmodel.h"

#include <QCache>
#include <QSet>

namespace counterfoil {

//! Usage in groups that open down to the rows, of which there may be millions: rows come in pages as they are seen, and
//! the pages seen last are kept.
class UsageModel final : public GroupedModel
{
    Q_OBJECT
public:
    static constexpr int pageSize = 256;
    static constexpr int pagesKept = 64;

    explicit UsageModel(QObject *parent = nullptr);

    //! Asks for the rows of the sheet from `first` on; the answer comes by setPage().
    void setFetch(std::function<void(int view, qint64 first)> fetch) { m_fetch = std::move(fetch); }
    void setSheet(const UsageSheet &sheet);
    //! A page of an older sheet is dropped.
    void setPage(int view, qint64 first, const QList<UsageLine> &lines);
    void setNarrow(bool narrow);
    const UsageSheet &sheet() const { return m_sheet; }
    //! The group of a row; null where it is a row of usage.
    const UsageGroup *group(int row) const;

    int columnCount(const QModelIndex &parent = {}) const override;
    const ColumnLook &columnLook(int column) const override { return m_looks[column]; }
    Cell cell(int row, int column) const override;
    bool isSortable(int) const override { return true; }
    int sortColumn() const override;
    Qt::SortOrder sortDirection() const override;
    void setFilter(const QString &) override {} // what filters is asked of the desk
    void sort(int column, Qt::SortOrder order) override;
    QList<Cell> totals() const override { return m_totals; }
    int shownRecords() const override { return int(m_sheet.sums.rows); }
    int allRecords() const override { return int(m_sheet.allRows); }

Q_SIGNALS:
    void sortWanted(counterfoil::UsageColumn column, bool descending);

private:
    void takeColumns();
    const UsageLine *line(qint64 position) const;

    UsageSheet m_sheet;
    bool m_narrow = false;
    QList<UsageColumn> m_columns;
    QList<ColumnLook> m_looks;
    QList<Cell> m_totals;
    std::function<void(int, qint64)> m_fetch;
    mutable QCache<qint64, QList<UsageLine>> m_pages; //!< by number
    mutable QSet<qint64> m_asked;                     //!< pages that are under way
};

} // namespace counterfoil
