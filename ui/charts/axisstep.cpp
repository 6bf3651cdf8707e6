// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/axisstep.h"

#include <cmath>

namespace counterfoil {

double axisStep(double least, std::initializer_list<double> factors)
{
    if (least <= 0)
        return 1;
    constexpr double nearly = 0.999999; // 0.3 is no binary fraction
    const double power = std::pow(10.0, std::floor(std::log10(least)));
    for (const double factor : factors) {
        if (factor * power >= least * nearly)
            return factor * power;
    }
    return 10 * power;
}

} // namespace counterfoil
