// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/invoice.h"

namespace counterfoil {

//! What of an issued invoice's line is credited: all that is left of it, an amount, or some of its units.
struct CreditShare
{
    qint64 line = 0;                 //!< its id within the invoice
    std::optional<Decimal> amount;   //!< before tax, with the sign of the line's net
    std::optional<Decimal> quantity; //!< of its units, seats for instance, as shownQuantity() counts them, above 0

    friend bool operator==(const CreditShare &, const CreditShare &) = default;
};

//! How an issued invoice is credited.
struct Crediting
{
    QString reason;
    QList<CreditShare> lines; //!< empty for all that is not credited yet
    bool rebill = false;      //!< its sources go onto a new draft of its service period
};

//! What of a line's net no credit note among `notes` has taken back; zero once it is credited whole.
Decimal creditable(const Invoice &invoice, const InvoiceLine &line, const QList<Invoice> &notes);

//! The credit note, still without a number. `notes` are the invoice's earlier ones, `rates` the taxes to sum by.
//! Conflict where more is asked for than is left, NotFound for a line that is not there, Usage for a share that is no
//! amount of the invoice's currency or a quantity of a line that shows none.
Result<Invoice> creditNoteOf(const Invoice &invoice, const QList<Invoice> &notes, const Crediting &crediting,
                             const QList<TaxTotal> &rates);

//! True where nothing is left to credit once `note` is issued.
bool isCreditedBy(const Invoice &invoice, const QList<Invoice> &notes, const Invoice &note);

} // namespace counterfoil
