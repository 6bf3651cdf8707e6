// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/invoicescolumns.h"

#include "ui/format/amounts.h"

#include <QCoreApplication>

namespace counterfoil {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("InvoicesColumns", text);
}

Cell cardCell(const InvoiceCard &card)
{
    Cell cell;
    cell.text = card.name;
    cell.amount = card.currency.isEmpty() ? QString() : amountText(card.amount, card.digits);
    if (card.foreign && !cell.amount.isEmpty())
        cell.amount = withCurrency(card.currency, cell.amount);
    cell.second = card.heading ? countText(card.count) : card.period;
    cell.state = card.reason;
    cell.tone = card.heading ? Tone::Plain : card.tone;
    cell.strong = card.heading;
    return cell;
}

bool hasCost(const InvoiceLine &line)
{
    return line.kind == LineKind::Charge || line.kind == LineKind::SeatCount;
}

QString markWords(LineMark mark)
{
    return mark == LineMark::Added ? tr("added") : mark == LineMark::Removed ? tr("removed") : tr("edited");
}

Cell lineCell(const InvoiceLine &line, const QHash<QString, LineMark> &marks)
{
    Cell cell = textCell(line.description);
    const auto mark = line.key.isEmpty() ? marks.constEnd() : marks.constFind(line.key);
    QStringList parts;
    if (mark != marks.constEnd())
        parts << markWords(*mark);
    else if (line.edited)
        parts << tr("edited");
    if (!line.explanation.isEmpty())
        parts << line.explanation;
    cell.second = parts.join(QStringLiteral(" · "));
    return cell;
}

Cell dashCell()
{
    Cell cell = textCell(enDash);
    cell.muted = true;
    return cell;
}

Column<InvoiceLine> moneyColumn(const QString &id, const QString &name, int width, Decimal InvoiceLine::*field,
                                int digits, bool strong)
{
    return {{id, name, CellKind::Money, width},
            [field, digits, strong](const InvoiceLine &line) {
                Cell cell = moneyCell(line.*field, digits);
                cell.strong = strong;
                return cell;
            },
            [field](const InvoiceLine &a, const InvoiceLine &b) { return a.*field < b.*field; }};
}

Column<InvoiceLine> costColumn(int digits)
{
    return {{QStringLiteral("cost"), tr("Cost"), CellKind::Money, 80},
            [digits](const InvoiceLine &line) {
                Cell cell = hasCost(line) ? moneyCell(line.cost, digits) : dashCell();
                cell.quiet = true;
                return cell;
            },
            [](const InvoiceLine &a, const InvoiceLine &b) { return a.cost < b.cost; }};
}

Column<InvoiceLine> marginColumn()
{
    return {{QStringLiteral("margin"), tr("Margin"), CellKind::Money, 64},
            [](const InvoiceLine &line) {
                const QString share = percentText(line.net - line.cost, line.net);
                Cell cell = hasCost(line) && !share.isEmpty() ? quietCell(share) : dashCell();
                if (hasCost(line) && line.net < line.cost)
                    cell.tone = Tone::Bad;
                return cell;
            },
            {}};
}

} // namespace

TreeShape<InvoiceCard> cardShape()
{
    TreeShape<InvoiceCard> shape;
    shape.key = [](const InvoiceCard &card) { return card.key; };
    shape.depth = [](const InvoiceCard &card) { return card.heading ? 0 : 1; };
    shape.group = [](const InvoiceCard &card) { return card.heading; };
    shape.recount = countCards;
    return shape;
}

QList<Column<InvoiceCard>> cardColumns()
{
    return {{{QStringLiteral("invoice"), tr("Invoice"), CellKind::Card, 0}, cardCell, {}}};
}

TreeShape<InvoiceLine> lineShape()
{
    TreeShape<InvoiceLine> shape;
    // a draft that is remade keeps the keys of its lines, not their places
    shape.key = [](const InvoiceLine &line) {
        return line.key.isEmpty() ? QString::number(line.id) + u'/' + line.description : line.key;
    };
    return shape;
}

QList<Column<InvoiceLine>> lineColumns(int digits, const QHash<QString, LineMark> &marks, const QString &currency)
{
    QList<Column<InvoiceLine>> columns{
        {{QStringLiteral("line"), tr("Line"), CellKind::TwoLines, 0},
         [marks](const InvoiceLine &line) { return lineCell(line, marks); },
         [](const InvoiceLine &a, const InvoiceLine &b) {
             return QString::localeAwareCompare(a.description, b.description) < 0;
         }},
        {{QStringLiteral("qty"), tr("Qty"), CellKind::Money, 46, noMark,
          tr("On an issued invoice a double click credits units of the line")},
         [digits](const InvoiceLine &line) { return textCell(amountText(shownQuantity(line, digits), 0)); },
         [digits](const InvoiceLine &a, const InvoiceLine &b) {
             return shownQuantity(a, digits) < shownQuantity(b, digits);
         }},
        moneyColumn(QStringLiteral("unitPrice"), tr("Unit price"), 76, &InvoiceLine::unitPrice, digits, false),
        moneyColumn(QStringLiteral("net"), tr("Net"), 84, &InvoiceLine::net, digits, true),
        costColumn(digits),
        marginColumn()};
    columns.first().look.middle = true; // of resource groups the last words differ
    return inCurrency(currency, columns, {QStringLiteral("qty"), QStringLiteral("margin")});
}

LineAmount lineAmountOf(int column)
{
    constexpr int unitPrice = 2;
    constexpr int cost = 4;
    constexpr int margin = 5;
    return column == unitPrice ? LineAmount::UnitPrice
           : column == cost    ? LineAmount::Cost
           : column == margin  ? LineAmount::Margin
                               : LineAmount::Net;
}

QList<Cell> lineTotals(const QList<const InvoiceLine *> &shown, int digits)
{
    Decimal net;
    Decimal cost;
    for (const InvoiceLine *line : shown) {
        net += line->net;
        cost += line->cost;
    }
    return {textCell(counted(shown.size(), tr("1 line, before tax"), tr("%1 lines, before tax"))),
            Cell(),
            Cell(),
            moneyCell(net, digits),
            moneyCell(cost, digits),
            textCell(percentText(net - cost, net))};
}

TreeShape<ComparedLine> comparedShape()
{
    TreeShape<ComparedLine> shape;
    shape.key = [](const ComparedLine &line) { return line.key; };
    return shape;
}

QList<Column<ComparedLine>> comparedColumns(const Comparison &comparison, int digits, const QString &currency)
{
    const QList<Column<ComparedLine>> columns{
        {{QStringLiteral("line"), tr("Line"), CellKind::Text, 0},
         [](const ComparedLine &line) { return textCell(line.text); },
         {}},
        {{QStringLiteral("before"), rangeText(comparison.beforeService), CellKind::Money, 100},
         [digits](const ComparedLine &line) {
             Cell cell = moneyCell(line.before, digits);
             cell.quiet = true;
             return cell;
         },
         {}},
        {{QStringLiteral("now"), rangeText(comparison.service), CellKind::Money, 102},
         [digits](const ComparedLine &line) { return moneyCell(line.now, digits); },
         {}},
        {{QStringLiteral("change"), tr("Change"), CellKind::Money, 90},
         [digits](const ComparedLine &line) {
             Cell cell = signedCell(line.change(), digits);
             cell.strong = true;
             return cell;
         },
         {}},
        {{QStringLiteral("because"), tr("Because"), CellKind::Text, 160},
         [](const ComparedLine &line) { return quietCell(line.because); },
         {}}};
    return inCurrency(currency, columns);
}

} // namespace counterfoil
