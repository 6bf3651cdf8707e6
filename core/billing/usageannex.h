// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/billing/sourcereader.h"
#include "core/model/invoice.h"
#include "core/terms/terms.h"

namespace counterfoil {

//! The usage annexes of invoices, by id, from one pass over the daily rows that are on hand: what each Azure line
//! charges, shared out over its rows by cost (by quantity where the rule names a unit price) and summed by group,
//! resource group and meter, and per day, so that both add up to the lines. Invoices without daily rows have none.
Result<QHash<QString, UsageAnnex>> usageAnnexes(SourceReader &reader, const Terms &terms,
                                                const QList<Invoice> &invoices);

} // namespace counterfoil
