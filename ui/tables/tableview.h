// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tables/columnlayout.h"
#include "ui/tables/headerview.h"
#include "ui/tables/tablemodel.h"

#include <QMenu>
#include <QTableView>

namespace counterfoil {

class CellDelegate;
class Theme;

//! Heights of a table's rows: View menu.
enum class Density { Compact = 24, Normal = 27, Comfortable = 32 };

//! A column that a table can have besides its own.
struct OfferedColumn
{
    QString id;
    QString name;
};

//! The one table of the window: whole rows, no grid, fixed row heights, columns that take the rest, groups that
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
    //! The rows go on to the edge, under the scroll bar; for lists whose cells keep that room free.
    void setWholeRows();
    //! Makes the table as high as its rows; more than `most` of them scroll.
    void fitRows(int most);
    //! The selected rows as lines of text, or as CSV with heads, plain amounts and no formula.
    QString copiedText() const;
    QString copiedCsv() const;
    //! Every row that the filter leaves, in the order and with the columns that are shown, as such CSV.
    QString wholeCsv() const;
    //! What a person made of the columns; kept for the next time.
    const ColumnLayout &columnLayout() const { return m_layout; }
    void setColumnLayout(const ColumnLayout &layout);
    //! Columns can be hidden all but the first.
    void setColumnShown(int column, bool shown);
    bool isColumnShown(int column) const { return !m_header->isSectionHidden(column); }
    //! Columns that come and go with a person's wishes, in the menu of the heads under the others. Who fills the table
    //! puts those into it that columnLayout() asks for; columnsWished() says when it asks for others.
    void offerColumns(const QList<OfferedColumn> &columns) { m_offered = columns; }
    void wishColumn(const QString &id, bool wanted);
    //! Order, widths, sorting and hidden columns as they were at first.
    void resetColumns() { setColumnLayout({}); }
    //! The menu of the heads: which columns show. Opened by a right click there; here, under the heads.
    void openColumnMenu();
    //! Whether Enter does something in it, but for groups, which it opens and closes where it does nothing else.
    bool opensRows() const;
    //! What Enter does.
    void openCurrent();
    //! The same, under a button.
    void openColumnMenu(const QWidget &under);
    //! What a column needs so that its head, and of these cells no amount and no state, is cut.
    static int leastWidth(const ColumnLook &look, const QList<Cell> &cells);
    //! Puts the current row on a record, where it is shown.
    bool select(const QString &key);
    //! Fits columns to the width at hand, no amount cut.
    void fitColumns();

Q_SIGNALS:
    void opened(const QModelIndex &index);
    void buttonPressed(const QModelIndex &index);
    //! A person types where no field has the focus: meant for the filter.
    void typed(const QString &text);
    //! The menu of the selected rows opens: who knows what can be done with them adds it.
    void menuAsked(QMenu *menu);
    void columnsChanged();
    //! A person wants other columns, or as many as fit.
    void columnsWished();

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void connectHeader();
    void addButtons(QMenu &menu, const QModelIndex &row);
    void pointAt(int row);
    void sortBy(int column);
    void takeOrder();
    void takeWidth(int column, int width);
    void applyLayout();
    QList<int> selectedRows() const;
    QList<int> visualColumns(bool withHidden = false) const;
    void showColumnMenu(const QPoint &where);
    bool isHiddenByWish(int column) const;
    bool isOffered(const QString &id) const;
    bool hasColumn(const QString &id) const;
    void remember();
    void recall();
    void chooseRow(int row);
    void arrangeRows();
    bool openOrClose(int key);
    int widthOf(int column) const;
    int neededWidth(int column) const;
    int fittedWidth(int column) const;
    int squeeze(QMap<int, int> &widths, int lacking) const;

    const Theme &m_theme;
    CellDelegate *m_delegate = nullptr;
    HeaderView *m_header = nullptr;
    TableModel *m_table = nullptr;
    Density m_density = Density::Normal;
    int m_rowHeight = 0;
    ColumnLayout m_layout;
    QList<OfferedColumn> m_offered;
    bool m_arranging = false;    //!< columns are moved and sized by the program
    bool m_sorting = false;      //!< in the midst of a reset
    mutable QList<int> m_needed; //!< widths that the contents need, until they change
    QString m_key;
    int m_column = 0;
};

} // namespace counterfoil
