// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/alerts.h"
#include "core/workspace/workspace.h"

namespace counterfoil {

//! Whether the daily curves of Azure usage are read too, which takes another pass over every daily row.
enum class WithCurves { No, Yes };

//! A month with all that alerts and leakage are made of, its drafts as they would be made now.
Result<InsightMonth> insightMonth(Workspace &workspace, Month month, WithCurves curves);

//! The same of several months without their curves, in order. They are read side by side, each thread on a connection
//! of its own, as long as the caller has no transaction open.
Result<QList<InsightMonth>> insightMonths(Workspace &workspace, Month from, Month to);

//! Seats at the end of each of the months, as local invoices stand.
Result<QList<SeatStanding>> monthEndSeats(Workspace &workspace, Month from, Month to);

} // namespace counterfoil
