// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usage/usagereader.h"

#include "core/billing/charges.h"
#include "core/billing/plankeys.h"
#include "core/billing/usagedims.h"

#include <unordered_set>

namespace counterfoil {

namespace {

constexpr int segmentsRead = 7; // all but "info" and "extra", which would tell apart what looks the same
using Entries = std::array<quint32, segmentsRead>;

struct EntriesHash
{
    std::size_t operator()(const Entries &entries) const { return qHashRange(entries.begin(), entries.end()); }
};

//! What a distinct tuple of dictionary entries means.
struct Meaning
{
    quint32 combination = 0;
    int plan = 0;
    bool ofPartner = false; //!< of a cost file: a row of a partner's own account
    bool tax = false;
};

QString lastPart(const QString &uri)
{
    const qsizetype slash = uri.lastIndexOf(u'/');
    return slash < 0 ? uri : uri.mid(slash + 1);
}

const QString &firstOf(const QString &one, const QString &other)
{
    return one.isEmpty() ? other : one;
}

//! Adds the rows of sets to tables, one a currency.
class UsageFiller
{
public:
    UsageFiller(const Dictionary &dictionary, const Terms &terms, Month month)
        : m_dictionary(dictionary), m_calendar(terms), m_words(dictionary), m_month(month)
    {}

    struct Wish
    {
        SourceSet set;
        bool onlyMonth = false;    //!< of unbilled sets: rows of other months are left out
        bool skipPartners = false; //!< of cost files: what Partner Center's files hold as well
    };
    Status add(SourceReader &reader, const Wish &wish);
    QList<std::shared_ptr<const UsageTable>> taken();

private:
    struct Open
    {
        std::shared_ptr<UsageTable> table;
        std::unordered_map<Entries, Meaning, EntriesHash> known[2]; //!< of daily rows, and of cost files
        Entries last{};
        const Meaning *meaning = nullptr; //!< of the row before: rows come in runs
    };

    Meaning meaningOf(UsageTable &table, const SourceBatch &batch, int row, SourceKind kind);
    UsageCombination combinationOf(UsageTable &table, const SourceBatch &batch, int row, const UsageDims &dims,
                                   bool isCost);
    bool earnsNothing(const SourceBatch &batch, int row, bool covered) const;
    quint32 tagsOfRow(UsageTable &table, const QString &text, const QMap<QString, QString> &tags);
    void addRow(UsageTable &table, const SourceBatch &batch, int row, quint32 line);
    static void addList(UsageTable &table, const SourceBatch &batch, int row);
    static quint8 percentageOf(UsageTable &table, const SourceBatch &batch, int row);
    QString text(const SourceBatch &batch, UsageText attribute, int row) const
    {
        const std::string_view view = batch.text(m_dictionary, attribute, row);
        return QString::fromUtf8(view.data(), qsizetype(view.size()));
    }

    const Dictionary &m_dictionary;
    BillingCalendar m_calendar;
    UsageTexts m_words;
    Month m_month;
    PlanKeys m_plans;
    std::unordered_set<int> m_billed; //!< plan keys with billed rows
    std::map<QString, Open> m_open;   //!< by currency
};

void appendAmount(AmountColumn<qint64> &to, const DecimalColumn &from, int row)
{
    const qint8 scale = from.scales()[std::size_t(row)];
    if (scale == DecimalColumn::emptyScale)
        to.append(qint64(0), 0);
    else if (scale == DecimalColumn::wideScale || scale < 0 || scale > 38)
        to.append(from.exact(row));
    else
        to.append(from.mantissas()[std::size_t(row)], scale);
}

//! A third party's, spot capacity and what a reservation or savings plan covers earn no credit. Source: Partner Center,
//! partner earned credit for services managed.
bool UsageFiller::earnsNothing(const SourceBatch &batch, int row, bool covered) const
{
    const QString publisher = text(batch, UsageText::PublisherName, row);
    const bool foreign = !publisher.isEmpty() && !publisher.startsWith(u"Microsoft", Qt::CaseInsensitive);
    const QString meter = text(batch, UsageText::MeterName, row);
    const bool spot = meter.contains(u"Spot", Qt::CaseInsensitive) ||
                      meter.contains(u"Low Priority", Qt::CaseInsensitive) ||
                      text(batch, UsageText::SkuName, row).contains(u"Spot", Qt::CaseInsensitive);
    return covered || foreign || spot;
}

quint32 UsageFiller::tagsOfRow(UsageTable &table, const QString &text, const QMap<QString, QString> &tags)
{
    QStringList parts;
    for (auto tag = tags.begin(); tag != tags.end(); ++tag)
        parts << tag.key() + u'=' + tag.value();
    const quint32 number = table.pools[std::size_t(UsageDimension::Tags)].numberOf(text, parts.join(u' '));
    if (number == table.tags.size())
        table.tags.push_back(tags);
    return number;
}

UsageCombination UsageFiller::combinationOf(UsageTable &table, const SourceBatch &batch, int row, const UsageDims &dims,
                                            bool isCost)
{
    const auto put = [&table](UsageDimension dimension, const QString &key, const QString &shown) {
        return table.pools[std::size_t(dimension)].numberOf(key, shown.isEmpty() ? key : shown);
    };
    const auto own = [&](UsageText attribute) { return text(batch, attribute, row); };
    UsageCombination made;
    const auto set = [&made](UsageDimension dimension, quint32 number) {
        made.values[std::size_t(dimension)] = number;
    };
    set(UsageDimension::Customer, dims.customer
                                      ? put(UsageDimension::Customer, dims.customer->id(), dims.customer->party.name)
                                      : put(UsageDimension::Customer, dims.tenant, dims.tenantName));
    const QString entitlement = own(UsageText::EntitlementId);
    set(UsageDimension::Subscription,
        put(UsageDimension::Subscription, firstOf(entitlement, own(UsageText::SubscriptionId)),
            firstOf(own(UsageText::EntitlementDescription), own(UsageText::SubscriptionDescription))));
    const QString group = own(UsageText::ResourceGroup);
    set(UsageDimension::ResourceGroup, put(UsageDimension::ResourceGroup, group, group));
    const QString uri = own(UsageText::ResourceURI);
    const QString product = firstOf(own(UsageText::ProductName), own(UsageText::SkuName));
    set(UsageDimension::Resource,
        put(UsageDimension::Resource, firstOf(uri, product), firstOf(lastPart(uri), product)));
    const QString category = firstOf(own(UsageText::MeterCategory), isCost ? own(UsageText::ChargeType) : product);
    set(UsageDimension::MeterCategory, put(UsageDimension::MeterCategory, category, category));
    const QString meter = own(UsageText::MeterName);
    set(UsageDimension::Meter,
        put(UsageDimension::Meter, firstOf(own(UsageText::MeterId), meter) + u'\n' + meter, firstOf(meter, product)));
    const QString region = firstOf(own(UsageText::ResourceLocation), own(UsageText::MeterRegion));
    set(UsageDimension::Region, put(UsageDimension::Region, region, region));
    const QString unit = firstOf(own(UsageText::Unit), own(UsageText::UnitType));
    set(UsageDimension::Unit, put(UsageDimension::Unit, unit, unit));
    set(UsageDimension::Tags, tagsOfRow(table, own(UsageText::Tags), dims.subject.tags));
    made.covered = (!own(UsageText::BenefitType).isEmpty() || !own(UsageText::BenefitId).isEmpty() ||
                    !own(UsageText::BenefitOrderId).isEmpty()) &&
                   !dims.isBoughtForTerm();
    made.excluded = earnsNothing(batch, row, made.covered) || dims.isBoughtForTerm();
    return made;
}

Meaning UsageFiller::meaningOf(UsageTable &table, const SourceBatch &batch, int row, SourceKind kind)
{
    PlanKey key;
    const UsageDims dims = readDims(m_words, m_words.idsOf(batch, row), kind, m_calendar, key);
    Meaning meaning;
    meaning.plan = m_plans.of(key);
    meaning.ofPartner = dims.ofPartner;
    meaning.tax = kind == SourceKind::AzureCost && dims.isTax();
    meaning.combination = quint32(table.combinations.size());
    table.combinations.push_back(combinationOf(table, batch, row, dims, kind == SourceKind::AzureCost));
    return meaning;
}

//! In percent; the older API and some cost files write 0.15 for 15.
quint8 UsageFiller::percentageOf(UsageTable &table, const SourceBatch &batch, int row)
{
    const DecimalColumn &column = batch.decimal(UsageDecimal::PartnerEarnedCreditPercentage);
    if (column.isEmpty(row) || column.mantissas()[std::size_t(row)] == 0)
        return 0;
    Decimal value = column.at(row);
    if (value.abs() <= Decimal(1))
        value = value * Decimal(100);
    for (std::size_t i = 0; i < table.percentages.size(); ++i) {
        if (table.percentages[i] == value)
            return quint8(i);
    }
    if (table.percentages.size() == 256)
        return 0;
    table.percentages.push_back(value);
    return quint8(table.percentages.size() - 1);
}

void UsageFiller::addList(UsageTable &table, const SourceBatch &batch, int row)
{
    const auto at = std::size_t(row);
    const DecimalColumn &price = batch.decimal(UsageDecimal::UnitPrice);
    const DecimalColumn &quantity = batch.decimal(UsageDecimal::Quantity);
    const DecimalColumn &rate = batch.decimal(UsageDecimal::PCToBCExchangeRate);
    const DecimalColumn &cost = batch.decimal(UsageDecimal::BillingPreTaxTotal);
    const bool priced = !price.isEmpty(row);
    const bool converted =
        !rate.isEmpty(row) && (rate.scales()[at] == DecimalColumn::wideScale || rate.mantissas()[at] != 0);
    const auto plain = [at](const DecimalColumn &column) {
        return column.scales()[at] >= 0 && column.scales()[at] != DecimalColumn::wideScale;
    };
    if (priced && plain(price) && plain(quantity) && (!converted || plain(rate))) {
        Int128 product = Int128(price.mantissas()[at]) * quantity.mantissas()[at];
        const int scale = price.scales()[at] + quantity.scales()[at] + (converted ? rate.scales()[at] : 0);
        if (scale <= 38 && !__builtin_mul_overflow(product, Int128(converted ? rate.mantissas()[at] : 1), &product)) {
            table.list.append(product, scale);
            return;
        }
    }
    table.list.append(!priced     ? cost.exact(row)
                      : converted ? price.exact(row) * quantity.exact(row) * rate.exact(row)
                                  : price.exact(row) * quantity.exact(row));
}

void UsageFiller::addRow(UsageTable &table, const SourceBatch &batch, int row, quint32 line)
{
    const int day = batch.day(UsageDay::UsageDate, row) - m_month.first();
    table.day.push_back(
        qint16(std::clamp<int>(day, std::numeric_limits<qint16>::min(), std::numeric_limits<qint16>::max())));
    table.percentage.push_back(percentageOf(table, batch, row));
    table.set.push_back(quint16(table.sets.size() - 1));
    table.line.push_back(line);
    appendAmount(table.cost, batch.decimal(UsageDecimal::BillingPreTaxTotal), row);
    appendAmount(table.quantity, batch.decimal(UsageDecimal::Quantity), row);
    addList(table, batch, row);
}

Status UsageFiller::add(SourceReader &reader, const Wish &wish)
{
    Open &open = m_open[wish.set.currency];
    if (!open.table) {
        open.table = std::make_shared<UsageTable>();
        open.table->month = m_month;
        open.table->currency = wish.set.currency;
    }
    UsageTable &table = *open.table;
    table.sets.append(wish.set);
    const bool isCost = wish.set.kind == SourceKind::AzureCost;
    const bool unbilled = isUnbilled(wish.set.kind);
    open.meaning = nullptr;
    auto &known = open.known[isCost ? 1 : 0];
    return reader.forEachBatch(wish.set.id, Days{}, [&](const SourceBatch &batch, qint64 first) -> Status {
        for (int row = 0; row < batch.rows; ++row) {
            Entries entries;
            for (int segment = 0; segment < segmentsRead; ++segment)
                entries[std::size_t(segment)] = batch.id(segment, row);
            if (!open.meaning || entries != open.last) {
                const auto [place, isNew] = known.try_emplace(entries);
                if (isNew)
                    place->second = meaningOf(table, batch, row, wish.set.kind);
                open.meaning = &place->second;
                open.last = entries;
            }
            const Meaning &meaning = *open.meaning;
            if (wish.onlyMonth && Month::of(batch.day(UsageDay::UsageDate, row)) != m_month)
                continue;
            if (meaning.tax || (wish.skipPartners && meaning.ofPartner) ||
                (unbilled && m_billed.contains(meaning.plan)))
                continue;
            if (!unbilled && !isCost)
                m_billed.insert(meaning.plan);
            table.combination.push_back(meaning.combination);
            addRow(table, batch, row, quint32(first + row));
        }
        return {};
    });
}

QList<std::shared_ptr<const UsageTable>> UsageFiller::taken()
{
    QList<std::shared_ptr<const UsageTable>> tables;
    for (auto &[currency, open] : m_open) {
        if (open.table->rows() > 0)
            tables.append(std::move(open.table));
    }
    std::stable_sort(tables.begin(), tables.end(), [](const auto &a, const auto &b) { return a->rows() > b->rows(); });
    return tables;
}

bool holdsDaysOf(const SourceSet &set, Month month)
{
    if (!set.span.from.isValid())
        return set.month == month;
    return set.span.overlaps({month.first(), month.last()});
}

} // namespace

Result<QList<std::shared_ptr<const UsageTable>>> readUsage(SourceReader &reader, const Terms *terms, Month month)
{
    const Result<QList<SourceSet>> sets = reader.sets();
    const Result<const Dictionary *> dictionary = reader.dictionary(Shape::Usage);
    if (!sets || !dictionary)
        return std::unexpected(sets ? dictionary.error() : sets.error());
    static const Terms none;
    UsageFiller filler(**dictionary, terms ? *terms : none, month);
    QList<UsageFiller::Wish> wishes;
    QHash<QString, Month> invoiceMonths; // an invoice's daily rows belong to its month
    for (const SourceSet &set : *sets) {
        if (set.kind == SourceKind::Reconciliation && !set.invoice.isEmpty())
            invoiceMonths.insert(set.invoice.toUpper(), set.month);
    }
    for (const SourceSet &set : *sets) {
        if (set.kind == SourceKind::AzureCost && set.month == month)
            wishes.append({set, false, isInPartnerCenter(set, *sets)});
        if (set.kind == SourceKind::Usage && invoiceMonths.value(set.invoice.toUpper(), set.month) == month)
            wishes.append({set, false, false});
    }
    for (const SourceSet &set : *sets) { // last: they give way to billed rows
        if (set.kind == SourceKind::UsageUnbilled && holdsDaysOf(set, month) && !isSuperseded(set, month, *sets))
            wishes.append({set, true, false});
    }
    for (const UsageFiller::Wish &wish : wishes) {
        if (const Status read = filler.add(reader, wish); !read)
            return std::unexpected(read.error());
    }
    return filler.taken();
}

std::optional<Exact> usageCostOf(const QList<SourceSet> &sets, Month month, const QString &currency)
{
    std::optional<Exact> billed;
    std::optional<Exact> unbilled;
    std::optional<Exact> costs;
    for (const SourceSet &set : sets) {
        if (set.month != month || set.currency != currency)
            continue;
        std::optional<Exact> *sum = set.kind == SourceKind::Usage                                        ? &billed
                                    : set.kind == SourceKind::UsageUnbilled                              ? &unbilled
                                    : set.kind == SourceKind::AzureCost && !isInPartnerCenter(set, sets) ? &costs
                                                                                                         : nullptr;
        if (sum)
            *sum = sum->value_or(Exact()) + set.net;
    }
    const std::optional<Exact> &daily = billed ? billed : unbilled;
    if (!daily && !costs)
        return std::nullopt;
    return daily.value_or(Exact()) + costs.value_or(Exact());
}

} // namespace counterfoil
