// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lookahead/lookahead.h"

#include <QTimeZone>

namespace counterfoil {

//! When what customers paid in advance ends: a term with its last day; a balance with the month whose invoice it no
//! longer pays in full, at the pace of the last three months that drew on it.
QList<MoneyClock> prepaidClocksOf(const LookaheadBook &book, Day today, const QTimeZone &zone);

} // namespace counterfoil
