// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/invoice.h"
#include "core/workspace/workspace.h"

namespace counterfoil {

//! The usage annexes of invoices, by id, from one pass over the daily rows that are on hand: by group, resource group
//! and meter, and per day, in shares of what the Azure lines charge. Invoices without daily rows have none.
Result<QHash<QString, UsageAnnex>> annexesOf(Workspace &workspace, const QList<Invoice> &invoices);

} // namespace counterfoil
