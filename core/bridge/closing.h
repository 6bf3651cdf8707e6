// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/billing/drafting.h"
#include "core/model/bridge.h"

namespace counterfoil {

//! Why a month cannot be closed, one fault a reason (`path` names the customer or the invoice); empty where it can: it
//! is whole when Microsoft's invoices are on hand, every cent has a customer and a cause, nothing is late and every
//! local invoice is issued. `frozen` as for buildBridge(). Pure; contract, sections 7 and 8.3.
QList<Fault> closingObstacles(const MonthPlan &plan, const QList<Invoice> &frozen, const Bridge &bridge);

} // namespace counterfoil
