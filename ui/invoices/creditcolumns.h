// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/billing/crediting.h"
#include "ui/tables/recordtablemodel.h"

namespace counterfoil {

//! A line of an invoice that is to be credited, whole or in part, or not at all.
struct CreditRow
{
    InvoiceLine line;
    Decimal left; //!< of its net, that no credit note has taken back
    bool isTaken = false;
    CreditShare share;
    Decimal credit; //!< what the credit note says, below 0 for a charge; 0 while nobody knows
    Decimal units;  //!< of the line, as the customer's invoice shows them
    //! Whether some of its units can be credited.
    bool hasUnits() const { return !units.isZero() && units.abs() != Decimal(1); }
};

//! The lines of an invoice of which something is left to credit; taken are those with the ids.
QList<CreditRow> creditRows(const Invoice &invoice, const QList<Invoice> &notes, const QList<qint64> &marked);
//! What a credit note may say as its reason, in the customer's language; no rows: the whole invoice.
QString suggestedReason(const Invoice &invoice, const QList<CreditRow> &taken);
TreeShape<CreditRow> creditShape();
QList<Column<CreditRow>> creditColumns(int digits);

} // namespace counterfoil
