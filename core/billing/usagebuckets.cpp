// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/billing/usagedims.h"

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
                                  k.rate, qint64(k.rateScale), k.row})
            hash = (hash ^ quint64(part)) * 0xff51afd7ed558ccdULL + (hash >> 31);
        return std::size_t(hash);
    }
};

struct Bucket
{
    BucketKey key;
    int dims = 0; //!< of its first row
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
    return {line.tenant, line.product, line.sku, line.subscription};
}

struct UsageBuckets::Private
{
    const BillingCalendar &calendar;
    const RuleBook &rules;
    std::vector<UsageDims> dims;
    std::unordered_map<RowIds, int, IdsHash> dimsByIds;
    std::map<PlanKey, int> planIndex;
    std::vector<PlanKey> plans;
    Interned<Placement> placements;
    QHash<QString, int> groupIndex;
    QStringList groups;
    std::unordered_map<const Customer *, QHash<qint32, int>> placementByDay;
    std::vector<Bucket> buckets;
    std::unordered_map<BucketKey, int, BucketHash> bucketByKey;
    std::map<std::tuple<qint64, int, int>, std::vector<int>> bucketsOf; // set, month, plan

    int dimsOf(const SourceBatch &batch, const Dictionary &dictionary, int row);
    int placementOf(const UsageDims &d, Day day);
    const PriceRule *ruleOf(const UsageDims &d, Day day) const;
    int groupOf(const UsageDims &d, const Placement &placement);
    Bucket &bucketOf(const BucketKey &key, int dimsNumber);
    void addRow(const Wish &wish, const SourceBatch &batch, int row, qint64 number, int dimsNumber);
    Charge chargeOf(const Bucket &bucket, Month month) const;
};

int UsageBuckets::Private::dimsOf(const SourceBatch &batch, const Dictionary &dictionary, int row)
{
    RowIds ids;
    for (int segment = 0; segment < dimSegments; ++segment)
        ids[std::size_t(segment)] = batch.id(segment, row);
    if (const auto known = dimsByIds.find(ids); known != dimsByIds.end())
        return known->second;
    PlanKey key;
    UsageDims fresh = readDims(batch, dictionary, row, key);
    const auto [plan, isNew] = planIndex.try_emplace(key, int(plans.size()));
    if (isNew)
        plans.push_back(key);
    fresh.plan = plan->second;
    fresh.customer = calendar.customerOf(fresh.tenant);
    if (fresh.customer) {
        fresh.subject[MatchKey::Customer] = fresh.customer->id();
        fresh.subject.customerTags = fresh.customer->tags;
    }
    fresh.candidates = rules.candidates(fresh.subject);
    dims.push_back(std::move(fresh));
    dimsByIds.emplace(ids, int(dims.size()) - 1);
    return int(dims.size()) - 1;
}

int UsageBuckets::Private::placementOf(const UsageDims &d, Day day)
{
    QHash<qint32, int> &days = placementByDay[d.customer];
    if (const auto known = days.constFind(day.number()); known != days.constEnd())
        return *known;
    const int number = placements.of(calendar.place(d.tenant, day));
    days.insert(day.number(), number);
    return number;
}

const PriceRule *UsageBuckets::Private::ruleOf(const UsageDims &d, Day day) const
{
    for (const PriceRule *rule : d.candidates) {
        if (inForce(*rule, day))
            return rule;
    }
    return nullptr;
}

int UsageBuckets::Private::groupOf(const UsageDims &d, const Placement &placement)
{
    if (!placement.contract)
        return -1;
    const QString value = d.groupValue(placement.contract->group, plans[std::size_t(d.plan)]);
    const auto known = groupIndex.constFind(value);
    if (known != groupIndex.constEnd())
        return *known;
    groups.append(value);
    groupIndex.insert(value, int(groups.size()) - 1);
    return int(groups.size()) - 1;
}

Bucket &UsageBuckets::Private::bucketOf(const BucketKey &key, int dimsNumber)
{
    const auto [found, isNew] = bucketByKey.try_emplace(key, int(buckets.size()));
    if (isNew) {
        Bucket bucket;
        bucket.key = key;
        bucket.dims = dimsNumber;
        buckets.push_back(std::move(bucket));
        bucketsOf[{key.set, key.month, key.plan}].push_back(found->second);
    }
    return buckets[std::size_t(found->second)];
}

void UsageBuckets::Private::addRow(const Wish &wish, const SourceBatch &batch, int row, qint64 number, int dimsNumber)
{
    const UsageDims &d = dims[std::size_t(dimsNumber)];
    const Day day = batch.day(UsageDay::UsageDate, row);
    BucketKey key;
    key.set = wish.set.id;
    key.month = wish.month.isValid() ? 0 : Month::of(day).index();
    key.plan = d.plan;
    key.placement = placementOf(d, day);
    const Placement &placement = placements.at(key.placement);
    key.rule = placement.contract ? rules.indexOf(ruleOf(d, day)) : -1;
    key.group = groupOf(d, placement);
    const DecimalColumn &rates = batch.decimal(UsageDecimal::PCToBCExchangeRate);
    key.rate = rates.mantissas()[std::size_t(row)];
    key.rateScale = rates.scales()[std::size_t(row)];
    if (placement.contract && placement.contract->group.kind == Grouping::Kind::Line)
        key.row = number;
    Bucket &bucket = bucketOf(key, dimsNumber);
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
    const UsageDims &d = dims[std::size_t(bucket.dims)];
    const PlanKey &plan = plans[std::size_t(bucket.key.plan)];
    Charge charge;
    charge.set = bucket.key.set;
    charge.row = bucket.key.row;
    charge.month = month;
    charge.invoice = d.invoice;
    charge.tenant = d.tenant;
    charge.tenantName = d.tenantName;
    charge.product = plan.product;
    charge.sku = plan.sku;
    charge.productName = d.productName;
    charge.skuName = d.skuName;
    charge.subscription = plan.plan;
    charge.subscriptionName = d.subscriptionName;
    charge.chargeType = d.chargeType;
    charge.group = bucket.key.group < 0 ? QString() : groups.at(bucket.key.group);
    charge.daily = true;
    charge.rows = bucket.rows;
    charge.days = {bucket.first, bucket.last};
    charge.currency = d.currency;
    charge.pricingCurrency = d.pricingCurrency;
    charge.exchangeRate = bucket.rate.isZero() ? Decimal(1) : bucket.rate;
    charge.cost = bucket.cost.value();
    charge.quantity = bucket.quantity.value();
    charge.list = bucket.list.value() * Exact(charge.exchangeRate);
    charge.placement = placements.at(bucket.key.placement);
    charge.rule = rules.at(bucket.key.rule);
    return charge;
}

UsageBuckets::UsageBuckets(const BillingCalendar &calendar, const RuleBook &rules)
    : d(new Private{calendar, rules, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}})
{}

UsageBuckets::~UsageBuckets() = default;

Status UsageBuckets::add(SourceReader &reader, const Wish &wish)
{
    const Result<const Dictionary *> dictionary = reader.dictionary(Shape::Usage);
    if (!dictionary)
        return std::unexpected(dictionary.error());
    const auto take = [&](const SourceBatch &batch, qint64 first) -> Status {
        for (int row = 0; row < batch.rows; ++row) {
            const Day day = batch.day(UsageDay::UsageDate, row);
            const int dimsNumber = d->dimsOf(batch, **dictionary, row);
            if (wish.skip && wish.skip(d->plans[std::size_t(d->dims[std::size_t(dimsNumber)].plan)], Month::of(day)))
                continue;
            d->addRow(wish, batch, row, first + row, dimsNumber);
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
            keys.insert(d->plans[std::size_t(plan)]);
    }
    return keys;
}

} // namespace counterfoil
