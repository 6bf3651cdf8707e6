// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/usage/usagecolumns.h"

#include "ui/format/amounts.h"
#include "ui/format/language.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace counterfoil {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("UsageColumns", text);
}

Cell amountCell(const Exact &amount, int digits)
{
    Cell cell = moneyCell(rounded(amount, digits), digits);
    cell.muted = amount.isZero();
    return cell;
}

//! As many decimals as it takes to see something, at most six; sheets get the exact amount.
Cell exactCell(const Exact &amount, int digits)
{
    constexpr int most = 6;
    int shown = digits;
    while (shown < most && !amount.isZero() && rounded(amount, shown).isZero())
        ++shown;
    Cell cell = amountCell(amount, shown);
    cell.copied = amount.text();
    return cell;
}

QString shareText(const Exact &part, const Exact &whole)
{
    constexpr int finest = 12;
    return percentText(rounded(part, finest), rounded(whole, finest));
}

Cell shareCell(const QString &share)
{
    Cell cell = textCell(share.isEmpty() ? QString(enDash) : share);
    cell.muted = share.isEmpty();
    return cell;
}

QString rowsText(qint64 rows)
{
    return rows == 1 ? tr("1 row") : tr("%1 rows").arg(countText(rows));
}

} // namespace

QList<UsageColumn> usageColumnsOf(bool narrow)
{
    if (narrow)
        return {UsageColumn::Resource, UsageColumn::MeterCategory, UsageColumn::Meter, UsageColumn::Quantity,
                UsageColumn::List,     UsageColumn::Credit,        UsageColumn::Cost};
    return {UsageColumn::Resource, UsageColumn::MeterCategory, UsageColumn::Meter, UsageColumn::Region,
            UsageColumn::Tag,      UsageColumn::Quantity,      UsageColumn::Unit,  UsageColumn::List,
            UsageColumn::Credit,   UsageColumn::Cost};
}

QString groupingWords(const UsageGrouping &grouping)
{
    switch (grouping.dimension) {
    case UsageDimension::Customer:
        return tr("Customer");
    case UsageDimension::Subscription:
        return tr("Subscription");
    case UsageDimension::ResourceGroup:
        return tr("Resource group");
    case UsageDimension::Resource:
        return tr("Resource");
    case UsageDimension::MeterCategory:
        return tr("Meter category");
    case UsageDimension::Meter:
        return tr("Meter");
    case UsageDimension::Region:
        return tr("Region");
    case UsageDimension::Unit:
        return tr("Unit");
    case UsageDimension::Tags:
        return tr("Tag %1").arg(grouping.tag);
    case UsageDimension::Count:
        break;
    }
    return {};
}

QString conditionWords(const UsageCondition &condition)
{
    const QString &name = condition.shown.isEmpty() ? condition.value : condition.shown;
    const QString value = name.isEmpty() ? tr("no value") : name;
    return condition.dimension == UsageDimension::Tags ? tr("%1: %2").arg(condition.tag, value) : value;
}

ColumnLook usageLook(UsageColumn column, const UsageSheet &sheet)
{
    const bool hasLargeNouns = shownLanguage() == QStringLiteral("de");
    QStringList heads;
    switch (column) {
    case UsageColumn::Resource:
        for (const UsageGrouping &grouping : sheet.query.groups)
            heads << (heads.isEmpty() || hasLargeNouns ? groupingWords(grouping) : groupingWords(grouping).toLower());
        return {QStringLiteral("resource"),
                heads.isEmpty() ? tr("Resource") : heads.join(QStringLiteral(", ")),
                CellKind::MiddleText,
                0,
                noMark,
                tr("Groups, and in them the day and the resource of each row")};
    case UsageColumn::Day:
        return {QStringLiteral("day"), tr("Day"), CellKind::Text, 80};
    case UsageColumn::MeterCategory:
        return {QStringLiteral("meterCategory"), tr("Meter category"), CellKind::Text, 152};
    case UsageColumn::Meter:
        return {QStringLiteral("meter"), tr("Meter"), CellKind::Text, 142};
    case UsageColumn::Region:
        return {QStringLiteral("region"), tr("Region"), CellKind::Text, 102};
    case UsageColumn::Tag:
        return {QStringLiteral("tag"), sheet.query.tag.isEmpty() ? tr("Tag") : sheet.query.tag, CellKind::Text, 66};
    case UsageColumn::Quantity:
        return {QStringLiteral("quantity"), tr("Quantity"), CellKind::Money, 84};
    case UsageColumn::Unit:
        return {QStringLiteral("unit"), tr("Unit"), CellKind::Text, 70};
    case UsageColumn::List:
        return {QStringLiteral("list"),
                tr("List, %1").arg(sheet.currency),
                CellKind::Money,
                104,
                noMark,
                tr("Unit price × quantity × exchange rate")};
    case UsageColumn::Credit:
        return {QStringLiteral("earnedCredit"),
                tr("Earned credit"),
                CellKind::Money,
                104,
                noMark,
                tr("Partner earned credit, of the list value")};
    case UsageColumn::Cost:
        break;
    }
    return {QStringLiteral("cost"),       tr("Cost, %1").arg(sheet.currency), CellKind::Money, 112, noMark,
            tr("What Microsoft asks for")};
}

Cell usageCell(UsageColumn column, const UsageGroup &group, int digits)
{
    switch (column) {
    case UsageColumn::Resource: {
        Cell cell = textCell(group.text.isEmpty() ? tr("(none)") : group.text);
        cell.isName = group.is.dimension == UsageDimension::Customer; // ids are told apart by their ends
        return cell;
    }
    case UsageColumn::MeterCategory:
        return quietCell(rowsText(group.sums.rows));
    case UsageColumn::List:
        return amountCell(group.sums.list, digits);
    case UsageColumn::Credit:
        return shareCell(shareText(group.sums.credit, group.sums.list));
    case UsageColumn::Cost:
        return amountCell(group.sums.cost, digits);
    case UsageColumn::Day:
    case UsageColumn::Meter:
    case UsageColumn::Region:
    case UsageColumn::Tag:
    case UsageColumn::Quantity:
    case UsageColumn::Unit:
        break;
    }
    return {};
}

Cell usageCell(UsageColumn column, const UsageLine &line, const QString &tag, int digits)
{
    switch (column) {
    case UsageColumn::Resource: {
        Cell cell = textCell(dayAndMonthText(line.day) + QStringLiteral("   ") + line.text(UsageDimension::Resource));
        cell.second = line.text(UsageDimension::ResourceGroup);
        return cell;
    }
    case UsageColumn::Day:
        return textCell(dayAndMonthText(line.day));
    case UsageColumn::MeterCategory:
        return textCell(line.text(UsageDimension::MeterCategory));
    case UsageColumn::Meter:
        return textCell(line.text(UsageDimension::Meter));
    case UsageColumn::Region:
        return quietCell(line.text(UsageDimension::Region));
    case UsageColumn::Tag:
        return quietCell(tagValue(line.tags, tag));
    case UsageColumn::Quantity:
        return exactCell(line.quantity, 2);
    case UsageColumn::Unit:
        return quietCell(line.text(UsageDimension::Unit));
    case UsageColumn::List:
        return exactCell(line.list, digits);
    case UsageColumn::Credit:
        return shareCell(line.percentage.isZero() ? QString() : percentText(line.percentage, Decimal(100)));
    case UsageColumn::Cost:
        break;
    }
    return exactCell(line.cost, digits);
}

QList<Cell> usageTotals(const QList<UsageColumn> &columns, const UsageSheet &sheet)
{
    const bool all = sheet.sums.rows == sheet.allRows;
    QList<Cell> cells;
    for (const UsageColumn column : columns) {
        switch (column) {
        case UsageColumn::Resource:
            cells << textCell(all ? tr("All rows")
                                  : tr("%1 of %2, filtered").arg(countText(sheet.sums.rows), countText(sheet.allRows)));
            break;
        case UsageColumn::MeterCategory:
            cells << textCell(rowsText(sheet.sums.rows));
            break;
        case UsageColumn::List:
            cells << amountCell(sheet.sums.list, sheet.digits);
            break;
        case UsageColumn::Credit:
            cells << shareCell(shareText(sheet.sums.credit, sheet.sums.list));
            break;
        case UsageColumn::Cost:
            cells << amountCell(sheet.sums.cost, sheet.digits);
            break;
        default:
            cells << Cell();
        }
    }
    return cells;
}

WhyContent whyOfGroup(const UsageSheet &sheet, const UsageGroup &group)
{
    WhyContent why;
    why.title = group.text.isEmpty() ? tr("(none)") : group.text;
    const UsageGrouping grouping{group.is.dimension, group.is.tag};
    why.who = groupingWords(grouping);
    why.meaning = group.sums.rows == 1
                      ? tr("What Microsoft asks for 1 row of usage.")
                      : tr("What Microsoft asks for %1 rows of usage.").arg(countText(group.sums.rows));
    why.currency = sheet.currency;
    why.digits = sheet.digits;
    why.amount = rounded(group.sums.cost, sheet.digits);
    const Decimal list = rounded(group.sums.list, sheet.digits);
    const Decimal credit = rounded(group.sums.credit, sheet.digits);
    why.terms << WhyTerm{tr("List value"), list};
    if (!credit.isZero())
        why.terms << WhyTerm{tr("Partner earned credit"), -credit};
    if (const Decimal rest = why.amount - list + credit; !rest.isZero())
        why.terms << WhyTerm{tr("Other prices and rounding"), rest};
    why.exact = exactWords(group.sums.cost, why.amount);
    QList<Exact> costs;
    for (const UsageGroup &part : sheet.groups) {
        if (part.parent < 0 || &sheet.groups[part.parent] != &group)
            continue;
        why.sources << WhySource{{}, part.text, part.sums.rows, {}};
        costs << part.sums.cost;
    }
    why.splitSources(costs, why.amount);
    why.sourceLines = group.sums.rows;
    return why;
}

WhyContent whyOfLine(const UsageSheet &sheet, const UsageOrigin &origin)
{
    const UsageLine &line = origin.line;
    WhyContent why;
    why.title = line.text(UsageDimension::Resource);
    why.who = QStringList{line.text(UsageDimension::Customer), line.text(UsageDimension::Subscription),
                          line.text(UsageDimension::ResourceGroup)}
                  .filter(QRegularExpression(QStringLiteral(".")))
                  .join(QStringLiteral(", "));
    why.meaning =
        tr("%1, %2 on %3.")
            .arg(line.text(UsageDimension::MeterCategory), line.text(UsageDimension::Meter), dayText(line.day));
    why.currency = sheet.currency;
    why.digits = sheet.digits;
    why.amount = rounded(line.cost, sheet.digits);
    const Decimal list = rounded(line.list, sheet.digits);
    QString formula = tr("%1 × %2").arg(origin.unitPrice.text(), line.quantity.text());
    if (origin.rate != Exact(1))
        formula = tr("%1 × %2").arg(formula, origin.rate.text());
    why.terms << WhyTerm{formula, list};
    const Decimal credit = rounded(line.list * Exact(line.percentage) / Exact(100), sheet.digits);
    if (!credit.isZero())
        why.terms << WhyTerm{tr("Partner earned credit, %1").arg(percentText(line.percentage, Decimal(100))), -credit};
    if (const Decimal rest = why.amount - list + credit; !rest.isZero())
        why.terms << WhyTerm{tr("Other prices and rounding"), rest};
    why.rule =
        tr("The file is the truth: its cost is never recomputed from price and quantity.\nFile: %1\nResource: %2")
            .arg(origin.set.path.section(u'/', -1), origin.uri);
    why.exact = exactWords(line.cost, why.amount);
    why.sources << WhySource{{line.day, line.day}, tr("Line %1").arg(countText(origin.number)), 1, why.amount};
    why.sourceLines = 1;
    return why;
}

} // namespace counterfoil
