// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace counterfoil {

//! The folder of the program's configuration: `home` (the value of COUNTERFOIL_HOME), else the system's place. It is
//! made, for its owner alone, where it is not there yet.
Result<QString> configFolder(const QString &home);

//! A folder inside, made in the same way.
Result<QString> configFolder(const QString &home, const QString &inside);

} // namespace counterfoil
