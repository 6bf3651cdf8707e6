// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/billing/costlines.h"

#include "core/billing/reconline.h"

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
    if (!dictionary)
        return std::unexpected(dictionary.error());
    ReconTexts texts(**dictionary);
    CostReader costs(reader, terms);
    for (const SourceSet &set : *sets) {
        if (shapeOf(set.kind) != Shape::Reconciliation || isUnbilled(set.kind) || set.month > last)
            continue;
        if (const Status read = costs.add(set, texts); !read)
            return std::unexpected(read.error());
    }
    return costs.taken();
}

} // namespace counterfoil
