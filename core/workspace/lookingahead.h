// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lookahead/lookahead.h"
#include "core/workspace/workspace.h"

namespace counterfoil {

//! The clocks that run at the instant of the workspace's clock, from everything that is stored: subscriptions,
//! activity, reconciliation lines, the newest price sheet of each market, prepayments. Terms need not be there yet.
Result<Lookahead> lookAhead(Workspace &workspace);

//! Puts a person's decision about a clock on record; the newest one counts.
Status decideClock(Workspace &workspace, const ClockDecision &decision);

} // namespace counterfoil
