// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tables/cell.h"

#include <QStyledItemDelegate>

namespace counterfoil {

class Theme;
class TableModel;

//! Beside what a cell or a head shows, and before what the first one of a row shows; pixels. Heads stand over their
//! cells.
inline constexpr int cellPadding = 8;
inline constexpr int firstCellPadding = 16;

//! Paints every cell of every table, by the kind of its column.
class CellDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit CellDelegate(const Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;
    //! The room that a state's icon and word take.
    static int stateWidth(const Cell &cell);
    //! How far in the first cell of a row begins.
    static int firstPadding(const RowLook &row);
    //! Where the arrow of a row with children stands, in the row's first cell.
    static QRect arrowRect(const QRect &cell, int depth);
    //! The row under the pointer; -1 for none.
    int pointedRow() const { return m_pointedRow; }
    void setPointedRow(int row) { m_pointedRow = row; }

Q_SIGNALS:
    void buttonPressed(const QModelIndex &index);

private:
    struct Stroke
    {
        QPainter &painter;
        const Colours &colours;
        QRect rect; //!< inside the padding
        const Cell &cell;
        const ColumnLook &column;
        const RowLook &row;
        bool isSelected = false;
    };
    void paintGround(QPainter &painter, const QStyleOptionViewItem &option, const RowLook &row) const;
    void paintContent(const Stroke &stroke) const;
    void paintText(const Stroke &stroke) const;
    void paintState(const Stroke &stroke) const;
    void paintTwoLines(const Stroke &stroke) const;
    void paintCard(const Stroke &stroke) const;
    void paintButton(const Stroke &stroke) const;
    void paintBar(const Stroke &stroke) const;
    QRect buttonRect(const QRect &content, const QString &text) const;
    QRect contentRect(const QRect &cell, bool first, bool card, const RowLook &row) const;

    const Theme &m_theme;
    QPersistentModelIndex m_pressed;
    int m_pointedRow = -1;
};

} // namespace counterfoil
