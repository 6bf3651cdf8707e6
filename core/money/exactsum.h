// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/money/exact.h"

#include <vector>

namespace counterfoil {

//! Adds millions of small decimals exactly without making one of them an Exact: one 128-bit sum per scale.
//! What does not fit is added the slow way; the result is the same.
class ExactSum
{
public:
    void add(qint64 mantissa, int scale) { addWide(Decimal::Integer(mantissa), scale); }
    void add(const Decimal &value) { addWide(value.mantissa(), value.scale()); }
    //! Adds a × b.
    void addProduct(const Decimal &a, const Decimal &b);
    void add(const ExactSum &other);
    Exact value() const;

private:
    void addWide(const Decimal::Integer &mantissa, int scale);

    std::vector<std::pair<int, Decimal::Integer>> m_sums; // by scale; a handful
    Exact m_rest;
};

} // namespace counterfoil
