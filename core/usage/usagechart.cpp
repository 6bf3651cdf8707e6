// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usage/usagechart.h"

#include "core/usage/usageview.h"

#include <set>

namespace counterfoil {

namespace {

constexpr qsizetype mostCategories = 5;

//! Sums by day and meter category, which have few values.
class DaySums
{
public:
    DaySums(const UsageTable &table, const std::vector<quint32> &rows)
        : m_table(table), m_categories(table.pool(UsageDimension::MeterCategory).size())
    {
        for (const quint32 row : rows) {
            Slot &slot = m_days[table.day[row]];
            if (slot.sums.empty())
                slot.sums.resize(m_categories);
            table.cost.addTo(slot.sums[table.of(row)[UsageDimension::MeterCategory]], row);
            ++slot.rows;
        }
    }
    UsageChart chart();

private:
    struct Slot
    {
        qint64 rows = 0;
        std::vector<AmountSum> sums; //!< by category
    };
    QList<quint32> costliest() const;

    const UsageTable &m_table;
    quint32 m_categories;
    std::map<int, Slot> m_days;
};

QList<quint32> DaySums::costliest() const
{
    std::vector<Exact> totals(m_categories);
    for (const auto &[day, slot] : m_days) {
        for (quint32 i = 0; i < m_categories; ++i)
            totals[i] += slot.sums[i].total();
    }
    QList<quint32> order;
    for (quint32 i = 0; i < m_categories; ++i) {
        if (!totals[i].isZero())
            order.append(i);
    }
    std::stable_sort(order.begin(), order.end(), [&totals](quint32 a, quint32 b) { return totals[b] < totals[a]; });
    return order;
}

UsageChart DaySums::chart()
{
    UsageChart chart;
    const QList<quint32> order = costliest();
    for (qsizetype i = 0; i < std::min(order.size(), mostCategories); ++i)
        chart.categories << m_table.pool(UsageDimension::MeterCategory).text(order[i]);
    if (order.size() > mostCategories)
        chart.categories << QString();
    for (int day = 0; day < m_table.month.days(); ++day)
        m_days[day];
    for (auto &[day, slot] : m_days) {
        UsageDayCost cost;
        cost.day = m_table.month.first().plusDays(day);
        cost.last = cost.day;
        cost.rows = slot.rows;
        cost.parts.resize(chart.categories.size());
        for (qsizetype i = 0; i < order.size() && !slot.sums.empty(); ++i) {
            const Exact part = slot.sums[order[i]].total();
            cost.parts[std::min(i, mostCategories)] += part;
            cost.total += part;
        }
        chart.days.append(cost);
    }
    return chart;
}

} // namespace

Exact UsageChart::mean() const
{
    Exact sum;
    for (const UsageDayCost &day : days)
        sum += day.total;
    return days.isEmpty() ? sum : sum / Exact(int(days.size()));
}

int UsageChart::spike() const
{
    if (span != UsageSpan::Day)
        return -1;
    const auto most = std::max_element(days.begin(), days.end(),
                                       [](const UsageDayCost &a, const UsageDayCost &b) { return a.total < b.total; });
    if (most == days.end() || most->total * Exact(5) < mean() * Exact(6) || most->total.sign() <= 0)
        return -1;
    return int(most - days.begin());
}

UsageChart usageChart(const UsageTable &table, UsageQuery query)
{
    query.days.reset();
    return DaySums(table, rowsOf(table, query)).chart();
}

UsageChart usageByWeeks(const UsageChart &days)
{
    UsageChart weeks;
    weeks.categories = days.categories;
    weeks.span = UsageSpan::Week;
    Day monday;
    for (const UsageDayCost &day : days.days) {
        const Day own = day.day.plusDays(1 - day.day.date().dayOfWeek());
        if (weeks.days.isEmpty() || own != monday) {
            monday = own;
            weeks.days << day;
            continue;
        }
        UsageDayCost &week = weeks.days.last();
        week.last = day.last;
        week.rows += day.rows;
        week.total += day.total;
        for (qsizetype i = 0; i < week.parts.size(); ++i)
            week.parts[i] += day.parts[i];
    }
    return weeks;
}

UsageMonthCost usageMonthCost(const UsageTable &table, UsageQuery query)
{
    query.days.reset();
    const TextPool &categories = table.pool(UsageDimension::MeterCategory);
    std::vector<AmountSum> sums(categories.size());
    UsageMonthCost cost{table.month, 0, {}};
    for (const quint32 row : rowsOf(table, query)) {
        table.cost.addTo(sums[table.of(row)[UsageDimension::MeterCategory]], row);
        ++cost.rows;
    }
    for (quint32 i = 0; i < categories.size(); ++i) {
        if (const Exact sum = sums[i].total(); !sum.isZero())
            cost.costs[categories.text(i)] += sum;
    }
    return cost;
}

UsageChart usageByMonths(const QList<UsageMonthCost> &months)
{
    QMap<QString, Exact> all;
    for (const UsageMonthCost &month : months) {
        for (auto cost = month.costs.begin(); cost != month.costs.end(); ++cost)
            all[cost.key()] += *cost;
    }
    QStringList order = all.keys();
    std::stable_sort(order.begin(), order.end(),
                     [&all](const QString &a, const QString &b) { return all[b] < all[a]; });
    UsageChart chart;
    chart.span = UsageSpan::Month;
    chart.categories = order.mid(0, mostCategories);
    if (order.size() > mostCategories)
        chart.categories << QString();
    for (const UsageMonthCost &month : months) {
        UsageDayCost bar;
        bar.day = month.month.first();
        bar.last = month.month.last();
        bar.rows = month.rows;
        bar.parts.resize(chart.categories.size());
        for (auto cost = month.costs.begin(); cost != month.costs.end(); ++cost) {
            bar.parts[std::min(order.indexOf(cost.key()), mostCategories)] += *cost;
            bar.total += *cost;
        }
        chart.days << bar;
    }
    return chart;
}

BenefitCover benefitCover(const UsageTable &table)
{
    using Kind = std::pair<quint32, quint32>;
    const auto kindOf = [](const UsageCombination &one) {
        return Kind(one[UsageDimension::MeterCategory], one[UsageDimension::Unit]);
    };
    std::set<Kind> kinds;
    for (const UsageCombination &one : table.combinations) {
        if (one.covered)
            kinds.insert(kindOf(one));
    }
    std::vector<char> coverable;
    coverable.reserve(table.combinations.size());
    for (const UsageCombination &one : table.combinations)
        coverable.push_back(kinds.contains(kindOf(one)));
    AmountSum covered;
    AmountSum all;
    for (quint32 row = 0; row < table.rows() && !kinds.empty(); ++row) {
        if (!coverable[table.combination[row]])
            continue;
        table.quantity.addTo(all, row);
        if (table.of(row).covered)
            table.quantity.addTo(covered, row);
    }
    return {covered.total(), all.total()};
}

} // namespace counterfoil
