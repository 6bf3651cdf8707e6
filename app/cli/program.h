// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace counterfoil::cli {

//! Runs the command line `arguments` (without the program's name); gives the exit status. Without a clock there is only
//! help.
int runProgram(const QStringList &arguments, const Result<std::unique_ptr<Clock>> &clock);

} // namespace counterfoil::cli
