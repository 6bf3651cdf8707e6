// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportscolumns.h"

#include "core/insight/reportbuilder.h"
#include "ui/format/amounts.h"
#include "ui/format/spoken.h"
#include "ui/reports/reportscontroller.h"

#include <QCoreApplication>

namespace counterfoil {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("ReportsColumns", text);
}

struct HeadLook
{
    const char *name;
    int width; //!< 0 takes the rest
};

const QHash<QString, HeadLook> &heads()
{
    static const QHash<QString, HeadLook> all{
        {QStringLiteral("name"), {QT_TRANSLATE_NOOP("ReportsColumns", "Customer"), 220}},
        {QStringLiteral("family"), {QT_TRANSLATE_NOOP("ReportsColumns", "Family"), 0}},
        {QStringLiteral("product"), {QT_TRANSLATE_NOOP("ReportsColumns", "Product"), 0}},
        {QStringLiteral("what"), {QT_TRANSLATE_NOOP("ReportsColumns", "What"), 0}},
        {QStringLiteral("kind"), {QT_TRANSLATE_NOOP("ReportsColumns", "Kind"), 150}},
        {QStringLiteral("severity"), {QT_TRANSLATE_NOOP("ReportsColumns", "Severity"), 92}},
        {QStringLiteral("side"), {QT_TRANSLATE_NOOP("ReportsColumns", "What"), 150}},
        {QStringLiteral("currency"), {QT_TRANSLATE_NOOP("ReportsColumns", "Currency"), 82}},
        {QStringLiteral("billing"), {QT_TRANSLATE_NOOP("ReportsColumns", "Microsoft's"), 92}},
        {QStringLiteral("month"), {QT_TRANSLATE_NOOP("ReportsColumns", "Month"), 118}},
        {QStringLiteral("net"), {QT_TRANSLATE_NOOP("ReportsColumns", "Invoiced"), 112}},
        {QStringLiteral("cost"), {QT_TRANSLATE_NOOP("ReportsColumns", "Cost"), 112}},
        {QStringLiteral("costOnHand"), {QT_TRANSLATE_NOOP("ReportsColumns", "On hand"), 112}},
        {QStringLiteral("costProjected"), {QT_TRANSLATE_NOOP("ReportsColumns", "Projected"), 112}},
        {QStringLiteral("revenue"), {QT_TRANSLATE_NOOP("ReportsColumns", "Revenue"), 112}},
        {QStringLiteral("revenueOnHand"), {QT_TRANSLATE_NOOP("ReportsColumns", "Of it on hand"), 112}},
        {QStringLiteral("margin"), {QT_TRANSLATE_NOOP("ReportsColumns", "Margin"), 108}},
        {QStringLiteral("share"), {QT_TRANSLATE_NOOP("ReportsColumns", "%"), 70}},
        {QStringLiteral("amount"), {QT_TRANSLATE_NOOP("ReportsColumns", "Amount"), 112}},
        {QStringLiteral("exchange"), {QT_TRANSLATE_NOOP("ReportsColumns", "Exchange"), 112}},
        {QStringLiteral("before"), {QT_TRANSLATE_NOOP("ReportsColumns", "Before"), 112}},
        {QStringLiteral("recognised"), {QT_TRANSLATE_NOOP("ReportsColumns", "Recognised"), 112}},
        {QStringLiteral("remaining"), {QT_TRANSLATE_NOOP("ReportsColumns", "Remaining"), 112}},
        {QStringLiteral("microsoft"), {QT_TRANSLATE_NOOP("ReportsColumns", "Microsoft"), 96}},
        {QStringLiteral("counted"), {QT_TRANSLATE_NOOP("ReportsColumns", "Counted"), 92}},
        {QStringLiteral("invoiced"), {QT_TRANSLATE_NOOP("ReportsColumns", "Invoiced"), 92}},
        {QStringLiteral("variance"), {QT_TRANSLATE_NOOP("ReportsColumns", "Variance"), 92}},
        {QStringLiteral("seats"), {QT_TRANSLATE_NOOP("ReportsColumns", "Seats"), 82}}};
    return all;
}

//! Ids are for files; a report of one month has no need of its name in every row.
bool isShown(const Report &report, const ReportColumn &column)
{
    if (column.kind == ReportColumnKind::Month)
        return report.from != report.to || !isOfOneMonth(report.kind);
    return heads().contains(column.key);
}

Cell dash()
{
    Cell cell = textCell(enDash);
    cell.muted = true;
    return cell;
}

Cell numberCell(const ReportColumn &column, const ReportRow &row, const std::optional<Decimal> &number)
{
    if (!number)
        return dash();
    const int digits = column.kind == ReportColumnKind::Money   ? row.digits
                       : column.kind == ReportColumnKind::Share ? 1
                                                                : 0;
    const bool isChange = column.key == u"exchange" || column.key == u"variance" || column.key == u"seats";
    Cell cell = isChange && !number->isZero() ? signedCell(*number, digits) : moneyCell(*number, digits);
    cell.muted = number->isZero();
    const bool isLoss = number->isNegative() && (column.key == u"margin" || (column.key == u"share" && !isChange));
    cell.tone = isLoss ? Tone::Bad : Tone::Plain;
    if (column.kind == ReportColumnKind::Share)
        cell.text = percentOfText(cell.text);
    return cell;
}

Tone toneOf(const QString &severity)
{
    return severity == u"high" ? Tone::Bad : severity == u"medium" ? Tone::Warn : Tone::Plain;
}

Cell textOf(const ReportColumn &column, const ReportRow &row, const QString &text)
{
    if (column.kind == ReportColumnKind::Month) {
        const std::optional<Month> month = Month::fromIso(text);
        return month ? textCell(monthText(*month)) : textCell(QString());
    }
    if (row.depth > 0)
        return textCell(QString()); // said by the sum above
    const bool isSentence = column.key == u"what";
    Cell cell = text.isEmpty() ? dash() : textCell(isSentence ? spoken(codeWords(text)) : codeWords(text));
    if (column.key == u"severity")
        cell.tone = toneOf(text);
    if (isSentence)
        cell.second = cell.text; // the whole of it in the tool tip
    return cell;
}

QString headOf(const Report &report, const ReportColumn &column)
{
    const QString name = tr(heads().value(column.key).name);
    const bool one = report.total.has_value() && column.kind == ReportColumnKind::Money && !report.currency.isEmpty();
    const bool isFirst = std::find_if(report.columns.begin(), report.columns.end(), [](const ReportColumn &other) {
                             return other.kind == ReportColumnKind::Money;
                         })->key == column.key;
    return one && isFirst ? tr("%1, %2").arg(name, report.total->currency) : name;
}

Column<ReportRow> columnOf(const Report &report, int number, bool flex)
{
    const ReportColumn column = report.columns[number];
    const bool isText = column.kind == ReportColumnKind::Text || column.kind == ReportColumnKind::Month;
    ColumnLook look{column.key, headOf(report, column), CellKind::Money, heads().value(column.key).width};
    if (isText)
        look.kind = column.key == u"severity" ? CellKind::State : CellKind::Text;
    if (flex)
        look.width = 0;
    return {look,
            [column, number, isText](const ReportRow &row) {
                const ReportCell &cell = row.cells[number];
                return isText ? textOf(column, row, cell.text) : numberCell(column, row, cell.number);
            },
            [number, isText](const ReportRow &a, const ReportRow &b) {
                const ReportCell &left = a.cells[number];
                const ReportCell &right = b.cells[number];
                return isText ? QString::localeAwareCompare(left.text, right.text) < 0
                              : left.number.value_or(Decimal()) < right.number.value_or(Decimal());
            }};
}

//! The number of the column that takes the rest: the one that says so, else the first.
int flexColumn(const Report &report)
{
    for (qsizetype column = 0; column < report.columns.size(); ++column) {
        if (isShown(report, report.columns[column]) && heads().value(report.columns[column].key).width == 0)
            return int(column);
    }
    return 0;
}

std::optional<Decimal> sumOf(const QList<const ReportRow *> &rows, int column)
{
    std::optional<Decimal> sum;
    for (const ReportRow *row : rows) {
        if (row->cells[column].number)
            sum = sum.value_or(Decimal()) + *row->cells[column].number;
    }
    return sum;
}

} // namespace

QString figureWords(const QString &key)
{
    const auto found = heads().constFind(key);
    return found == heads().constEnd() ? key : tr(found->name);
}

TreeShape<ReportRow> reportShape()
{
    TreeShape<ReportRow> shape;
    shape.key = [](const ReportRow &row) {
        QString key = row.currency + u'/' + row.month.iso();
        for (const ReportCell &cell : row.cells)
            key += u'/' + cell.text;
        return key;
    };
    shape.depth = [](const ReportRow &row) { return row.depth; };
    shape.closedAtFirst = true;
    return shape;
}

QList<Column<ReportRow>> reportTableColumns(const Report &report)
{
    QList<Column<ReportRow>> columns;
    const int flex = flexColumn(report);
    for (qsizetype column = 0; column < report.columns.size(); ++column) {
        if (isShown(report, report.columns[column]))
            columns << columnOf(report, int(column), column == flex);
    }
    return columns;
}

QList<Cell> reportTotals(const Report &report, const QList<const ReportRow *> &shown, int all)
{
    QList<Cell> cells;
    if (!report.total)
        return cells;
    QList<const ReportRow *> tops;
    for (const ReportRow *row : shown) {
        if (row->depth == 0)
            tops << row;
    }
    Report sums = report;
    ReportRow total = *report.total;
    for (qsizetype column = 0; column < report.columns.size(); ++column) {
        const ReportColumn &own = report.columns[column];
        if (own.kind != ReportColumnKind::Share)
            total.cells[column].number = sumOf(tops, int(column));
    }
    for (qsizetype column = 0; column < report.columns.size(); ++column) {
        const ReportColumn &own = report.columns[column];
        if (own.kind == ReportColumnKind::Share)
            total.cells[column].number = percentOf(total.cells[report.columnOf(own.part)].number.value_or(Decimal()),
                                                   total.cells[report.columnOf(own.whole)].number.value_or(Decimal()));
        if (!isShown(report, own))
            continue;
        const bool isText = own.kind == ReportColumnKind::Text || own.kind == ReportColumnKind::Month;
        Cell cell = isText ? textCell(QString()) : numberCell(own, total, total.cells[column].number);
        if (cells.isEmpty())
            cell = textCell(tops.size() == all ? counted(all, tr("1 row"), tr("%1 rows"))
                                               : tr("%1 of %2, filtered").arg(tops.size()).arg(all));
        cell.strong = true;
        cells << cell;
    }
    return cells;
}

} // namespace counterfoil
