// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/billing/calendar.h"
#include "core/billing/sourcereader.h"

namespace counterfoil {

//! What one invoice of Microsoft's asks for a customer and a family; or one line of it that pays for a longer term.
//! Amounts in billing currency, exact.
struct CostLine
{
    SourceKind kind = SourceKind::Reconciliation;
    QString invoice;
    Month month; //!< Microsoft's
    QString tenant;
    QString customer; //!< id of the terms; empty where nobody owns the tenant
    Family family = Family::Azure;
    QString currency;
    Exact net;
    Exact tax;
    bool longTerm = false; //!< one line; the fields below are its own
    qint64 line = 0;       //!< in its file, from 1
    QString description;
    Days days;
};

//! True where days are more than any calendar month has.
bool isLongTerm(const Days &days);

//! Every billed reconciliation line of the invoices up to a month, in the order of month, invoice, currency, customer,
//! tenant, family and line. Errors: those of the reader.
Result<QList<CostLine>> costLinesUntil(SourceReader &reader, const Terms &terms, Month last);

} // namespace counterfoil
