// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reconcile/paircolumns.h"

#include <QWidget>

namespace counterfoil {

class TableView;
class Theme;
class TotalsBar;

//! Both sides' lines of one row of the bridge, pair by pair, with the perforation between the sides.
class SidesPane final : public QWidget
{
    Q_OBJECT
public:
    explicit SidesPane(const Theme &theme, QWidget *parent = nullptr);

    void show(const SideBySide &sides, const QString &currency, int digits);
    void clear();
    //! The foot gives way to lines where there is little room: the row above has the same sums.
    void showTotals(bool shown);
    TableView *table() const { return m_table; }
    const SideBySide &sides() const { return m_sides; }
    //! The pair of a row; null where there is none.
    const LinePair *pairAt(const QModelIndex &index) const;

Q_SIGNALS:
    void opened(const QModelIndex &index);
    void moved(const QModelIndex &index);

private:
    SideBySide m_sides;
    int m_digits = 2;
    bool m_filling = false;
    RecordTableModel<PairRow> *m_model;
    TableView *m_table;
    TotalsBar *m_totals;
};

} // namespace counterfoil
