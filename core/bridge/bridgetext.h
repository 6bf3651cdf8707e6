// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/billing/parts.h"
#include "core/model/invoice.h"

//! The reasons that a person reads behind a cause, in English.
namespace counterfoil::bridgetext {

QString days(const Days &days);                        //!< "1–14 Jan", "15 Jan–14 Feb", "15 Dec 2025–14 Jan 2026"
QString onOtherInvoice(const Part &part, Month month); //!< a charge of Microsoft's month on another local invoice
QString onOtherMicrosoftInvoice(const SourcePart &part,
                                Month month); //!< a charge of the local invoice on another invoice of Microsoft's
QString unmapped(const Part &part);
QString setup(const Part &part);
QString priced(const InvoiceLine &line);
QString leftOut();                     //!< of an invoice that holds charges whose amount the bridge leaves out
QString charged(const Charge &charge); //!< what Microsoft charges, and for which subscription

} // namespace counterfoil::bridgetext
