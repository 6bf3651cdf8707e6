// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/rowcopy.h"

#include "ui/format/amounts.h"
#include "ui/tables/tablemodel.h"

#include <QCoreApplication>

namespace counterfoil {

namespace {

//! A text of a cell, and whether it is an amount that is known to be no formula.
struct Part
{
    QString text;
    bool amount = false;
};

Part leadOf(const Cell &cell, bool shown)
{
    if (!shown && !cell.copied.isEmpty())
        return {cell.copied, true};
    return {cell.text, false};
}

//! A column of cards or of two lines gives a cell for each of its texts, in every row.
QList<Part> partsOf(const Cell &cell, CellKind kind, bool shown)
{
    switch (kind) {
    case CellKind::Button:
        return {};
    case CellKind::TwoLines:
        return {leadOf(cell, shown), {cell.second}};
    case CellKind::Card:
        return {leadOf(cell, shown), {cell.second}, {cell.amount}, {cell.state}};
    case CellKind::Chip:
        return {{cell.mark == noMark ? cell.text : lookOf(cell.mark).name}};
    case CellKind::Bar:
    case CellKind::Text:
    case CellKind::MiddleText:
    case CellKind::Money:
    case CellKind::State:
        break;
    }
    return {leadOf(cell, shown)};
}

QString headText(const char *text)
{
    return QCoreApplication::translate("counterfoil::TableView", text);
}

//! A head for each of a column's parts, with the unit of amounts.
QStringList headsOf(const ColumnLook &look)
{
    switch (look.kind) {
    case CellKind::Button:
        return {};
    case CellKind::TwoLines:
        return {look.name, headText(QT_TRANSLATE_NOOP("counterfoil::TableView", "%1, second line")).arg(look.name)};
    case CellKind::Card:
        return {look.name, headText(QT_TRANSLATE_NOOP("counterfoil::TableView", "%1, second line")).arg(look.name),
                headText(QT_TRANSLATE_NOOP("counterfoil::TableView", "Amount")),
                headText(QT_TRANSLATE_NOOP("counterfoil::TableView", "State"))};
    case CellKind::Bar:
    case CellKind::Text:
    case CellKind::MiddleText:
    case CellKind::Money:
    case CellKind::Chip:
    case CellKind::State:
        break;
    }
    if (look.unit.isEmpty() || look.name.contains(look.unit))
        return {look.name};
    return {QStringLiteral("%1, %2").arg(look.name, look.unit)};
}

template <typename Written>
QString joined(const TableModel &table, const QList<int> &rows, const QList<int> &columns, bool shown, QChar divider,
               Written written)
{
    QStringList lines;
    for (const int row : rows) {
        QStringList cells;
        for (const int column : columns) {
            for (const Part &part : partsOf(table.cell(row, column), table.columnLook(column).kind, shown))
                cells << written(part);
        }
        lines << cells.join(divider);
    }
    return lines.join(u'\n');
}

QString asTsv(const Part &part)
{
    QString text = part.text;
    for (const QChar divider : {u'\t', u'\n', u'\r'})
        text.replace(divider, u' ');
    return text.replace(minusSign, u'-');
}

QString asCsv(const Part &part)
{
    return csvCell(part.text, part.amount);
}

} // namespace

QString csvCell(const QString &text, bool amount)
{
    const bool formula = !amount && !text.isEmpty() && QStringLiteral("=+-@\t\r").contains(text.at(0));
    QString quoted = text;
    quoted.replace(u'"', QStringLiteral("\"\""));
    return (formula ? QStringLiteral("\"'") : QStringLiteral("\"")) + quoted + u'"';
}

QString rowsAsText(const TableModel &table, const QList<int> &rows, const QList<int> &columns)
{
    return joined(table, rows, columns, true, u'\t', asTsv);
}

QString rowsAsCsv(const TableModel &table, const QList<int> &rows, const QList<int> &columns)
{
    if (rows.isEmpty())
        return {};
    QStringList heads;
    for (const int column : columns) {
        for (const QString &head : headsOf(table.columnLook(column)))
            heads << csvCell(head);
    }
    return heads.join(u',') + u'\n' + joined(table, rows, columns, false, u',', asCsv);
}

QByteArray csvFile(const QString &lines)
{
    QString text = lines + u'\n';
    text.replace(u'\n', QStringLiteral("\r\n"));
    return QByteArrayLiteral("\xEF\xBB\xBF") + text.toUtf8();
}

} // namespace counterfoil
