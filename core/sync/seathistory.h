// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/pullcontext.h"

#include <QHash>
#include <QSet>

namespace counterfoil {

//! Notes when a sync counted each customer's seats of that day, and whose it could not count; of an earlier note of the
//! day nothing stays.
Status noteCount(PullContext &context, Day day, const QHash<QString, QDateTime> &counted,
                 const QSet<QString> &uncounted);

//! Makes the seat counts of the days to `last` on which no sync counted, or not those of a customer: what invoice lines
//! and the activity tell of them, else those of the day before (contract, section 8.3), of which what happened after
//! its count is a part. At most 400 days back; counted and imported rows stay as they are. Nothing is done where
//! nothing has come in since the last time.
Status deriveSeats(PullContext &context, Day last, const QSet<QString> &tenants, StepRun &run);

} // namespace counterfoil
