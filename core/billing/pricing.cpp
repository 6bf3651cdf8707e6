// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/billing/pricing.h"

#include "core/base/sentence.h"
#include "core/billing/seatcharges.h"

#include "core/money/split.h"

namespace counterfoil {

namespace {

template <typename... Ts>
struct Overloaded : Ts...
{
    using Ts::operator()...;
};
template <typename... Ts>
Overloaded(Ts...) -> Overloaded<Ts...>;

//! The whole charge's sale at given rates; tiers are priced over all parts together and are not asked for here.
struct WholePrice
{
    Exact toLocal;         // billing → customer's currency
    Exact unitToLocal = 1; // the rule's own currency → customer's

    Exact operator()(const Charge &charge, const PriceRule *rule) const
    {
        const Exact cost = charge.cost * toLocal;
        if (!rule)
            return cost;
        return std::visit(
            Overloaded{
                [&](const PassThrough &) { return cost; },
                [&](const Exclude &) { return Exact(0); },
                [&](const Markup &price) { return cost * (Exact(1) + Exact(price.fraction)); },
                [&](const Margin &price) { return cost / (Exact(1) - Exact(price.fraction)); },
                [&](const ListDiscount &price) { return charge.list * toLocal * (Exact(1) - Exact(price.fraction)); },
                [&](const UnitPrice &price) { return Exact(price.amount) * unitToLocal * charge.quantity; },
                [&](const Tiers &) { return Exact(0); },
            },
            rule->price);
    }
};

class Pricer
{
public:
    Pricer(const Terms &terms, Month month) : m_terms(terms), m_month(month), m_rates(terms, month) {}

    Result<std::vector<PricedPart>> run(const std::vector<Part> &parts, Parking &parking)
    {
        m_priced.reserve(parts.size());
        for (const Part &part : parts) {
            if (part.fate != Fate::Billed || Month::of(part.placement.period.from) != m_month || isCountedSeat(part))
                continue;
            if (const Status added = parking.tryFor(part.placement.customer->id(), [&] { return add(part); }); !added)
                return std::unexpected(added.error());
        }
        return finished();
    }

    Result<std::vector<PricedPart>> runLate(const std::vector<const Part *> &parts, Day first, const Currency &local)
    {
        m_first = first;
        m_local = local;
        for (const Part *part : parts) {
            if (const Status added = add(*part); !added)
                return std::unexpected(added.error());
        }
        return finished();
    }

private:
    Status add(const Part &part)
    {
        Result<PricedPart> priced = price(part);
        if (!priced)
            return std::unexpected(priced.error());
        m_priced.push_back(std::move(*priced));
        return {};
    }

    std::vector<PricedPart> finished()
    {
        priceTiers();
        for (PricedPart &priced : m_priced)
            settle(priced);
        return std::move(m_priced);
    }

    struct PartRates
    {
        Exact microsoft;     // billing → local at Microsoft's rate
        Exact contract;      // billing → local as the contract says
        Exact unit = 1;      // the rule's currency → local
        Exact microsoftHome; // billing → home
        Exact localHome;     // local → home
    };

    Currency localOf(const Part &part) const { return m_local.isValid() ? m_local : part.placement.contract->currency; }

    Result<PartRates> ratesOf(const Part &part) const
    {
        const QString local = localOf(part).code();
        const Day first = m_first.isValid() ? m_first : part.placement.period.from;
        const Charge &charge = *part.charge;
        const Result<Exact> microsoft = m_rates.microsoftToLocal(charge, local, first);
        const Result<Exact> contract = m_rates.toLocal(charge, *part.placement.contract, local, first);
        const Result<Exact> home = m_rates.microsoftToHome(charge.currency);
        const Result<Exact> localHome = m_rates.localToHome(local, first);
        for (const Result<Exact> *rate : {&microsoft, &contract, &home, &localHome}) {
            if (!*rate)
                return std::unexpected(rate->error());
        }
        PartRates rates{*microsoft, *contract, 1, *home, *localHome};
        if (part.rule) {
            const Result<Exact> rate = m_rates.ruleToLocal(*part.rule, *part.placement.customer, local, first);
            if (!rate)
                return std::unexpected(rate.error());
            rates.unit = *rate;
        }
        return rates;
    }

    //! A part of a whole amount: as the invoice line sums it.
    static Exact shown(const Part &part, const Exact &whole, int digits)
    {
        return part.split ? Exact(partOf(whole, part.before, part.count, part.all, digits)) : whole;
    }

    Result<PricedPart> price(const Part &part) const
    {
        const Result<PartRates> rates = ratesOf(part);
        if (!rates)
            return std::unexpected(rates.error());
        const Charge &charge = *part.charge;
        const bool byList = part.rule && std::holds_alternative<ListDiscount>(part.rule->price);
        if (byList && charge.exchangeRate.isZero())
            return refused(SENTENCE("rule %1 prices by list, and a charge of subscription %2 has no PCToBCExchangeRate")
                               .arg(part.rule->id, charge.subscription));
        const int digits = localOf(part).digits();
        PricedPart priced;
        priced.part = part;
        priced.localToHome = rates->localHome;
        priced.unitToLocal = rates->unit;
        priced.costLocal = part.cost() * rates->microsoft;
        priced.shownCost = part.shownCost() * rates->microsoft;
        priced.costHome = part.shownCost() * rates->microsoftHome;
        priced.exchangeHome = part.cost() * rates->microsoftHome; // settled below
        const Exact uncovered = part.sharePriced();
        const Exact whole = WholePrice{rates->contract, rates->unit}(charge, part.rule) * uncovered;
        priced.sale = part.shareOfCharge(whole);
        priced.shownSale = shown(part, whole, digits);
        priced.saleAtMicrosoftRate =
            part.shareOfCharge(WholePrice{rates->microsoft, rates->unit}(charge, part.rule)) * uncovered;
        const UnitPrice *unit = part.rule ? std::get_if<UnitPrice>(&part.rule->price) : nullptr;
        if (unit)
            priced.unitPrice = Exact(unit->amount) * rates->unit;
        if (part.covered)
            priced.unitPrice = uncovered.isZero() ? std::optional(Exact(0)) : std::nullopt;
        priced.priceHome =
            rates->microsoft.isZero() ? Exact(0) : rates->microsoftHome / rates->microsoft; // local → home there
        return priced;
    }

    //! Tiers look at everything that the rule wins in a customer's service period.
    void priceTiers()
    {
        std::map<std::tuple<QString, Day, QString>, Exact> totals;
        for (const PricedPart &priced : m_priced) {
            if (tiersOf(priced))
                totals[keyOf(priced)] += priced.part.quantity() * priced.part.sharePriced();
        }
        for (PricedPart &priced : m_priced) {
            const Tiers *tiers = tiersOf(priced);
            if (!tiers)
                continue;
            const Exact total = totals[keyOf(priced)];
            const Exact quantity = priced.part.quantity() * priced.part.sharePriced();
            priced.sale = total.sign() <= 0 ? quantity * Exact(tiers->tiers.first().unitPrice)
                                            : priceOfTiers(*tiers, total) * quantity / total;
            priced.sale = priced.sale * priced.unitToLocal;
            priced.shownSale = priced.sale;
            priced.saleAtMicrosoftRate = priced.sale;
        }
    }

    static const Tiers *tiersOf(const PricedPart &priced)
    {
        return priced.part.rule ? std::get_if<Tiers>(&priced.part.rule->price) : nullptr;
    }

    static std::tuple<QString, Day, QString> keyOf(const PricedPart &priced)
    {
        const Placement &placement = priced.part.placement;
        return {placement.customer->id(), placement.period.from, priced.part.rule->id};
    }

    //! Divides the way from the exact cost to the sale, in the seller's currency, into price and exchange. What the
    //! cent parts of a split cost differ from it is left to rounding.
    static void settle(PricedPart &priced)
    {
        const Exact localToHomeAtMicrosoft = priced.priceHome;
        priced.priceHome = (priced.saleAtMicrosoftRate - priced.costLocal) * localToHomeAtMicrosoft;
        priced.exchangeHome = priced.sale * priced.localToHome - priced.exchangeHome - priced.priceHome;
    }

    const Terms &m_terms;
    Month m_month;
    Rates m_rates;
    Day m_first;      // of the invoice that late parts go on
    Currency m_local; // its currency
    std::vector<PricedPart> m_priced;
};

} // namespace

Result<Exact> Rates::between(const QString &from, const QString &to, Day day) const
{
    if (const auto rate = m_terms.rate(from, to, day))
        return Exact(*rate);
    return refused(SENTENCE("no exchange rate %1 → %2 on or before %3").arg(from, to, day.iso()),
                   {Fault{QStringLiteral("/exchangeRates"),
                          0,
                          {},
                          SENTENCE("no rate %1 → %2 on or before %3").arg(from, to, day.iso())}});
}

Result<Exact> Rates::microsoftToHome(const QString &billing) const
{
    return between(billing, m_terms.seller.currency.code(), m_month.first());
}

Result<Exact> Rates::localToHome(const QString &local, Day first) const
{
    return between(local, m_terms.seller.currency.code(), first);
}

Result<Exact> Rates::ruleToLocal(const PriceRule &rule, const Customer &customer, const QString &local, Day first) const
{
    const UnitPrice *unit = std::get_if<UnitPrice>(&rule.price);
    if (!unit && !std::holds_alternative<Tiers>(rule.price))
        return Exact(1);
    const bool own = unit && unit->currency.isValid();
    return between(own ? unit->currency.code() : customer.currency.code(), local, first);
}

Result<Exact> Rates::microsoftToLocal(const Charge &charge, const QString &local, Day first) const
{
    if (local == charge.currency)
        return Exact(1);
    if (local == charge.pricingCurrency && !charge.exchangeRate.isZero())
        return Exact(1) / Exact(charge.exchangeRate);
    return between(charge.currency, local, first);
}

Result<Exact> Rates::toLocal(const Charge &charge, const Contract &contract, const QString &local, Day first) const
{
    if (contract.exchange == ExchangeMode::Microsoft)
        return microsoftToLocal(charge, local, first);
    if (charge.exchangeRate.isZero())
        return refused(SENTENCE("a charge of subscription %1 has no PCToBCExchangeRate").arg(charge.subscription));
    const QString pricing = charge.pricingCurrency.isEmpty() ? charge.currency : charge.pricingCurrency;
    const Result<Exact> rate = between(pricing, local, first);
    if (!rate)
        return rate;
    return *rate / Exact(charge.exchangeRate);
}

Exact Rates::atThisMonth(const Exact &home, const QString &billing, Month then) const
{
    if (then == m_month || billing.isEmpty())
        return home;
    const Result<Exact> before = Rates(m_terms, then).microsoftToHome(billing);
    const Result<Exact> now = microsoftToHome(billing);
    return before && now && !before->isZero() ? home / *before * *now : home;
}

Exact priceOfTiers(const Tiers &tiers, const Exact &total)
{
    Exact amount;
    Exact below;
    for (const Tier &tier : tiers.tiers) {
        const bool last = !tier.upTo || total <= Exact(*tier.upTo);
        if (tiers.volume && last)
            return total * Exact(tier.unitPrice);
        const Exact upTo = last ? total : Exact(*tier.upTo);
        if (!tiers.volume)
            amount += (upTo - below) * Exact(tier.unitPrice);
        below = upTo;
        if (last)
            break;
    }
    return amount;
}

Result<std::vector<PricedPart>> pricePeriods(const std::vector<Part> &parts, const Terms &terms, Month month,
                                             Parking &parking)
{
    return Pricer(terms, month).run(parts, parking);
}

Result<std::vector<PricedPart>> priceLate(const std::vector<const Part *> &parts, const Terms &terms, Month month,
                                          Day first, const Currency &local)
{
    return Pricer(terms, month).runLate(parts, first, local);
}

} // namespace counterfoil
