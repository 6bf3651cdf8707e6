// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/tablemodel.h"

namespace counterfoil {

QVariant TableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return cell(index.row(), index.column()).text;
    case Qt::ToolTipRole: {
        const Cell shown = cell(index.row(), index.column());
        QStringList lines{shown.text, shown.second, shown.locked};
        lines.removeAll(QString());
        lines.removeAll(QStringLiteral("–")); // stands for nothing
        return lines.join(u'\n');
    }
    case Qt::TextAlignmentRole:
        return int((columnLook(index.column()).isRight() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::AccessibleTextRole:
        return spoken(index);
    default:
        return {};
    }
}

QVariant TableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const ColumnLook &look = columnLook(section);
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return look.name;
    if (role == Qt::ToolTipRole)
        return look.toolTip.isEmpty() ? look.name : look.toolTip;
    return {};
}

QString TableModel::spoken(const QModelIndex &index) const
{
    const Cell shown = cell(index.row(), index.column());
    const RowLook row = rowLook(index.row());
    QStringList parts{columnLook(index.column()).name};
    if (shown.mark != noMark)
        parts << lookOf(shown.mark).name;
    for (const QString &text : {shown.text, shown.amount, shown.second, shown.state, shown.locked}) {
        if (!text.isEmpty())
            parts << text;
    }
    if (row.depth > 0)
        parts << tr("level %1").arg(row.depth + 1);
    if (row.hasChildren)
        parts << (row.open ? tr("open") : tr("closed"));
    return parts.join(QStringLiteral(", "));
}

int TableModel::rowOf(const QString &wanted) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (key(row) == wanted)
            return row;
    }
    return -1;
}

} // namespace counterfoil
