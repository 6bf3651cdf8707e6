// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/billing/drafting.h"

namespace counterfoil {

//! The lines of the partner's own services on the invoice of a service period: contract, section 5.7. An interval whose
//! period was approved before the service was there goes onto the first later period that nobody has approved, once;
//! its guard tells. One that meets days of the service on an invoice is left alone: somebody moved its start. Prices
//! are in the customer's currency; refused where the contract has another one and the rate is missing.
Result<QList<InvoiceLine>> ownServiceLines(const Terms &terms, const DraftContext &context,
                                           const BilledServices &billed, const Placement &placement,
                                           const Exact &localToHome, QList<Guard> &guards);

} // namespace counterfoil
