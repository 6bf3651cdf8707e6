// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <initializer_list>

namespace counterfoil {

//! The smallest of the factors × 10ⁿ that is not below `least`; the factors lie between 1 and 10 and ascend. 1 where
//! there is nothing to divide.
double axisStep(double least, std::initializer_list<double> factors = {1.0, 2.0, 5.0});

} // namespace counterfoil
