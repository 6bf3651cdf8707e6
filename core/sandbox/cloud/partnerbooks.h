// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/chargeline.h"
#include "core/sandbox/partnerfiles.h"

#include <QHash>

namespace counterfoil {

//! A document in the list of invoices.
struct InvoiceView
{
    QByteArray id;
    Month month;
    Day date;
    Decimal total;
    QByteArray documentType = "invoice";
    QByteArray amendsOf = {};
    bool legacy = false;
    bool hasLines = true;
};

class FaultSwitches;

//! The partner's invoices and what they come to; sums are made once each.
class PartnerBooks
{
public:
    explicit PartnerBooks(const World &world) : m_world(world) {}

    //! All documents, oldest first, as the faults that are on would have them.
    QList<InvoiceView> invoices(const FaultSwitches &faults);
    //! Total of Microsoft's invoice of a month, tax included.
    Decimal totalOf(Month month);
    //! Number of the document that replaces a voided invoice.
    QByteArray rebillOf(Month month) const
    {
        return 'G' + QByteArray::number(m_world.invoiceNumber(month).mid(1).toInt() + 7).rightJustified(9, '0');
    }
    //! The last line of a month's invoice, which a restatement charges twice.
    ChargeLine lastLineOf(Month month) const;

private:
    //! The day on which the invoice of a month is dated: the sixth of the next one.
    static Day invoiceDay(Month month) { return month.plus(1).first().plusDays(5); }

    const World &m_world;
    QHash<int, Decimal> m_totals;
};

} // namespace counterfoil
