// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reconcile/reconcilecontroller.h"
#include "ui/tables/recordtablemodel.h"

namespace counterfoil {

TreeShape<ReconcileRow> reconcileShape();
//! The head of the column for causes without one of their own.
QString othersName();
//! Customer, Microsoft, the chosen causes, Others where one is not chosen, Local, Unexplained, State.
QList<Column<ReconcileRow>> reconcileColumns(const QList<Mark> &chosen, const Bridge &bridge);
QList<Cell> reconcileTotals(const QList<const ReconcileRow *> &shown, int all, const QList<Mark> &chosen,
                            const Bridge &bridge);

//! A side of the comparison. The first record is the side's sum.
struct SideRow
{
    SideLine line;
    bool sum = false;
};
TreeShape<SideRow> sideShape();
QList<Column<SideRow>> sideColumns(int digits);

} // namespace counterfoil
