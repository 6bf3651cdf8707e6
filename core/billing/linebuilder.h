// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/billing/explanation.h"
#include "core/model/invoice.h"

namespace counterfoil {

//! Makes the lines of one invoice from its priced parts: contract, sections 2 and 5.1.
QList<InvoiceLine> buildLines(const std::vector<const PricedPart *> &parts, const Customer &customer,
                              const Contract &contract);

//! A term prepayment that has paid for a line, or for a part of it.
struct Covering
{
    QString prepayment; //!< its id
    bool isWhole = false;
};

//! Those that cover a line of an invoice: contract, section 5.6.
QList<Covering> coveringsOf(const InvoiceLine &line);

//! What an invoice takes from a part of a charge: whose it is, its days and its cost. What it is called and what it
//! becomes is the line's to say.
SourcePart sourcePartOf(const Part &part);

//! Writes a net as quantity × unit price ÷ base quantity, true after one rounding: Σ quantity × the shared unit price
//! where that gives the net exactly, else ±1 × |net|.
void setPrice(InvoiceLine &line, const Decimal &net, const Exact &quantity, const std::optional<Exact> &unitPrice,
              int digits);

} // namespace counterfoil
