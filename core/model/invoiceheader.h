// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/money/decimal.h"

#include <QString>

#include <vector>

namespace counterfoil {

//! A collection of lines that an invoice of Microsoft has.
struct InvoiceLineLink
{
    QString provider; //!< as a request wants it: office, azure, onetime, marketplace, all
    QString lineType; //!< as a request wants it: billinglineitems, usagelineitems

    friend bool operator==(const InvoiceLineLink &, const InvoiceLineLink &) = default;
};

//! The head of an invoice or note that Microsoft sent the partner (microsoft.md, 2.6).
struct InvoiceHeader
{
    QString id; //!< as Microsoft writes it: G000024135 of new commerce, D… legacy
    Day date;
    Day periodFrom;
    Day periodTo;
    Decimal total; //!< with tax and adjustments
    Decimal paid;  //!< negative where a payment arrived
    QString currency;
    QString kind; //!< lower case: invoice, void_note, adjustment_note, none
    QString type; //!< lower case: recurring (legacy), onetime (all new commerce)
    QString status;
    QString amendsOf; //!< id of the document it corrects
    std::vector<InvoiceLineLink> lines;
    std::vector<InvoiceHeader> amendments; //!< notes and bills that correct this one

    //! A correction of another document rather than a bill.
    bool isNote() const { return kind == u"void_note" || kind == u"adjustment_note"; }
    bool isLegacy() const { return id.startsWith(u'D', Qt::CaseInsensitive); }
    bool isValid() const { return !id.isEmpty() && date.isValid() && currency.size() == 3; }
    friend bool operator==(const InvoiceHeader &, const InvoiceHeader &) = default;
};

//! What the partner owes Microsoft in one currency (microsoft.md, 2.6, InvoiceSummary).
struct InvoiceBalance
{
    QString currency;
    Decimal balance;
    Day asOf;
    Day firstInvoice;
    Day latestInvoice;
    Day lastPayment;
    Decimal lastPaymentAmount;

    bool isValid() const { return currency.size() == 3; }
    friend bool operator==(const InvoiceBalance &, const InvoiceBalance &) = default;
};

} // namespace counterfoil
