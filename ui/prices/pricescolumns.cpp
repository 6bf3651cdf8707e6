// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prices/pricescolumns.h"

#include "ui/format/amounts.h"

#include <QCoreApplication>

namespace counterfoil {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("PricesColumns", text);
}

Cell dashCell()
{
    Cell cell = textCell(enDash);
    cell.muted = true;
    return cell;
}

Cell rightCell(const QString &text)
{
    return text.isEmpty() ? dashCell() : quietCell(text);
}

//! An exact amount, readable: at most six decimals.
Cell exactCell(const Exact &amount)
{
    const Decimal shown = rounded(amount, 6);
    Cell cell = textCell(amountText(Decimal(rounded(amount, 2)) == shown ? rounded(amount, 2) : shown, 2));
    cell.copied = amount.text();
    return cell;
}

int order(const RuleRow &row)
{
    return row.rule ? row.rule->priority : std::numeric_limits<int>::min();
}

Cell ruleNameCell(const RuleRow &row)
{
    if (!row.rule) {
        Cell cell = quietCell(row.id.isEmpty() ? tr("No rule matches") : tr("%1, no longer in the terms").arg(row.id));
        return cell;
    }
    Cell cell = textCell(row.id);
    cell.strong = row.edited;
    cell.tone = row.edited ? Tone::Accent : Tone::Plain;
    return cell;
}

Cell sinceCell(const RuleRow &row)
{
    if (!row.rule || !row.rule->during.from.isValid())
        return dashCell();
    Cell cell = quietCell(dayText(row.rule->during.from));
    if (row.rule->during.to.isValid())
        cell.second = tr("to %1").arg(dayText(row.rule->during.to));
    return cell;
}

Cell countCell(qint64 count)
{
    Cell cell = count == 0 ? dashCell() : textCell(countText(count));
    cell.copied = QString::number(count);
    return cell;
}

Cell netCell(const Decimal &amount, int digits)
{
    Cell cell = moneyCell(amount, digits);
    cell.muted = amount.isZero();
    return cell;
}

} // namespace

TreeShape<RuleRow> ruleShape()
{
    TreeShape<RuleRow> shape;
    shape.key = [](const RuleRow &row) { return row.key; };
    return shape;
}

QList<Column<RuleRow>> ruleColumns(const QString &currency, int digits)
{
    return {{{QStringLiteral("priority"), tr("Priority"), CellKind::Money, 64},
             [](const RuleRow &row) { return rightCell(row.rule ? QString::number(row.rule->priority) : QString()); },
             [](const RuleRow &a, const RuleRow &b) { return order(a) < order(b); }},
            {{QStringLiteral("rule"), tr("Rule"), CellKind::MiddleText, 168},
             ruleNameCell,
             [](const RuleRow &a, const RuleRow &b) { return a.id < b.id; }},
            {{QStringLiteral("match"), tr("Match"), CellKind::Text, 0},
             [](const RuleRow &row) { return row.rule ? textCell(matchWords(row.rule->match)) : dashCell(); },
             [](const RuleRow &a, const RuleRow &b) {
                 return (a.rule ? a.rule->match.keys() : 0) < (b.rule ? b.rule->match.keys() : 0);
             }},
            {{QStringLiteral("price"), tr("Price"), CellKind::Money, 148},
             [](const RuleRow &row) { return textCell(row.rule ? priceWords(row.rule->price) : tr("At cost")); },
             {}},
            {{QStringLiteral("from"), tr("From"), CellKind::Text, 96},
             sinceCell,
             [](const RuleRow &a, const RuleRow &b) {
                 return (a.rule ? a.rule->during.from : Day()) < (b.rule ? b.rule->during.from : Day());
             }},
            {{QStringLiteral("wins"), tr("Wins"), CellKind::Money, 80, noMark,
              tr("Lines that the rule priced in the month")},
             [](const RuleRow &row) { return countCell(row.use.lines); },
             [](const RuleRow &a, const RuleRow &b) { return a.use.lines < b.use.lines; }},
            {{QStringLiteral("billed"), tr("Billed, %1").arg(currency), CellKind::Money, 104},
             [digits](const RuleRow &row) { return netCell(row.use.net, digits); },
             [](const RuleRow &a, const RuleRow &b) { return a.use.net < b.use.net; }},
            {{QStringLiteral("margin"), tr("Margin"), CellKind::Money, 96},
             [digits](const RuleRow &row) {
                 Cell cell = netCell(row.use.net - row.use.cost, digits);
                 cell.tone = row.use.net < row.use.cost ? Tone::Bad : Tone::Plain;
                 return cell;
             },
             [](const RuleRow &a, const RuleRow &b) { return a.use.net - a.use.cost < b.use.net - b.use.cost; }}};
}

QList<Cell> ruleTotals(const QList<const RuleRow *> &shown, int all, int digits)
{
    RuleUse sum;
    for (const RuleRow *row : shown) {
        sum.lines += row->use.lines;
        sum.net += row->use.net;
        sum.cost += row->use.cost;
    }
    const QString name =
        shown.size() == all ? tr("All %1").arg(all) : tr("%1 of %2, filtered").arg(shown.size()).arg(all);
    return {Cell(),
            textCell(name),
            Cell(),
            Cell(),
            Cell(),
            textCell(countText(sum.lines)),
            moneyCell(sum.net, digits),
            moneyCell(sum.net - sum.cost, digits)};
}

TreeShape<BenchLine> benchLineShape()
{
    TreeShape<BenchLine> shape;
    shape.key = [](const BenchLine &line) { return QStringLiteral("%1/%2").arg(line.set).arg(line.line); };
    return shape;
}

QList<Column<BenchLine>> benchLineColumns(const QMap<QString, QString> &customers)
{
    const auto nameOf = [customers](const BenchLine &line) {
        return customers.value(line.customer, line.customer.isEmpty() ? tr("No customer") : line.customer);
    };
    return {{{QStringLiteral("customer"), tr("Customer"), CellKind::Text, 150},
             [nameOf](const BenchLine &line) { return textCell(nameOf(line)); },
             [nameOf](const BenchLine &a, const BenchLine &b) {
                 return QString::localeAwareCompare(nameOf(a), nameOf(b)) < 0;
             }},
            {{QStringLiteral("line"), tr("Line"), CellKind::Text, 0},
             [](const BenchLine &line) {
                 Cell cell = textCell(line.detail.isEmpty() ? line.product
                                                            : line.product + QStringLiteral(" · ") + line.detail);
                 cell.second = line.subscription;
                 return cell;
             },
             [](const BenchLine &a, const BenchLine &b) { return a.product < b.product; }},
            {{QStringLiteral("rows"), tr("Rows"), CellKind::Money, 56},
             [](const BenchLine &line) { return countCell(line.rows); },
             [](const BenchLine &a, const BenchLine &b) { return a.rows < b.rows; }},
            {{QStringLiteral("cost"), tr("Cost"), CellKind::Money, 92},
             [](const BenchLine &line) {
                 Cell cell = exactCell(Exact(rounded(line.cost, 2)));
                 cell.copied = line.cost.text();
                 return cell;
             },
             [](const BenchLine &a, const BenchLine &b) { return a.cost < b.cost; }},
            {{QStringLiteral("rule"), tr("Rule"), CellKind::MiddleText, 130},
             [](const BenchLine &line) { return line.rule.isEmpty() ? dashCell() : quietCell(line.rule); },
             [](const BenchLine &a, const BenchLine &b) { return a.rule < b.rule; }}};
}

QList<VerdictRow> verdictRows(const BenchResult &result)
{
    QList<VerdictRow> rows;
    for (const BenchRule &rule : result.rules)
        rows << VerdictRow{rule, verdictWords(rule, result)};
    // what matches is read first, the winner before all
    std::stable_sort(rows.begin(), rows.end(),
                     [](const VerdictRow &a, const VerdictRow &b) { return a.rule.fate < b.rule.fate; });
    return rows;
}

TreeShape<VerdictRow> verdictShape()
{
    TreeShape<VerdictRow> shape;
    shape.key = [](const VerdictRow &row) { return row.rule.rule.id; };
    return shape;
}

QList<Column<VerdictRow>> verdictColumns()
{
    return {{{QStringLiteral("rule"), tr("Rule"), CellKind::MiddleText, 140},
             [](const VerdictRow &row) {
                 Cell cell = textCell(row.rule.rule.id);
                 cell.strong = row.rule.fate == RuleStanding::Fate::Wins;
                 cell.quiet = row.rule.fate == RuleStanding::Fate::Unmet;
                 return cell;
             },
             {}},
            {{QStringLiteral("verdict"), tr("Verdict"), CellKind::State, 0},
             [](const VerdictRow &row) {
                 Cell cell = textCell(row.verdict);
                 cell.tone = row.rule.fate == RuleStanding::Fate::Wins ? Tone::Ok : Tone::Plain;
                 cell.quiet = row.rule.fate != RuleStanding::Fate::Wins;
                 return cell;
             },
             {}},
            {{QStringLiteral("price"), tr("Price"), CellKind::Money, 130},
             [](const VerdictRow &row) { return quietCell(priceWords(row.rule.rule.price)); },
             {}}};
}

TreeShape<WhatIfCustomer> changeShape()
{
    TreeShape<WhatIfCustomer> shape;
    shape.key = [](const WhatIfCustomer &customer) { return customer.id; };
    return shape;
}

namespace {

Column<WhatIfCustomer> sumColumn(const QString &id, const QString &name, int width,
                                 const std::function<Decimal(const WhatIfCustomer &)> &amount, int digits, bool change)
{
    return {{id, name, CellKind::Money, width},
            [amount, digits, change](const WhatIfCustomer &customer) {
                const Decimal value = amount(customer);
                Cell cell = change ? signedCell(value, digits) : moneyCell(value, digits);
                cell.muted = value.isZero();
                cell.strong = change;
                return cell;
            },
            [amount](const WhatIfCustomer &a, const WhatIfCustomer &b) { return amount(a) < amount(b); }};
}

} // namespace

QList<Column<WhatIfCustomer>> changeColumns(const QString &currency, int digits)
{
    return {
        {{QStringLiteral("customer"), tr("Customer"), CellKind::Text, 0},
         [](const WhatIfCustomer &customer) { return textCell(customer.name); },
         [](const WhatIfCustomer &a, const WhatIfCustomer &b) {
             return QString::localeAwareCompare(a.name, b.name) < 0;
         }},
        sumColumn(
            QStringLiteral("before"), tr("Before, %1").arg(currency), 104,
            [](const auto &c) { return c.total.before.net; }, digits, false),
        sumColumn(
            QStringLiteral("after"), tr("After"), 104, [](const auto &c) { return c.total.after.net; }, digits, false),
        sumColumn(
            QStringLiteral("change"), tr("Change"), 100, [](const auto &c) { return c.total.net(); }, digits, true),
        {{QStringLiteral("share"), tr("%"), CellKind::Money, 64},
         [](const WhatIfCustomer &customer) {
             return rightCell(customer.total.net().isZero()
                                  ? QString()
                                  : percentText(customer.total.net(), customer.total.before.net));
         },
         {}},
        sumColumn(
            QStringLiteral("marginBefore"), tr("Margin before"), 104,
            [](const auto &c) { return c.total.before.margin(); }, digits, false),
        sumColumn(
            QStringLiteral("marginAfter"), tr("Margin after"), 104,
            [](const auto &c) { return c.total.after.margin(); }, digits, false)};
}

QList<Cell> changeTotals(const QList<const WhatIfCustomer *> &shown, int all, int digits)
{
    BilledChange sum;
    for (const WhatIfCustomer *customer : shown)
        sum += customer->total;
    const QString name =
        shown.size() == all ? tr("All %1").arg(all) : tr("%1 of %2, filtered").arg(shown.size()).arg(all);
    return {textCell(name),
            moneyCell(sum.before.net, digits),
            moneyCell(sum.after.net, digits),
            signedCell(sum.net(), digits),
            textCell(percentText(sum.net(), sum.before.net)),
            moneyCell(sum.before.margin(), digits),
            moneyCell(sum.after.margin(), digits)};
}

QList<ListChangeRow> listChangeRows(const PriceChanges &changes)
{
    QList<ListChangeRow> rows;
    const auto add = [&rows](const ListPrice &price, std::optional<Decimal> before, std::optional<Decimal> after) {
        rows << ListChangeRow{QString::number(rows.size()), price, before, after};
    };
    for (const ChangedPrice &change : changes.changed)
        add(change.after, change.before.price, change.after.price);
    for (const ListPrice &price : changes.added)
        add(price, std::nullopt, price.price);
    for (const ListPrice &price : changes.removed)
        add(price, price.price, std::nullopt);
    return rows;
}

TreeShape<ListChangeRow> listChangeShape()
{
    TreeShape<ListChangeRow> shape;
    shape.key = [](const ListChangeRow &row) { return row.key; };
    return shape;
}

namespace {

Decimal risenBy(const ListChangeRow &row)
{
    return row.after.value_or(Decimal()) - row.before.value_or(Decimal());
}

Cell priceCell(const std::optional<Decimal> &price)
{
    return price ? moneyCell(*price, 2) : dashCell();
}

Cell listStateCell(const ListChangeRow &row)
{
    Cell cell = quietCell(!row.before ? tr("New") : !row.after ? tr("Gone") : tr("Changed"));
    cell.tone = !row.before ? Tone::Ok : !row.after ? Tone::Warn : Tone::Plain;
    return cell;
}

} // namespace

QList<Column<ListChangeRow>> listChangeColumns()
{
    const auto text = [](const QString &id, const QString &name, int width, CellKind kind,
                         const std::function<QString(const ListPrice &)> &of) {
        return Column<ListChangeRow>{
            {id, name, kind, width},
            [of](const ListChangeRow &row) { return rightCell(of(row.price)); },
            [of](const ListChangeRow &a, const ListChangeRow &b) { return of(a.price) < of(b.price); }};
    };
    return {
        {{QStringLiteral("product"), tr("Product"), CellKind::Text, 0},
         [](const ListChangeRow &row) { return textCell(row.price.name); },
         [](const ListChangeRow &a, const ListChangeRow &b) { return a.price.name < b.price.name; }},
        text(QStringLiteral("sku"), tr("SKU"), 150, CellKind::MiddleText,
             [](const ListPrice &price) { return price.product + u':' + price.sku; }),
        text(QStringLiteral("market"), tr("Market"), 60, CellKind::Text,
             [](const ListPrice &price) { return price.market; }),
        text(QStringLiteral("segment"), tr("Segment"), 96, CellKind::Text,
             [](const ListPrice &price) { return price.segment; }),
        text(QStringLiteral("term"), tr("Term"), 60, CellKind::Text, [](const ListPrice &price) { return price.term; }),
        text(QStringLiteral("billing"), tr("Billing"), 80, CellKind::Text,
             [](const ListPrice &price) { return price.billing; }),
        text(QStringLiteral("currency"), tr("Currency"), 72, CellKind::Text,
             [](const ListPrice &price) { return price.currency; }),
        {{QStringLiteral("before"), tr("Before"), CellKind::Money, 92},
         [](const ListChangeRow &row) { return priceCell(row.before); },
         {}},
        {{QStringLiteral("after"), tr("After"), CellKind::Money, 92},
         [](const ListChangeRow &row) { return priceCell(row.after); },
         {}},
        {{QStringLiteral("change"), tr("Change"), CellKind::Money, 92},
         [](const ListChangeRow &row) { return row.before && row.after ? signedCell(risenBy(row), 2) : dashCell(); },
         [](const ListChangeRow &a, const ListChangeRow &b) { return risenBy(a) < risenBy(b); }},
        {{QStringLiteral("what"), tr("What"), CellKind::State, 92},
         listStateCell,
         [](const ListChangeRow &a, const ListChangeRow &b) { return listStateCell(a).text < listStateCell(b).text; }}};
}

QList<ColumnLook> listPriceLooks()
{
    return {
        {QStringLiteral("product"), tr("Product"), CellKind::Text, 0},
        {QStringLiteral("sku"), tr("SKU"), CellKind::MiddleText, 150},
        {QStringLiteral("market"), tr("Market"), CellKind::Text, 60},
        {QStringLiteral("segment"), tr("Segment"), CellKind::Text, 96},
        {QStringLiteral("term"), tr("Term"), CellKind::Text, 60},
        {QStringLiteral("billing"), tr("Billing"), CellKind::Text, 80},
        {QStringLiteral("currency"), tr("Currency"), CellKind::Text, 72},
        {QStringLiteral("price"), tr("Unit price"), CellKind::Money, 96, noMark, tr("What the partner pays")},
        {QStringLiteral("retail"), tr("ERP"), CellKind::Money, 96, noMark,
         tr("Estimated retail price, as Microsoft's sheet has it")},
        {QStringLiteral("unit"), tr("Unit"), CellKind::Text, 84},
        {QStringLiteral("tier"), tr("Tier"), CellKind::Text, 72, noMark, tr("The quantities that the price is for")},
        {QStringLiteral("from"), tr("From"), CellKind::Text, 96}};
}

Cell listPriceCell(ListPriceColumn column, const ListPrice &price)
{
    switch (column) {
    case ListPriceColumn::Name:
        return textCell(price.name);
    case ListPriceColumn::Sku:
        return quietCell(price.sku.isEmpty() ? price.product : price.product + u':' + price.sku);
    case ListPriceColumn::Market:
        return rightCell(price.market);
    case ListPriceColumn::Segment:
        return rightCell(price.segment);
    case ListPriceColumn::Term:
        return rightCell(price.term);
    case ListPriceColumn::Billing:
        return rightCell(price.billing);
    case ListPriceColumn::Currency:
        return rightCell(price.currency);
    case ListPriceColumn::Price:
        return moneyCell(price.price, 2);
    case ListPriceColumn::Retail: {
        const std::optional<Decimal> retail = Decimal::parse(QStringView(price.retail));
        return retail ? moneyCell(*retail, 2) : dashCell();
    }
    case ListPriceColumn::Unit:
        return rightCell(price.unit);
    case ListPriceColumn::Tier:
        return rightCell(listPriceTier(price));
    case ListPriceColumn::From:
        break;
    }
    return price.from.isValid() ? quietCell(dayText(price.from)) : dashCell();
}

Cell listPriceCell(ListPriceColumn column, ListPriceColumn groupedBy, const ListPriceGroup &group)
{
    if (column != ListPriceColumn::Name)
        return {};
    const std::optional<Day> day = groupedBy == ListPriceColumn::From ? Day::fromIso(group.value) : std::nullopt;
    Cell cell = textCell(group.value.isEmpty() ? tr("(none)") : day ? dayText(*day) : group.value);
    cell.second = counted(group.count, tr("1 price"), tr("%1 prices"));
    return cell;
}

QString listCountText(qint64 shown, qint64 all)
{
    return shown == all ? tr("All %1").arg(countText(all))
                        : tr("%1 of %2, filtered").arg(countText(shown), countText(all));
}

} // namespace counterfoil
