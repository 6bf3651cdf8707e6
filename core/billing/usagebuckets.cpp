// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/billing/usagebuckets.h"

#include "core/billing/usagedims.h"

#include <deque>

namespace counterfoil {

namespace {

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
    int family = 0; //!< Family; azure but in cost files
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
                                  qint64(k.covering), qint64(k.family), k.rate, qint64(k.rateScale), k.row})
            hash = (hash ^ quint64(part)) * 0xff51afd7ed558ccdULL + (hash >> 31);
        return std::size_t(hash);
    }
};

//! What a combination of texts means for pricing; the texts themselves are kept once a plan key.
struct SlimDims
{
    int plan = 0;
    Family family = Family::Azure;
    bool single = false;   //!< each row is a line of its own
    bool partners = false; //!< of a cost file: the row names the tenant of a partner's customer
    QList<const Prepayment *> coverings;
    int candidates = 0;                                   //!< index of the rules that may price it, best first
    QHash<qint32, int> *days = nullptr;                   //!< the customer's placements by day
    std::vector<std::pair<const Contract *, int>> groups; //!< group value by contract
};

//! Texts that all rows of a plan key share, as its first row says them.
struct PlanTexts
{
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
    Exact cost;
    Exact quantity;
    Exact list; //!< Σ unit price × quantity, in pricing currency
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

} // namespace

struct UsageBuckets::Private
{
    const BillingCalendar &calendar;
    const RuleBook &rules;
    PlanKeys &keys;
    std::optional<UsageTexts> words;
    std::deque<SlimDims> dims;
    std::unordered_map<UsageTexts::Ids, int, UsageIdsHash> dimsByIds;
    std::unordered_map<UsageTexts::Ids, int, UsageIdsHash> costDimsByIds;
    std::vector<ReconLine> costLines;
    QHash<qint64, qint64> skippedPartners; // by set
    QHash<int, PlanTexts> plans;
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
    std::map<std::pair<qint64, int>, std::vector<int>>
        shelves;            // buckets by set and month; by plan once the set is read
    Bucket *last = nullptr; // of the row before: rows come in runs

    Private(const BillingCalendar &c, const RuleBook &r, PlanKeys &k) : calendar(c), rules(r), keys(k) {}

    int dimsOf(const UsageTexts::Ids &ids, SourceKind kind);
    ReconLine lineOf(const SourceSet &set, const SourceBatch &batch, int row, const UsageTexts::Ids &ids);
    bool takeWhole(const Wish &wish, const SourceBatch &batch, int row, qint64 number, const SlimDims &slim,
                   const UsageTexts::Ids &ids);
    int planOf(const PlanKey &key, const UsageDims &texts);
    int candidatesOf(const RuleSubject &subject);
    int groupNumber(const QString &value);
    int placementOf(const SlimDims &d, Day day);
    static int groupOf(const SlimDims &d, const Placement &placement);
    BucketKey keyOf(const Wish &wish, const SourceBatch &batch, int row, const SlimDims &d);
    Bucket &bucketOf(const BucketKey &key);
    void addRow(const BucketKey &key, const SourceBatch &batch, int row);
    void sortShelves(qint64 set);
    std::pair<const int *, const int *> shelfOf(qint64 set, int month, int plan) const;
    Charge chargeOf(const Bucket &bucket, Month month) const;
};

int UsageBuckets::Private::planOf(const PlanKey &key, const UsageDims &texts)
{
    const int plan = keys.of(key);
    if (!plans.contains(plan))
        plans.insert(plan, {texts.product, texts.sku, texts.tenantName, texts.productName, texts.skuName,
                            texts.subscriptionName, texts.chargeType, texts.pricingCurrency});
    return plan;
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

int UsageBuckets::Private::dimsOf(const UsageTexts::Ids &ids, SourceKind kind)
{
    const bool costs = kind == SourceKind::AzureCost;
    const auto [known, isNew] = (costs ? costDimsByIds : dimsByIds).try_emplace(ids, int(dims.size()));
    if (!isNew)
        return known->second;
    PlanKey key;
    const UsageDims read = readDims(*words, ids, kind, calendar, key);
    SlimDims fresh;
    fresh.plan = planOf(key, read);
    fresh.family = read.family;
    fresh.single = costs && (read.isBoughtForTerm() || read.isTax());
    fresh.partners = read.ofPartner;
    if (read.customer) {
        for (const Contract *contract : calendar.contractsOf(read.customer))
            fresh.groups.emplace_back(contract, groupNumber(read.groupValue(contract->group, key)));
    }
    fresh.days = &placementByDay[read.customer];
    fresh.candidates = candidatesOf(read.subject);
    fresh.coverings = rules.coverings(read.subject);
    dims.push_back(std::move(fresh));
    return known->second;
}

//! A row of a cost file as a line of its own.
ReconLine UsageBuckets::Private::lineOf(const SourceSet &set, const SourceBatch &batch, int row,
                                        const UsageTexts::Ids &ids)
{
    PlanKey key;
    const UsageDims read = readDims(*words, ids, set.kind, calendar, key);
    const auto amount = [&](UsageDecimal column) { return batch.decimal(column).at(row); };
    ReconLine line;
    line.set = set.id;
    line.month = set.month;
    line.invoice = set.invoice;
    line.tenant = read.tenant;
    line.customerName = read.tenantName;
    line.product = read.product;
    line.productName = read.productName;
    line.publisher = words->text(UsageText::PublisherName, ids);
    line.chargeType = read.chargeType;
    line.currency = set.currency;
    line.pricingCurrency = read.pricingCurrency;
    line.subscription = key.plan;
    line.subscriptionName = read.subscriptionName;
    line.azureSubscription = read.azureSubscription;
    line.orderDate = batch.day(UsageDay::UsageDate, row);
    line.start = line.orderDate;
    line.end = batch.day(UsageDay::ChargeEndDate, row);
    line.unitPrice = amount(UsageDecimal::UnitPrice);
    line.quantity = amount(UsageDecimal::Quantity);
    line.family = read.isTax() ? Family::Other : read.family;
    (read.isTax() ? line.taxTotal : line.subtotal) = amount(UsageDecimal::BillingPreTaxTotal);
    line.exchangeRate = pricingRate(amount(UsageDecimal::PCToBCExchangeRate), line.currency, line.pricingCurrency);
    return line;
}

//! Passes a row over, or keeps it as a line of its own.
bool UsageBuckets::Private::takeWhole(const Wish &wish, const SourceBatch &batch, int row, qint64 number,
                                      const SlimDims &slim, const UsageTexts::Ids &ids)
{
    if (wish.skipPartners && slim.partners) {
        ++skippedPartners[wish.set.id];
        return true;
    }
    if (!slim.single)
        return false;
    costLines.push_back(lineOf(wish.set, batch, row, ids));
    costLines.back().row = number;
    costLines.back().plan = slim.plan;
    return true;
}

int UsageBuckets::Private::placementOf(const SlimDims &d, Day day)
{
    if (const auto known = d.days->constFind(day.number()); known != d.days->constEnd())
        return *known;
    const int number = placements.of(calendar.place(keys.at(d.plan).tenant, day));
    d.days->insert(day.number(), number);
    return number;
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
    if (last && last->key == key)
        return *last;
    const auto [found, isNew] = bucketByKey.try_emplace(key, int(buckets.size()));
    if (isNew) {
        buckets.emplace_back().key = key;
        shelves[{key.set, key.month}].push_back(found->second);
    }
    last = &buckets[std::size_t(found->second)];
    return *last;
}

BucketKey UsageBuckets::Private::keyOf(const Wish &wish, const SourceBatch &batch, int row, const SlimDims &d)
{
    const Day day = batch.day(UsageDay::UsageDate, row);
    BucketKey key;
    key.set = wish.set.id;
    key.month = wish.month.isValid() ? 0 : Month::of(day).index();
    key.plan = d.plan;
    key.placement = placementOf(d, day);
    const Placement &placement = placements.at(key.placement);
    key.rule = placement.contract ? rules.indexOf(firstInForce(candidates[std::size_t(d.candidates)], day)) : -1;
    key.group = groupOf(d, placement);
    const auto covering = std::find_if(d.coverings.begin(), d.coverings.end(),
                                       [day](const Prepayment *own) { return own->during.contains(day); });
    key.covering = coverings.of(covering == d.coverings.end() ? nullptr : *covering);
    key.family = int(d.family);
    const DecimalColumn &rates = batch.decimal(UsageDecimal::PCToBCExchangeRate);
    key.rate = rates.mantissas()[std::size_t(row)];
    key.rateScale = rates.scales()[std::size_t(row)];
    return key;
}

void UsageBuckets::Private::addRow(const BucketKey &key, const SourceBatch &batch, int row)
{
    const Day day = batch.day(UsageDay::UsageDate, row);
    Bucket &bucket = bucketOf(key);
    if (bucket.rows == 0 || day < bucket.first)
        bucket.first = day;
    if (bucket.rows == 0 || day > bucket.last)
        bucket.last = day;
    if (bucket.rows == 0)
        bucket.rate = batch.decimal(UsageDecimal::PCToBCExchangeRate).at(row);
    ++bucket.rows;
    bucket.cost += batch.decimal(UsageDecimal::BillingPreTaxTotal).exact(row);
    const Exact quantity = batch.decimal(UsageDecimal::Quantity).exact(row);
    bucket.quantity += quantity;
    bucket.list += batch.decimal(UsageDecimal::UnitPrice).exact(row) * quantity;
}

//! Puts the buckets of a set in order of their plans, those of one plan in order of appearance.
void UsageBuckets::Private::sortShelves(qint64 set)
{
    for (auto shelf = shelves.lower_bound({set, 0}); shelf != shelves.end() && shelf->first.first == set; ++shelf)
        std::stable_sort(shelf->second.begin(), shelf->second.end(), [this](int a, int b) {
            return buckets[std::size_t(a)].key.plan < buckets[std::size_t(b)].key.plan;
        });
}

std::pair<const int *, const int *> UsageBuckets::Private::shelfOf(qint64 set, int month, int plan) const
{
    const auto shelf = shelves.find({set, month});
    if (shelf == shelves.end())
        return {};
    const int *begin = shelf->second.data();
    const int *end = begin + shelf->second.size();
    const auto planOfBucket = [this](int bucket) { return buckets[std::size_t(bucket)].key.plan; };
    return {std::partition_point(begin, end, [&](int bucket) { return planOfBucket(bucket) < plan; }),
            std::partition_point(begin, end, [&](int bucket) { return planOfBucket(bucket) <= plan; })};
}

Charge UsageBuckets::Private::chargeOf(const Bucket &bucket, Month month) const
{
    const PlanTexts plan = plans.value(bucket.key.plan);
    const PlanKey &key = keys.at(bucket.key.plan);
    Charge charge;
    charge.set = bucket.key.set;
    charge.row = bucket.key.row;
    charge.month = month;
    charge.invoice = sets.at(bucket.key.set).invoice; // one plan is on an invoice every month
    charge.tenant = key.tenant;
    charge.tenantName = plan.tenantName;
    charge.product = plan.product;
    charge.sku = plan.sku;
    charge.productName = plan.productName;
    charge.skuName = plan.skuName;
    charge.subscription = key.plan;
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
    charge.family = Family(bucket.key.family);
    charge.rows = bucket.rows;
    charge.days = {bucket.first, bucket.last};
    charge.exchangeRate = pricingRate(bucket.rate, charge.currency, charge.pricingCurrency);
    charge.cost = bucket.cost;
    charge.quantity = bucket.quantity;
    charge.list = bucket.list * Exact(charge.exchangeRate);
    charge.placement = placements.at(bucket.key.placement);
    charge.rule = rules.at(bucket.key.rule);
    if (const Prepayment *covering = coverings.at(bucket.key.covering))
        charge.coverings = {covering};
    return charge;
}

UsageBuckets::UsageBuckets(const BillingCalendar &calendar, const RuleBook &rules, PlanKeys &plans)
    : d(new Private(calendar, rules, plans))
{}

UsageBuckets::~UsageBuckets() = default;

Status UsageBuckets::add(SourceReader &reader, const Wish &wish)
{
    if (!d->words) {
        const Result<const Dictionary *> dictionary = reader.dictionary(Shape::Usage);
        if (!dictionary)
            return std::unexpected(dictionary.error());
        d->words.emplace(**dictionary);
    }
    d->sets.insert_or_assign(wish.set.id, wish.set);
    const auto take = [&](const SourceBatch &batch, qint64 first) -> Status {
        for (int row = 0; row < batch.rows; ++row) {
            const UsageTexts::Ids ids = d->words->idsOf(batch, row);
            const SlimDims &dims = d->dims[std::size_t(d->dimsOf(ids, wish.set.kind))];
            if (d->takeWhole(wish, batch, row, first + row, dims, ids))
                continue;
            if (wish.skip && wish.skip(dims.plan, Month::of(batch.day(UsageDay::UsageDate, row))))
                continue;
            BucketKey key = d->keyOf(wish, batch, row, dims);
            const Contract *contract = d->placements.at(key.placement).contract;
            if (contract && contract->group.kind == Grouping::Kind::Line)
                key.row = first + row;
            d->addRow(key, batch, row);
        }
        return {};
    };
    const Status read = reader.forEachBatch(wish.set.id, Days{}, take);
    d->sortShelves(wish.set.id);
    return read;
}

void UsageBuckets::addCharges(qint64 set, Month month, int plan, std::vector<Charge> &charges) const
{
    for (const int usageMonth : {0, month.index()}) {
        const auto [begin, end] = d->shelfOf(set, usageMonth, plan);
        for (const int *bucket = begin; bucket != end; ++bucket)
            charges.push_back(d->chargeOf(d->buckets[std::size_t(*bucket)], month));
    }
}

const std::vector<ReconLine> &UsageBuckets::costLines() const
{
    return d->costLines;
}

qint64 UsageBuckets::skippedPartners(qint64 set) const
{
    return d->skippedPartners.value(set);
}

std::vector<int> UsageBuckets::plans(qint64 set, Month month) const
{
    std::vector<int> plans;
    for (const int usageMonth : {0, month.index()}) {
        const auto shelf = d->shelves.find({set, usageMonth});
        if (shelf == d->shelves.end())
            continue;
        for (const int bucket : shelf->second) {
            const int plan = d->buckets[std::size_t(bucket)].key.plan;
            if (plans.empty() || plans.back() != plan)
                plans.push_back(plan);
        }
    }
    return plans;
}

} // namespace counterfoil
