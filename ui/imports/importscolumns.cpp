// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/importscolumns.h"

#include "core/money/currency.h"
#include "ui/format/amounts.h"
#include "ui/format/spoken.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>

namespace counterfoil {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Imports", text);
}

//! Usage has amounts of eighteen decimals: shown is what a person can read, and the exact value is copied.
Cell exactCell(const Exact &amount, int digits, int most, bool isSigned = false)
{
    const Decimal shown = readableAmount(amount, most);
    Cell cell = isSigned ? signedCell(shown, digits) : moneyCell(shown, digits);
    const std::optional<Decimal> exact = amount.decimal();
    cell.copied = exact ? exact->text(digits) : amount.text();
    return cell;
}

Cell countCell(qint64 count)
{
    Cell cell = count == 0 ? causeCell(Decimal(), 0) : textCell(countText(count));
    cell.copied = QString::number(count);
    return cell;
}

Cell stateCell(const ImportEntry &entry)
{
    Cell cell;
    if (!entry.warnings.isEmpty()) {
        cell = textCell(counted(entry.warnings.size(), tr("1 warning"), tr("%1 warnings")));
        cell.tone = Tone::Warn;
        return cell;
    }
    if (entry.isSeats)
        return quietCell(tr("Read"));
    cell = quietCell(!entry.current       ? tr("Replaced since")
                     : !entry.replaced    ? tr("New")
                     : entry.changed == 0 ? tr("Unchanged")
                                          : tr("Restated"));
    cell.strong = entry.current && entry.changed > 0;
    return cell;
}

Cell nameCell(const ImportEntry &entry)
{
    if (entry.isSeats)
        return {};
    return entry.invoice.isEmpty() ? quietCell(tr("not billed yet")) : textCell(entry.invoice);
}

//! A file without its folders; of what was pulled the connection tells more than the name.
QString nameOf(const ImportEntry &entry)
{
    const QFileInfo file(entry.path);
    return file.isAbsolute() ? file.fileName() : entry.path;
}

//! The whole path is in the tool tip and in files, and the filter finds it.
Cell sourceCell(const ImportEntry &entry)
{
    Cell cell = quietCell(nameOf(entry));
    cell.second = cell.text == entry.path ? QString() : entry.path;
    cell.copied = entry.path;
    return cell;
}

Cell changeCell(const RestatedRow &row)
{
    Cell cell = textCell(changeWords(row.line.kind));
    cell.quiet = row.line.kind == RestatedKind::Altered;
    return cell;
}

template <typename Record>
auto byText(QString Record::*text)
{
    return [text](const Record &a, const Record &b) { return QString::localeAwareCompare(a.*text, b.*text) < 0; };
}

//! An ISO day is shown as the locale writes days.
QString shownValue(const QString &value)
{
    const std::optional<Day> day = Day::fromIso(value);
    return day ? dayText(*day) : value;
}

} // namespace

QString kindWords(SourceKind kind)
{
    switch (kind) {
    case SourceKind::Reconciliation:
        return tr("Reconciliation");
    case SourceKind::ReconciliationUnbilled:
        return tr("Reconciliation, unbilled");
    case SourceKind::Usage:
        return tr("Usage");
    case SourceKind::UsageUnbilled:
        return tr("Usage, unbilled");
    case SourceKind::LegacyLicence:
        return tr("Legacy licences");
    case SourceKind::LegacyUsage:
        return tr("Legacy usage");
    case SourceKind::AzureCost:
        return tr("Azure cost");
    case SourceKind::Distributor:
        return tr("Distributor");
    }
    return {};
}

Decimal readableAmount(const Exact &amount, int most)
{
    const std::optional<Decimal> exact = amount.decimal();
    return exact && exact->scale() <= most ? *exact : rounded(amount, most);
}

QString changeWords(RestatedKind kind)
{
    switch (kind) {
    case RestatedKind::Added:
        return tr("Added");
    case RestatedKind::Removed:
        return tr("Removed");
    case RestatedKind::Altered:
        return tr("Altered");
    }
    return {};
}

QString changeCountWords(const SourceChange &change)
{
    QStringList parts;
    for (const auto &[count, words] : {std::pair(change.altered, tr("%1 altered")),
                                       {change.added, tr("%1 added")},
                                       {change.removed, tr("%1 removed")}}) {
        if (count > 0)
            parts << words.arg(countText(count));
    }
    return parts.join(QStringLiteral(", "));
}

QString momentText(const QString &iso)
{
    const QDateTime moment = QDateTime::fromString(iso, Qt::ISODateWithMs).toLocalTime();
    if (!moment.isValid())
        return iso;
    return QStringLiteral("%1 %2").arg(dayText(Day::of(moment.date())), moment.toString(QStringLiteral("HH:mm")));
}

TreeShape<ImportEntry> importShape()
{
    TreeShape<ImportEntry> shape;
    shape.key = [](const ImportEntry &entry) { return QString::number(entry.set); };
    return shape;
}

QList<Column<ImportEntry>> importColumns(bool narrow)
{
    using Row = ImportEntry;
    QList<Column<Row>> columns{
        {{QStringLiteral("when"), tr("When"), CellKind::Text, 152},
         [](const Row &row) { return textCell(momentText(row.at)); },
         byText(&Row::at)},
        {{QStringLiteral("kind"), tr("Kind"), CellKind::Text, 176},
         [](const Row &row) { return textCell(row.isSeats ? tr("Seat counts") : kindWords(row.kind)); },
         [](const Row &a, const Row &b) { return std::pair(a.isSeats, a.kind) < std::pair(b.isSeats, b.kind); }},
        {{QStringLiteral("invoice"), tr("Invoice"), CellKind::Text, 124}, nameCell, byText(&Row::invoice)},
        {{QStringLiteral("month"), tr("Month"), CellKind::Text, 108},
         [](const Row &row) { return textCell(row.month.isValid() ? monthText(row.month) : QString()); },
         [](const Row &a, const Row &b) { return a.month < b.month; }},
        {{QStringLiteral("lines"), tr("Lines"), CellKind::Money, 76},
         [](const Row &row) { return countCell(row.lines); },
         [](const Row &a, const Row &b) { return a.lines < b.lines; }},
        {{QStringLiteral("net"), tr("Net"), CellKind::Money, 104},
         [](const Row &row) {
             return row.isSeats ? Cell() : exactCell(row.net, digitsOf(row.currency), digitsOf(row.currency));
         },
         [](const Row &a, const Row &b) { return a.net < b.net; }},
        {{QStringLiteral("currency"), tr("Currency"), CellKind::Text, 64},
         [](const Row &row) { return quietCell(row.currency); },
         byText(&Row::currency)},
        {{QStringLiteral("changed"), tr("Changed"), CellKind::Money, 80, noMark,
          tr("Lines that Microsoft added, took away or altered")},
         [](const Row &row) { return countCell(row.changed); },
         [](const Row &a, const Row &b) { return a.changed < b.changed; }},
        {{QStringLiteral("difference"), tr("Difference"), CellKind::Money, 96},
         [](const Row &row) {
             return row.difference.isZero()
                        ? causeCell(Decimal(), 2)
                        : exactCell(row.difference, digitsOf(row.currency), digitsOf(row.currency), true);
         },
         [](const Row &a, const Row &b) { return a.difference.abs() < b.difference.abs(); }},
        {{QStringLiteral("state"), tr("State"), CellKind::State, 104}, stateCell, {}},
        {{QStringLiteral("from"), tr("From"), CellKind::MiddleText, 0}, sourceCell, [](const Row &a, const Row &b) {
             return QString::localeAwareCompare(nameOf(a), nameOf(b)) < 0;
         }}};
    if (!narrow)
        columns << Column<Row>{{QStringLiteral("by"), tr("By"), CellKind::Text, 88},
                               [](const Row &row) { return quietCell(row.by); },
                               byText(&Row::by)};
    return columns;
}

TreeShape<RestatedRow> restatedShape()
{
    TreeShape<RestatedRow> shape;
    shape.key = [](const RestatedRow &row) { return QString::number(row.place); };
    return shape;
}

QList<Column<RestatedRow>> restatedColumns(const QString &currency)
{
    using Row = RestatedRow;
    const int digits = digitsOf(currency);
    const auto unit = [&currency](const QString &name) {
        return currency.isEmpty() ? name : QStringLiteral("%1, %2").arg(name, currency);
    };
    return {
        {{QStringLiteral("change"), tr("Change"), CellKind::Text, 84},
         changeCell,
         [](const Row &a, const Row &b) { return a.line.kind < b.line.kind; }},
        {{QStringLiteral("customer"), tr("Customer"), CellKind::Text, 128},
         [](const Row &row) { return textCell(row.line.customer); },
         [](const Row &a, const Row &b) { return QString::localeAwareCompare(a.line.customer, b.line.customer) < 0; }},
        {{QStringLiteral("product"), tr("Product"), CellKind::Text, 0},
         [](const Row &row) { return textCell(row.line.product); },
         [](const Row &a, const Row &b) { return QString::localeAwareCompare(a.line.product, b.line.product) < 0; }},
        {{QStringLiteral("days"), tr("Days"), CellKind::Text, 88},
         [](const Row &row) { return quietCell(row.line.days.from.isValid() ? rangeText(row.line.days) : QString()); },
         [](const Row &a, const Row &b) { return a.line.days < b.line.days; }},
        {{QStringLiteral("before"), unit(tr("Before")), CellKind::Money, 92},
         [digits](const Row &row) {
             return row.line.kind == RestatedKind::Added ? causeCell(Decimal(), digits)
                                                         : exactCell(row.line.before, digits, digits + 2);
         },
         [](const Row &a, const Row &b) { return a.line.before < b.line.before; }},
        {{QStringLiteral("now"), unit(tr("Now")), CellKind::Money, 92},
         [digits](const Row &row) {
             return row.line.kind == RestatedKind::Removed ? causeCell(Decimal(), digits)
                                                           : exactCell(row.line.after, digits, digits + 2);
         },
         [](const Row &a, const Row &b) { return a.line.after < b.line.after; }},
        {{QStringLiteral("difference"), unit(tr("Difference")), CellKind::Money, 104},
         [digits](const Row &row) {
             const Exact difference = row.line.after - row.line.before;
             return difference.isZero() ? causeCell(Decimal(), digits)
                                        : exactCell(difference, digits, digits + 2, true);
         },
         [](const Row &a, const Row &b) {
             return (a.line.after - a.line.before).abs() < (b.line.after - b.line.before).abs();
         }},
        {{QStringLiteral("localInvoices"), tr("Local invoices"), CellKind::Text, 116},
         [](const Row &row) { return textCell(row.invoices); },
         byText(&Row::invoices)}};
}

QList<RestatedRow> restatedRows(const Restatement &restatement, const InvoicesById &invoices)
{
    QList<RestatedRow> rows;
    for (const RestatedLine &line : restatement.lines) {
        QStringList names;
        for (const QString &id : line.invoices) {
            const auto invoice = invoices.constFind(id);
            names << (invoice == invoices.cend() ? id : invoice->name());
        }
        rows.append({line, int(rows.size()), names.join(QStringLiteral(", "))});
    }
    return rows;
}

QList<Cell> restatedTotals(const QList<const RestatedRow *> &shown, int all, const Restatement &restatement)
{
    const int digits = digitsOf(restatement.currency);
    Exact before = restatement.removed + restatement.alteredBefore;
    Exact after = restatement.added + restatement.alteredAfter;
    QString text = restatement.isCut() ? tr("All %1 differences, of which the %2 largest are listed")
                                             .arg(countText(restatement.changedLines()), countText(restatement.listed))
                                       : counted(restatement.changedLines(), tr("1 difference"), tr("%1 differences"));
    if (shown.size() != all) {
        before = after = Exact();
        for (const RestatedRow *row : shown) {
            before += row->line.before;
            after += row->line.after;
        }
        text = tr("%1 of %2, filtered").arg(shown.size()).arg(all);
    }
    return {{},
            {},
            textCell(text),
            {},
            exactCell(before, digits, digits),
            exactCell(after, digits, digits),
            exactCell(after - before, digits, digits, true),
            {}};
}

TreeShape<AttributeRow> attributeShape()
{
    TreeShape<AttributeRow> shape;
    shape.key = [](const AttributeRow &row) { return row.attribute.name; };
    return shape;
}

QList<Column<AttributeRow>> attributeColumns()
{
    using Row = AttributeRow;
    const auto side = [](QString MovedAttribute::*value) {
        return [value](const Row &row) {
            Cell cell =
                row.isKey ? quietCell(shownValue(row.attribute.*value)) : textCell(shownValue(row.attribute.*value));
            cell.copied = row.attribute.*value;
            return cell;
        };
    };
    return {
        {{QStringLiteral("attribute"), tr("Attribute"), CellKind::Text, 150},
         [](const Row &row) { return row.isKey ? quietCell(row.attribute.name) : textCell(row.attribute.name); },
         {}},
        {{QStringLiteral("asItWas"), tr("As it was"), CellKind::MiddleText, 100}, side(&MovedAttribute::before), {}},
        {{QStringLiteral("asItIsNow"), tr("As it is now"), CellKind::MiddleText, 0}, side(&MovedAttribute::after), {}}};
}

QList<AttributeRow> attributeRows(const RestatedLine &line)
{
    QList<AttributeRow> rows;
    QSet<QString> moved;
    for (const MovedAttribute &attribute : line.moved) {
        rows.append({attribute, false});
        moved.insert(attribute.name);
    }
    for (const auto &[name, value] : line.key) {
        if (moved.contains(name) || value.isEmpty())
            continue;
        const bool was = line.kind != RestatedKind::Added;
        const bool is = line.kind != RestatedKind::Removed;
        rows.append({{name, was ? value : QString(), is ? value : QString()}, true});
    }
    return rows;
}

TreeShape<Fault> faultShape()
{
    TreeShape<Fault> shape;
    shape.key = [](const Fault &fault) {
        return QStringLiteral("%1:%2:%3:%4").arg(fault.path).arg(fault.line).arg(fault.column, fault.reason);
    };
    return shape;
}

QList<Column<Fault>> faultColumns()
{
    return {{{QStringLiteral("file"), tr("File"), CellKind::MiddleText, 300},
             [](const Fault &fault) {
                 Cell cell = textCell(QFileInfo(fault.path).fileName());
                 cell.copied = fault.path;
                 return cell;
             },
             byText(&Fault::path)},
            {{QStringLiteral("line"), tr("Line"), CellKind::Money, 72},
             [](const Fault &fault) {
                 Cell cell = fault.line > 0 ? textCell(countText(fault.line)) : Cell();
                 cell.copied = QString::number(fault.line);
                 return cell;
             },
             [](const Fault &a, const Fault &b) { return a.line < b.line; }},
            {{QStringLiteral("column"), tr("Column"), CellKind::Text, 150},
             [](const Fault &fault) { return textCell(fault.column); },
             byText(&Fault::column)},
            {{QStringLiteral("reason"), tr("Reason"), CellKind::Text, 0},
             [](const Fault &fault) { return textCell(spoken(fault.reason)); },
             {}}};
}

} // namespace counterfoil
