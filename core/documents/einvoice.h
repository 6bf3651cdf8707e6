// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/invoice.h"

namespace counterfoil {

//! Whose rules an e-invoice keeps: EN 16931 alone, or Peppol BIS Billing 3.0 on top of it.
enum class EInvoiceProfile { En16931, Peppol };

//! An issued invoice or credit note in the terms of EN 16931: what its XML says, in UBL as in CII.
struct EInvoice
{
    //! The amounts and quantities of a credit note are turned round: what is given back is positive. Every line's `tax`
    //! names one of the `taxes`, where that can be told.
    Invoice invoice;
    Day creditedOn; //!< when the invoice that it credits was issued; invalid where unknown
    EInvoiceProfile profile = EInvoiceProfile::En16931;

    bool isCreditNote() const { return invoice.type == InvoiceType::CreditNote; }
    //! BT-3 of UNCL 1001: "380" or "381".
    QString typeCode() const { return isCreditNote() ? QStringLiteral("381") : QStringLiteral("380"); }
    //! The VAT breakdown that a line belongs to; null where its tax is unknown.
    const TaxTotal *taxOf(const InvoiceLine &line) const;
    //! With the currency's decimals, at most two of them (BR-DEC).
    QString amount(const Decimal &value) const;
    //! BT-146, with as many decimals as it has.
    QString price(const InvoiceLine &line) const;
    //! Outside the scope of VAT: then nobody's VAT id is named (BR-O-02).
    bool isOutsideScope() const;
    bool hasCategory(QStringView category) const;
    //! BG-26: the days of a line where they lie within the invoice's (BR-CO-20, Peppol R110 and R111); else open ones.
    Days daysOf(const InvoiceLine &line) const;
    //! BT-154: how the line came about, with its days where daysOf() cannot say them.
    QString descriptionOf(const InvoiceLine &line) const;
    //! BT-153; never empty (BR-25).
    QString nameOf(const InvoiceLine &line) const;
    //! BT-155: product and SKU.
    QString itemOf(const InvoiceLine &line) const;
    //! BT-20 in the invoice's language: until when to pay, or which invoice is credited (BR-CO-25).
    QString paymentTerms() const;
    //! BT-81 of UNCL 4461: "58" for a SEPA transfer, "30" for another, "1" for none in particular, which credit notes
    //! between Germans have to say; empty where there is no account or nothing to pay.
    QString paymentMeans() const;
    //! BT-31, BT-48: a party's VAT id where it may be named and begins with its country (BR-CO-09); else empty.
    QString vatIdOf(const Party &party) const;
    //! BT-120 and BT-121; both empty where a category must have none.
    QString exemptionReason(const TaxTotal &tax) const;
    QString exemptionCode(const TaxTotal &tax) const;
};

//! `known` are the taxes of the terms: a tax of equal category and rate may have been summed under another one's name.
EInvoice eInvoiceOf(const Invoice &issued, const QList<TaxTotal> &known, Day creditedOn);

//! A VAT id as it is compared and sent: without spaces, points and dashes, upper case.
QString plainVatId(const QString &vatId);

//! Where a party is reached (BT-34, BT-49): its electronic address, else its VAT id in the scheme of its country
//! (Peppol's EAS list); empty where that list has none.
ElectronicAddress endpointOf(const Party &party);

//! ISO 6523 scheme of the number in a country's company register, where its users are bound to one: 0106 or 0190 (OIN)
//! in the Netherlands, 0184 in Denmark; else empty.
QString registrationScheme(const Party &party);

} // namespace counterfoil
