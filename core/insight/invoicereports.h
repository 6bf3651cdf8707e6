// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/deferral.h"
#include "core/model/invoice.h"
#include "core/model/report.h"
#include "core/model/sourceset.h"
#include "core/terms/terms.h"

namespace counterfoil {

//! Words by which margin may be gathered: customer, family, product, subscription, month.
QStringList marginGroupings();

//! What reports of local invoices are made of: months in which the service periods start, drafts included.
struct InvoiceReportInput
{
    QList<Invoice> invoices; //!< with parts
    const Terms *terms = nullptr;
    Month from;
    Month to;
    QHash<qint64, QString> currencies = {}; //!< Microsoft's billing currency, by source set
    QHash<QString, QString> products = {};  //!< names, by product id in upper case
};

//! Net, the cost that the invoices carry at Microsoft's rate, and margin, in the seller's currency. As in the bridge a
//! credit note takes back net and carries no cost, and an invoice that was billed again leaves its cost to the one in
//! its place. By product a line is shared among its products by their unrounded sale.
Report marginReport(const InvoiceReportInput &input, const QString &by);

//! What the contract's rate gave against Microsoft's, by currency of the invoice and of Microsoft's: cause `exchange`
//! of the bridge, of every local invoice that is not billed again.
Report exchangeReport(const InvoiceReportInput &input);

//! Words by which deferrals may be gathered: side, customer, family.
QStringList deferralGroupings();

//! Deferred revenue and cost of the months: what was recognised before, in the month, and what remains.
Report deferralReport(const QList<DeferralRow> &rows, const Terms &terms, Month from, Month to, const QString &by);

} // namespace counterfoil
