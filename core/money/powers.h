// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

namespace counterfoil {

//! The largest power of ten that 128 bits hold.
inline constexpr int mostTens = 38;

//! 10^n, n ≥ 0. More than mostTens only for a type without limit.
template <typename Integer>
Integer powerOfTen(int n)
{
    static const auto table = [] {
        std::array<Integer, mostTens + 1> powers{};
        powers[0] = 1;
        for (std::size_t i = 1; i < powers.size(); ++i)
            powers[i] = powers[i - 1] * 10;
        return powers;
    }();
    if (n <= mostTens)
        return table[std::size_t(n)];
    Integer power = table.back();
    for (int i = mostTens; i < n; ++i)
        power *= 10;
    return power;
}

} // namespace counterfoil
