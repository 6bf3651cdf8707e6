// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/palettemodel.h"

#include <QAction>

namespace counterfoil {

void PaletteModel::find(const QString &typed)
{
    beginResetModel();
    m_rows.clear();
    const QList<PaletteHit> hits = m_index.find(typed.trimmed());
    m_hits = int(hits.size());
    QString heading;
    for (const PaletteHit &hit : hits) {
        const QString group = nameOf(m_index.entries()[hit.entry].group);
        if (group != heading)
            m_rows << Row{group, {}};
        heading = group;
        m_rows << Row{{}, hit};
    }
    endResetModel();
}

const PaletteEntry *PaletteModel::entry(int row) const
{
    return row >= 0 && row < m_rows.size() && m_rows[row].heading.isEmpty() ? &m_index.entries()[m_rows[row].hit.entry]
                                                                            : nullptr;
}

QList<int> PaletteModel::positions(int row) const
{
    return m_rows.at(row).hit.positions;
}

int PaletteModel::choosable(int row, int step) const
{
    const int count = int(m_rows.size());
    for (int tries = 0; tries < count; ++tries) {
        row = (row % count + count) % count;
        if (m_rows[row].heading.isEmpty())
            return row;
        row += step;
    }
    return -1;
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PaletteEntry *found = entry(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return found ? found->text : m_rows[index.row()].heading;
    case Qt::ToolTipRole:
        return found && found->action && !found->action->isEnabled() ? found->action->toolTip() : QVariant();
    case Qt::AccessibleTextRole: {
        if (!found)
            return m_rows[index.row()].heading;
        QStringList parts{found->text};
        if (!found->detail.isEmpty())
            parts << found->detail;
        if (found->action && !found->action->isEnabled())
            parts << tr("not now: %1").arg(found->action->toolTip());
        return (parts << nameOf(found->group)).join(QStringLiteral(", "));
    }
    default:
        return {};
    }
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex &index) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    return entry(index.row()) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                              : Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
}

} // namespace counterfoil
