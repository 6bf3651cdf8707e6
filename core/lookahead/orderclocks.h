// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lookahead/lookahead.h"

#include <QTimeZone>

namespace counterfoil {

//! A clock for every purchase order that has not ended: it ends with its last day, or before where it is used up at the
//! pace of the last months. Days are the seller's.
QList<MoneyClock> orderClocksOf(const LookaheadBook &book, Day today, const QTimeZone &zone);

} // namespace counterfoil
