// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/plan.h"
#include "core/workspace/workspace.h"

namespace counterfoil {

//! Fills an empty company file with the demonstration partner: its terms, and Microsoft's files through the same door
//! as a user's. `progress` gets texts for people; false cancels.
Status fillWithDemonstration(Workspace &workspace, const PartnerPlan &plan,
                             const std::function<bool(const QString &)> &progress);

} // namespace counterfoil
