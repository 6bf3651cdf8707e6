// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/billing/plankeys.h"

#include <algorithm>
#include <numeric>

namespace counterfoil {

int PlanKeys::of(const PlanKey &key)
{
    const auto known = m_numbers.constFind(key);
    if (known != m_numbers.constEnd())
        return *known;
    const int number = int(m_keys.size());
    m_keys.push_back(key);
    m_numbers.insert(key, number);
    return number;
}

std::vector<int> PlanKeys::places() const
{
    std::vector<int> order(m_keys.size());
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(), [this](int a, int b) { return at(a) < at(b); });
    std::vector<int> places(order.size());
    for (std::size_t place = 0; place < order.size(); ++place)
        places[std::size_t(order[place])] = int(place);
    return places;
}

} // namespace counterfoil
