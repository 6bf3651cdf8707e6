// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "core/sandbox/plan.h"

namespace counterfoil::cli {

//! A whole number from 1 to `most`; the fallback where the option was not given, Usage for anything else.
Result<int> numberOf(const Arguments &arguments, const QString &name, int fallback, int most);

//! The made-up partner that --months, --customers and --scale describe, up to the last whole month.
Result<PartnerPlan> partnerPlanOf(const Context &context, const Arguments &arguments);

} // namespace counterfoil::cli
