// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/billing/usagedims.h"

#include <deque>

namespace counterfoil {

namespace {

using RowIds = std::array<quint32, 7>;

//! Segments of a daily row that pricing reads: party, product, subscription, meter, resource, charge, tags.
constexpr int dimSegments = 7;

struct IdsHash
{
    std::size_t operator()(const RowIds &ids) const
    {
        quint64 hash = 0x9e3779b97f4a7c15ULL;
        for (const quint32 id : ids)
            hash = (hash ^ id) * 0xff51afd7ed558ccdULL + (hash >> 29);
        return std::size_t(hash);
    }
};

//! What makes rows one charge.
struct BucketKey
{
    qint64 set = 0;
    int month = 0; //!< of UsageDate, for unbilled sets; else 0
    int plan = 0;
    int group = 0;
    int placement = 0;
    int rule = -1;
    int covering = 0;
    qint64 rate = 0;
    int rateScale = 0;
    qint64 row = -1; //!< for contracts that gather line by line

    friend bool operator==(const BucketKey &, const BucketKey &) = default;
};

struct BucketHash
{
    std::size_t operator()(const BucketKey &k) const
    {
        quint64 hash = quint64(k.set) * 0x9e3779b97f4a7c15ULL;
        for (const qint64 part : {qint64(k.month), qint64(k.plan), qint64(k.group), qint64(k.placement), qint64(k.rule),
                                  qint64(k.covering), k.rate, qint64(k.rateScale), k.row})
            hash = (hash ^ quint64(part)) * 0xff51afd7ed558ccdULL + (hash >> 31);
        return std::size_t(hash);
    }
};

//! What a combination of texts means for pricing; the texts themselves are kept once a plan key.
struct SlimDims
{
    int plan = 0;
    QList<const Prepayment *> coverings;
    int candidates = 0; //!< index of the rules that may price it, best first
    const Customer *customer = nullptr;
    std::vector<std::pair<const Contract *, int>> groups; //!< group value by contract
};

//! Texts that all rows of a plan key share, as its first row says them.
struct PlanTexts
{
    PlanKey key;
    QString product;
    QString sku;
    QString tenantName;
    QString productName;
    QString skuName;
    QString subscriptionName;
    QString chargeType;
    QString pricingCurrency;
};

struct Bucket
{
    BucketKey key;
    qint64 rows = 0;
    Day first;
    Day last;
    Decimal rate;
    ExactSum cost;
    ExactSum quantity;
    ExactSum list; //!< Σ unit price × quantity, in pricing currency
};

//! Gives equal values equal numbers.
template <typename T>
class Interned
{
public:
    int of(const T &value)
    {
        for (std::size_t i = 0; i < m_values.size(); ++i) {
            if (m_values[i] == value)
                return int(i);
        }
        m_values.push_back(value);
        return int(m_values.size()) - 1;
    }
    const T &at(int index) const { return m_values[std::size_t(index)]; }

private:
    std::vector<T> m_values;
};

bool inForce(const PriceRule &rule, Day day)
{
    return (!rule.during.from.isValid() || rule.during.from <= day) && (rule.during.isOpen() || day <= rule.during.to);
}

} // namespace

PlanKey planKeyOf(const ReconLine &line)
{
    return {line.tenant, line.product.toUpper(), line.sku.toUpper(), line.subscription};
}

struct UsageBuckets::Private
{
    const BillingCalendar &calendar;
    const RuleBook &rules;
    std::deque<SlimDims> dims;
    std::unordered_map<RowIds, int, IdsHash> dimsByIds;
    std::map<PlanKey, int> planIndex;
    std::deque<PlanTexts> plans;
    std::map<qint64, SourceSet> sets;
    std::map<QList<const PriceRule *>, int> candidateIndex;
    std::vector<QList<const PriceRule *>> candidates;
    Interned<Placement> placements;
    Interned<const Prepayment *> coverings;
    QHash<QString, int> groupIndex;
    QStringList groups;
    std::unordered_map<const Customer *, QHash<qint32, int>> placementByDay;
    std::deque<Bucket> buckets;
    std::unordered_map<BucketKey, int, BucketHash> bucketByKey;
    std::map<std::tuple<qint64, int, int>, std::vector<int>> bucketsOf; // set, month, plan

    Private(const BillingCalendar &c, const RuleBook &r) : calendar(c), rules(r) {}

    int dimsOf(const SourceBatch &batch, const Dictionary &dictionary, int row);
    int planOf(const PlanKey &key, const UsageDims &texts);
    int candidatesOf(const RuleSubject &subject);
    int groupNumber(const QString &value);
    int placementOf(const SlimDims &d, Day day);
    const PriceRule *ruleOf(const SlimDims &d, Day day) const;
    static int groupOf(const SlimDims &d, const Placement &placement);
    Bucket &bucketOf(const BucketKey &key);
    void addRow(const Wish &wish, const SourceBatch &batch, int row, qint64 number, const SlimDims &d);
    Charge chargeOf(const Bucket &bucket, Month month) const;
};

int UsageBuckets::Private::planOf(const PlanKey &key, const UsageDims &texts)
{
    const auto [plan, isNew] = planIndex.try_emplace(key, int(plans.size()));
    if (isNew)
        plans.push_back({key, texts.product, texts.sku, texts.tenantName, texts.productName, texts.skuName,
                         texts.subscriptionName, texts.chargeType, texts.pricingCurrency});
    return plan->second;
}

int UsageBuckets::Private::candidatesOf(const RuleSubject &subject)
{
    const QList<const PriceRule *> own = rules.candidates(subject);
    const auto [place, isNew] = candidateIndex.try_emplace(own, int(candidates.size()));
    if (isNew)
        candidates.push_back(own);
    return place->second;
}

int UsageBuckets::Private::groupNumber(const QString &value)
{
    const auto known = groupIndex.constFind(value);
    if (known != groupIndex.constEnd())
        return *known;
    groups.append(value);
    groupIndex.insert(value, int(groups.size()) - 1);
    return int(groups.size()) - 1;
}

int UsageBuckets::Private::dimsOf(const SourceBatch &batch, const Dictionary &dictionary, int row)
{
    RowIds ids;
    for (int segment = 0; segment < dimSegments; ++segment)
        ids[std::size_t(segment)] = batch.id(segment, row);
    if (const auto known = dimsByIds.find(ids); known != dimsByIds.end())
        return known->second;
    PlanKey key;
    UsageDims texts = readDims(batch, dictionary, row, key);
    SlimDims fresh;
    fresh.plan = planOf(key, texts);
    fresh.customer = calendar.customerOf(texts.tenant);
    if (fresh.customer) {
        texts.subject[MatchKey::Customer] = fresh.customer->id();
        texts.subject.customerTags = fresh.customer->tags;
        for (const Contract *contract : calendar.contractsOf(fresh.customer))
            fresh.groups.emplace_back(contract, groupNumber(texts.groupValue(contract->group, key)));
    }
    fresh.candidates = candidatesOf(texts.subject);
    fresh.coverings = rules.coverings(texts.subject);
    dims.push_back(std::move(fresh));
    dimsByIds.emplace(ids, int(dims.size()) - 1);
    return int(dims.size()) - 1;
}

int UsageBuckets::Private::placementOf(const SlimDims &d, Day day)
{
    QHash<qint32, int> &days = placementByDay[d.customer];
    if (const auto known = days.constFind(day.number()); known != days.constEnd())
        return *known;
    const int number = placements.of(calendar.place(plans[std::size_t(d.plan)].key.tenant, day));
    days.insert(day.number(), number);
    return number;
}

const PriceRule *UsageBuckets::Private::ruleOf(const SlimDims &d, Day day) const
{
    for (const PriceRule *rule : candidates[std::size_t(d.candidates)]) {
        if (inForce(*rule, day))
            return rule;
    }
    return nullptr;
}

int UsageBuckets::Private::groupOf(const SlimDims &d, const Placement &placement)
{
    for (const auto &[contract, group] : d.groups) {
        if (contract == placement.contract)
            return group;
    }
    return -1;
}

Bucket &UsageBuckets::Private::bucketOf(const BucketKey &key)
{
    const auto [found, isNew] = bucketByKey.try_emplace(key, int(buckets.size()));
    if (isNew) {
        Bucket bucket;
        bucket.key = key;
        buckets.push_back(std::move(bucket));
        bucketsOf[{key.set, key.month, key.plan}].push_back(found->second);
    }
    return buckets[std::size_t(found->second)];
}

void UsageBuckets::Private::addRow(const Wish &wish, const SourceBatch &batch, int row, qint64 number,
                                   const SlimDims &d)
{
    const Day day = batch.day(UsageDay::UsageDate, row);
    BucketKey key;
    key.set = wish.set.id;
    key.month = wish.month.isValid() ? 0 : Month::of(day).index();
    key.plan = d.plan;
    key.placement = placementOf(d, day);
    const Placement &placement = placements.at(key.placement);
    key.rule = placement.contract ? rules.indexOf(ruleOf(d, day)) : -1;
    key.group = groupOf(d, placement);
    const auto covering = std::find_if(d.coverings.begin(), d.coverings.end(),
                                       [day](const Prepayment *own) { return own->during.contains(day); });
    key.covering = coverings.of(covering == d.coverings.end() ? nullptr : *covering);
    const DecimalColumn &rates = batch.decimal(UsageDecimal::PCToBCExchangeRate);
    key.rate = rates.mantissas()[std::size_t(row)];
    key.rateScale = rates.scales()[std::size_t(row)];
    if (placement.contract && placement.contract->group.kind == Grouping::Kind::Line)
        key.row = number;
    Bucket &bucket = bucketOf(key);
    if (bucket.rows == 0 || day < bucket.first)
        bucket.first = day;
    if (bucket.rows == 0 || day > bucket.last)
        bucket.last = day;
    if (bucket.rows == 0)
        bucket.rate = rates.at(row);
    ++bucket.rows;
    bucket.cost.add(batch.decimal(UsageDecimal::BillingPreTaxTotal).at(row));
    const Decimal quantity = batch.decimal(UsageDecimal::Quantity).at(row);
    bucket.quantity.add(quantity);
    bucket.list.addProduct(batch.decimal(UsageDecimal::UnitPrice).at(row), quantity);
}

Charge UsageBuckets::Private::chargeOf(const Bucket &bucket, Month month) const
{
    const PlanTexts &plan = plans[std::size_t(bucket.key.plan)];
    Charge charge;
    charge.set = bucket.key.set;
    charge.row = bucket.key.row;
    charge.month = month;
    charge.invoice = sets.at(bucket.key.set).invoice; // one plan is on an invoice every month
    charge.tenant = plan.key.tenant;
    charge.tenantName = plan.tenantName;
    charge.product = plan.product;
    charge.sku = plan.sku;
    charge.productName = plan.productName;
    charge.skuName = plan.skuName;
    charge.subscription = plan.key.plan;
    charge.subscriptionName = plan.subscriptionName;
    charge.chargeType = plan.chargeType;
    charge.currency = sets.at(bucket.key.set).currency;
    charge.pricingCurrency = plan.pricingCurrency;
    charge.group = bucket.key.group < 0 ? QString() : groups.at(bucket.key.group);
    if (bucket.key.row >= 0) // one line for each row; named so that importing the file again changes nothing
        charge.group = QStringLiteral("%1:daily:%2")
                           .arg(charge.invoice.isEmpty() ? month.iso() + u' ' + charge.currency : charge.invoice)
                           .arg(bucket.key.row);
    charge.daily = true;
    charge.rows = bucket.rows;
    charge.days = {bucket.first, bucket.last};
    charge.exchangeRate = pricingRate(bucket.rate, charge.currency, charge.pricingCurrency);
    charge.cost = bucket.cost.value();
    charge.quantity = bucket.quantity.value();
    charge.list = bucket.list.value() * Exact(charge.exchangeRate);
    charge.placement = placements.at(bucket.key.placement);
    charge.rule = rules.at(bucket.key.rule);
    if (const Prepayment *covering = coverings.at(bucket.key.covering))
        charge.coverings = {covering};
    return charge;
}

UsageBuckets::UsageBuckets(const BillingCalendar &calendar, const RuleBook &rules) : d(new Private(calendar, rules)) {}

UsageBuckets::~UsageBuckets() = default;

Status UsageBuckets::add(SourceReader &reader, const Wish &wish)
{
    const Result<const Dictionary *> dictionary = reader.dictionary(Shape::Usage);
    if (!dictionary)
        return std::unexpected(dictionary.error());
    d->sets.insert_or_assign(wish.set.id, wish.set);
    const auto take = [&](const SourceBatch &batch, qint64 first) -> Status {
        for (int row = 0; row < batch.rows; ++row) {
            const Day day = batch.day(UsageDay::UsageDate, row);
            const SlimDims &dims = d->dims[std::size_t(d->dimsOf(batch, **dictionary, row))];
            if (wish.skip && wish.skip(d->plans[std::size_t(dims.plan)].key, Month::of(day)))
                continue;
            d->addRow(wish, batch, row, first + row, dims);
        }
        return {};
    };
    return reader.forEachBatch(wish.set.id, Days{}, take);
}

std::vector<Charge> UsageBuckets::charges(qint64 set, Month month, const PlanKey &key) const
{
    std::vector<Charge> charges;
    const auto plan = d->planIndex.find(key);
    if (plan == d->planIndex.end())
        return charges;
    for (const int usageMonth : {0, month.index()}) {
        const auto found = d->bucketsOf.find({set, usageMonth, plan->second});
        if (found == d->bucketsOf.end())
            continue;
        for (const int number : found->second)
            charges.push_back(d->chargeOf(d->buckets[std::size_t(number)], month));
    }
    return charges;
}

std::set<PlanKey> UsageBuckets::keys(qint64 set, Month month) const
{
    std::set<PlanKey> keys;
    for (const auto &[place, numbers] : d->bucketsOf) {
        const auto &[ownSet, usageMonth, plan] = place;
        if (ownSet == set && (usageMonth == 0 || usageMonth == month.index()))
            keys.insert(d->plans[std::size_t(plan)].key);
    }
    return keys;
}

} // namespace counterfoil
