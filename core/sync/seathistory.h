// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/pullcontext.h"

#include <QSet>

namespace counterfoil {

//! Makes the seat counts of the days before today on which no sync counted: what invoice lines and the activity tell of
//! them, else those of the day before (contract, section 8.3). At most 400 days back; counted and imported rows stay as
//! they are. Nothing is done where nothing has come in since the last time.
Status deriveSeats(PullContext &context, Day today, const QSet<QString> &tenants, StepRun &run);

} // namespace counterfoil
