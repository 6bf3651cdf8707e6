// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <vector>

namespace counterfoil {

//! The key of section 5.2 without the invoice: which reconciliation line daily rows belong to. Tenant and plan in lower
//! case, product and SKU in upper case.
struct PlanKey
{
    QString tenant;
    QString product;
    QString sku;
    QString plan;

    friend bool operator<(const PlanKey &a, const PlanKey &b)
    {
        return std::tie(a.tenant, a.product, a.sku, a.plan) < std::tie(b.tenant, b.product, b.sku, b.plan);
    }
    friend bool operator==(const PlanKey &, const PlanKey &) = default;
    friend size_t qHash(const PlanKey &key, size_t seed = 0)
    {
        return qHashMulti(seed, key.tenant, key.product, key.sku, key.plan);
    }
};

//! Gives every plan key a number, so that millions of rows are sorted by numbers, not by texts.
class PlanKeys
{
public:
    //! The number of a key, given when it is new.
    int of(const PlanKey &key);
    const PlanKey &at(int number) const { return m_keys[std::size_t(number)]; }
    //! For each number, its place in alphabetical order.
    std::vector<int> places() const;

private:
    std::vector<PlanKey> m_keys;
    QHash<PlanKey, int> m_numbers;
};

} // namespace counterfoil
