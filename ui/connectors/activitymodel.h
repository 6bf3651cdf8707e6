// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/connectors/clouddesk.h"
#include "ui/tables/recordtablemodel.h"

namespace counterfoil {

//! Who changed what at Microsoft, newest first. Rows come in pages when somebody scrolls there, and the filter is the
//! company file's own: a long history costs nothing until it is looked at.
class ActivityModel final : public TableModel
{
    Q_OBJECT
public:
    explicit ActivityModel(QObject *parent = nullptr);

    //! Where the records come from; null for nowhere. Begins anew.
    void setDesk(std::shared_ptr<CloudDesk> desk);
    //! Reads from the newest on; what stands there stays until that has come.
    void reload();
    const ActivityRow *record(int row) const;
    bool isFiltered() const { return !m_words.isEmpty(); }
    //! Whether the last record is there.
    bool isWhole() const override { return m_whole && !m_failed; }
    void fetchRest() override;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    const ColumnLook &columnLook(int column) const override { return m_columns[column].look; }
    RowLook rowLook(int) const override { return {}; }
    bool isHeading(int) const override { return false; }
    Cell cell(int row, int column) const override { return m_columns[column].cell(m_rows[row]); }
    QString key(int row) const override { return m_rows[row].record.id; }
    bool isSortable(int) const override { return false; }
    int sortColumn() const override { return -1; }
    Qt::SortOrder sortDirection() const override { return Qt::DescendingOrder; }
    void toggle(int) override {}
    void setFilter(const QString &text) override;
    QList<Cell> totals() const override { return {}; }
    int shownRecords() const override { return rowCount(); }
    int allRecords() const override { return rowCount(); }

Q_SIGNALS:
    //! A page has come, or there is none.
    void settled();
    void failed(const QString &what, const Error &error);

private:
    void ask(int offset, int most);
    void replace(const QList<ActivityRow> &rows);
    void take(const QList<ActivityRow> &page);

    std::shared_ptr<CloudDesk> m_desk;
    QList<Column<ActivityRow>> m_columns;
    QList<ActivityRow> m_rows;
    QStringList m_words;
    bool m_whole = true;
    bool m_asking = false;
    bool m_wantsRest = false;
    bool m_failed = false; //!< the last page: nothing more is asked for by scrolling
    int m_generation = 0;
};

} // namespace counterfoil
