// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/billing/drafting.h"

namespace counterfoil {

//! What an approved invoice asked for a term, and the terms do not want any more: the prepayment is gone, is another
//! customer's, or was changed. The first open invoice of the customer gives it back; what the terms want instead is
//! asked for as if it had come late.
struct PrepaymentReturn
{
    QString prepayment;
    const Invoice *invoice = nullptr; //!< the one that asked; it and its line stay with the context
    const InvoiceLine *line = nullptr;
    std::optional<Placement> to; //!< none where the customer has no open service period any more

    //! Whether a source was paid for by it on its invoice, wholly or in part.
    bool covered(const InvoiceLine &taken, const SourcePart &part) const;
};

//! Key of the source part that asks for a prepayment: it tells the terms that it was asked for from other ones.
QString askingKeyOf(const Prepayment &prepayment);

//! How often approved invoices of a customer asked for a prepayment, and how often they gave it back.
struct AskedCount
{
    int asked = 0;
    int givenBack = 0;
    bool isInForce() const { return asked > givenBack; }
};
AskedCount askedCount(const QList<Invoice> &taken, const Prepayment &prepayment);

//! What has to be given back; reads `taken` with the parts of invoices that asked or released, and `creditedLines`,
//! `frozen` and `rebilled`. What was credited is settled.
QList<PrepaymentReturn> prepaymentReturns(const Terms &terms, const DraftContext &context);

//! Adds to a draft what it has to give back, with what approved invoices have released of it, and a guard. Refused
//! where an exchange rate is missing.
Status addPrepaymentReturns(Invoice &draft, const Terms &terms, const Customer &customer, const DraftContext &context);

} // namespace counterfoil
