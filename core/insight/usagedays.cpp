// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/usagedays.h"

#include "core/billing/charges.h"
#include "core/billing/usagedims.h"

#include <algorithm>
#include <set>

namespace counterfoil {

namespace {

//! What one combination of texts adds up to, day by day of the month.
struct Strand
{
    QString tenant;
    QString customer;
    QString name;
    QString category;
    bool skipped = false;
    bool ofPartner = false;
    std::vector<Exact> days;
    std::vector<bool> any;
};

class CurveReader
{
public:
    CurveReader(SourceReader &reader, const Terms &terms, const Dictionary &dictionary, Month month)
        : m_reader(reader), m_calendar(terms), m_texts(dictionary), m_month(month)
    {}

    Status add(const SourceSet &set, const QList<SourceSet> &sets)
    {
        m_strands.clear();
        const bool skipPartners = set.kind == SourceKind::AzureCost && isInPartnerCenter(set, sets);
        const Status read = m_reader.forEachBatch(set.id, Days{}, [&](const SourceBatch &batch, qint64) -> Status {
            for (int row = 0; row < batch.rows; ++row)
                addRow(set, batch, row, skipPartners);
            return {};
        });
        for (const auto &[ids, strand] : m_strands)
            take(set, strand);
        return read;
    }

    QList<UsageCurve> taken()
    {
        std::set<std::pair<QString, QString>> billed;
        for (const auto &[key, curve] : m_curves) {
            if (!std::get<0>(key))
                billed.insert({std::get<1>(key), std::get<2>(key)});
        }
        QList<UsageCurve> curves;
        for (auto &[key, curve] : m_curves) {
            const auto &[unbilled, tenant, currency] = key;
            if (!unbilled || !billed.contains({tenant, currency}))
                curves.append(std::move(curve));
        }
        std::sort(curves.begin(), curves.end(), [](const UsageCurve &a, const UsageCurve &b) {
            return std::tie(a.name, a.tenant, a.currency) < std::tie(b.name, b.tenant, b.currency);
        });
        return curves;
    }

private:
    void addRow(const SourceSet &set, const SourceBatch &batch, int row, bool skipPartners)
    {
        const Day day = batch.day(UsageDay::UsageDate, row);
        if (!day.isValid() || day < m_month.first() || day > m_month.last())
            return;
        const UsageTexts::Ids ids = m_texts.idsOf(batch, row);
        const auto [place, isNew] = m_strands.try_emplace(ids);
        Strand &strand = place->second;
        if (isNew)
            begin(strand, set, ids);
        if (strand.skipped || (skipPartners && strand.ofPartner))
            return;
        const std::size_t number = std::size_t(day - m_month.first());
        strand.days[number] += batch.decimal(UsageDecimal::BillingPreTaxTotal).exact(row);
        strand.any[number] = true;
    }

    void begin(Strand &strand, const SourceSet &set, const UsageTexts::Ids &ids)
    {
        PlanKey key;
        const UsageDims dims = readDims(m_texts, ids, set.kind, m_calendar, key);
        strand.tenant = dims.tenant;
        strand.customer = dims.customer ? dims.customer->id() : QString();
        strand.name = dims.customer               ? dims.customer->party.name
                      : dims.tenantName.isEmpty() ? dims.tenant
                                                  : dims.tenantName;
        strand.category = dims.meterCategory;
        strand.ofPartner = dims.ofPartner;
        strand.skipped = set.kind == SourceKind::AzureCost && (dims.isTax() || dims.family != Family::Azure);
        strand.days.resize(std::size_t(m_month.days()));
        strand.any.resize(std::size_t(m_month.days()));
    }

    void take(const SourceSet &set, const Strand &strand)
    {
        UsageCurve &curve = m_curves[{isUnbilled(set.kind), strand.tenant, set.currency}];
        curve.tenant = strand.tenant;
        curve.customer = strand.customer;
        curve.name = strand.name;
        curve.currency = set.currency;
        for (std::size_t number = 0; number < strand.days.size(); ++number) {
            if (!strand.any[number])
                continue;
            const Day day = m_month.first().plusDays(int(number));
            curve.days[day] += strand.days[number];
            curve.categories[strand.category][day] += strand.days[number];
        }
    }

    SourceReader &m_reader;
    BillingCalendar m_calendar;
    UsageTexts m_texts;
    Month m_month;
    std::unordered_map<UsageTexts::Ids, Strand, UsageIdsHash> m_strands; // of the set that is read
    std::map<std::tuple<bool, QString, QString>, UsageCurve> m_curves;   // not billed yet, tenant, currency
};

Exact medianOf(std::vector<Exact> values)
{
    std::sort(values.begin(), values.end());
    const std::size_t middle = values.size() / 2;
    return values.size() % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) * Exact::fraction(1, 2);
}

std::vector<Exact> valuesOf(const std::map<Day, Exact> &days)
{
    std::vector<Exact> values;
    values.reserve(days.size());
    for (const auto &[day, amount] : days)
        values.push_back(amount);
    return values;
}

Exact meanOf(const std::map<Day, Exact> &days)
{
    Exact sum;
    for (const auto &[day, amount] : days)
        sum += amount;
    return sum / Exact(int(days.size()));
}

//! Which meter category made the day stand out.
void findCategory(Spike &spike, const UsageCurve &curve)
{
    for (const auto &[category, days] : curve.categories) {
        const auto own = days.find(spike.day);
        if (own == days.end())
            continue;
        std::vector<Exact> values = valuesOf(days);
        values.resize(curve.days.size()); // days without a row cost nothing
        const Exact rise = own->second - medianOf(std::move(values));
        if (spike.category.isEmpty() || rise > spike.rise) {
            spike.category = category;
            spike.rise = rise;
        }
    }
}

} // namespace

Result<QList<UsageCurve>> usageCurves(SourceReader &reader, const Terms &terms, Month month)
{
    const Result<QList<SourceSet>> sets = reader.sets();
    const Result<const Dictionary *> dictionary = reader.dictionary(Shape::Usage);
    if (!sets || !dictionary)
        return std::unexpected(sets ? dictionary.error() : sets.error());
    CurveReader curves(reader, terms, **dictionary, month);
    for (const SourceSet &set : *sets) {
        if (shapeOf(set.kind) != Shape::Usage || !bearsOn(set, {month.first(), month.last()}) ||
            isSuperseded(set, month, *sets))
            continue;
        if (const Status read = curves.add(set, *sets); !read)
            return std::unexpected(read.error());
    }
    return curves.taken();
}

QList<Spike> spikesOf(const UsageCurve &curve)
{
    constexpr std::size_t leastDays = 7;
    const Exact factor = Exact::fraction(3, 2);
    const Exact leastRise = 10;
    if (curve.days.size() < leastDays)
        return {};
    const Exact median = medianOf(valuesOf(curve.days));
    const Exact mean = meanOf(curve.days);
    QList<Spike> spikes;
    for (const auto &[day, amount] : curve.days) {
        const Exact usual = std::max(median, mean);
        if (amount <= usual * factor || amount - usual < leastRise)
            continue;
        Spike spike{day, amount, median, mean, {}, {}};
        findCategory(spike, curve);
        spikes.append(spike);
    }
    return spikes;
}

} // namespace counterfoil
