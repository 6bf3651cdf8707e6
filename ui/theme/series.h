// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/colours.h"

namespace counterfoil {

//! How many series have a colour of their own; the one after them is grey, for all others.
inline constexpr int seriesCount = 5;

//! The colour of a series of a chart that shows no causes: meter categories, clocks.
QColor seriesColour(int series, const Colours &colours);

} // namespace counterfoil
