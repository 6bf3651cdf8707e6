// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/linecheckcolumns.h"

#include "core/money/currency.h"
#include "ui/format/amounts.h"
#include "ui/imports/importscolumns.h"

#include <QCoreApplication>

#include <algorithm>

namespace counterfoil {

namespace {

constexpr int pricePlaces = 6; //!< of a unit price that a person reads

//! What the formula says, as Microsoft has published it.
QString formulaText(Formula formula)
{
    switch (formula) {
    case Formula::NewCommerceSeat:
        return QCoreApplication::translate("Imports", "cut(effective unit price × rate) × quantity");
    case Formula::NewCommerceUsage:
        return QCoreApplication::translate("Imports", "cut(cut(effective unit price × quantity) × rate)");
    case Formula::SeatHalfUp:
        return QCoreApplication::translate("Imports", "round(effective unit price × rate) × quantity");
    case Formula::DailyRated:
        return QCoreApplication::translate("Imports", "cut(effective unit price × quantity × rate)");
    case Formula::Legacy:
        return QCoreApplication::translate("Imports", "round(unit price × days ÷ days of the cycle × quantity × rate)");
    case Formula::Tiered:
        return QCoreApplication::translate("Imports", "round(effective unit price × quantity × rate), tier by tier");
    case Formula::None:
        return QCoreApplication::translate("Imports", "The difference is from what comes nearest.");
    }
    return {};
}

//! Zero is a dash; the exact value is copied.
Cell checkedAmount(const Exact &amount, int digits, bool isSigned)
{
    if (isSigned && amount.isZero())
        return causeCell(Decimal(), digits);
    const Decimal shown = readableAmount(amount, digits + 2);
    Cell cell = isSigned ? signedCell(shown, digits) : moneyCell(shown, digits);
    const std::optional<Decimal> exact = amount.decimal();
    cell.copied = exact ? exact->text(digits) : amount.text();
    return cell;
}

Cell plainCount(qint64 count)
{
    Cell cell = count == 0 ? causeCell(Decimal(), 0) : textCell(countText(count));
    cell.copied = QString::number(count);
    return cell;
}

Cell figureCell(const std::optional<Decimal> &figure)
{
    if (!figure)
        return {};
    const Decimal shown = readableAmount(Exact(*figure), pricePlaces);
    Cell cell = moneyCell(shown, std::clamp(int(shown.scale()), 0, pricePlaces));
    cell.copied = figure->text();
    return cell;
}

Cell formulaCell(Formula formula)
{
    Cell cell = textCell(formulaWords(formula));
    cell.tone = formula == Formula::None ? Tone::Warn : Tone::Plain;
    return cell;
}

Cell reasonCell(const FormulaVerdict &verdict)
{
    if (verdict.formula != Formula::None)
        return quietCell(formulaWords(verdict.formula));
    if (!verdict.expected)
        return textCell(QCoreApplication::translate("Imports", "It names no price or no rate"));
    return textCell(QCoreApplication::translate("Imports", "Nearest: %1").arg(formulaWords(verdict.nearest)));
}

QString lineName(const CheckedLine &line)
{
    const QString file = line.invoice.isEmpty() ? line.path.section(u'/', -1) : line.invoice;
    return QStringLiteral("%1:%2").arg(file).arg(line.line);
}

template <typename Record, typename Value>
auto byValue(Value value)
{
    return [value](const Record &a, const Record &b) { return value(a) < value(b); };
}

//! Which line it is, and what it says of its own price.
QList<Column<CheckedRow>> checkedFacts()
{
    using Row = CheckedRow;
    const auto name = [](const char *text) { return QCoreApplication::translate("Imports", text); };
    const auto text = [](QString CheckedLine::*value) {
        return [value](const Row &row) { return textCell(row.line.*value); };
    };
    const auto byWord = [](QString CheckedLine::*value) {
        return byValue<Row>([value](const Row &row) { return row.line.*value; });
    };
    QList<Column<Row>> columns{
        {{QStringLiteral("line"), name(QT_TRANSLATE_NOOP("Imports", "Line")), CellKind::MiddleText, 148},
         [](const Row &row) { return textCell(lineName(row.line)); },
         {}},
        {{QStringLiteral("product"), name(QT_TRANSLATE_NOOP("Imports", "Product")), CellKind::Text, 0},
         text(&CheckedLine::product),
         byWord(&CheckedLine::product)},
        {{QStringLiteral("customer"), name(QT_TRANSLATE_NOOP("Imports", "Customer")), CellKind::MiddleText, 150},
         [](const Row &row) { return textCell(row.customer); },
         byValue<Row>([](const Row &row) { return row.customer; })},
        {{QStringLiteral("charge"), name(QT_TRANSLATE_NOOP("Imports", "Charge")), CellKind::Text, 108},
         text(&CheckedLine::chargeType),
         byWord(&CheckedLine::chargeType)},
        {{QStringLiteral("days"), name(QT_TRANSLATE_NOOP("Imports", "Days")), CellKind::Text, 100},
         [](const Row &row) { return quietCell(row.line.days.from.isValid() ? rangeText(row.line.days) : QString()); },
         byValue<Row>([](const Row &row) { return row.line.days; })},
        {{QStringLiteral("quantity"), name(QT_TRANSLATE_NOOP("Imports", "Quantity")), CellKind::Money, 80},
         [](const Row &row) { return figureCell(row.line.figures.quantity); },
         byValue<Row>([](const Row &row) { return row.line.figures.quantity; })},
        {{QStringLiteral("price"), name(QT_TRANSLATE_NOOP("Imports", "Effective price")), CellKind::Money, 104},
         [](const Row &row) { return figureCell(row.line.figures.effectiveUnitPrice); },
         {}}};
    columns << Column<Row>{{QStringLiteral("unitPrice"), name(QT_TRANSLATE_NOOP("Imports", "Unit price")),
                            CellKind::Money, 92},
                           [](const Row &row) { return figureCell(row.line.figures.unitPrice); },
                           {}}
            << Column<Row>{{QStringLiteral("rate"), name(QT_TRANSLATE_NOOP("Imports", "Rate")), CellKind::Money, 72},
                           [](const Row &row) { return figureCell(row.line.figures.rate); },
                           {}};
    return columns;
}

} // namespace

QString formulaWords(Formula formula)
{
    switch (formula) {
    case Formula::NewCommerceSeat:
        return QCoreApplication::translate("Imports", "New commerce, seats");
    case Formula::NewCommerceUsage:
        return QCoreApplication::translate("Imports", "New commerce, usage");
    case Formula::SeatHalfUp:
        return QCoreApplication::translate("Imports", "Seats, rounded half up");
    case Formula::DailyRated:
        return QCoreApplication::translate("Imports", "Daily rated usage");
    case Formula::Legacy:
        return QCoreApplication::translate("Imports", "Legacy");
    case Formula::Tiered:
        return QCoreApplication::translate("Imports", "Tiered meter");
    case Formula::None:
        return QCoreApplication::translate("Imports", "No formula");
    }
    return {};
}

TreeShape<FormulaSum> formulaSumShape()
{
    TreeShape<FormulaSum> shape;
    shape.key = [](const FormulaSum &sum) {
        return QStringLiteral("%1 %2 %3").arg(wordOf(sum.kind), sum.currency, wordOf(sum.formula));
    };
    return shape;
}

QList<Column<FormulaSum>> formulaSumColumns()
{
    using Row = FormulaSum;
    const auto name = [](const char *text) { return QCoreApplication::translate("Imports", text); };
    return {
        {{QStringLiteral("formula"), name(QT_TRANSLATE_NOOP("Imports", "Formula")), CellKind::Text, 180},
         [](const Row &row) { return formulaCell(row.formula); },
         byValue<Row>([](const Row &row) { return row.formula; })},
        {{QStringLiteral("kind"), name(QT_TRANSLATE_NOOP("Imports", "Kind")), CellKind::Text, 176},
         [](const Row &row) { return textCell(kindWords(row.kind)); },
         byValue<Row>([](const Row &row) { return row.kind; })},
        {{QStringLiteral("published"), name(QT_TRANSLATE_NOOP("Imports", "As Microsoft has published it")),
          CellKind::Text, 0},
         [](const Row &row) { return quietCell(formulaText(row.formula)); },
         {}},
        {{QStringLiteral("lines"), name(QT_TRANSLATE_NOOP("Imports", "Lines")), CellKind::Money, 96},
         [](const Row &row) { return plainCount(row.lines); },
         byValue<Row>([](const Row &row) { return row.lines; })},
        {{QStringLiteral("withoutPrice"), name(QT_TRANSLATE_NOOP("Imports", "Without a price")), CellKind::Money, 112},
         [](const Row &row) { return plainCount(row.unpriced); },
         byValue<Row>([](const Row &row) { return row.unpriced; })},
        {{QStringLiteral("amount"), name(QT_TRANSLATE_NOOP("Imports", "Amount")), CellKind::Money, 124},
         [](const Row &row) { return checkedAmount(row.amount, digitsOf(row.currency), false); },
         byValue<Row>([](const Row &row) { return row.amount; })},
        {{QStringLiteral("difference"), name(QT_TRANSLATE_NOOP("Imports", "Difference")), CellKind::Money, 104},
         [](const Row &row) { return checkedAmount(row.difference, digitsOf(row.currency), true); },
         byValue<Row>([](const Row &row) { return row.difference.abs(); })},
        {{QStringLiteral("currency"), name(QT_TRANSLATE_NOOP("Imports", "Currency")), CellKind::Text, 72},
         [](const Row &row) { return quietCell(row.currency); },
         byValue<Row>([](const Row &row) { return row.currency; })}};
}

QList<FormulaSum> formulaSumsInOrder(QList<FormulaSum> sums)
{
    std::stable_sort(sums.begin(), sums.end(), [](const FormulaSum &a, const FormulaSum &b) {
        const bool explained = a.formula != Formula::None;
        const bool other = b.formula != Formula::None;
        return std::tuple(explained, a.kind, -a.lines) < std::tuple(other, b.kind, -b.lines);
    });
    return sums;
}

TreeShape<CheckedRow> checkedShape()
{
    TreeShape<CheckedRow> shape;
    shape.key = [](const CheckedRow &row) {
        return QStringLiteral("%1 %2 %3").arg(wordOf(row.line.kind), row.line.path).arg(row.line.line);
    };
    return shape;
}

QList<Column<CheckedRow>> checkedColumns(const QString &currency)
{
    using Row = CheckedRow;
    const int digits = digitsOf(currency);
    const auto name = [](const char *text) { return QCoreApplication::translate("Imports", text); };
    QList<Column<Row>> columns = checkedFacts();
    const auto unit = [&currency](const QString &head) {
        return currency.isEmpty() ? head : QStringLiteral("%1, %2").arg(head, currency);
    };
    columns << Column<Row>{{QStringLiteral("amount"), unit(name(QT_TRANSLATE_NOOP("Imports", "Amount"))),
                            CellKind::Money, 108},
                           [digits](const Row &row) { return checkedAmount(row.line.verdict.amount, digits, false); },
                           byValue<Row>([](const Row &row) { return row.line.verdict.amount; })}
            << Column<Row>{{QStringLiteral("expected"), unit(name(QT_TRANSLATE_NOOP("Imports", "Recomputed"))),
                            CellKind::Money, 112},
                           [digits](const Row &row) {
                               const auto &expected = row.line.verdict.expected;
                               return expected ? checkedAmount(*expected, digits, false) : Cell();
                           },
                           {}}
            << Column<Row>{{QStringLiteral("difference"), unit(name(QT_TRANSLATE_NOOP("Imports", "Difference"))),
                            CellKind::Money, 112},
                           [digits](const Row &row) {
                               const FormulaVerdict &verdict = row.line.verdict;
                               return verdict.expected ? checkedAmount(verdict.difference(), digits, true) : Cell();
                           },
                           byValue<Row>([](const Row &row) { return row.line.verdict.difference().abs(); })}
            << Column<Row>{
                   {QStringLiteral("reason"), name(QT_TRANSLATE_NOOP("Imports", "Reason")), CellKind::Text, 190},
                   [](const Row &row) { return reasonCell(row.line.verdict); },
                   {}};
    return columns;
}

} // namespace counterfoil
