// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/billing/seatcharges.h"

#include "core/base/sentence.h"
#include "core/billing/explanation.h"
#include "core/billing/linebuilder.h"

namespace counterfoil {

namespace {

//! Seats of one subscription and SKU over the days of a period.
struct Counted
{
    QString tenant;
    QString subscription;
    SeatRow row;                      //!< the first, for its names
    const SeatPrice *price = nullptr; //!< the last that was used
    const PriceRule *rule = nullptr;  //!< that of the last day
    Exact quantity;                   //!< Σ seats ÷ days of the month
    Exact sale;
    Exact saleAtMicrosoftRate;
    Exact costLocal;
    Exact costHome;
    std::map<const PriceRule *, Exact> tiered; //!< quantities that tiers price together
    Exact unitToLocal = 1;                     //!< of the rules' prices
    std::optional<Exact> unitPrice;            //!< while all days share one
    bool mixed = false;
    qint64 least = 0;
    qint64 most = 0;
    Days days;
    qint64 count = 0;
    std::vector<const Part *> charges;
};

struct DayRates
{
    Exact microsoft = 1; //!< billing → local
    Exact contract = 1;
    Exact home = 1; //!< billing → home
};

Charge chargeOf(const SeatPrice &price)
{
    Charge charge;
    charge.currency = price.currency;
    charge.pricingCurrency = price.pricingCurrency;
    charge.exchangeRate = price.exchangeRate;
    charge.subscription = price.subscription;
    return charge;
}

class SeatBiller
{
public:
    SeatBiller(const MonthPlan &plan, const Terms &terms, const Placement &placement)
        : m_plan(plan), m_terms(terms), m_placement(placement), m_rules(terms), m_rates(terms, plan.month)
    {}

    Result<SeatBill> run(const QList<SeatRow> &seats, const QList<Days> &counted)
    {
        const auto isCounted = [&counted](Day day) {
            return std::any_of(counted.begin(), counted.end(), [day](const Days &days) { return days.contains(day); });
        };
        std::map<std::pair<QString, QString>, std::map<Day, std::vector<const SeatRow *>>> counts;
        for (const SeatRow &row : seats) {
            if (m_placement.customer->tenants.contains(row.tenant) && row.date <= m_placement.period.to)
                counts[{row.tenant, row.subscription}][row.date].push_back(&row);
        }
        for (Day day = m_placement.period.from; day <= m_placement.period.to; day = day.plusDays(1)) {
            if (isCounted(day))
                continue;
            for (const auto &[place, days] : counts) {
                const auto next = days.upper_bound(day); // a day without a count takes the last earlier one
                if (next == days.begin())
                    continue;
                for (const SeatRow *row : std::prev(next)->second) {
                    if (const Status added = count(day, *row); !added)
                        return std::unexpected(added.error());
                }
            }
        }
        addCharges();
        priceTiers();
        return bill();
    }

private:
    const SeatPrice *priceOn(const SeatRow &row, Day day) const
    {
        const SeatPrice *latest = nullptr;
        for (const SeatPrice &price : m_plan.book.seatPrices) {
            if (price.tenant == row.tenant && price.subscription == row.subscription && price.from <= day &&
                (!latest || price.from >= latest->from))
                latest = &price;
        }
        return latest;
    }

    //! What a count shows to the price rules where no line of Microsoft's is on hand.
    RuleSubject subjectOf(const SeatRow &row) const
    {
        RuleSubject subject;
        subject[MatchKey::Customer] = m_placement.customer->id();
        subject.customerTags = m_placement.customer->tags;
        subject[MatchKey::Family] = wordOf(Family::Licence);
        subject[MatchKey::Subscription] = row.subscription;
        subject[MatchKey::ProductId] = row.skuId.section(u':', 0, 0);
        subject[MatchKey::SkuId] = row.skuId.contains(u':') ? row.skuId.section(u':', 1) : row.skuId;
        subject[MatchKey::ProductName] = row.skuName;
        return subject;
    }

    Result<DayRates> ratesOf(const SeatPrice &price) const
    {
        const QString local = m_placement.contract->currency.code();
        const Charge charge = chargeOf(price);
        const Day first = m_placement.period.from;
        const Result<Exact> microsoft = m_rates.microsoftToLocal(charge, local, first);
        const Result<Exact> contract = m_rates.toLocal(charge, *m_placement.contract, local, first);
        const Result<Exact> home = m_rates.microsoftToHome(price.currency);
        for (const Result<Exact> *rate : {&microsoft, &contract, &home}) {
            if (!*rate)
                return std::unexpected(rate->error());
        }
        return DayRates{*microsoft, *contract, *home};
    }

    Counted &countedOf(const QString &tenant, const QString &subscription, const QString &sku)
    {
        Counted &counted = m_counted[{tenant, subscription, sku.toUpper()}];
        counted.tenant = tenant;
        counted.subscription = subscription;
        return counted;
    }

    void notBilled(const SeatRow &row)
    {
        const QString text = SENTENCE("Seats of %1 in subscription %2 have no price and are not billed")
                                 .arg(row.skuName.isEmpty() ? row.skuId : row.skuName, row.subscription);
        const Guard guard{QStringLiteral("seatPrice"), text};
        if (!m_guards.contains(guard))
            m_guards.append(guard);
    }

    Status count(Day day, const SeatRow &row)
    {
        if (row.quantity == 0)
            return {};
        const SeatPrice *price = priceOn(row, day);
        const PriceRule *rule = m_rules.winner(price ? *price->subject : subjectOf(row), day);
        const UnitPrice *unit = rule ? std::get_if<UnitPrice>(&rule->price) : nullptr;
        if (rule && std::holds_alternative<Exclude>(rule->price))
            return {};
        if (!price && !unit) {
            notBilled(row);
            return {};
        }
        DayRates rates;
        if (price) {
            const Result<DayRates> own = ratesOf(*price);
            if (!own)
                return std::unexpected(own.error());
            rates = *own;
        }
        Exact unitToLocal = 1;
        if (rule) {
            const Result<Exact> own = m_rates.ruleToLocal(
                *rule, *m_placement.customer, m_placement.contract->currency.code(), m_placement.period.from);
            if (!own)
                return std::unexpected(own.error());
            unitToLocal = *own;
        }
        Counted &counted = countedOf(row.tenant, row.subscription, row.skuId);
        addDay(counted, day, row);
        counted.price = price;
        counted.rule = rule;
        const Exact quantity = Exact::fraction(row.quantity, Month::of(day).days());
        counted.quantity += quantity;
        const Exact monthly = price ? price->monthly : Exact(0);
        counted.costLocal += monthly * rates.microsoft * quantity;
        counted.costHome += monthly * rates.home * quantity;
        if (rule && std::holds_alternative<Tiers>(rule->price)) {
            counted.tiered[rule] += quantity;
            counted.unitToLocal = unitToLocal;
            counted.mixed = true;
            return {};
        }
        const Exact sale = seatSalePrice(rule, monthly, rates.contract, unitToLocal);
        counted.sale += sale * quantity;
        counted.saleAtMicrosoftRate += seatSalePrice(rule, monthly, rates.microsoft, unitToLocal) * quantity;
        counted.mixed = counted.mixed || (counted.unitPrice && *counted.unitPrice != sale);
        counted.unitPrice = sale;
        return {};
    }

    static void addDay(Counted &counted, Day day, const SeatRow &row)
    {
        if (counted.count == 0) {
            counted.row = row;
            counted.days = {day, day};
            counted.least = counted.most = row.quantity;
        }
        counted.days.to = day;
        counted.least = std::min(counted.least, row.quantity);
        counted.most = std::max(counted.most, row.quantity);
        ++counted.count;
    }

    //! Microsoft's charges of the period's days stand beside what was counted; they are never billed.
    void addCharges()
    {
        for (const Part &part : m_plan.parts) {
            if (part.fate != Fate::Billed || part.placement != m_placement || !isCountedSeat(part))
                continue;
            const Charge &charge = *part.charge;
            Counted *own = nullptr;
            for (auto &[key, counted] : m_counted) {
                if (counted.tenant != charge.tenant || counted.subscription != charge.subscription)
                    continue;
                const QString &sku = std::get<2>(key);
                const bool same = sku == (charge.product + u':' + charge.sku).toUpper() || sku == charge.sku.toUpper();
                if (!own || same)
                    own = &counted;
            }
            if (!own) {
                own = &countedOf(charge.tenant, charge.subscription, charge.product + u':' + charge.sku);
                own->row.skuName = charge.skuName;
            }
            own->charges.push_back(&part);
        }
    }

    //! Tiers look at everything that the rule wins in the period.
    void priceTiers()
    {
        std::map<const PriceRule *, Exact> totals;
        for (const auto &[key, counted] : m_counted) {
            for (const auto &[rule, quantity] : counted.tiered)
                totals[rule] += quantity;
        }
        for (auto &[key, counted] : m_counted) {
            for (const auto &[rule, quantity] : counted.tiered) {
                const Exact total = totals[rule];
                const Exact sale =
                    priceOfTiers(std::get<Tiers>(rule->price), total) * quantity / total * counted.unitToLocal;
                counted.sale += sale;
                counted.saleAtMicrosoftRate += sale;
            }
        }
    }

    Result<SeatBill> bill()
    {
        const QString local = m_placement.contract->currency.code();
        const Result<Exact> home = m_rates.localToHome(local, m_placement.period.from);
        if (!home)
            return std::unexpected(home.error());
        SeatBill bill;
        bill.guards = m_guards;
        for (const auto &[key, counted] : m_counted) {
            Result<InvoiceLine> line = lineOf(counted, std::get<2>(key), *home);
            if (!line)
                return std::unexpected(line.error());
            bill.lines.append(std::move(*line));
        }
        return bill;
    }

    Result<InvoiceLine> lineOf(const Counted &counted, const QString &sku, const Exact &localToHome) const
    {
        const int digits = m_placement.contract->currency.digits();
        InvoiceLine line;
        line.kind = LineKind::SeatCount;
        line.key = QStringLiteral("seats|%1|%2").arg(counted.subscription, sku);
        line.family = Family::Licence;
        line.subscription = counted.subscription;
        line.group = counted.subscription;
        line.rule = counted.rule ? counted.rule->id : QString();
        line.unpriced = line.rule.isEmpty();
        line.tax = m_placement.customer->tax;
        line.product = counted.price ? counted.price->product : sku.section(u':', 0, 0);
        line.sku = counted.price ? counted.price->sku : sku.section(u':', 1);
        line.description = counted.row.skuName.isEmpty() ? sku : counted.row.skuName;
        line.days = counted.count > 0 ? counted.days : m_placement.period;
        line.explanation = Explanations(m_placement.customer->language)
                               .seatCount(line.days, counted.least, counted.most, counted.count);
        line.sources = counted.count;
        line.parts.append(countedPart(counted, line, localToHome));
        Exact cost; // what Microsoft charged; what is counted was priced only
        for (const Part *part : counted.charges) {
            const Result<Exact> local = toLocal(*part->charge);
            const Result<SourcePart> source = local ? chargedPart(*part, *local) : std::unexpected(local.error());
            if (!source)
                return std::unexpected(source.error());
            line.sources += source->lines;
            line.parts.append(*source);
            cost += part->shownCost() * *local;
        }
        line.cost = rounded(cost, digits);
        const std::optional<Exact> unitPrice = counted.mixed ? std::nullopt : counted.unitPrice;
        setPrice(line, rounded(counted.sale, digits), counted.quantity, unitPrice, digits);
        return line;
    }

    static SourcePart countedPart(const Counted &counted, const InvoiceLine &line, const Exact &localToHome)
    {
        SourcePart part;
        part.tenant = counted.tenant;
        part.product = line.product;
        part.sku = line.sku;
        part.subscription = counted.subscription;
        part.key = QStringLiteral("seats");
        part.days = line.days;
        part.lines = counted.count;
        part.costLocal = counted.costLocal;
        part.sale = counted.sale;
        part.quantityHome = counted.costHome;
        const Exact rate = counted.costLocal.isZero() ? localToHome : counted.costHome / counted.costLocal;
        part.priceHome = (counted.saleAtMicrosoftRate - counted.costLocal) * rate;
        part.exchangeHome = counted.sale * localToHome - part.quantityHome - part.priceHome;
        return part;
    }

    Result<Exact> toLocal(const Charge &charge) const
    {
        return m_rates.microsoftToLocal(charge, m_placement.contract->currency.code(), m_placement.period.from);
    }

    //! A charge of Microsoft's in the period: its cost leads into the bridge, what was counted leads on from there.
    Result<SourcePart> chargedPart(const Part &part, const Exact &toLocal) const
    {
        const Charge &charge = *part.charge;
        const Result<Exact> home = m_rates.microsoftToHome(charge.currency);
        if (!home)
            return std::unexpected(home.error());
        SourcePart source = sourcePartOf(part);
        source.key = QStringLiteral("row %1").arg(charge.row);
        source.costLocal = part.cost() * toLocal;
        source.costHome = part.shownCost() * *home;
        source.quantityHome = -part.cost() * *home;
        return source;
    }

    const MonthPlan &m_plan;
    const Terms &m_terms;
    const Placement &m_placement;
    RuleBook m_rules;
    Rates m_rates;
    std::map<std::tuple<QString, QString, QString>, Counted> m_counted; // by tenant, subscription, SKU
    QList<Guard> m_guards;
};

} // namespace

bool isCountedSeat(const Part &part)
{
    return part.charge->family == Family::Licence && part.placement.contract &&
           part.placement.contract->licences == LicenceRecognition::SeatCount;
}

Exact seatSalePrice(const PriceRule *rule, const Exact &monthly, const Exact &toLocal, const Exact &unitToLocal)
{
    const Exact cost = monthly * toLocal;
    if (!rule)
        return cost;
    if (const auto *markup = std::get_if<Markup>(&rule->price))
        return cost * (Exact(1) + Exact(markup->fraction));
    if (const auto *margin = std::get_if<Margin>(&rule->price))
        return cost / (Exact(1) - Exact(margin->fraction));
    if (const auto *discount = std::get_if<ListDiscount>(&rule->price))
        return cost * (Exact(1) - Exact(discount->fraction));
    if (const auto *unit = std::get_if<UnitPrice>(&rule->price))
        return Exact(unit->amount) * unitToLocal;
    return cost;
}

Result<SeatBill> billSeats(const MonthPlan &plan, const Terms &terms, const QList<SeatRow> &seats,
                           const Placement &placement, const QList<Days> &counted)
{
    return SeatBiller(plan, terms, placement).run(seats, counted);
}

} // namespace counterfoil
