// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reconcile/reconcilecontroller.h"
#include "ui/tables/columnlayout.h"
#include "ui/tables/recordtablemodel.h"

namespace counterfoil {

TreeShape<ReconcileRow> reconcileShape();
//! "Customers by cause": what the table of a level is called.
QString levelWords(BridgeLevel level);
//! The id of the column for causes without one of their own.
QString othersId();
//! What a row has of the causes without one of their own.
Decimal othersOf(const ReconcileRow &row, const QList<Mark> &chosen);
//! What the rows are, whose they are where they are no customers, Microsoft, the chosen causes, Others where one is not
//! chosen, Local, Unexplained, State.
QList<Column<ReconcileRow>> reconcileColumns(const QList<Mark> &chosen, const Bridge &bridge,
                                             BridgeLevel level = BridgeLevel::Customer);
//! The causes of the month that may have a column of their own, in the order of the bridge.
QList<Mark> offeredCauses(const Bridge &bridge);
//! The causes that get a column of their own, at most `most`, in the order of the bridge: those that a person chose;
//! where nobody did, unmapped and late if they are not 0.00, then by amount. Unmapped and late are left out by nobody's
//! silence, and `kept`, where a person stands, not for want of room. Causes that are hidden have no column.
QList<Mark> chosenCauses(const Bridge &bridge, int most, const ColumnLayout &wishes = {}, Mark kept = noMark);
//! The room that these columns want, without those that are hidden.
int reconcileWidth(const QList<Mark> &chosen, const Bridge &bridge, BridgeLevel level, const ColumnLayout &wishes = {});
QList<Cell> reconcileTotals(const QList<const ReconcileRow *> &shown, int all, const QList<Mark> &chosen,
                            const Bridge &bridge, BridgeLevel level = BridgeLevel::Customer);

} // namespace counterfoil
