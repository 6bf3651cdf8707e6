// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/billing/drafting.h"
#include "core/model/bridge.h"
#include "core/model/finding.h"

namespace counterfoil {

//! Everything in a month that needs a person, each with a key that stays the same while the same thing is found: what
//! is unexplained, unmapped (by subscription) or late, warnings about Microsoft's files, and guards of drafts. Pure; in
//! that order, the largest amount of each kind first.
QList<Finding> findingsOf(const MonthPlan &plan, const Bridge &bridge, const Terms &terms);

} // namespace counterfoil
