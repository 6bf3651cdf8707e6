// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/world.h"

#include "core/sandbox/names.h"
#include "core/sandbox/random.h"
#include "core/sandbox/stories.h"

namespace counterfoil {

namespace {

//! The tenants that a billing manager should stumble over, at fixed places so that a small partner has some too.
Standing standingOf(int index)
{
    switch (index) {
    case 4:
        return Standing::StartsMidYear;
    case 6:
    case 23:
        return Standing::Unmapped;
    case 9:
        return Standing::Internal;
    case 11:
        return Standing::NoContract;
    case 14:
        return Standing::PublicSector;
    case 18:
        return Standing::StartsLastMonth;
    case 21:
        return Standing::SecondTenant;
    default:
        return Standing::Ordinary;
    }
}

//! "Margie's Travel" becomes "margies-travel".
QByteArray keyOf(const QByteArray &name)
{
    QByteArray key;
    for (const char c : name.toLower()) {
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
            key += c;
        else if (c == ' ' && !key.endsWith('-'))
            key += '-';
    }
    return key;
}

CustomerSize sizeOf(Standing standing, int index, Random &random)
{
    if (standing == Standing::Unmapped || standing == Standing::NoContract || standing == Standing::SecondTenant)
        return CustomerSize::Small;
    if (index % 10 == 0)
        return CustomerSize::Large;
    if (index % 40 == 5) // sold at list: here lost partner earned credit eats the margin
        return CustomerSize::Medium;
    if (index % 40 == 8) // every daily row is a line of its invoice: keep it short
        return CustomerSize::Small;
    return random.chance(45) ? CustomerSize::Medium : CustomerSize::Small;
}

SandboxCustomer makeCustomer(const World &world, int index)
{
    const quint64 seed = world.plan().seed;
    Random random(seed, "customer", index);
    const Town &place = placeOf(index);
    SandboxCustomer customer;
    customer.index = index;
    customer.key = keyOf(companyName(index));
    customer.name = companyName(index) + (index % 7 == 0 ? ", " : " ") + place.legalForm;
    customer.domain = QByteArray(customer.key).replace('-', "") + ".onmicrosoft.com";
    customer.tenant = random.guid();
    customer.country = place.country;
    customer.currency = place.currency;
    customer.standing = standingOf(index);
    customer.size = sizeOf(customer.standing, index, random);
    customer.azure = index % 5 != 3 || customer.standing == Standing::Unmapped;
    customer.azurePlan = random.guid();
    customer.joined = random.chance(85) ? world.storyStart().plus(-random.between(1, 20))
                                        : world.storyStart().plus(random.between(0, 6));
    if (customer.standing != Standing::Ordinary || index < 10)
        customer.joined = world.storyStart().plus(-random.between(1, 20));
    return customer;
}

} // namespace

World::World(PartnerPlan plan) : m_plan(std::move(plan))
{
    m_customers.reserve(std::size_t(m_plan.customers));
    for (int i = 0; i < m_plan.customers; ++i) {
        m_customers.push_back(makeCustomer(*this, i));
        addPurchases(*this, m_customers.back());
    }
}

QByteArray World::partnerTenant() const
{
    return Random(m_plan.seed, "partner").guid();
}

QByteArray World::invoiceNumber(Month month) const
{
    const qint64 jitter = Random(m_plan.seed, "invoice", month.index()).below(40000);
    return "G" + QByteArray::number(qint64(month.index() - 2015 * 12) * 611'953 + jitter).rightJustified(9, '0');
}

} // namespace counterfoil
