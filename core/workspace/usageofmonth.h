// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/sourcebatch.h"
#include "core/usage/usagetable.h"
#include "core/workspace/workspace.h"

namespace counterfoil {

//! The usage of a month that is on hand, by currency, the one with most rows first; with the names of the customers
//! where there are terms, and else with those that were pulled. See readUsage().
Result<QList<std::shared_ptr<const UsageTable>>> usageOfMonth(Workspace &workspace, Month month);

//! The same of one currency; without one, of that with most rows. NotFound where there is none.
Result<std::shared_ptr<const UsageTable>> usageOfMonth(Workspace &workspace, Month month, const QString &currency);

//! The months with usage in that currency on hand, in order.
Result<QList<Month>> usageMonths(Workspace &workspace, const QString &currency);

//! What the usage of the month before cost, in that currency; no value where none is on hand.
Result<std::optional<Exact>> usageCostBefore(Workspace &workspace, Month month, const QString &currency);

//! One row as it stands in its file, for those who want to see all of it.
Result<SourceBatch> usageSourceRow(Workspace &workspace, const UsageTable &table, quint32 row);

} // namespace counterfoil
