// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/einvoice.h"

namespace counterfoil {

//! What an e-invoice needs and this one does not have, with the place in the terms where it is decided.
struct EInvoiceGap
{
    QString section; //!< "seller", "customers" or "taxes"; empty where no term can help
    QString id;      //!< of the customer or the tax
    QString key;     //!< below it: "vatId", "address/city"
    QString reason;  //!< one English sentence with the rule that asks for it

    friend bool operator==(const EInvoiceGap &, const EInvoiceGap &) = default;
};

//! What EN 16931 refuses in this document; empty where it may be written. Source: EN 16931-1, business rules BR-*.
QList<EInvoiceGap> gapsOfEn16931(const EInvoice &document);

//! What Peppol BIS Billing 3.0 asks for beyond that, with its rules for Dutch and German sellers; its rules for sellers
//! of Denmark, Greece, Iceland, Italy, Norway and Sweden are not known here, so their documents are never Peppol's.
QList<EInvoiceGap> gapsOfPeppol(const EInvoice &document);

} // namespace counterfoil
