// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reconcile/reconcilecontroller.h"
#include "ui/tables/recordtablemodel.h"

namespace counterfoil {

TreeShape<ReconcileRow> reconcileShape();
//! "Customers by cause": what the table of a level is called.
QString levelWords(BridgeLevel level);
//! The id of the column for causes without one of their own.
QString othersId();
//! What the rows are, whose they are where they are no customers, Microsoft, the chosen causes, Others where one is not
//! chosen, Local, Unexplained, State.
QList<Column<ReconcileRow>> reconcileColumns(const QList<Mark> &chosen, const Bridge &bridge,
                                             BridgeLevel level = BridgeLevel::Customer);
//! The room that these columns want.
int reconcileWidth(const QList<Mark> &chosen, const Bridge &bridge, BridgeLevel level);
QList<Cell> reconcileTotals(const QList<const ReconcileRow *> &shown, int all, const QList<Mark> &chosen,
                            const Bridge &bridge, BridgeLevel level = BridgeLevel::Customer);

} // namespace counterfoil
