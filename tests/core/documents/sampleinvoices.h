// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/invoicelayout.h"
#include "core/model/invoice.h"

namespace counterfoil::samples {

//! A decimal that the test's author knows to be one.
Decimal decimal(const char *text);

//! The invoice of the design's picture: nine lines, two VAT rates, paid in part.
Invoice invoice();
//! Its annex: three subscriptions, 31 days.
UsageAnnex annex();
//! The same seller and customer with `count` lines of one shape.
Invoice longInvoice(int count);
//! A line with these figures and the sums done.
void addLine(Invoice &invoice, const QString &description, const char *quantity, const char *price);
//! net, VAT, gross and due from the lines, at the invoice's tax rates.
void total(Invoice &invoice);
//! An annex with `groups` × `rows` rows.
UsageAnnex longAnnex(int groups, int rows);
QByteArray logo();
InvoiceStyle style();

} // namespace counterfoil::samples
