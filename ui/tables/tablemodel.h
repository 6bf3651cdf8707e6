// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tables/cell.h"

#include <QAbstractTableModel>

namespace counterfoil {

//! What the one table view and the one delegate need to know of any table.
class TableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    virtual const ColumnLook &columnLook(int column) const = 0;
    virtual RowLook rowLook(int row) const = 0;
    //! Whether a row is a heading: as rowLook() says, without working out the rest.
    virtual bool isHeading(int row) const = 0;
    virtual Cell cell(int row, int column) const = 0;
    //! Which record stands in a row; stays the same over a refresh.
    virtual QString key(int row) const = 0;
    virtual bool isSortable(int column) const = 0;
    //! The column that the rows are sorted by, or -1 where they stand as they came.
    virtual int sortColumn() const = 0;
    virtual Qt::SortOrder sortDirection() const = 0;
    //! Opens or closes what hangs under a row.
    virtual void toggle(int row) = 0;
    //! Rows that hold every word of the text, their parents and what hangs under them.
    virtual void setFilter(const QString &text) = 0;
    //! Sums of the shown rows, a cell for each column; empty for a table without a total.
    virtual QList<Cell> totals() const = 0;
    //! Rows of the first level that count as records: shown, and at all.
    virtual int shownRecords() const = 0;
    virtual int allRecords() const = 0;

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    //! The row of a key, or -1.
    virtual int rowOf(const QString &key) const;
    //! Whether no row is higher than another and no heading spans columns: nothing has to be looked at row by row, of
    //! which there may be millions.
    virtual bool hasEvenRows() const { return false; }
    //! Whether every row that the filter leaves is there; rows of a long table come when somebody scrolls to them.
    virtual bool isWhole() const { return true; }
    //! Reads those that are not there yet; they come later, as inserted rows. Answers with restSettled().
    virtual void fetchRest() {}

Q_SIGNALS:
    //! What fetchRest() asked for has come, or cannot be had.
    void restSettled();

private:
    QString spoken(const QModelIndex &index) const;
};

} // namespace counterfoil
