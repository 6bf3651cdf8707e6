// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/invoices/invoicescontroller.h"
#include "ui/reconcile/whycontent.h"

namespace counterfoil {

//! An amount of an invoice's line.
enum class LineAmount { Net, UnitPrice, Cost, Margin };

//! How a line's amount was made: from Microsoft's cost by its rule, what rounding did, which lines of Microsoft's it
//! took. Amounts are in the invoice's currency.
WhyContent whyOfLine(const Invoice &invoice, const InvoiceLine &line, LineAmount amount);
//! What an invoice's net is the sum of.
WhyContent whyOfInvoice(const Invoice &invoice);
//! Why a line changed against the invoice before.
WhyContent whyOfChange(const Invoice &invoice, const Comparison &comparison, const ComparedLine &line);

} // namespace counterfoil
