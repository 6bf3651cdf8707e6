// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/rulebench.h"

#include "core/base/sentence.h"
#include "core/billing/reconline.h"
#include "core/billing/usagedims.h"
#include "core/store/sourcerepository.h"
#include "core/workspace/storedsources.h"

namespace counterfoil {

namespace {

//! A line as the rules see it.
struct Seen
{
    RuleSubject subject;
    Day day;
};

QList<BenchRule> rulesFor(const Terms &terms, const Seen &seen)
{
    QList<BenchRule> rules;
    for (const RuleStanding &standing : standingsOf(terms, seen.subject, seen.day)) {
        BenchRule own;
        own.rule = *standing.rule;
        own.fate = standing.fate;
        own.decided = standing.decided;
        if (standing.fate == RuleStanding::Fate::Unmet) {
            own.condition = standing.unmet.name();
            own.wanted = standing.unmet.wanted;
            own.found = standing.unmet.foundIn(seen.subject);
        }
        rules.append(own);
    }
    return rules;
}

bool isSamePlan(const Charge &a, const Charge &b)
{
    return a.tenant == b.tenant && a.subscription == b.subscription &&
           a.product.compare(b.product, Qt::CaseInsensitive) == 0 && a.sku.compare(b.sku, Qt::CaseInsensitive) == 0;
}

//! The day whose rules price a line: a refund is priced as it was charged (contract, "Refunds and credits").
Day ruleDayOf(const Charge &charge, const ChargeBook &book)
{
    const Day own = charge.days.from;
    if (charge.cost.sign() >= 0 || charge.family == Family::Credit)
        return own;
    Day first;
    for (const Charge &other : book.charges) {
        if (other.cost.sign() <= 0 || other.days.to != charge.days.to || !isSamePlan(other, charge))
            continue;
        if (other.days.from == own)
            return own;
        first = first.isValid() ? std::min(first, other.days.from) : other.days.from;
    }
    return first.isValid() ? first : own;
}

bool isOfMonth(const SourceSet &set, Month month)
{
    return isUnbilled(set.kind) ? bearsOn(set, {month.first(), month.last()}) : set.month == month;
}

} // namespace

class RuleBench::Private
{
public:
    Private(Workspace &w, const Terms &t) : workspace(w), terms(t), book(t), calendar(t), sources(w.file()) {}

    Result<const MonthPlan *> planOf(Month month);
    Status tryLine(const SourceBatch &batch, BenchResult &result);
    Status tryRow(const SourceBatch &batch, BenchResult &result);
    Result<Seen> readLine(const SourceBatch &batch, BenchResult &result);
    Result<Seen> readRow(const SourceBatch &batch, BenchResult &result, ChargeBook &alone);
    Status addParts(const std::vector<Part> &parts, BenchResult &result);
    Result<BenchPart> partOf(const std::vector<Part> &parts, const Part &part);
    Status addRows(const SourceSet &set, Month month, QList<BenchLine> &lines);
    BenchLine kindOf(const SourceSet &set, const UsageDims &dims, Day day) const;

    Workspace &workspace;
    const Terms &terms;
    RuleBook book;
    BillingCalendar calendar;
    StoredSources sources;
    std::shared_ptr<MonthPlan> plan; //!< of the month asked for last, where nothing is approved
};

Result<const MonthPlan *> RuleBench::Private::planOf(Month month)
{
    if (plan && plan->month == month)
        return plan.get();
    Result<std::shared_ptr<MonthPlan>> made = planMonth(sources, terms, month, DraftContext());
    if (!made)
        return std::unexpected(made.error());
    plan = std::move(*made);
    return plan.get();
}

Result<Seen> RuleBench::Private::readLine(const SourceBatch &batch, BenchResult &result)
{
    const Result<const Dictionary *> dictionary = sources.dictionary(Shape::Reconciliation);
    if (!dictionary)
        return std::unexpected(dictionary.error());
    ReconTexts texts(**dictionary);
    const ReconLine line = reconLinesOf(result.set, batch, result.line - 1, texts).front();
    const Customer *customer = calendar.customerOf(line.tenant);
    result.customer = customer ? customer->id() : QString();
    result.tenant = line.tenant;
    result.product = line.productName;
    result.subscription = line.subscription;
    result.family = line.family;
    result.days = {line.start, line.end.isValid() && line.end >= line.start ? line.end : line.start};
    result.quantity = line.signedQuantity();
    result.cost = line.subtotal;
    return Seen{subjectOf(line, customer), line.start};
}

//! `alone` receives the row as a charge of its own.
Result<Seen> RuleBench::Private::readRow(const SourceBatch &batch, BenchResult &result, ChargeBook &alone)
{
    const Result<const Dictionary *> dictionary = sources.dictionary(Shape::Usage);
    if (!dictionary)
        return std::unexpected(dictionary.error());
    UsageTexts texts(**dictionary);
    PlanKey key;
    const UsageDims dims = readDims(texts, texts.idsOf(batch, 0), result.set.kind, calendar, key);
    const Day day = batch.day(UsageDay::UsageDate, 0);
    result.customer = dims.customer ? dims.customer->id() : QString();
    result.tenant = dims.tenant;
    result.product = dims.productName;
    result.subscription = key.plan;
    result.family = dims.family;
    result.days = {day, day};
    result.quantity = batch.decimal(UsageDecimal::Quantity).at(0);
    result.cost = batch.decimal(UsageDecimal::BillingPreTaxTotal).exact(0);
    Charge charge;
    charge.daily = true;
    charge.tenant = dims.tenant;
    charge.subscription = key.plan;
    charge.family = dims.family;
    charge.days = result.days;
    charge.currency = result.set.currency;
    charge.pricingCurrency = dims.pricingCurrency;
    charge.exchangeRate =
        pricingRate(batch.decimal(UsageDecimal::PCToBCExchangeRate).at(0), charge.currency, charge.pricingCurrency);
    charge.cost = result.cost;
    charge.quantity = Exact(result.quantity);
    charge.list = batch.decimal(UsageDecimal::UnitPrice).exact(0) * charge.quantity * Exact(charge.exchangeRate);
    charge.placement = calendar.place(dims.tenant, day);
    charge.rule = charge.placement.contract ? book.winner(dims.subject, day) : nullptr;
    charge.coverings = book.coverings(dims.subject);
    alone.charges.push_back(std::move(charge));
    return Seen{dims.subject, day};
}

Result<BenchPart> RuleBench::Private::partOf(const std::vector<Part> &parts, const Part &part)
{
    BenchPart shown;
    shown.days = part.days;
    shown.fate = part.fate;
    shown.rule = part.rule ? part.rule->id : QString();
    shown.cost = part.cost();
    if (part.placement.kind != Placement::Kind::Period)
        return shown;
    shown.invoice = draftIdOf(part.placement.contract->id, part.placement.period.from);
    shown.currency = part.placement.contract->currency.code();
    if (part.fate != Fate::Billed)
        return shown;
    std::vector<Part> priced; // tiers look at everything that their rule wins
    const bool tiered = part.rule && std::holds_alternative<Tiers>(part.rule->price);
    for (const Part &other : parts) {
        if (&other == &part || (tiered && other.rule == part.rule && other.fate == Fate::Billed))
            priced.push_back(other);
    }
    Parking none(false);
    const Result<std::vector<PricedPart>> prices =
        pricePeriods(priced, terms, Month::of(part.placement.period.from), none);
    if (!prices)
        return std::unexpected(prices.error());
    for (const PricedPart &price : *prices) {
        if (price.part.charge == part.charge && price.part.before == part.before)
            shown.sale = price.sale;
    }
    return shown;
}

Status RuleBench::Private::addParts(const std::vector<Part> &parts, BenchResult &result)
{
    const bool usage = shapeOf(result.set.kind) == Shape::Usage;
    for (const Part &part : parts) {
        const Charge &charge = *part.charge;
        if (!usage && (charge.daily || charge.set != result.set.id || charge.row != result.line - 1))
            continue;
        Result<BenchPart> shown = partOf(parts, part);
        if (!shown)
            return std::unexpected(shown.error());
        result.parts.append(std::move(*shown));
    }
    if (usage && !parts.empty() && parts.front().rule && std::holds_alternative<Tiers>(parts.front().rule->price))
        result.note = SENTENCE("tiers are of all that the rule wins in the period; this is the row alone");
    if (result.parts.isEmpty())
        result.note = SENTENCE("the line is not charged itself: daily rows or a newer file stand for it");
    return {};
}

BenchLine RuleBench::Private::kindOf(const SourceSet &set, const UsageDims &dims, Day day) const
{
    BenchLine line;
    line.set = set.id;
    line.rows = 0;
    line.customer = dims.customer ? dims.customer->id() : QString();
    line.product = dims.productName;
    line.subscription = dims.subscriptionName;
    line.detail = QStringList{dims.resourceGroup, dims.meterCategory}.join(u' ').trimmed();
    line.family = dims.family;
    line.days = {day, day};
    line.currency = set.currency;
    const PriceRule *rule = book.winner(dims.subject, day);
    line.rule = rule ? rule->id : QString();
    return line;
}

Status RuleBench::Private::addRows(const SourceSet &set, Month month, QList<BenchLine> &lines)
{
    const Result<const Dictionary *> dictionary = sources.dictionary(Shape::Usage);
    if (!dictionary)
        return std::unexpected(dictionary.error());
    UsageTexts texts(**dictionary);
    std::unordered_map<UsageTexts::Ids, qsizetype, UsageIdsHash> kinds;
    const auto take = [&](const SourceBatch &batch, qint64 first) -> Status {
        for (int row = 0; row < batch.rows; ++row) {
            const Day day = batch.day(UsageDay::UsageDate, row);
            if (isUnbilled(set.kind) && Month::of(day) != month)
                continue;
            const UsageTexts::Ids ids = texts.idsOf(batch, row);
            const auto [kind, isNew] = kinds.try_emplace(ids, lines.size());
            if (isNew) {
                PlanKey key;
                lines.append(kindOf(set, readDims(texts, ids, set.kind, calendar, key), day));
                lines.last().line = first + row + 1;
            }
            BenchLine &line = lines[kind->second];
            ++line.rows;
            line.days = {std::min(line.days.from, day), std::max(line.days.to, day)};
            line.cost += batch.decimal(UsageDecimal::BillingPreTaxTotal).exact(row);
            line.quantity += batch.decimal(UsageDecimal::Quantity).exact(row);
        }
        return {};
    };
    return sources.forEachBatch(set.id, {}, take);
}

RuleBench::RuleBench(Workspace &workspace, const Terms &terms) : d(new Private(workspace, terms)) {}

RuleBench::~RuleBench() = default;

Result<QList<BenchLine>> RuleBench::lines(Month month)
{
    const Result<const MonthPlan *> plan = d->planOf(month);
    const Result<QList<SourceSet>> sets = d->sources.sets();
    if (!plan || !sets)
        return std::unexpected(plan ? sets.error() : plan.error());
    QList<BenchLine> lines;
    const Charge *last = nullptr; // parts of one charge follow each other
    for (const Part &part : (*plan)->parts) {
        const Charge &charge = *part.charge;
        if (&charge == last || charge.daily || (charge.month.isValid() && charge.month != month))
            continue;
        last = &charge;
        const QString customer = part.placement.customer ? part.placement.customer->id() : QString();
        lines.append({charge.set,
                      charge.row + 1,
                      1,
                      customer,
                      charge.productName,
                      charge.subscription,
                      {},
                      charge.family,
                      charge.days,
                      charge.quantity,
                      charge.cost,
                      charge.currency,
                      part.rule ? part.rule->id : QString()});
    }
    for (const SourceSet &set : *sets) {
        if (shapeOf(set.kind) != Shape::Usage || !isOfMonth(set, month))
            continue;
        if (const Status added = d->addRows(set, month, lines); !added)
            return std::unexpected(added.error());
    }
    std::stable_sort(lines.begin(), lines.end(), [](const BenchLine &a, const BenchLine &b) {
        return std::tie(a.customer, a.product, a.days.from) < std::tie(b.customer, b.product, b.days.from);
    });
    return lines;
}

Status RuleBench::Private::tryLine(const SourceBatch &batch, BenchResult &result)
{
    const Result<Seen> seen = readLine(batch, result);
    if (!seen)
        return std::unexpected(seen.error());
    const Result<const MonthPlan *> own = planOf(isUnbilled(result.set.kind) ? Month::of(seen->day) : result.set.month);
    if (!own)
        return std::unexpected(own.error());
    result.ruledBy = seen->day;
    for (const Charge &charge : (*own)->book.charges) {
        if (!charge.daily && charge.set == result.set.id && charge.row == result.line - 1)
            result.ruledBy = ruleDayOf(charge, (*own)->book);
    }
    result.rules = rulesFor(terms, {seen->subject, result.ruledBy});
    return addParts((*own)->parts, result);
}

Status RuleBench::Private::tryRow(const SourceBatch &batch, BenchResult &result)
{
    ChargeBook alone;
    const Result<Seen> seen = readRow(batch, result, alone);
    if (!seen)
        return std::unexpected(seen.error());
    result.ruledBy = seen->day;
    result.rules = rulesFor(terms, *seen);
    return addParts(partsOf(alone, calendar, book), result);
}

Result<BenchResult> RuleBench::tryLine(qint64 set, qint64 line)
{
    SourceRepository repository(d->workspace.file());
    Result<SourceSet> header = repository.set(set);
    if (!header)
        return std::unexpected(header.error());
    BenchResult result;
    result.set = std::move(*header);
    result.line = line;
    if (line < 1 || line > result.set.lines)
        return failure(
            Error::Code::NotFound,
            SENTENCE("%1 has %2 lines, and no line %3").arg(result.set.path).arg(result.set.lines).arg(line));
    const Result<SourceBatch> batch = repository.page(set, line - 1, 1);
    if (!batch)
        return std::unexpected(batch.error());
    const bool usage = shapeOf(result.set.kind) == Shape::Usage;
    const Status tried = usage ? d->tryRow(*batch, result) : d->tryLine(*batch, result);
    return tried ? Result<BenchResult>(std::move(result)) : std::unexpected(tried.error());
}

const BenchRule *BenchResult::winner() const
{
    const auto wins = std::find_if(rules.begin(), rules.end(),
                                   [](const BenchRule &rule) { return rule.fate == RuleStanding::Fate::Wins; });
    return wins == rules.end() ? nullptr : &*wins;
}

Result<SourceSet> sourceSetOf(Workspace &workspace, const QString &name, bool daily)
{
    const Result<QList<SourceSet>> sets = SourceRepository(workspace.file()).sets();
    if (!sets)
        return std::unexpected(sets.error());
    std::optional<SourceSet> found;
    for (const SourceSet &set : *sets) {
        const bool named = set.invoice.compare(name, Qt::CaseInsensitive) == 0 || set.path == name ||
                           set.path.section(u'/', -1) == name;
        const bool usage = shapeOf(set.kind) == Shape::Usage;
        if (named && (usage == daily || (!found && !daily)))
            found = set;
    }
    if (!found)
        return failure(Error::Code::NotFound,
                       SENTENCE("no %1 called \"%2\" is on hand")
                           .arg(daily ? SENTENCE("daily file") : SENTENCE("invoice or file"), name));
    return *found;
}

} // namespace counterfoil
