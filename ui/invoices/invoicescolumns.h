// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/invoices/draftscontroller.h"
#include "ui/invoices/invoicewhy.h"
#include "ui/tables/recordtablemodel.h"

namespace counterfoil {

TreeShape<InvoiceCard> cardShape();
QList<Column<InvoiceCard>> cardColumns();
TreeShape<InvoiceLine> lineShape();
inline constexpr int quantityColumn = 1; //!< of the lines
inline constexpr int netColumn = 3;      //!< of the lines
//! `marks` tells by key what a person made of lines.
QList<Column<InvoiceLine>> lineColumns(int digits, const QHash<QString, LineMark> &marks = {},
                                       const QString &currency = {});
//! What an amount in a column of the lines is; the net for columns without one.
LineAmount lineAmountOf(int column);
QList<Cell> lineTotals(const QList<const InvoiceLine *> &shown, int digits);
TreeShape<ComparedLine> comparedShape();
QList<Column<ComparedLine>> comparedColumns(const Comparison &comparison, int digits, const QString &currency = {});

} // namespace counterfoil
