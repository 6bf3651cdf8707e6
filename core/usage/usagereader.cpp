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

QString lastPart(const QString &uri)
{
    const qsizetype slash = uri.lastIndexOf(u'/');
    return slash < 0 ? uri : uri.mid(slash + 1);
}

QString firstOf(const QString &one, const QString &other)
{
    return one.isEmpty() ? other : one;
}

//! Adds the rows of sets to tables, one a currency.
class UsageFiller
{
public:
    UsageFiller(const Dictionary &dictionary, const Terms &terms, Month month, const QHash<QString, QString> &names)
        : m_dictionary(dictionary), m_calendar(terms), m_words(dictionary), m_month(month), m_names(names)
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
    //! What a distinct tuple of dictionary entries means.
    struct Meaning
    {
        quint32 combination = 0;
        int plan = 0;
        bool ofPartner = false; //!< of a cost file: a row of a partner's own account
        bool tax = false;
    };
    struct Facts
    {
        quint32 customer = 0;
        quint32 tags = 0;
        int plan = 0;
        bool ofPartner = false;
        bool bought = false; //!< a reservation or savings plan as it is bought
        bool tax = false;
    };
    //! A value of a dimension: by what it is told apart, and how it is shown where that differs.
    struct Named
    {
        QString key;
        QString shown;
    };
    struct Open
    {
        std::shared_ptr<UsageTable> table;
        // of daily rows, and of cost files
        std::unordered_map<Entries, Meaning, EntriesHash> known[2];
        std::unordered_map<UsageTexts::Ids, Facts, UsageIdsHash> facts[2];
        std::array<QHash<quint64, quint32>, usageDimensions> numbers[2];
        QHash<quint32, quint32> tags; //!< numbers of tags, by those of their texts
        Entries last{};
        const Meaning *meaning = nullptr; //!< of the row before: rows come in runs
    };

    Meaning meaningOf(Open &open, const SourceBatch &batch, int row, SourceKind kind);
    const Facts &factsOf(Open &open, const SourceBatch &batch, int row, SourceKind kind);
    UsageCombination combinationOf(Open &open, const SourceBatch &batch, int row, const Facts &facts, bool isCost);
    quint32 numberOf(Open &open, UsageDimension dimension, const SourceBatch &batch, int row, bool isCost);
    Named namesOf(UsageDimension dimension, const SourceBatch &batch, int row, bool isCost) const;
    QString shownTenant(const QString &name, const QString &tenant) const
    {
        return firstOf(name, firstOf(m_names.value(tenant.toLower()), tenant));
    }
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
    const QHash<QString, QString> &m_names;
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

//! Which texts a dimension is made of: an id or what is told apart, then what is shown; the first that is not empty.
UsageFiller::Named UsageFiller::namesOf(UsageDimension dimension, const SourceBatch &batch, int row, bool isCost) const
{
    const auto own = [&](UsageText attribute) { return text(batch, attribute, row); };
    const auto product = [&] { return firstOf(own(UsageText::ProductName), own(UsageText::SkuName)); };
    switch (dimension) {
    case UsageDimension::Subscription: {
        const QString id = firstOf(own(UsageText::EntitlementId), own(UsageText::SubscriptionId));
        const QString name = firstOf(own(UsageText::EntitlementDescription), own(UsageText::SubscriptionDescription));
        return {id, firstOf(name, m_names.value(id.toLower()))};
    }
    case UsageDimension::ResourceGroup:
        return {own(UsageText::ResourceGroup), {}};
    case UsageDimension::Resource: {
        const QString uri = own(UsageText::ResourceURI);
        return {firstOf(uri, product()), firstOf(lastPart(uri), product())};
    }
    case UsageDimension::MeterCategory:
        return {firstOf(own(UsageText::MeterCategory), isCost ? own(UsageText::ChargeType) : product()), {}};
    case UsageDimension::Meter: {
        const QString name = own(UsageText::MeterName);
        return {firstOf(own(UsageText::MeterId), name) + u'\n' + name, firstOf(name, product())};
    }
    case UsageDimension::Region:
        return {firstOf(own(UsageText::ResourceLocation), own(UsageText::MeterRegion)), {}};
    case UsageDimension::Unit:
        return {firstOf(own(UsageText::Unit), own(UsageText::UnitType)), {}};
    case UsageDimension::Customer:
    case UsageDimension::Tags:
    case UsageDimension::Count:
        break; // not of texts alone
    }
    return {};
}

//! Reads texts only for dictionary entries that were not met before: most combinations put known ones together.
quint32 UsageFiller::numberOf(Open &open, UsageDimension dimension, const SourceBatch &batch, int row, bool isCost)
{
    struct Source
    {
        UsageText first;
        UsageText second; //!< of another segment, or the same
    };
    const auto sourceOf = [isCost](UsageDimension wanted) -> Source {
        switch (wanted) {
        case UsageDimension::Resource:
            return {UsageText::ResourceURI, UsageText::ProductName};
        case UsageDimension::MeterCategory:
            return {UsageText::MeterCategory, isCost ? UsageText::ChargeType : UsageText::ProductName};
        case UsageDimension::Meter:
            return {UsageText::MeterName, UsageText::ProductName};
        case UsageDimension::Region:
            return {UsageText::ResourceLocation, UsageText::MeterRegion};
        case UsageDimension::ResourceGroup:
            return {UsageText::ResourceGroup, UsageText::ResourceGroup};
        case UsageDimension::Unit:
            return {UsageText::Unit, UsageText::Unit};
        default:
            return {UsageText::SubscriptionId, UsageText::SubscriptionId};
        }
    };
    const auto entry = [&](UsageText attribute) {
        return quint64(batch.id(layoutOf(Shape::Usage).texts[std::size_t(attribute)].segment, row));
    };
    const Source source = sourceOf(dimension);
    QHash<quint64, quint32> &known = open.numbers[isCost ? 1 : 0][std::size_t(dimension)];
    const quint64 entries = entry(source.first) << 32 | entry(source.second);
    if (const auto place = known.constFind(entries); place != known.constEnd())
        return *place;
    const Named named = namesOf(dimension, batch, row, isCost);
    const quint32 number =
        open.table->pools[std::size_t(dimension)].numberOf(named.key, firstOf(named.shown, named.key));
    known.insert(entries, number);
    return number;
}

UsageCombination UsageFiller::combinationOf(Open &open, const SourceBatch &batch, int row, const Facts &facts,
                                            bool isCost)
{
    UsageCombination made;
    made.values[std::size_t(UsageDimension::Customer)] = facts.customer;
    made.values[std::size_t(UsageDimension::Tags)] = facts.tags;
    for (const UsageDimension dimension :
         {UsageDimension::Subscription, UsageDimension::ResourceGroup, UsageDimension::Resource,
          UsageDimension::MeterCategory, UsageDimension::Meter, UsageDimension::Region, UsageDimension::Unit})
        made.values[std::size_t(dimension)] = numberOf(open, dimension, batch, row, isCost);
    const auto fills = [&](UsageText attribute) { return !batch.text(m_dictionary, attribute, row).empty(); };
    made.covered = !facts.bought &&
                   (fills(UsageText::BenefitType) || fills(UsageText::BenefitId) || fills(UsageText::BenefitOrderId));
    made.excluded = facts.bought || earnsNothing(batch, row, made.covered);
    return made;
}

//! What billing knows of a row: the same for all that differ only in what it does not read.
const UsageFiller::Facts &UsageFiller::factsOf(Open &open, const SourceBatch &batch, int row, SourceKind kind)
{
    const UsageTexts::Ids ids = m_words.idsOf(batch, row);
    const bool isCost = kind == SourceKind::AzureCost;
    const auto [place, isNew] = open.facts[isCost ? 1 : 0].try_emplace(ids);
    if (!isNew)
        return place->second;
    PlanKey key;
    const UsageDims dims = readDims(m_words, ids, kind, m_calendar, key);
    TextPool &customers = open.table->pools[std::size_t(UsageDimension::Customer)];
    Facts &facts = place->second;
    facts.customer = dims.customer ? customers.numberOf(dims.customer->id(), dims.customer->party.name)
                                   : customers.numberOf(dims.tenant, shownTenant(dims.tenantName, dims.tenant));
    const auto known = open.tags.constFind(ids.back());
    facts.tags = known != open.tags.constEnd()
                     ? *known
                     : *open.tags.insert(ids.back(),
                                         tagsOfRow(*open.table, m_words.text(UsageText::Tags, ids), m_words.tags(ids)));
    facts.plan = m_plans.of(key);
    facts.ofPartner = dims.ofPartner;
    facts.bought = dims.isBoughtForTerm();
    facts.tax = isCost && dims.isTax();
    return facts;
}

UsageFiller::Meaning UsageFiller::meaningOf(Open &open, const SourceBatch &batch, int row, SourceKind kind)
{
    const Facts &facts = factsOf(open, batch, row, kind);
    const auto number = quint32(open.table->combinations.size());
    open.table->combinations.push_back(combinationOf(open, batch, row, facts, kind == SourceKind::AzureCost));
    return {number, facts.plan, facts.ofPartner, facts.tax};
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
                    place->second = meaningOf(open, batch, row, wish.set.kind);
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

Result<QList<std::shared_ptr<const UsageTable>>> readUsage(SourceReader &reader, const Terms *terms, Month month,
                                                           const QHash<QString, QString> &names)
{
    const Result<QList<SourceSet>> sets = reader.sets();
    const Result<const Dictionary *> dictionary = reader.dictionary(Shape::Usage);
    if (!sets || !dictionary)
        return std::unexpected(sets ? dictionary.error() : sets.error());
    static const Terms none;
    UsageFiller filler(**dictionary, terms ? *terms : none, month, names);
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
