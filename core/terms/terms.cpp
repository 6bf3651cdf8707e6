// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/terms/terms.h"

namespace counterfoil {

const Customer *Terms::customer(QStringView id) const
{
    const auto found =
        std::find_if(customers.begin(), customers.end(), [id](const Customer &c) { return c.id() == id; });
    return found == customers.end() ? nullptr : &*found;
}

const Contract *Terms::contract(QStringView id) const
{
    const auto found = std::find_if(contracts.begin(), contracts.end(), [id](const Contract &c) { return c.id == id; });
    return found == contracts.end() ? nullptr : &*found;
}

bool Terms::countSeats() const
{
    return std::any_of(contracts.begin(), contracts.end(),
                       [](const Contract &contract) { return contract.licences == LicenceRecognition::SeatCount; });
}

const Customer *Terms::customerOfTenant(QStringView tenant) const
{
    for (const Customer &customer : customers) {
        for (const QString &own : customer.tenants) {
            if (own.compare(tenant, Qt::CaseInsensitive) == 0)
                return &customer;
        }
    }
    return nullptr;
}

const Tax *Terms::tax(QStringView id) const
{
    const auto found = std::find_if(taxes.begin(), taxes.end(), [id](const Tax &t) { return t.id == id; });
    return found == taxes.end() ? nullptr : &*found;
}

QList<const Contract *> Terms::contractsOf(QStringView customer) const
{
    QList<const Contract *> own;
    for (const Contract &contract : contracts) {
        if (contract.customer == customer)
            own.append(&contract);
    }
    std::sort(own.begin(), own.end(), [](const Contract *a, const Contract *b) { return a->term.from < b->term.from; });
    return own;
}

const ExchangeRate *Terms::rateRow(QStringView from, QStringView to, Day day) const
{
    const ExchangeRate *best = nullptr;
    for (const ExchangeRate &rate : exchangeRates) {
        if (rate.from == from && rate.to == to && rate.on <= day && (!best || rate.on >= best->on))
            best = &rate;
    }
    return best;
}

std::optional<Decimal> Terms::rate(QStringView from, QStringView to, Day day) const
{
    if (from == to)
        return Decimal(1);
    const ExchangeRate *row = rateRow(from, to, day);
    return row ? std::optional(row->rate) : std::nullopt;
}

} // namespace counterfoil
