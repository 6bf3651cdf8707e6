// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QStringList>

namespace counterfoil {

//! Runs a program of the system and waits, for 30 seconds at most. Failed, with what it said, where it cannot be
//! started or ends with anything but 0.
Status runCommand(const QStringList &command);

} // namespace counterfoil
