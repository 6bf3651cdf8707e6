// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/billing/latelines.h"

#include "core/billing/prepaymentreturns.h"
#include "core/billing/seatcharges.h"

namespace counterfoil {

namespace {

//! Lines that are one for section 5.8. Consumption is compared by rule and group, all else by its days and sign.
struct LateKey
{
    QString invoice;
    Month month;
    QString tenant;
    QString subscription;
    QString product;
    QString sku;
    Days days;
    QString kind; //!< "a" consumption, "+" or "-"
    QString rule;
    QString group;

    auto tied() const { return std::tie(invoice, month, tenant, subscription, product, sku, days, kind, rule, group); }
    friend bool operator<(const LateKey &a, const LateKey &b) { return a.tied() < b.tied(); }
};

struct Taken
{
    const Invoice *invoice = nullptr;
    const InvoiceLine *line = nullptr;
    const SourcePart *part = nullptr;
};

struct Compared
{
    std::vector<const Part *> now;
    std::vector<Taken> before;
    bool unbilled = false; //!< a rule keeps a part of it off the invoice: nothing to compare
};

Month monthOf(Month microsoft, const Days &days)
{
    return microsoft.isValid() ? microsoft : Month::of(days.from);
}

class LateFinder
{
public:
    LateFinder(MonthPlan &plan, const Terms &terms, const DraftContext &context)
        : m_plan(plan), m_terms(terms), m_context(context), m_returns(prepaymentReturns(terms, context))
    {}

    Result<std::map<QString, std::vector<PricedPart>>> run(Parking &parking)
    {
        findTargets();
        for (const Invoice &invoice : m_context.taken)
            m_invoices.insert(invoice.id, &invoice);
        for (const Invoice &invoice : m_context.taken)
            addTaken(invoice, true);
        for (const Invoice &draft : m_context.otherDrafts) {
            const auto target = m_targets.find(draft.customer);
            if (target == m_targets.end() || draft.service.from < target->second.second.from)
                addTaken(draft, false);
        }
        for (const Part &part : m_plan.parts)
            addCurrent(part);
        for (const auto &[key, compared] : m_compared) {
            const Invoice *invoice = m_invoices.value(key.invoice);
            if (!invoice)
                continue;
            if (const Status placed = parking.tryFor(invoice->customer, [&] { return place(key, compared); }); !placed)
                return std::unexpected(placed.error());
        }
        return std::move(m_late);
    }

private:
    //! The customer's earliest period of the month that nobody has approved yet.
    void findTargets()
    {
        for (const auto &[contract, period] : m_plan.calendar->periodsStartingIn(m_plan.month)) {
            if (m_context.frozen.contains(draftIdOf(contract->id, period.from, m_plan.rebilled)))
                continue;
            const auto [own, isNew] = m_targets.try_emplace(contract->customer, contract, period);
            if (!isNew && period.from < own->second.second.from)
                own->second = {contract, period};
        }
    }

    //! A stored draft of another month that starts earlier: it takes what is late, not this month's.
    const Invoice *earlierDraft(const QString &customer, Day before) const
    {
        const Invoice *earliest = nullptr;
        for (const Invoice &draft : m_context.otherDrafts) {
            if (draft.customer == customer && draft.credits.isEmpty() && draft.service.from < before &&
                (!earliest || draft.service.from < earliest->service.from))
                earliest = &draft;
        }
        return earliest;
    }

    void addTaken(const Invoice &invoice, bool whole)
    {
        for (const InvoiceLine &line : invoice.lines) {
            if (line.kind != LineKind::Charge)
                continue;
            for (const SourcePart &part : line.parts) {
                const QString late = lateInvoiceOf(part);
                if (part.set == 0 || (late.isEmpty() && !whole))
                    continue;
                if (!late.isEmpty())
                    m_plan.placed.append({late, invoice.month, invoice.name(), part});
                m_compared[keyOf(late.isEmpty() ? invoice.id : late, line, part)].before.push_back(
                    {&invoice, &line, &part});
            }
        }
    }

    LateKey keyOf(const QString &invoice, const InvoiceLine &line, const SourcePart &part) const
    {
        LateKey key{invoice,
                    monthOf(part.month, part.days),
                    part.tenant,
                    part.subscription,
                    part.product.toUpper(),
                    part.sku.toUpper(),
                    {},
                    {},
                    {},
                    {}};
        if (line.family == Family::Azure) {
            key.kind = QStringLiteral("a");
            key.rule = line.rule;
            key.group = gathersLines(invoice) ? QString() : line.group;
            return key;
        }
        key.days = part.days;
        key.kind = lateInvoiceOf(part).isEmpty() ? signOf(part.cost) : part.key.section(u' ', 1, 1);
        return key;
    }

    LateKey keyOf(const QString &invoice, const Part &part) const
    {
        const Charge &charge = *part.charge;
        LateKey key{invoice,
                    monthOf(charge.month, charge.days),
                    charge.tenant,
                    charge.subscription,
                    charge.product.toUpper(),
                    charge.sku.toUpper(),
                    {},
                    {},
                    {},
                    {}};
        if (charge.family == Family::Azure) {
            key.kind = QStringLiteral("a");
            key.rule = part.rule ? part.rule->id : QString();
            key.group = gathersLines(invoice) ? QString() : part.group();
            return key;
        }
        key.days = part.days;
        key.kind = signOf(charge.cost);
        return key;
    }

    static QString signOf(const Exact &cost) { return cost.sign() < 0 ? QStringLiteral("-") : QStringLiteral("+"); }

    //! One line per source: the number of a row in its file says nothing about it in a newer file.
    bool gathersLines(const QString &invoice) const
    {
        const Invoice *own = m_invoices.value(invoice);
        return own && std::any_of(m_terms.contracts.begin(), m_terms.contracts.end(), [own](const Contract &contract) {
                   return contract.id == own->contract && contract.group.kind == Grouping::Kind::Line;
               });
    }

    void addCurrent(const Part &part)
    {
        if (part.placement.kind != Placement::Kind::Period || isCountedSeat(part))
            return;
        const QString id = m_plan.invoiceIdOf(part.placement);
        const Invoice *invoice = m_invoices.value(id);
        if (!invoice)
            return;
        Compared &compared = m_compared[keyOf(id, part)];
        if (part.fate != Fate::Billed)
            compared.unbilled = true;
        else
            compared.now.push_back(&part);
        m_parts[id].push_back(&part);
    }

    Exact differenceOf(const Compared &compared) const
    {
        Exact difference;
        for (const Part *part : compared.now)
            difference += part->cost();
        for (const Taken &taken : compared.before)
            difference -= taken.part->cost;
        return difference;
    }

    //! A prepayment that has paid for lines of an approved invoice and is given back: they are charged, or paid for
    //! otherwise, on the draft that gives it back, where that one is of this month.
    const Placement *coveredBefore(const Compared &compared) const
    {
        for (const PrepaymentReturn &back : m_returns) {
            if (!back.to || Month::of(back.to->period.from) != m_plan.month)
                continue;
            if (std::any_of(compared.before.begin(), compared.before.end(), [&back](const Taken &taken) {
                    return taken.invoice->customer == back.invoice->customer && back.covered(*taken.line, *taken.part);
                }))
                return &*back.to;
        }
        return nullptr;
    }

    //! A prepayment that pays for lines of an invoice that was approved without it: they are given back on the draft
    //! that invoices it, where that one is of this month.
    const Placement *coveredSince(const QString &invoice, const Compared &compared) const
    {
        if (isCredited(compared))
            return nullptr;
        if (const Placement *back = coveredBefore(compared))
            return back;
        for (const TermStanding &standing : m_context.standings) {
            if (!standing.holder || !standing.isUnreleased(invoice) ||
                Month::of(standing.holder->period.from) != m_plan.month)
                continue;
            if (std::any_of(compared.now.begin(), compared.now.end(), [&standing](const Part *part) {
                    return part->covered && part->covered->id == standing.prepayment;
                }))
                return &*standing.holder;
        }
        return nullptr;
    }

    //! All that was taken stands on lines that a credit note has taken back.
    bool isCredited(const Compared &compared) const
    {
        return !compared.before.empty() &&
               std::all_of(compared.before.begin(), compared.before.end(), [this](const Taken &taken) {
                   return m_context.creditedLines.contains(
                       QStringLiteral("%1|%2").arg(taken.invoice->number).arg(taken.line->id));
               });
    }

    Status place(const LateKey &key, const Compared &compared)
    {
        const Invoice *invoice = m_invoices.value(key.invoice);
        if (!invoice || compared.unbilled || !m_plan.restated.contains(key.invoice))
            return {};
        const Exact difference = differenceOf(compared);
        const Placement *holder = coveredSince(key.invoice, compared);
        if ((difference.isZero() && !holder) || (m_context.moved.contains(key.invoice) && isCredited(compared)))
            return {};
        const auto target = m_targets.find(invoice->customer);
        if (target == m_targets.end() && !holder)
            return {};
        const auto &[contract, period] = holder ? std::pair(holder->contract, holder->period) : target->second;
        if (const Invoice *earlier = holder ? nullptr : earlierDraft(invoice->customer, period.from)) {
            m_plan.lateMonths.insert(earlier->month.iso());
            return {};
        }
        const Result<const std::vector<PricedPart> *> priced = pricedOf(key.invoice, period.from, contract->currency);
        if (!priced)
            return std::unexpected(priced.error());
        PricedPart late = blank(key, compared, *invoice, difference);
        if (gathersLines(key.invoice) || contract->group.kind == Grouping::Kind::Line) // a row of no file
            m_plan.lateCharges.back().group =
                QStringList{m_plan.lateCharges.back().lateKey, key.subscription, key.product, key.sku}.join(u'|');
        late.part.placement = {Placement::Kind::Period, m_terms.customer(invoice->customer), contract, period};
        if (const Status settled = settle(late, compared, **priced, holder != nullptr); !settled)
            return settled;
        if (difference.isZero() && late.sale.isZero() && late.priceHome.isZero())
            return {}; // paid for in advance then and now
        m_plan.lateCharges.back().paidInAdvance = holder && difference.isZero() && late.sale.sign() < 0;
        m_late[draftIdOf(contract->id, period.from, m_plan.rebilled)].push_back(std::move(late));
        return {};
    }

    //! What an invoice ought to hold, priced as of the rates of the invoice that takes the difference.
    Result<const std::vector<PricedPart> *> pricedOf(const QString &invoice, Day first, const Currency &local)
    {
        const auto known = m_priced.find(invoice);
        if (known != m_priced.end())
            return &known->second;
        std::vector<const Part *> billed;
        for (const Part *part : m_parts[invoice]) {
            if (part->fate == Fate::Billed)
                billed.push_back(part);
        }
        Result<std::vector<PricedPart>> priced = priceLate(billed, m_terms, m_plan.month, first, local);
        if (!priced)
            return std::unexpected(priced.error());
        return &m_priced.emplace(invoice, std::move(*priced)).first->second;
    }

    const PriceRule *ruleNamed(const QString &id) const
    {
        const auto rule = std::find_if(m_terms.priceRules.begin(), m_terms.priceRules.end(),
                                       [&id](const PriceRule &own) { return own.id == id; });
        return rule == m_terms.priceRules.end() ? nullptr : &*rule;
    }

    PricedPart blank(const LateKey &key, const Compared &compared, const Invoice &invoice, const Exact &difference)
    {
        Charge charge;
        PricedPart late;
        if (!compared.now.empty()) {
            charge = *compared.now.front()->charge;
            late.part.rule = compared.now.front()->rule;
            late.part.days = compared.now.front()->days;
            for (std::size_t i = 1; i < compared.now.size(); ++i)
                charge.rows += compared.now[i]->charge->rows;
        } else {
            const auto &[taken, line, part] = compared.before.front();
            charge = chargeOf(*line, *part);
            late.part.rule = ruleNamed(line->rule);
            late.part.days = part->days;
        }
        charge.month = key.month;
        if (std::none_of(compared.now.begin(), compared.now.end(),
                         [](const Part *part) { return part->charge->month.isValid(); }) &&
            !compared.now.empty())
            charge.month = {};
        charge.row = -1;
        charge.days = late.part.days;
        charge.spread = Spread::Whole;
        charge.cost = difference;
        charge.late = invoice.name();
        charge.lateKey = QStringLiteral("late %1 %2").arg(key.kind, key.invoice);
        m_plan.lateCharges.push_back(std::move(charge));
        late.part.charge = &m_plan.lateCharges.back();
        return late;
    }

    //! Of a key that is gone: what the invoice line still tells.
    static Charge chargeOf(const InvoiceLine &line, const SourcePart &part)
    {
        Charge charge;
        charge.set = part.set;
        charge.tenant = part.tenant;
        charge.product = part.product;
        charge.sku = part.sku;
        charge.productName = line.description;
        charge.subscription = part.subscription;
        charge.subscriptionName = line.description;
        charge.family = line.family;
        charge.group = line.group;
        charge.rows = part.lines;
        return charge;
    }

    //! `isReturned`: a prepayment gives back what was asked for, to the cent.
    Status settle(PricedPart &late, const Compared &compared, const std::vector<PricedPart> &priced, bool isReturned)
    {
        const Result<Exact> home =
            Rates(m_terms, m_plan.month)
                .localToHome(late.part.placement.contract->currency.code(), late.part.placement.period.from);
        if (!home)
            return std::unexpected(home.error());
        Exact quantity;
        for (const PricedPart &part : priced) {
            const bool own = std::any_of(compared.now.begin(), compared.now.end(), [&part](const Part *now) {
                return now->charge == part.part.charge && now->before == part.part.before &&
                       now->days == part.part.days;
            });
            if (!own)
                continue;
            late.sale += part.sale;
            late.shownSale += part.shownSale;
            late.costLocal += part.costLocal;
            late.shownCost += part.shownCost;
            late.costHome += part.costHome;
            late.priceHome += part.priceHome;
            late.unitPrice = part.unitPrice;
            quantity += part.part.quantity();
        }
        for (const Taken &taken : compared.before) {
            const Result<Exact> rate = toCurrencyOf(late, *taken.invoice);
            if (!rate)
                return std::unexpected(rate.error());
            const SourcePart part = atRatesOf(late, taken, isReturned);
            late.sale -= part.sale * *rate;
            late.shownSale -= part.sale * *rate;
            late.costLocal -= part.costLocal * *rate;
            late.shownCost -= part.costLocal * *rate;
            late.costHome -= part.costHome;
            late.priceHome -= part.priceHome;
        }
        // how many units were taken is not kept: a restated amount stands as one
        const bool fresh = compared.before.empty();
        m_plan.lateCharges.back().quantity = fresh ? quantity : Exact(0);
        if (!fresh || compared.now.size() != 1)
            late.unitPrice.reset();
        late.localToHome = *home;
        late.exchangeHome = late.sale * *home - late.costHome - late.priceHome;
        return {};
    }

    //! What an approved invoice took, at the rates of the invoice that takes the difference: a late part uses those
    //! (contract, section 5.5), and a rate that moved meanwhile is no difference. What a prepayment gives back stays as
    //! it was asked for.
    SourcePart atRatesOf(const PricedPart &late, const Taken &taken, bool isReturned) const
    {
        SourcePart part = *taken.part;
        const QString billing = m_context.currencies.value(part.set);
        const Rates rates(m_terms, m_plan.month);
        part.costHome = rates.atThisMonth(part.costHome, billing, taken.invoice->month);
        const Placement &placement = late.part.placement;
        const QString &local = taken.invoice->currency;
        const PriceRule *rule = ruleNamed(taken.line->rule);
        const UnitPrice *unit = rule ? std::get_if<UnitPrice>(&rule->price) : nullptr;
        const bool isFixed = unit || (rule && std::holds_alternative<Tiers>(rule->price));
        if (billing.isEmpty() || isReturned || isFixed || local != placement.contract->currency.code())
            part.priceHome += taken.part->costHome - part.costHome; // the sale is what it was
        else
            part.priceHome = rates.atThisMonth(part.priceHome, billing, taken.invoice->month);
        if (billing.isEmpty() || isReturned || local != placement.contract->currency.code())
            return part;
        const auto moved = [&](const QString &from) {
            const Result<Exact> before = rates.between(from, local, taken.invoice->service.from);
            const Result<Exact> after = rates.between(from, local, placement.period.from);
            return before && after && !before->isZero() ? *after / *before : Exact(1);
        };
        // what is priced in the customer's currency was converted at the line's own rate, which stays
        const Result<Exact> table = rates.between(billing, local, taken.invoice->service.from);
        const Exact microsoft = table && part.costLocal == part.cost * *table ? moved(billing) : Exact(1);
        const QString &pricing = late.part.charge->pricingCurrency;
        part.costLocal = part.costLocal * microsoft;
        if (unit && unit->currency.isValid())
            part.sale = part.sale * moved(unit->currency.code());
        else if (!isFixed)
            part.sale = part.sale * (placement.contract->exchange == ExchangeMode::Microsoft
                                         ? microsoft
                                         : moved(pricing.isEmpty() ? billing : pricing));
        return part;
    }

    //! The rate from an invoice's currency to that of the draft, which may be under a contract in another one.
    Result<Exact> toCurrencyOf(const PricedPart &late, const Invoice &invoice) const
    {
        const Placement &placement = late.part.placement;
        return Rates(m_terms, m_plan.month)
            .between(invoice.currency, placement.contract->currency.code(), placement.period.from);
    }

    MonthPlan &m_plan;
    const Terms &m_terms;
    const DraftContext &m_context;
    QList<PrepaymentReturn> m_returns;
    std::map<QString, std::pair<const Contract *, Days>> m_targets; // by customer
    QHash<QString, const Invoice *> m_invoices;
    std::map<LateKey, Compared> m_compared;
    std::map<QString, std::vector<const Part *>> m_parts; // by invoice
    std::map<QString, std::vector<PricedPart>> m_priced;  // by invoice
    std::map<QString, std::vector<PricedPart>> m_late;    // by draft
};

} // namespace

QString lateInvoiceOf(const SourcePart &part)
{
    return part.key.startsWith(u"late ") ? part.key.section(u' ', 2) : QString();
}

QSet<QString> restatedInvoices(const QList<Invoice> &taken, const QHash<QString, qint64> &newestSets,
                               const QList<SourceSet> &sets)
{
    QSet<QString> restated;
    for (const Invoice &invoice : taken) {
        // files are numbered as they come: what this invoice took from was on hand when it was made
        const qint64 seen = newestSets.value(invoice.id);
        if (std::any_of(sets.begin(), sets.end(),
                        [&](const SourceSet &set) { return set.id > seen && bearsOn(set, invoice.service); }))
            restated.insert(invoice.id);
    }
    return restated;
}

Result<std::map<QString, std::vector<PricedPart>>> lateParts(MonthPlan &plan, const Terms &terms,
                                                             const DraftContext &context, Parking &parking)
{
    return LateFinder(plan, terms, context).run(parking);
}

} // namespace counterfoil
