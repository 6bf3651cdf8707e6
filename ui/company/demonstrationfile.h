// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/day.h"

namespace counterfoil {

//! Makes the demonstration partner's company file, three months up to `last`. It bears another name until it is whole:
//! what was broken off half way is never opened, and made anew the next time.
Status makeDemonstration(const QString &path, Month last, const Clock &clock);

} // namespace counterfoil
