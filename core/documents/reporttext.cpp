// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/reporttext.h"

#include "core/documents/invoicecsv.h"
#include "core/documents/nullable.h"
#include "core/money/currency.h"

#include <QJsonArray>

namespace counterfoil {

namespace {

bool isText(const ReportColumn &column)
{
    return column.kind == ReportColumnKind::Text || column.kind == ReportColumnKind::Month;
}

QString numberText(const Decimal &number, ReportColumnKind kind, int digits)
{
    return number.text(kind == ReportColumnKind::Money ? digits : kind == ReportColumnKind::Share ? 1 : 0);
}

QJsonValue valueOf(const Report &report, const ReportRow &row, int column)
{
    const ReportCell &cell = row.cells[column];
    const ReportColumn &own = report.columns[column];
    if (isText(own))
        return orNull(cell.text);
    if (!cell.number)
        return QJsonValue(QJsonValue::Null);
    const QString text = numberText(*cell.number, own.kind, row.digits);
    return own.kind == ReportColumnKind::Count ? QJsonValue(text.toLongLong()) : QJsonValue(text);
}

QJsonObject rowJson(const Report &report, const ReportRow &row)
{
    QJsonObject json;
    for (qsizetype column = 0; column < report.columns.size(); ++column) {
        const bool isMonthOfSum = row.isSum && report.columns[column].kind == ReportColumnKind::Month;
        if (!isMonthOfSum)
            json.insert(report.columns[column].key, valueOf(report, row, int(column)));
    }
    return json;
}

QJsonObject chartJson(const ReportChart &chart)
{
    const std::optional<Currency> currency = Currency::fromCode(chart.unit);
    QJsonArray series;
    for (const ReportSeries &own : chart.series) {
        QJsonArray values;
        for (const Decimal &value : own.values)
            values.append(value.text(currency ? currency->digits() : 0));
        series.append(QJsonObject{{QStringLiteral("name"), own.key}, {QStringLiteral("values"), values}});
    }
    return {{QStringLiteral("unit"), chart.unit},
            {QStringLiteral("categories"), QJsonArray::fromStringList(chart.categories)},
            {QStringLiteral("series"), series}};
}

//! A cell of the table for people.
QString cellText(const Report &report, const ReportRow &row, int column)
{
    const ReportCell &cell = row.cells[column];
    if (isText(report.columns[column]))
        return cell.text;
    return cell.number ? numberText(*cell.number, report.columns[column].kind, row.digits) : QStringLiteral("-");
}

//! Rows that the table for people shows: sums where there are any.
QList<ReportRow> rowsToRead(const Report &report)
{
    QList<ReportRow> rows;
    const bool hasSums =
        std::any_of(report.rows.begin(), report.rows.end(), [](const ReportRow &row) { return row.isSum; });
    for (const ReportRow &row : report.rows) {
        if (!hasSums || row.isSum)
            rows.append(row);
    }
    if (report.total)
        rows.append(*report.total);
    return rows;
}

} // namespace

QJsonObject reportJson(const Report &report)
{
    QJsonArray rows;
    QJsonArray sums;
    for (const ReportRow &row : report.rows)
        (row.isSum ? sums : rows).append(rowJson(report, row));
    QJsonObject json{{QStringLiteral("report"), wordOf(report.kind)},
                     {QStringLiteral("by"), orNull(report.by)},
                     {QStringLiteral("from"), report.from.isValid() ? QJsonValue(report.from.iso()) : QJsonValue()},
                     {QStringLiteral("to"), report.to.isValid() ? QJsonValue(report.to.iso()) : QJsonValue()},
                     {QStringLiteral("currency"), report.currency},
                     {QStringLiteral("rows"), rows},
                     {QStringLiteral("sums"), sums},
                     {QStringLiteral("total"), QJsonValue()},
                     {QStringLiteral("chart"), chartJson(report.chart)},
                     {QStringLiteral("notes"), QJsonArray::fromStringList(report.notes)}};
    if (report.total) {
        QJsonObject total;
        for (qsizetype column = 0; column < report.columns.size(); ++column) {
            if (!isText(report.columns[column]))
                total.insert(report.columns[column].key, valueOf(report, *report.total, int(column)));
        }
        json.insert(QStringLiteral("total"), total);
    }
    return json;
}

QByteArray reportCsv(const Report &report)
{
    QByteArrayList heads;
    for (const ReportColumn &column : report.columns)
        heads.append(csvText(column.key));
    const bool needsCurrency = report.columnOf(u"currency") < 0;
    if (needsCurrency)
        heads.append("currency");
    QByteArray csv = "\xEF\xBB\xBF" + heads.join(',') + "\r\n";
    for (const ReportRow &row : report.rows) {
        if (row.isSum)
            continue;
        QByteArrayList cells;
        for (qsizetype column = 0; column < report.columns.size(); ++column) {
            const ReportCell &cell = row.cells[column];
            const ReportColumn &own = report.columns[column];
            cells.append(isText(own)   ? csvText(cell.text)
                         : cell.number ? numberText(*cell.number, own.kind, row.digits).toLatin1()
                                       : QByteArray());
        }
        if (needsCurrency)
            cells.append(csvText(row.currency));
        csv += cells.join(',') + "\r\n";
    }
    return csv;
}

QString reportText(const Report &report)
{
    const QList<ReportRow> rows = rowsToRead(report);
    if (rows.isEmpty())
        return (QStringList{QStringLiteral("nothing to report")} + report.notes).join(u'\n') + u'\n';
    const bool hasSums = rows.first().isSum;
    QStringList lines;
    lines.resize(rows.size() + 1);
    for (qsizetype column = 0; column < report.columns.size(); ++column) {
        const ReportColumn &own = report.columns[column];
        if (own.kind == ReportColumnKind::Month && hasSums)
            continue;
        constexpr qsizetype most = 44;
        QStringList cells{own.key};
        for (const ReportRow &row : rows)
            cells.append(cellText(report, row, int(column)).left(most));
        qsizetype width = 0;
        for (const QString &cell : std::as_const(cells))
            width = std::max(width, cell.size());
        for (qsizetype line = 0; line < cells.size(); ++line)
            lines[line] += (isText(own) ? cells[line].leftJustified(width) : cells[line].rightJustified(width)) +
                           QStringLiteral("  ");
    }
    QString text;
    for (const QString &line : std::as_const(lines))
        text += QStringView(line).chopped(2).toString() + u'\n';
    return text + u'\n' + report.notes.join(u'\n') + u'\n';
}

QJsonObject alertJson(const Alert &alert)
{
    const int digits = digitsOf(alert.currency);
    const auto dayJson = [](Day day) { return day.isValid() ? QJsonValue(day.iso()) : QJsonValue(); };
    return {{QStringLiteral("kind"), alert.kind},
            {QStringLiteral("severity"), wordOf(alert.severity)},
            {QStringLiteral("month"), alert.month.iso()},
            {QStringLiteral("customer"), orNull(alert.customer)},
            {QStringLiteral("name"), alert.name},
            {QStringLiteral("subscription"), orNull(alert.subscription)},
            {QStringLiteral("subject"), orNull(alert.subject)},
            {QStringLiteral("from"), dayJson(alert.days.from)},
            {QStringLiteral("to"), dayJson(alert.days.to)},
            {QStringLiteral("text"), alert.text},
            {QStringLiteral("amount"), alert.amount ? QJsonValue(alert.amount->text(digits)) : QJsonValue()},
            {QStringLiteral("currency"), orNull(alert.currency)},
            {QStringLiteral("invoice"), orNull(alert.invoice)},
            {QStringLiteral("finding"), orNull(alert.finding)}};
}

QString alertText(const Alert &alert)
{
    constexpr int severityWidth = 6;
    constexpr int kindWidth = 16;
    return QStringLiteral("%1  %2  %3: %4")
        .arg(wordOf(alert.severity).leftJustified(severityWidth), alert.kind.leftJustified(kindWidth), alert.name,
             alert.text);
}

} // namespace counterfoil
