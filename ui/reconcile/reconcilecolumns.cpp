// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reconcile/reconcilecolumns.h"

#include "ui/format/amounts.h"
#include "ui/tables/tableview.h"

#include <QCoreApplication>

namespace counterfoil {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("ReconcileColumns", text);
}

bool hasOthers(const QList<Mark> &chosen, const Bridge &bridge)
{
    return std::any_of(bridge.causes.begin(), bridge.causes.end(),
                       [&](const auto &cause) { return !chosen.contains(markOf(cause.first)); });
}

Column<ReconcileRow> sideColumn(const QString &id, const QString &name, Decimal ReconcileRow::*side, int width,
                                int digits)
{
    return {{id, name, CellKind::Money, width},
            [side, digits](const ReconcileRow &row) { return row.sums ? moneyCell(row.*side, digits) : Cell(); },
            [side](const ReconcileRow &a, const ReconcileRow &b) { return a.*side < b.*side; }};
}

Cell unexplainedCell(const ReconcileRow &row, int digits)
{
    if (!row.sums)
        return {};
    Cell cell = moneyCell(row.unexplained, digits);
    cell.muted = row.unexplained.isZero();
    cell.tone = row.unexplained.isZero() ? Tone::Plain : Tone::Bad;
    return cell;
}

Cell stateCell(const ReconcileRow &row)
{
    Cell cell = textCell(reconcileStateWords(row.state));
    cell.tone = !row.unexplained.isZero() ? Tone::Bad : row.state == u"open" ? Tone::Warn : Tone::Plain;
    return cell;
}

QString levelName(BridgeLevel level)
{
    switch (level) {
    case BridgeLevel::Invoice:
        return tr("Invoice");
    case BridgeLevel::Customer:
        return tr("Customer");
    case BridgeLevel::Subscription:
        return tr("Subscription");
    }
    return {};
}

QString allWords(BridgeLevel level)
{
    switch (level) {
    case BridgeLevel::Invoice:
        return tr("All invoices");
    case BridgeLevel::Customer:
        return tr("All customers");
    case BridgeLevel::Subscription:
        return tr("All subscriptions");
    }
    return {};
}

//! Subscriptions may be called alike: the tool tip says which one it is.
Cell nameCell(const ReconcileRow &row)
{
    const bool quiet = row.depth > 0 || (row.group.isEmpty() && row.name != row.owner);
    Cell cell = quiet ? quietCell(row.name) : textCell(row.name);
    if (row.depth == 0 && row.group != row.name)
        cell.second = row.group;
    return cell;
}

Column<ReconcileRow> nameColumn(BridgeLevel level)
{
    return {
        {QStringLiteral("name"), levelName(level), CellKind::Text, 0},
        nameCell,
        [](const ReconcileRow &a, const ReconcileRow &b) { return QString::localeAwareCompare(a.name, b.name) < 0; }};
}

Column<ReconcileRow> ownerColumn()
{
    return {
        {QStringLiteral("customer"), tr("Customer"), CellKind::Text, 138},
        [](const ReconcileRow &row) { return row.depth > 0 ? Cell() : quietCell(row.owner); },
        [](const ReconcileRow &a, const ReconcileRow &b) { return QString::localeAwareCompare(a.owner, b.owner) < 0; }};
}

Column<ReconcileRow> causeColumn(Mark mark, int digits)
{
    return {{lookOf(mark).code, lookOf(mark).name, CellKind::Money, 84, mark, lookOf(mark).meaning},
            [mark, digits](const ReconcileRow &row) { return causeCell(row.amountOf(mark), digits); },
            [mark](const ReconcileRow &a, const ReconcileRow &b) { return a.amountOf(mark) < b.amountOf(mark); }};
}

Column<ReconcileRow> othersColumn(const QList<Mark> &chosen, int digits)
{
    return {
        {othersId(),
         tr("Others"),
         CellKind::Money,
         74,
         noMark,
         tr("All causes without a column of their own"),
         false,
         {},
         true},
        [chosen, digits](const ReconcileRow &row) { return causeCell(othersOf(row, chosen), digits); },
        [chosen](const ReconcileRow &a, const ReconcileRow &b) { return othersOf(a, chosen) < othersOf(b, chosen); }};
}

} // namespace

QString levelWords(BridgeLevel level)
{
    switch (level) {
    case BridgeLevel::Invoice:
        return tr("Invoices by cause");
    case BridgeLevel::Customer:
        return tr("Customers by cause");
    case BridgeLevel::Subscription:
        return tr("Subscriptions by cause");
    }
    return {};
}

Decimal othersOf(const ReconcileRow &row, const QList<Mark> &chosen)
{
    Decimal others;
    for (auto amount = row.amounts.begin(); amount != row.amounts.end(); ++amount) {
        if (!chosen.contains(amount.key()) && amount.key() != unexplainedMark)
            others += amount.value();
    }
    return others;
}

QString othersId()
{
    return QStringLiteral("others");
}

TreeShape<ReconcileRow> reconcileShape()
{
    TreeShape<ReconcileRow> shape;
    shape.key = [](const ReconcileRow &row) { return row.key; };
    shape.depth = [](const ReconcileRow &row) { return row.depth; };
    shape.closedAtFirst = true;
    return shape;
}

QList<Column<ReconcileRow>> reconcileColumns(const QList<Mark> &chosen, const Bridge &bridge, BridgeLevel level)
{
    const int digits = bridge.digits;
    QList<Column<ReconcileRow>> columns{nameColumn(level)};
    if (level != BridgeLevel::Customer)
        columns << ownerColumn();
    columns << sideColumn(QStringLiteral("microsoft"), tr("Microsoft"), &ReconcileRow::microsoft, 94, digits);
    for (const Mark mark : chosen)
        columns << causeColumn(mark, digits);
    if (hasOthers(chosen, bridge))
        columns << othersColumn(chosen, digits);
    columns << sideColumn(QStringLiteral("local"), tr("Local"), &ReconcileRow::local, 94, digits);
    columns << Column<ReconcileRow>{
        {QStringLiteral("unexplained"), tr("Unexplained"), CellKind::Money, 86},
        [digits](const ReconcileRow &row) { return unexplainedCell(row, digits); },
        [](const ReconcileRow &a, const ReconcileRow &b) { return a.unexplained.abs() < b.unexplained.abs(); }};
    columns << Column<ReconcileRow>{{QStringLiteral("state"), tr("State"), CellKind::State, 79},
                                    stateCell,
                                    [](const ReconcileRow &a, const ReconcileRow &b) { return a.state < b.state; }};
    return inCurrency(bridge.currency, columns);
}

QList<Mark> offeredCauses(const Bridge &bridge)
{
    QList<Mark> marks;
    for (const auto &[cause, amount] : bridge.causes)
        marks << markOf(cause);
    return marks;
}

QList<Mark> chosenCauses(const Bridge &bridge, int most, const ColumnLayout &wishes, Mark kept)
{
    // What a person has to see before all else, then what a person chose: the newest wish first.
    const auto isMust = [](Mark mark) { return mark == markOf(Cause::Unmapped) || mark == markOf(Cause::Late); };
    const auto rank = [&wishes, kept, isMust](Mark mark) -> qsizetype {
        if (mark == kept && (!wishes.chosen() || wishes.chosen()->contains(lookOf(mark).code)))
            return -1;
        if (isMust(mark))
            return 0;
        return wishes.chosen() ? 1 + wishes.chosen()->indexOf(lookOf(mark).code) : 1;
    };
    QList<std::pair<Mark, Decimal>> causes;
    for (const auto &[cause, amount] : bridge.causes) {
        const Mark mark = markOf(cause);
        const bool isWanted = isMust(mark) || !wishes.chosen() || wishes.chosen()->contains(lookOf(mark).code);
        if (isWanted && !wishes.isHidden(lookOf(mark).code))
            causes.append({mark, amount});
    }
    std::stable_sort(causes.begin(), causes.end(), [&rank](const auto &a, const auto &b) {
        return rank(a.first) != rank(b.first) ? rank(a.first) < rank(b.first) : a.second.abs() > b.second.abs();
    });
    QList<Mark> marks;
    for (qsizetype at = 0; at < causes.size() && at < most; ++at)
        marks << causes[at].first;
    std::sort(marks.begin(), marks.end());
    return marks;
}

int reconcileWidth(const QList<Mark> &chosen, const Bridge &bridge, BridgeLevel level, const ColumnLayout &wishes)
{
    constexpr int ofName = 160;
    constexpr int air = 8; // of every other column
    ReconcileRow sum;
    sum.microsoft = bridge.microsoft;
    sum.local = bridge.local;
    sum.unexplained = bridge.unexplained;
    for (const auto &[cause, amount] : bridge.causes)
        sum.amounts.insert(markOf(cause), amount);
    QList<ReconcileRow> rows;
    for (const char *state : {"explained", "open", "accepted", "disputed"}) {
        sum.state = QString::fromLatin1(state);
        rows << sum;
    }
    int width = ofName;
    const QList<Column<ReconcileRow>> columns = reconcileColumns(chosen, bridge, level);
    for (qsizetype column = 1; column < columns.size(); ++column) {
        if (!columns[column].look.always && wishes.isHidden(columns[column].look.id))
            continue;
        QList<Cell> cells;
        for (const ReconcileRow &row : std::as_const(rows)) {
            cells << columns[column].cell(row);
            cells.last().strong = true; // as in the total
        }
        width += air + qMax(columns[column].look.width, TableView::leastWidth(columns[column].look, cells));
    }
    return width;
}

QList<Cell> reconcileTotals(const QList<const ReconcileRow *> &shown, int all, const QList<Mark> &chosen,
                            const Bridge &bridge, BridgeLevel level)
{
    ReconcileRow sum;
    for (const ReconcileRow *row : shown) {
        sum.microsoft += row->microsoft;
        sum.local += row->local;
        sum.unexplained += row->unexplained;
        for (auto amount = row->amounts.begin(); amount != row->amounts.end(); ++amount)
            sum.amounts[amount.key()] = sum.amounts.value(amount.key()) + amount.value();
    }
    const int digits = bridge.digits;
    QList<Cell> cells;
    cells << textCell(shown.size() == all ? allWords(level) : tr("%1 of %2, filtered").arg(shown.size()).arg(all));
    if (level != BridgeLevel::Customer)
        cells << Cell();
    cells << moneyCell(sum.microsoft, digits);
    for (const Mark mark : chosen)
        cells << moneyCell(sum.amountOf(mark), digits);
    if (hasOthers(chosen, bridge))
        cells << moneyCell(othersOf(sum, chosen), digits);
    cells << moneyCell(sum.local, digits);
    Cell unexplained = moneyCell(sum.unexplained, digits);
    unexplained.tone = sum.unexplained.isZero() ? Tone::Ok : Tone::Bad;
    return cells << unexplained << Cell();
}

} // namespace counterfoil
