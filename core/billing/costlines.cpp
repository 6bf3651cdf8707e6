// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/billing/costlines.h"

#include "core/billing/charges.h"
#include "core/billing/reconline.h"
#include "core/billing/usagedims.h"

namespace counterfoil {

namespace {

auto rankOf(const CostLine &line)
{
    return std::tie(line.month, line.invoice, line.currency, line.customer, line.tenant, line.family, line.longTerm,
                    line.line);
}

bool comesFirst(const CostLine &a, const CostLine &b)
{
    return rankOf(a) < rankOf(b);
}

class CostReader
{
public:
    CostReader(SourceReader &reader, const Terms &terms) : m_reader(reader), m_calendar(terms) {}

    Status add(const SourceSet &set, ReconTexts &texts)
    {
        return m_reader.forEachBatch(set.id, Days{}, [&](const SourceBatch &batch, qint64 first) -> Status {
            for (const ReconLine &line : reconLinesOf(set, batch, first, texts))
                add(set, line);
            return {};
        });
    }

    //! Of an Azure cost file every row counts: it is Microsoft's side itself.
    Status addCosts(const SourceSet &set, UsageTexts &words, bool skipPartners)
    {
        return m_reader.forEachBatch(set.id, Days{}, [&](const SourceBatch &batch, qint64 first) -> Status {
            for (int row = 0; row < batch.rows; ++row) {
                const UsageTexts::Ids ids = words.idsOf(batch, row);
                const UsageDims &dims = dimsOf(set, words, ids);
                if (!skipPartners || !dims.ofPartner)
                    addCost(set, batch, row, first + row, dims);
            }
            return {};
        });
    }

    QList<CostLine> taken()
    {
        QList<CostLine> lines;
        for (auto &[key, line] : m_sums)
            lines.append(std::move(line));
        lines += m_long;
        std::sort(lines.begin(), lines.end(), comesFirst);
        return lines;
    }

private:
    void add(const SourceSet &set, const ReconLine &line)
    {
        CostLine cost;
        cost.kind = set.kind;
        cost.invoice = line.invoice.isEmpty() ? set.invoice : line.invoice;
        cost.month = set.month;
        cost.tenant = line.tenant;
        const Customer *customer = m_calendar.customerOf(line.tenant);
        cost.customer = customer ? customer->id() : QString();
        cost.family = line.family;
        cost.currency = line.currency;
        cost.net = Exact(line.subtotal);
        cost.tax = Exact(line.taxTotal);
        cost.days = {line.start, line.end.isValid() ? line.end : line.start};
        cost.longTerm = line.dated && line.family != Family::Azure && isLongTerm(cost.days);
        if (cost.longTerm) {
            cost.line = line.row + 1;
            cost.description = line.productName.isEmpty() ? line.subscriptionName : line.productName;
        }
        add(std::move(cost));
    }

    const UsageDims &dimsOf(const SourceSet &set, UsageTexts &words, const UsageTexts::Ids &ids)
    {
        const auto [known, isNew] = m_dims.try_emplace(ids);
        PlanKey key;
        if (isNew)
            known->second = readDims(words, ids, set.kind, m_calendar, key);
        return known->second;
    }

    void addCost(const SourceSet &set, const SourceBatch &batch, int row, qint64 number, const UsageDims &dims)
    {
        CostLine cost;
        cost.kind = set.kind;
        cost.invoice = set.invoice;
        cost.month = set.month;
        cost.tenant = dims.tenant;
        cost.customer = dims.customer ? dims.customer->id() : QString();
        cost.family = dims.family;
        cost.currency = set.currency;
        (dims.isTax() ? cost.tax : cost.net) = batch.decimal(UsageDecimal::BillingPreTaxTotal).exact(row);
        const Day day = batch.day(UsageDay::UsageDate, row);
        const Day end = batch.day(UsageDay::ChargeEndDate, row);
        cost.days = {day, dims.isBoughtForTerm() && end.isValid() ? end : day};
        cost.longTerm = isLongTerm(cost.days);
        if (cost.longTerm) {
            cost.line = number + 1;
            cost.description = dims.productName;
        }
        add(std::move(cost));
    }

    void add(CostLine cost)
    {
        if (cost.longTerm) {
            m_long.append(std::move(cost));
            return;
        }
        const auto [sum, isNew] = m_sums.try_emplace(
            std::make_tuple(cost.invoice, cost.currency, cost.tenant, cost.family, cost.month, cost.kind), cost);
        if (isNew)
            return;
        sum->second.net += cost.net;
        sum->second.tax += cost.tax;
    }

    SourceReader &m_reader;
    BillingCalendar m_calendar;
    std::unordered_map<UsageTexts::Ids, UsageDims, UsageIdsHash> m_dims;
    std::map<std::tuple<QString, QString, QString, Family, Month, SourceKind>, CostLine> m_sums;
    QList<CostLine> m_long;
};

} // namespace

bool isLongTerm(const Days &days)
{
    constexpr int longestMonth = 31;
    return days.to.isValid() && days.count() > longestMonth;
}

Result<QList<CostLine>> costLinesUntil(SourceReader &reader, const Terms &terms, Month last)
{
    const Result<QList<SourceSet>> sets = reader.sets();
    const Result<const Dictionary *> dictionary = reader.dictionary(Shape::Reconciliation);
    if (!sets)
        return std::unexpected(sets.error());
    const Result<const Dictionary *> usage = reader.dictionary(Shape::Usage);
    if (!dictionary || !usage)
        return std::unexpected(dictionary ? usage.error() : dictionary.error());
    ReconTexts texts(**dictionary);
    UsageTexts words(**usage);
    CostReader costs(reader, terms);
    for (const SourceSet &set : *sets) {
        if (set.kind == SourceKind::AzureCost && set.month <= last) {
            if (const Status read = costs.addCosts(set, words, isInPartnerCenter(set, *sets)); !read)
                return std::unexpected(read.error());
        }
        if (shapeOf(set.kind) != Shape::Reconciliation || isUnbilled(set.kind) || set.month > last)
            continue;
        if (const Status read = costs.add(set, texts); !read)
            return std::unexpected(read.error());
    }
    return costs.taken();
}

} // namespace counterfoil
