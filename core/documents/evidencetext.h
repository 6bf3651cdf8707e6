// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/monthseal.h"

namespace counterfoil {

//! The README.txt of an evidence pack, in plain English: what is inside and how to check it. `seal` is empty for a
//! month that is open.
QByteArray evidenceReadme(Month month, const std::optional<MonthSeal> &seal);

//! check-trail.py of an evidence pack: recomputes the chain of trail.jsonl with nothing but Python's own library.
QByteArray evidenceTrailCheck();

} // namespace counterfoil
