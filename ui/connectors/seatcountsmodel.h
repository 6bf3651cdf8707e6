// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/company/pulleddesk.h"
#include "ui/tables/recordtablemodel.h"

namespace counterfoil {

//! Seats by day, newest first. Rows come in pages when somebody scrolls there, and the filter is the company file's
//! own: years of counts cost nothing until they are looked at.
class SeatCountsModel final : public TableModel
{
    Q_OBJECT
public:
    using Desk = std::function<PulledDesk *()>;
    //! `desk`: where the counts come from now; it may give null.
    explicit SeatCountsModel(Desk desk, QObject *parent = nullptr);

    //! Reads from the newest on; what stands there stays until that has come.
    void reload();
    //! Of another company file: nothing stays, and no answer that is on its way counts.
    void forget();
    bool isFiltered() const { return !m_words.isEmpty(); }
    //! That hold the words, read or not.
    qint64 allCounts() const { return m_all; }

    bool isWhole() const override { return m_rows.size() >= m_all; }
    void fetchRest() override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    const ColumnLook &columnLook(int column) const override { return m_columns[column].look; }
    RowLook rowLook(int) const override { return {}; }
    bool isHeading(int) const override { return false; }
    Cell cell(int row, int column) const override { return m_columns[column].cell(m_rows[row]); }
    QString key(int row) const override;
    bool isSortable(int) const override { return false; }
    int sortColumn() const override { return -1; }
    Qt::SortOrder sortDirection() const override { return Qt::DescendingOrder; }
    void toggle(int) override {}
    void setFilter(const QString &text) override;
    QList<Cell> totals() const override { return {}; }
    int shownRecords() const override { return rowCount(); }
    int allRecords() const override { return rowCount(); }
    bool hasEvenRows() const override { return true; }

Q_SIGNALS:
    //! A page has come, or there is none.
    void settled();
    void failed(const QString &what, const counterfoil::Error &error);

private:
    void ask(int offset, int most);
    void take(const PulledSeats &page, int offset);

    Desk m_desk;
    QList<Column<PulledSeat>> m_columns;
    QList<PulledSeat> m_rows;
    QStringList m_words;
    qint64 m_all = 0;
    bool m_asking = false;
    bool m_wantsRest = false;
    int m_generation = 0;
};

} // namespace counterfoil
