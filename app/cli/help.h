// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

//! What `--help` prints. Everything comes from the tables that the parser reads.
namespace counterfoil::cli {

//! The options that every command takes.
const Grammar &commonOptions();
//! "line set ID LINE --net N"
QString usageOf(const Command &command);
//! All commands in a line each, the common options and the exit statuses.
QString wholeHelp(const std::vector<const Command *> &commands);
//! Each command with its words, options and an example.
QString commandHelp(const std::vector<const Command *> &commands);
//! The same as data: {"commands": [{"name", "usage", "does", "words", "options", "example"}], "options", "exit"}.
QJsonObject helpJson(const std::vector<const Command *> &commands);

} // namespace counterfoil::cli
