// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/billing/sourcereader.h"
#include "core/terms/terms.h"
#include "core/usage/usagetable.h"

namespace counterfoil {

//! The daily rows of a month that count, by currency, the one with most rows first: billed ones, unbilled ones where no
//! billed row of the same customer, product, SKU and plan is on hand (contract, section 5.2), and the lines of Azure
//! cost files, but for taxes and for what Partner Center's files hold as well. Without terms customers have the names
//! that Microsoft gives them. `names`, by id in lower case, are those of tenants and subscriptions that the lines do
//! not name. Empty where the month has none. Errors: those of the reader.
Result<QList<std::shared_ptr<const UsageTable>>> readUsage(SourceReader &reader, const Terms *terms, Month month,
                                                           const QHash<QString, QString> &names = {});

//! What usage of a month costs by the headers of its files, without reading them: billed ones, else unbilled ones, and
//! cost files. No value where no file of the month is on hand.
std::optional<Exact> usageCostOf(const QList<SourceSet> &sets, Month month, const QString &currency);

} // namespace counterfoil
