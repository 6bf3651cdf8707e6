// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

namespace counterfoil {

struct Colours;

inline constexpr int seriesColourCount = 6; //!< five of their own and grey for the rest

//! The colour of a chart's series that is no cause: blue, teal, ochre, violet, rose, and grey for whatever is behind
//! them.
QColor seriesColour(int series, const Colours &colours);

} // namespace counterfoil
