// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a month of a seat costs, for contracts that count seats: contract, section 5.4.
#include "core/billing/charges.h"

namespace counterfoil {

namespace {

SeatPrice priceOf(const ReconLine &line, const Customer *customer)
{
    SeatPrice price;
    price.tenant = line.tenant;
    price.subscription = line.subscription;
    price.from = line.start;
    price.monthly = Exact(line.unitPrice) * Exact(line.exchangeRate) * Exact::fraction(1, cycleMonths(line));
    price.currency = line.currency;
    price.pricingCurrency = line.pricingCurrency;
    price.exchangeRate = line.exchangeRate;
    price.product = line.product;
    price.sku = line.sku;
    price.subject = std::make_shared<const RuleSubject>(subjectOf(line, customer));
    return price;
}

} // namespace

Status readSeatPrices(SourceReader &reader, const Terms &terms, const QList<SourceSet> &sets,
                      const std::function<bool(const SourceSet &set, Month month)> &isSuperseded,
                      std::vector<SeatPrice> &prices)
{
    if (!terms.countSeats())
        return {};
    const Result<const Dictionary *> dictionary = reader.dictionary(Shape::Reconciliation);
    if (!dictionary)
        return std::unexpected(dictionary.error());
    ReconTexts texts(**dictionary);
    for (const SourceSet &set : sets) {
        if (shapeOf(set.kind) != Shape::Reconciliation)
            continue;
        const auto take = [&](const SourceBatch &batch, qint64 first) -> Status {
            for (const ReconLine &line : reconLinesOf(set, batch, first, texts)) {
                const Customer *customer = terms.customerOfTenant(line.tenant);
                const Month month = line.unbilled ? Month::of(line.start) : line.month;
                if (line.family == Family::Licence && customer && !isSuperseded(set, month))
                    prices.push_back(priceOf(line, customer));
            }
            return {};
        };
        if (const Status read = reader.forEachBatch(set.id, Days{}, take); !read)
            return read;
    }
    return {};
}

} // namespace counterfoil
