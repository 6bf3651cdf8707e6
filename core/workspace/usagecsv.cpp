// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/usagecsv.h"

#include "core/base/filewriter.h"
#include "core/documents/invoicecsv.h"

namespace counterfoil {

namespace {

constexpr UsageDimension dimensions[] = {UsageDimension::Customer,      UsageDimension::Subscription,
                                         UsageDimension::ResourceGroup, UsageDimension::Resource,
                                         UsageDimension::MeterCategory, UsageDimension::Meter,
                                         UsageDimension::Region,        UsageDimension::Unit};

//! The texts of a combination of a view's table, ready to be written.
QByteArray cellsOf(const UsageTable &table, const UsageCombination &one, const QStringList &tagNames)
{
    QByteArrayList cells;
    for (const UsageDimension dimension : dimensions)
        cells << csvText(table.pool(dimension).text(one[dimension]));
    for (const QString &name : tagNames)
        cells << csvText(tagValue(table.tags[one[UsageDimension::Tags]], name));
    return cells.join(',');
}

} // namespace

QByteArray usageCsv(const UsageView &view)
{
    const UsageTable &table = *view.table;
    const QStringList tagNames = table.tagNames();
    QByteArrayList head{"day"};
    for (const UsageDimension dimension : dimensions)
        head << wordOf(dimension).toLatin1();
    for (const QString &name : tagNames)
        head << csvText(QStringLiteral("tag ") + name);
    head << QByteArrayList{"quantity", "list", "earnedCreditPercentage", "cost", "currency", "file", "line"};
    QByteArray csv = head.join(',') + "\r\n";
    QHash<quint32, QByteArray> known;
    for (const quint32 row : view.order) {
        QByteArray &cells = known[table.combination[row]];
        if (cells.isNull())
            cells = cellsOf(table, table.of(row), tagNames);
        csv += table.dayOf(row).iso().toLatin1() + ',' + cells + ',';
        for (const QString &amount :
             {table.quantity.at(row).text(), table.list.at(row).text(), table.percentages[table.percentage[row]].text(),
              table.cost.at(row).text(), table.currency})
            csv += amount.toLatin1() + ',';
        csv +=
            csvText(table.sets[table.set[row]].path) + ',' + QByteArray::number(qint64(table.line[row]) + 1) + "\r\n";
    }
    return csv;
}

Status writeUsageCsv(const UsageView &view, const QString &path)
{
    return FileWriter().write(path, usageCsv(view));
}

QByteArray usageChartCsv(const UsageChart &chart, const QString &currency, int digits)
{
    const bool weeks = chart.span == UsageSpan::Week;
    const bool months = chart.span == UsageSpan::Month;
    QByteArrayList head{weeks ? "from,to" : months ? "month" : "day"};
    for (const QString &category : chart.categories)
        head << (category.isEmpty() ? QByteArray("other") : csvText(category));
    head << QByteArrayList{"total", "currency"};
    QByteArray csv = head.join(',') + "\r\n";
    for (const UsageDayCost &day : chart.days) {
        csv += (months ? Month::of(day.day).iso() : day.day.iso()).toLatin1();
        if (weeks)
            csv += ',' + day.last.iso().toLatin1();
        for (const Exact &part : day.parts)
            csv += ',' + rounded(part, digits).text(digits).toLatin1();
        csv += ',' + rounded(day.total, digits).text(digits).toLatin1() + ',' + currency.toLatin1() + "\r\n";
    }
    return csv;
}

} // namespace counterfoil
