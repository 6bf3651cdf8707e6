// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/series.h"

namespace counterfoil {

QColor seriesColour(int series, const Colours &colours)
{
    struct Pair
    {
        QRgb light;
        QRgb dark;
    };
    // blue, teal, ochre, violet, rose, grey
    static constexpr Pair pairs[seriesCount + 1] = {{0xFF2D73B8, 0xFF5E9FE0}, {0xFF0F7F73, 0xFF3DB3A4},
                                                    {0xFFD08A1E, 0xFFE6B354}, {0xFF6F4FA3, 0xFFB69AE0},
                                                    {0xFFAE3F76, 0xFFE07FAE}, {0xFF7C8896, 0xFF8B96A4}};
    const Pair &pair = pairs[std::clamp(series, 0, seriesCount)];
    return QColor::fromRgb(colours.dark ? pair.dark : pair.light);
}

} // namespace counterfoil
