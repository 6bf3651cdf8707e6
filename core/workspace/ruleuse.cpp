// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/ruleuse.h"

#include "core/money/split.h"
#include "core/terms/rulestanding.h"

namespace counterfoil {

namespace {

struct Sum
{
    qint64 lines = 0;
    Exact net;
    Exact cost;
};
using ByRule = std::map<QString, std::map<QString, Sum>>; // and by customer

//! Only what Microsoft charges is priced by rules.
bool isRuled(const InvoiceLine &line)
{
    return line.kind == LineKind::Charge || line.kind == LineKind::SeatCount;
}

void addInvoice(const Invoice &invoice, ByRule &sums, int digits)
{
    for (const InvoiceLine &line : invoice.lines) {
        if (!isRuled(line))
            continue;
        Sum &sum = sums[line.rule][invoice.customer];
        sum.lines += line.sources;
        sum.net += Exact(line.net) * Exact(invoice.homeRate);
        sum.cost += Exact(costHomeOf(line, digits));
    }
}

//! What a rule excludes is on no invoice.
void addExcluded(const MonthPlan &plan, const Terms &terms, ByRule &sums)
{
    const Rates rates(terms, plan.month);
    for (const Part &part : plan.parts) {
        if (part.fate != Fate::Excluded || part.placement.kind != Placement::Kind::Period ||
            Month::of(part.placement.period.from) != plan.month)
            continue;
        Sum &sum = sums[part.rule->id][part.placement.customer->id()];
        sum.lines += part.charge->rows;
        if (const Result<Exact> home = rates.microsoftToHome(part.charge->currency))
            sum.cost += part.cost() * *home;
    }
}

RuleUse useOf(const QString &rule, const std::map<QString, Sum> &sums, int digits)
{
    QList<Exact> nets;
    QList<Exact> costs;
    RuleUse use{rule, 0, {}, {}};
    for (const auto &[customer, sum] : sums) {
        use.customers.append({customer, sum.lines, {}, {}});
        nets << sum.net;
        costs << sum.cost;
    }
    const QList<Decimal> shownNets = shownCumulatively(Exact(), nets, digits);
    const QList<Decimal> shownCosts = shownCumulatively(Exact(), costs, digits);
    for (qsizetype at = 0; at < use.customers.size(); ++at) {
        RuleUsePart &part = use.customers[at];
        use.lines += part.lines;
        use.net += part.net = shownNets[at];
        use.cost += part.cost = shownCosts[at];
    }
    return use;
}

} // namespace

QList<RuleUse> ruleUses(const MonthState &state, const Terms &terms)
{
    ByRule sums;
    const int digits = terms.seller.currency.digits();
    for (const Invoice &invoice : state.frozenOfMonth()) {
        if (invoice.credits.isEmpty())
            addInvoice(invoice, sums, digits);
    }
    for (const Invoice &draft : state.plan->drafts)
        addInvoice(draft, sums, digits);
    addExcluded(*state.plan, terms, sums);
    QList<RuleUse> uses;
    for (const PriceRule *rule : inPrecedence(terms)) {
        uses.append(useOf(rule->id, sums[rule->id], digits));
        sums.erase(rule->id);
    }
    const auto unpriced = sums.extract(QString());
    for (const auto &[rule, sum] : sums)
        uses.append(useOf(rule, sum, digits));
    if (unpriced)
        uses.append(useOf({}, unpriced.mapped(), digits));
    return uses;
}

} // namespace counterfoil
