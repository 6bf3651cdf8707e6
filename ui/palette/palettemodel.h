// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/palette/paletteindex.h"

#include <QAbstractListModel>

namespace counterfoil {

//! What the palette found, with a heading before each group. Headings cannot be chosen.
class PaletteModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    PaletteIndex &search() { return m_index; }
    void find(const QString &typed);
    int hits() const { return m_hits; }
    //! Null for a heading.
    const PaletteEntry *entry(int row) const;
    QList<int> positions(int row) const;
    //! The next row that can be chosen, from `row` on by `step`, round the ends; -1 where there is none.
    int choosable(int row, int step) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row
    {
        QString heading;
        PaletteHit hit;
    };
    PaletteIndex m_index;
    QList<Row> m_rows;
    int m_hits = 0;
};

} // namespace counterfoil
