// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/company/usagedesk.h"
#include "ui/tables/tablemodel.h"

#include <QCache>
#include <QSet>

namespace counterfoil {

//! Usage in groups that open down to the rows, of which there may be millions: rows come in pages as they are seen, and
//! the pages seen last are kept.
class UsageModel final : public TableModel
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
    //! The place of a row of usage in the sheet; -1 for a group.
    qint64 position(int row) const;
    //! Opens the way to the first row of usage, the costliest where costs are sorted, and gives its row; -1 without.
    int openFirst();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    const ColumnLook &columnLook(int column) const override { return m_looks[column]; }
    RowLook rowLook(int row) const override;
    bool isHeading(int) const override { return false; }
    bool hasEvenRows() const override { return true; }
    Cell cell(int row, int column) const override;
    QString key(int row) const override;
    int rowOf(const QString &key) const override;
    bool isSortable(int) const override { return true; }
    int sortColumn() const override;
    Qt::SortOrder sortDirection() const override;
    void toggle(int row) override;
    void setFilter(const QString &) override {} // what filters is asked of the desk
    void sort(int column, Qt::SortOrder order) override;
    QList<Cell> totals() const override { return m_totals; }
    int shownRecords() const override { return int(m_sheet.sums.rows); }
    int allRecords() const override { return int(m_sheet.allRows); }

Q_SIGNALS:
    void sortWanted(counterfoil::UsageColumn column, bool descending);

private:
    //! Rows of the table that stand together: one group, or rows of usage.
    struct Run
    {
        int start = 0; //!< row of the table
        int count = 0;
        int group = -1; //!< the group, or the one around the rows
        bool lines = false;
        qint64 first = 0; //!< of the rows of usage, in the sheet
    };

    const Run &runOf(int row) const;
    QList<Run> visibleRuns() const;
    bool hasGroupsWithin(int group) const { return m_sheet.groups[group].lastWithin > group; }
    void takeColumns();
    const UsageLine *line(qint64 position) const;

    UsageSheet m_sheet;
    bool m_narrow = false;
    QList<UsageColumn> m_columns;
    QList<ColumnLook> m_looks;
    QList<Cell> m_totals;
    QStringList m_keys; //!< by group
    QSet<QString> m_open;
    QList<Run> m_runs;
    int m_rows = 0;
    std::function<void(int, qint64)> m_fetch;
    mutable QCache<qint64, QList<UsageLine>> m_pages; //!< by number
    mutable QSet<qint64> m_asked;                     //!< pages that are under way
};

} // namespace counterfoil
