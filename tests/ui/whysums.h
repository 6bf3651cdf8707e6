// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reconcile/whycontent.h"

#include <numeric>

//! What Why? says, added up.
namespace counterfoil::madeup {

inline Decimal sumOf(const WhyContent &why)
{
    return std::accumulate(why.terms.begin(), why.terms.end(), Decimal(),
                           [](const Decimal &sum, const WhyTerm &term) { return sum + term.amount; });
}

inline Decimal sourcesOf(const WhyContent &why)
{
    return std::accumulate(why.sources.begin(), why.sources.end(), Decimal(),
                           [](const Decimal &sum, const WhySource &source) { return sum + source.amount; });
}

} // namespace counterfoil::madeup
