// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/seriescolours.h"

#include "ui/theme/colours.h"

#include <algorithm>
#include <array>

namespace counterfoil {

QColor seriesColour(int series, const Colours &colours)
{
    static constexpr std::array<std::pair<QRgb, QRgb>, seriesColourCount> pairs{{{0xFF2D73B8, 0xFF5E9FE0},
                                                                                 {0xFF0F7F73, 0xFF3DB3A4},
                                                                                 {0xFFD08A1E, 0xFFE6B354},
                                                                                 {0xFF6F4FA3, 0xFFB69AE0},
                                                                                 {0xFFAE3F76, 0xFFE07FAE},
                                                                                 {0xFF7C8896, 0xFF8B96A4}}};
    const auto &[light, dark] = pairs[std::size_t(std::clamp(series, 0, seriesColourCount - 1))];
    return QColor(colours.dark ? dark : light);
}

} // namespace counterfoil
