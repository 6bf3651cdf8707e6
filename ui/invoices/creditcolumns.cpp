// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/creditcolumns.h"

#include "core/documents/invoicetext.h"
#include "ui/format/amounts.h"

#include <QCoreApplication>

namespace counterfoil {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("CreditColumns", text);
}

QString howWords(const CreditRow &row)
{
    if (!row.isTaken)
        return tr("not credited");
    if (row.share.quantity)
        return tr("%1 of %2 units").arg(amountText(*row.share.quantity, 0), amountText(row.units.abs(), 0));
    if (row.share.amount)
        return tr("an amount of it");
    return row.left == row.line.net ? tr("all of it") : tr("all that is left");
}

} // namespace

QList<CreditRow> creditRows(const Invoice &invoice, const QList<Invoice> &notes, const QList<qint64> &marked)
{
    QList<CreditRow> rows;
    for (const InvoiceLine &line : invoice.lines) {
        const Decimal left = creditable(invoice, line, notes);
        if (left.isZero())
            continue; // credited already, or nothing was charged
        rows.append({line,
                     left,
                     marked.contains(line.id),
                     {line.id, {}, {}},
                     {},
                     shownQuantity(line, digitsOf(invoice.currency))});
    }
    return rows;
}

QString suggestedReason(const Invoice &invoice, const QList<CreditRow> &taken)
{
    constexpr qsizetype mostNames = 3;
    const InvoiceWords &words = invoiceWords(invoice.language);
    QStringList names;
    for (const CreditRow &row : taken.first(std::min(taken.size(), mostNames)))
        names << (row.share.quantity ? QStringLiteral("%1 × %2").arg(row.share.quantity->text(), row.line.description)
                                     : row.line.description);
    if (taken.size() > mostNames)
        names << QStringLiteral("…");
    return names.isEmpty() ? words.creditedWhole : words.creditedLines.arg(names.join(QStringLiteral("; ")));
}

TreeShape<CreditRow> creditShape()
{
    TreeShape<CreditRow> shape;
    shape.key = [](const CreditRow &row) { return QString::number(row.line.id); };
    return shape;
}

QList<Column<CreditRow>> creditColumns(int digits)
{
    return {{{QStringLiteral("line"), tr("Line"), CellKind::TwoLines, 0},
             [](const CreditRow &row) {
                 Cell cell = textCell(row.line.description);
                 cell.second = howWords(row);
                 cell.quiet = !row.isTaken;
                 return cell;
             },
             {}},
            {{QStringLiteral("qty"), tr("Qty"), CellKind::Money, 46},
             [](const CreditRow &row) { return quietCell(amountText(row.units, 0)); },
             {}},
            {{QStringLiteral("left"), tr("Left"), CellKind::Money, 92},
             [digits](const CreditRow &row) {
                 Cell cell = moneyCell(row.left, digits);
                 cell.quiet = true;
                 return cell;
             },
             {}},
            {{QStringLiteral("credit"), tr("Credit"), CellKind::Money, 92},
             [digits](const CreditRow &row) {
                 Cell cell = causeCell(row.credit, digits);
                 cell.strong = !row.credit.isZero();
                 return cell;
             },
             {}}};
}

} // namespace counterfoil
