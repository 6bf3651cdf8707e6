// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lookahead/priceindex.h"

namespace counterfoil {

namespace {

QLatin1String billingWord(int cycleMonths)
{
    return QLatin1String(cycleMonths == 12 ? "Annual" : cycleMonths == 36 ? "Triennial" : "Monthly");
}

bool isFirstTier(const QString &from)
{
    return from.isEmpty() || from == u"0" || from == u"1";
}

bool isCommercial(const ListPrice &price)
{
    return price.segment.isEmpty() || price.segment.compare(u"Commercial", Qt::CaseInsensitive) == 0;
}

} // namespace

void PriceIndex::add(const QString &name, const QList<ListPrice> &prices)
{
    for (const ListPrice &price : prices)
        m_prices[(price.product + u':' + price.sku).toUpper()].append({price, name});
}

bool PriceIndex::knows(const QString &productId) const
{
    return m_prices.contains(productId.toUpper());
}

std::optional<SheetPrice> PriceIndex::find(const PriceQuestion &question) const
{
    const Entry *best = nullptr;
    bool isContested = false;
    const QLatin1String billing = billingWord(question.cycleMonths);
    const auto entries = m_prices.constFind(question.productId.toUpper());
    if (entries == m_prices.constEnd())
        return std::nullopt;
    for (const Entry &entry : *entries) {
        const ListPrice &price = entry.price;
        const bool fits = price.term == question.term && price.billing.compare(billing, Qt::CaseInsensitive) == 0 &&
                          isFirstTier(price.tierFrom) &&
                          (question.currency.isEmpty() || price.currency == question.currency) &&
                          (question.market.isEmpty() || price.market == question.market);
        if (!fits)
            continue;
        if (!best || (!isCommercial(best->price) && isCommercial(price))) {
            best = &entry;
            isContested = false;
        } else if (price.market != best->price.market && isCommercial(price) == isCommercial(best->price)) {
            isContested = isContested || price.price != best->price.price || price.currency != best->price.currency;
        }
    }
    if (!best || isContested)
        return std::nullopt;
    return SheetPrice{best->price.price, best->price.currency, best->sheet};
}

} // namespace counterfoil
