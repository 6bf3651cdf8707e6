// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace counterfoil::cli {

//! What price rules do: a part of addPriceCommands().
void addRuleCommands(Commands &commands);
//! What other rules would have done: a part of addPriceCommands().
void addWhatIfCommands(Commands &commands);

} // namespace counterfoil::cli
