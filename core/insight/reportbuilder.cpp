// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/reportbuilder.h"

#include <algorithm>
#include <set>

namespace counterfoil {

namespace {

bool isFigure(const ReportColumn &column)
{
    return column.kind != ReportColumnKind::Text && column.kind != ReportColumnKind::Month;
}

int digitsOf(const ReportColumn &column, int money)
{
    return column.kind == ReportColumnKind::Money ? money : 0;
}

std::optional<Decimal> gathered(const QList<ReportRow> &rows, int column, Gathering gathering)
{
    std::optional<Decimal> sum;
    for (const ReportRow &row : rows) {
        const std::optional<Decimal> &number = row.cells[column].number;
        if (!number)
            continue;
        if (gathering == Gathering::Sum)
            sum = sum.value_or(Decimal()) + *number;
        else if (gathering == Gathering::Last || (gathering == Gathering::First && !sum))
            sum = number;
    }
    return gathering == Gathering::None ? std::nullopt : sum;
}

} // namespace

std::optional<Decimal> percentOf(const Decimal &part, const Decimal &whole)
{
    if (whole.isZero())
        return std::nullopt;
    return rounded(Exact(part) * Exact(100) / Exact(whole), 1);
}

void chartByKey(Report &report, int keyColumn, const QString &figure, int most)
{
    const int column = report.columnOf(figure);
    ReportChart &chart = report.chart;
    const QList<Decimal> nothing(chart.categories.size());
    chart.shape = ReportChart::Shape::Lines;
    chart.series.clear();
    ReportSeries other{QStringLiteral("other"), nothing};
    for (const ReportRow &row : std::as_const(report.rows)) {
        const qsizetype place = chart.categories.indexOf(row.month.iso());
        if (row.isSum || place < 0 || !row.cells[column].number ||
            (!row.currency.isEmpty() && row.currency != chart.unit))
            continue;
        const QString &key = row.cells[keyColumn].text;
        auto series = std::find_if(chart.series.begin(), chart.series.end(),
                                   [&key](const ReportSeries &own) { return own.key == key; });
        if (series == chart.series.end() && chart.series.size() < most)
            series = chart.series.insert(series, {key, nothing});
        (series == chart.series.end() ? other : *series).values[place] += *row.cells[column].number;
    }
    if (other.values != nothing)
        chart.series.append(other);
}

ReportBuilder::ReportBuilder(Report head) : m_report(std::move(head))
{
    m_monthColumn = std::max(m_report.columnOf(u"month"), 0);
}

//! A figure that facts bring, not one that follows from others.
bool ReportBuilder::isGiven(int column) const
{
    return isFigure(m_report.columns[column]) && m_report.columns[column].part.isEmpty();
}

void ReportBuilder::add(const ReportFact &fact)
{
    const auto [place, isNew] = m_groups.try_emplace(Key{fact.keys, fact.currency}, Group{fact, true, true, {}});
    Group &group = place->second;
    group.sameCustomer = group.sameCustomer && group.first.customer == fact.customer;
    group.sameSubscription = group.sameSubscription && group.first.subscription == fact.subscription;
    if (group.first.invoice.isEmpty())
        group.first.invoice = fact.invoice;
    QList<std::optional<Exact>> &sums = group.months[fact.month];
    sums.resize(fact.figures.size());
    for (qsizetype i = 0; i < sums.size(); ++i) {
        if (fact.figures[i])
            sums[i] = sums[i].value_or(Exact()) + *fact.figures[i];
    }
}

ReportRow ReportBuilder::leafOf(const Group &group, Month month, const QList<std::optional<Exact>> &figures) const
{
    ReportRow row;
    row.depth = 1;
    row.month = month;
    row.customer = group.sameCustomer ? group.first.customer : QString();
    row.subscription = group.sameSubscription ? group.first.subscription : QString();
    row.currency = group.first.currency;
    row.digits = group.first.digits;
    qsizetype figure = 0;
    for (qsizetype column = 0; column < m_report.columns.size(); ++column) {
        ReportCell cell;
        if (column < m_monthColumn)
            cell.text = group.first.keys.value(column);
        else if (column == m_monthColumn)
            cell.text = month.isValid() ? month.iso() : QString();
        else if (isGiven(int(column))) {
            const std::optional<Exact> value = figures.value(figure++);
            if (value)
                cell.number = rounded(*value, digitsOf(m_report.columns[column], row.digits));
        }
        row.cells.append(cell);
    }
    work(row);
    return row;
}

//! Shares and differences.
void ReportBuilder::work(ReportRow &row) const
{
    for (qsizetype column = 0; column < m_report.columns.size(); ++column) {
        const ReportColumn &own = m_report.columns[column];
        if (own.part.isEmpty())
            continue;
        const std::optional<Decimal> part = row.cells[m_report.columnOf(own.part)].number;
        const std::optional<Decimal> whole = row.cells[m_report.columnOf(own.whole)].number;
        row.cells[column].number = !part || !whole                       ? std::nullopt
                                   : own.kind == ReportColumnKind::Share ? percentOf(*part, *whole)
                                                                         : std::optional(*part - *whole);
    }
}

ReportRow ReportBuilder::sumOf(const Group &group, const QList<ReportRow> &leaves) const
{
    ReportRow row = leafOf(group, Month(), {});
    row.depth = 0;
    row.isSum = true;
    for (qsizetype column = 0; column < m_report.columns.size(); ++column) {
        if (isGiven(int(column)))
            row.cells[column].number = gathered(leaves, int(column), m_report.columns[column].gathering);
    }
    work(row);
    return row;
}

ReportRow ReportBuilder::totalOf(const QList<ReportRow> &sums) const
{
    ReportRow total;
    total.isSum = true;
    total.currency = sums.first().currency;
    total.digits = sums.first().digits;
    total.cells.resize(m_report.columns.size());
    for (qsizetype column = 0; column < m_report.columns.size(); ++column) {
        if (isGiven(int(column)) && m_report.columns[column].gathering != Gathering::None)
            total.cells[column].number = gathered(sums, int(column), Gathering::Sum);
    }
    work(total);
    return total;
}

void ReportBuilder::draw(Report &report, const QStringList &charted) const
{
    std::set<Month> months;
    for (const ReportRow &row : report.rows) {
        if (!row.isSum && row.month.isValid())
            months.insert(row.month);
    }
    if (months.empty())
        return;
    for (Month month = *months.begin(); month <= *months.rbegin(); month = month.plus(1))
        report.chart.categories.append(month.iso());
    for (const QString &key : charted) {
        const int column = report.columnOf(key);
        ReportSeries series{key, QList<Decimal>(report.chart.categories.size())};
        for (const ReportRow &row : report.rows) {
            if (!row.isSum && row.cells[column].number && row.currency == report.chart.unit)
                series.values[row.month.index() - months.begin()->index()] += *row.cells[column].number;
        }
        report.chart.series.append(series);
    }
}

Report ReportBuilder::build(const QStringList &charted, ReportChart::Shape shape)
{
    Report report = m_report;
    QList<QList<ReportRow>> blocks;
    QList<ReportRow> sums;
    std::map<QString, int> currencies;
    for (const auto &[key, group] : m_groups) {
        QList<ReportRow> leaves;
        for (const auto &[month, figures] : group.months)
            leaves.append(leafOf(group, month, figures));
        const ReportRow sum = sumOf(group, leaves);
        sums.append(sum);
        currencies[sum.currency] += int(leaves.size());
        blocks.append(QList<ReportRow>{sum} + leaves);
    }
    const int first = m_monthColumn + 1;
    std::stable_sort(blocks.begin(), blocks.end(), [first](const QList<ReportRow> &a, const QList<ReportRow> &b) {
        const auto size = [first](const QList<ReportRow> &rows) {
            return rows.first().cells[first].number.value_or(Decimal()).abs();
        };
        return size(b) < size(a);
    });
    for (const QList<ReportRow> &block : std::as_const(blocks))
        report.rows += block;
    if (currencies.size() == 1)
        report.total = totalOf(sums);
    const auto most = std::max_element(currencies.begin(), currencies.end(),
                                       [](const auto &a, const auto &b) { return a.second < b.second; });
    report.chart.shape = shape;
    report.chart.unit = most == currencies.end() ? report.currency : most->first;
    draw(report, charted);
    return report;
}

} // namespace counterfoil
