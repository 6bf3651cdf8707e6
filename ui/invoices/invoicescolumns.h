// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/invoices/invoicewhy.h"
#include "ui/tables/recordtablemodel.h"

namespace counterfoil {

TreeShape<InvoiceCard> cardShape();
QList<Column<InvoiceCard>> cardColumns();
TreeShape<InvoiceLine> lineShape();
QList<Column<InvoiceLine>> lineColumns(int digits);
//! What an amount in a column of the lines is; the net for columns without one.
LineAmount lineAmountOf(int column);
QList<Cell> lineTotals(const QList<const InvoiceLine *> &shown, int digits);
TreeShape<ComparedLine> comparedShape();
QList<Column<ComparedLine>> comparedColumns(const Comparison &comparison, int digits);

} // namespace counterfoil
