// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/pullcontext.h"

#include <QSet>

namespace counterfoil {

//! Notes whose seats a sync of that day could not count; with nobody it takes back what was noted.
Status noteUncounted(PullContext &context, Day day, const QSet<QString> &tenants);

//! Makes the seat counts of the days to `last` on which no sync counted, or not those of a customer: what invoice lines
//! and the activity tell of them, else those of the day before (contract, section 8.3). At most 400 days back; counted
//! and imported rows stay as they are. Nothing is done where nothing has come in since the last time.
Status deriveSeats(PullContext &context, Day last, const QSet<QString> &tenants, StepRun &run);

} // namespace counterfoil
