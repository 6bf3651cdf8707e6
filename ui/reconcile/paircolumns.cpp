// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reconcile/paircolumns.h"

#include "ui/format/amounts.h"
#include "ui/format/spoken.h"
#include "ui/format/words.h"

#include <QCoreApplication>

namespace counterfoil {

namespace {

using Side = std::optional<PairedLine> PairRow::*;

QString tr(const char *text)
{
    return QCoreApplication::translate("PairColumns", text);
}

//! A side of a pair in one line: its largest line, and how many there are.
std::optional<PairedLine> sumOf(const QList<PairedLine> &lines)
{
    if (lines.isEmpty())
        return std::nullopt;
    PairedLine sum = lines.first();
    for (const PairedLine &line : lines.sliced(1)) {
        sum.amount += line.amount;
        sum.lines += line.lines;
        if (line.days.from.isValid()) {
            sum.days.from = sum.days.from.isValid() ? std::min(sum.days.from, line.days.from) : line.days.from;
            sum.days.to = sum.days.to.isValid() ? std::max(sum.days.to, line.days.to) : line.days.to;
        }
        if (line.invoice != sum.invoice)
            sum.invoice.clear();
    }
    if (lines.size() > 1)
        sum.text = spoken(sum.text) + counted(lines.size() - 1, tr(" and 1 more"), tr(" and %1 more"));
    return sum;
}

std::optional<PairedLine> lineAt(const QList<PairedLine> &lines, qsizetype at)
{
    return at < lines.size() ? std::optional(lines.at(at)) : std::nullopt;
}

QString textOf(const PairedLine &line)
{
    return line.text.isEmpty() ? tr("On no line") : spoken(line.text);
}

Column<PairRow> textColumn(const QString &id, const QString &name, Side side, bool perforated)
{
    const auto text = [side](const PairRow &row) { return row.*side ? textOf(*(row.*side)) : QString(); };
    ColumnLook look{id, name, CellKind::Text, 0};
    look.perforated = perforated;
    return {look,
            [side, text](const PairRow &row) {
                Cell cell = row.depth > 0 ? quietCell(text(row)) : textCell(text(row));
                if (row.*side)
                    cell.second = (row.*side)->invoice;
                return cell;
            },
            [text](const PairRow &a, const PairRow &b) { return QString::localeAwareCompare(text(a), text(b)) < 0; }};
}

Column<PairRow> daysColumn(const QString &id, const QString &name, Side side)
{
    const auto from = [side](const PairRow &row) { return row.*side ? (row.*side)->days.from : Day(); };
    return {{id, name, CellKind::Text, 132},
            [side](const PairRow &row) {
                return row.*side && (row.*side)->days.from.isValid() ? quietCell(rangeText((row.*side)->days)) : Cell();
            },
            [from](const PairRow &a, const PairRow &b) { return from(a) < from(b); }};
}

Column<PairRow> amountColumn(const QString &id, const QString &name, Side side, int digits)
{
    const auto amount = [side](const PairRow &row) { return row.*side ? (row.*side)->amount : Decimal(); };
    return {{id, name, CellKind::Money, 86},
            [side, digits](const PairRow &row) {
                Cell cell = row.*side ? moneyCell((row.*side)->amount, digits) : Cell();
                cell.quiet = row.depth > 0;
                return cell;
            },
            [amount](const PairRow &a, const PairRow &b) { return amount(a) < amount(b); }};
}

Cell differenceCell(const PairRow &row, int digits)
{
    if (!row.sums)
        return {};
    Cell cell = signedCell(row.difference, digits);
    cell.muted = row.difference.isZero();
    return cell;
}

//! The chip of the largest cause; what the others are stands in the tool tip.
Cell causesCell(const PairRow &row, int digits)
{
    Cell cell;
    if (!row.sums || row.causes.isEmpty())
        return cell;
    cell.mark = markOf(row.causes.first().first);
    QStringList parts;
    for (const auto &[cause, amount] : row.causes)
        parts << QStringLiteral("%1 %2").arg(lookOf(markOf(cause)).name, signedText(amount, digits));
    cell.second = parts.join(u'\n');
    return cell;
}

} // namespace

QList<PairRow> pairRows(const SideBySide &sides)
{
    QList<PairRow> rows;
    for (qsizetype place = 0; place < sides.pairs.size(); ++place) {
        const LinePair &pair = sides.pairs[place];
        rows << PairRow{pair.key,    0,    sumOf(pair.microsoft), sumOf(pair.local), true, pair.difference,
                        pair.causes, place};
        const qsizetype lines = std::max(pair.microsoft.size(), pair.local.size());
        for (qsizetype at = 0; lines > 1 && at < lines; ++at)
            rows << PairRow{QStringLiteral("%1/%2").arg(pair.key).arg(at),
                            1,
                            lineAt(pair.microsoft, at),
                            lineAt(pair.local, at),
                            false,
                            {},
                            {},
                            place};
    }
    return rows;
}

TreeShape<PairRow> pairShape()
{
    TreeShape<PairRow> shape;
    shape.key = [](const PairRow &row) { return row.key; };
    shape.depth = [](const PairRow &row) { return row.depth; };
    shape.closedAtFirst = true;
    return shape;
}

QList<Column<PairRow>> pairColumns(int digits)
{
    const auto cause = [](const PairRow &row) { return row.causes.isEmpty() ? noMark : markOf(row.causes[0].first); };
    return {textColumn(QStringLiteral("microsoftsLine"), tr("Microsoft's line"), &PairRow::microsoft, false),
            daysColumn(QStringLiteral("chargedFor"), tr("Charged for"), &PairRow::microsoft),
            amountColumn(QStringLiteral("microsoft"), tr("Microsoft"), &PairRow::microsoft, digits),
            textColumn(QStringLiteral("localLine"), tr("Local line"), &PairRow::local, true),
            daysColumn(QStringLiteral("billedFor"), tr("Billed for"), &PairRow::local),
            amountColumn(QStringLiteral("local"), tr("Local"), &PairRow::local, digits),
            {{QStringLiteral("difference"), tr("Difference"), CellKind::Money, 86},
             [digits](const PairRow &row) { return differenceCell(row, digits); },
             [](const PairRow &a, const PairRow &b) { return a.difference.abs() < b.difference.abs(); }},
            {{QStringLiteral("cause"), tr("Cause"), CellKind::Chip, 52},
             [digits](const PairRow &row) { return causesCell(row, digits); },
             [cause](const PairRow &a, const PairRow &b) { return cause(a) < cause(b); }}};
}

QList<Cell> pairTotals(const QList<const PairRow *> &shown, int all, int digits)
{
    Decimal microsoft;
    Decimal local;
    for (const PairRow *row : shown) {
        microsoft += row->microsoft ? row->microsoft->amount : Decimal();
        local += row->local ? row->local->amount : Decimal();
    }
    const QString name = shown.size() == all ? tr("Both sides") : tr("%1 of %2, filtered").arg(shown.size()).arg(all);
    return {textCell(name),
            {},
            moneyCell(microsoft, digits),
            {},
            {},
            moneyCell(local, digits),
            signedCell(local - microsoft, digits),
            {}};
}

} // namespace counterfoil
