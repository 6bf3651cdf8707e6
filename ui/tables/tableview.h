// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tables/tablemodel.h"

#include <QTableView>

namespace counterfoil {

class CellDelegate;
class HeaderView;
class Theme;

//! Heights of a table's rows: View menu.
enum class Density { Compact = 24, Normal = 27, Comfortable = 32 };

//! The one table of the window: whole rows, no grid, fixed row heights, one column that takes the rest, groups that
//! open and close with Space or the arrows, Enter that opens.
class TableView final : public QTableView
{
    Q_OBJECT
public:
    explicit TableView(const Theme &theme, QWidget *parent = nullptr);

    void setTable(TableModel *model);
    TableModel *table() const { return m_table; }
    void setDensity(Density density);
    //! Rows that are higher than the density says: 38 for two lines, 46 for cards. Headings keep the density's.
    void setRowHeight(int height);
    //! The selected row as one line of text, or as CSV with plain amounts and no formula.
    QString copiedText() const;
    QString copiedCsv() const;
    //! Puts the current row on a record, where it is shown.
    bool select(const QString &key);
    //! Fits columns to the width at hand, no amount cut.
    void fitColumns();

Q_SIGNALS:
    void opened(const QModelIndex &index);
    void buttonPressed(const QModelIndex &index);
    //! A person types where no field has the focus: meant for the filter.
    void typed(const QString &text);
    void columnsChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void remember();
    void recall();
    void arrangeRows();
    bool openOrClose(int key);
    int widthOf(int column) const;

    const Theme &m_theme;
    CellDelegate *m_delegate = nullptr;
    HeaderView *m_header = nullptr;
    TableModel *m_table = nullptr;
    Density m_density = Density::Normal;
    int m_rowHeight = 0;
    QString m_key;
    int m_column = 0;
};

} // namespace counterfoil
