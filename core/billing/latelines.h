// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/billing/drafting.h"
#include "core/billing/parking.h"

namespace counterfoil {

//! Ids of the approved and issued invoices whose lines a newer file may have changed: they are read again.
QSet<QString> restatedInvoices(const QList<Invoice> &taken, const QHash<QString, qint64> &newestSets,
                               const QList<SourceSet> &sets);

//! Lines that arrived, or that Microsoft restated, after their invoice was approved, as they go onto the month's
//! drafts, by draft id: per key what ought to be there less what invoices took (contract, section 5.8). Notes in the
//! plan what is on invoices already, and which other months hold the draft that has to take some. Refused where an
//! exchange rate is missing; a parked customer's parts may be missing.
Result<std::map<QString, std::vector<PricedPart>>> lateParts(MonthPlan &plan, const Terms &terms,
                                                             const DraftContext &context, Parking &parking);

//! The id of the invoice that a late source part belonged to; empty for any other part.
QString lateInvoiceOf(const SourcePart &part);

} // namespace counterfoil
