// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/billing/linebuilder.h"

namespace counterfoil {

namespace {

struct Gathering
{
    QString group;
    Family family = Family::Other;
    QString rule;
    QString covered; //!< the prepayment that has paid for all of it

    friend bool operator<(const Gathering &a, const Gathering &b)
    {
        return std::tie(a.family, a.group, a.rule, a.covered) < std::tie(b.family, b.group, b.rule, b.covered);
    }
};

Gathering gatheringOf(const PricedPart &priced)
{
    const Part &part = priced.part;
    return {part.group(), part.charge->family, part.rule ? part.rule->id : QString(),
            part.sharePriced().isZero() ? part.covered->id : QString()};
}

SourcePart sourceOf(const PricedPart &priced)
{
    const Charge &charge = *priced.part.charge;
    SourcePart source = sourcePartOf(priced.part);
    source.key = charge.row >= 0 ? QStringLiteral("row %1").arg(charge.row) : charge.lateKey;
    if (const Part &part = priced.part; part.covered && charge.lateKey.isEmpty() && !part.sharePriced().isZero() &&
                                        part.sharePriced() != Exact(1)) // what a change of the prepayment gives back
        source.key = (source.key + QStringLiteral(" partly %1").arg(part.covered->id)).trimmed();
    source.prepaidTerm = priced.part.prepaidTerm();
    source.costLocal = priced.costLocal;
    source.sale = priced.sale;
    source.costHome = priced.costHome;
    source.priceHome = priced.priceHome;
    source.exchangeHome = priced.exchangeHome;
    return source;
}

//! The value that all share, or none.
template <typename Get>
QString shared(const std::vector<const PricedPart *> &parts, Get get)
{
    const QString first = get(*parts.front()->part.charge);
    for (const PricedPart *part : parts) {
        if (get(*part->part.charge) != first)
            return {};
    }
    return first;
}

//! The unit price of a source's sale, exactly: named by the rule, or sale ÷ quantity.
std::optional<Exact> unitPriceOf(const PricedPart &priced)
{
    if (priced.unitPrice)
        return priced.unitPrice;
    const Exact quantity = priced.part.quantity();
    if (quantity.isZero() || priced.part.charge->rows > 1)
        return std::nullopt;
    return priced.sale / quantity;
}

std::optional<Exact> sharedUnitPrice(const std::vector<const PricedPart *> &parts)
{
    const std::optional<Exact> first = unitPriceOf(*parts.front());
    for (const PricedPart *part : parts) {
        if (!first || unitPriceOf(*part) != first)
            return std::nullopt;
    }
    return first;
}

//! Quantity and unit price that a line shows.
struct Figures
{
    Exact quantity;
    std::optional<Exact> unitPrice;
};

//! A part of a cycle whose price follows from its cost: seats, at what each of them costs for these days.
bool isPartOfCycle(const PricedPart &priced)
{
    const Charge &charge = *priced.part.charge;
    return !priced.unitPrice && !priced.part.split && charge.late.isEmpty() && charge.rows == 1 &&
           charge.shareDays > 0 && !charge.wholeQuantity.isZero();
}

//! Seats as Microsoft counts them where their price is a short one: 25 at 5.33 says more than 40 at 9.99375 for 3.
std::optional<Figures> wholeSeats(const std::vector<const PricedPart *> &parts)
{
    constexpr int longestPrice = 4;
    Figures seats;
    for (const PricedPart *part : parts) {
        if (!isPartOfCycle(*part))
            return std::nullopt;
        const Exact count(part->part.charge->wholeQuantity);
        const Exact price = part->sale / count;
        if (seats.unitPrice && *seats.unitPrice != price)
            return std::nullopt;
        seats.unitPrice = price;
        seats.quantity += count;
    }
    const std::optional<Decimal> price = seats.unitPrice->decimal();
    return price && price->scale() <= longestPrice && !seats.quantity.isZero() ? std::optional(seats) : std::nullopt;
}

InvoiceLine buildLine(const Gathering &key, const std::vector<const PricedPart *> &parts, const Customer &customer,
                      const Contract &contract)
{
    const Explanations explain(customer.language);
    const int digits = contract.currency.digits();
    InvoiceLine line;
    Exact sale;
    Exact cost;
    Exact quantity;
    for (const PricedPart *priced : parts) {
        sale += priced->shownSale;
        cost += priced->shownCost;
        quantity += priced->part.quantity();
        line.sources += priced->part.charge->rows;
        line.parts.append(sourceOf(*priced));
        const Days &days = priced->part.days;
        line.days.from = line.days.from.isValid() ? std::min(line.days.from, days.from) : days.from;
        line.days.to = line.days.to.isValid() ? std::max(line.days.to, days.to) : days.to;
    }
    line.kind = LineKind::Charge;
    line.key = QStringList{wordOf(key.family), customer.tax, key.rule, key.group}.join(u'|');
    line.description = explain.description(parts, contract.group);
    line.explanation = explain.explanation(parts);
    line.family = key.family;
    line.group = key.group;
    line.rule = key.rule;
    if (!key.covered.isEmpty()) {
        line.key += QStringLiteral("|covered %1").arg(key.covered);
        line.explanation.chop(1);
        line.explanation += QStringLiteral("; %1.").arg(explain.covered());
    }
    line.unpriced = key.rule.isEmpty() && key.covered.isEmpty();
    line.tax = customer.tax;
    line.subscription = shared(parts, [](const Charge &c) { return c.subscription; });
    line.product = shared(parts, [](const Charge &c) { return c.product; });
    line.sku = shared(parts, [](const Charge &c) { return c.sku; });
    line.cost = rounded(cost, digits);
    const Figures figures = wholeSeats(parts).value_or(Figures{quantity, sharedUnitPrice(parts)});
    setPrice(line, rounded(sale, digits), figures.quantity, figures.unitPrice, digits);
    return line;
}

bool isNothing(const InvoiceLine &line)
{
    return std::all_of(line.parts.begin(), line.parts.end(),
                       [](const SourcePart &part) { return part.cost.isZero() && part.sale.isZero(); });
}

//! Lines that differ only in their price rule say what they charge.
void nameApart(QList<InvoiceLine> &lines, const QStringList &products)
{
    QHash<QString, int> count;
    for (const InvoiceLine &line : lines)
        ++count[line.description];
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (count[lines[i].description] > 1 && lines[i].description != products[i])
            lines[i].description += QStringLiteral(": ") + products[i];
    }
}

} // namespace

QList<Covering> coveringsOf(const InvoiceLine &line)
{
    constexpr QStringView whole = u"|covered ";
    constexpr QStringView partly = u"partly ";
    if (const qsizetype at = line.key.lastIndexOf(whole); at >= 0)
        return {{line.key.sliced(at + whole.size()), true}};
    QStringList ids;
    for (const SourcePart &part : line.parts) {
        const qsizetype at = part.key.indexOf(partly);
        if (at >= 0)
            ids << part.key.sliced(at + partly.size());
    }
    ids.removeDuplicates();
    QList<Covering> coverings;
    for (const QString &id : std::as_const(ids))
        coverings.append({id, false});
    return coverings;
}

SourcePart sourcePartOf(const Part &part)
{
    const Charge &charge = *part.charge;
    SourcePart source;
    source.set = charge.set;
    source.month = charge.month;
    source.tenant = charge.tenant;
    source.product = charge.product;
    source.sku = charge.sku;
    source.subscription = charge.subscription;
    source.days = part.days;
    source.lines = charge.rows;
    source.cost = part.cost();
    return source;
}

void setPrice(InvoiceLine &line, const Decimal &net, const Exact &quantity, const std::optional<Exact> &unitPrice,
              int digits)
{
    line.net = net;
    line.quantity = net.isNegative() ? Decimal(-1) : Decimal(1);
    line.unitPrice = net.abs();
    line.baseQuantity = 1;
    const std::optional<Decimal> price = unitPrice ? unitPrice->decimal() : std::nullopt;
    if (!price || price->isNegative() || price->scale() > 10 || quantity.isZero() ||
        rounded(quantity * Exact(*price), digits) != net)
        return;
    if (const auto whole = quantity.decimal(); whole && whole->scale() <= 10) {
        line.quantity = *whole;
        line.unitPrice = *price;
        return;
    }
    const Exact::Integer base = denominator(quantity.value()); // days of a cycle: 80 seat days at 12.00 for 30
    if (base > 10000)
        return;
    line.quantity = Decimal(Decimal::Integer(numerator(quantity.value())), 0);
    line.baseQuantity = Decimal(Decimal::Integer(base), 0);
    line.unitPrice = *price;
}

QList<InvoiceLine> buildLines(const std::vector<const PricedPart *> &parts, const Customer &customer,
                              const Contract &contract)
{
    std::map<Gathering, std::vector<const PricedPart *>> gathered;
    for (const PricedPart *part : parts)
        gathered[gatheringOf(*part)].push_back(part);
    QList<InvoiceLine> lines;
    QStringList products;
    for (const auto &[key, own] : gathered) {
        InvoiceLine line = buildLine(key, own, customer, contract);
        if (isNothing(line))
            continue;
        products.append(Explanations(customer.language).products(own));
        lines.append(std::move(line));
    }
    nameApart(lines, products);
    return lines;
}

} // namespace counterfoil
