// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/usage/lostcredit.h"

#include "ui/format/amounts.h"

#include <QCoreApplication>

namespace counterfoil {

namespace {

struct LostWords
{
    Q_DECLARE_TR_FUNCTIONS(LostCredit)
};

Exact listWithout(const CreditSubscription &subscription)
{
    return subscription.amounts.list - subscription.amounts.covered;
}

qint64 daysWithout(const CreditSubscription &subscription)
{
    qint64 days = 0;
    for (const CreditGap &gap : subscription.gaps)
        days += gap.days.count();
    return days;
}

qint64 rowsWithout(const CreditSubscription &subscription, const Days &days)
{
    qint64 rows = 0;
    for (const CreditDay &day : subscription.days)
        rows += days.contains(day.day) ? day.amounts.missing : 0;
    return rows;
}

QString gapText(const CreditSubscription &subscription)
{
    QStringList texts;
    for (const CreditGap &gap : subscription.gaps)
        texts << (gap.days.from == gap.days.to ? dayAndMonthText(gap.days.from) : rangeText(gap.days));
    return texts.join(QStringLiteral(", "));
}

//! What it was that had no credit: that is what somebody has to look for.
QString reachText(const CreditSubscription &subscription)
{
    if (subscription.amounts.covered.isZero())
        return LostWords::tr("No row of the month has credit");
    const bool whole = std::ranges::all_of(subscription.days, [](const CreditDay &day) {
        return day.amounts.missing == 0 || day.amounts.covered.isZero();
    });
    return whole ? LostWords::tr("No row of these days has credit")
                 : LostWords::tr("Some rows of these days have none");
}

Cell lostMoneyCell(const Exact &amount, int digits)
{
    return moneyCell(rounded(amount, digits), digits);
}

Column<CreditSubscription> lostTextColumn(const QString &id, const QString &name,
                                          const std::function<QString(const CreditSubscription &)> &of)
{
    return {{id, name, CellKind::Text, 0},
            [of](const CreditSubscription &row) { return textCell(of(row)); },
            [of](const CreditSubscription &a, const CreditSubscription &b) { return of(a) < of(b); }};
}

Column<CreditSubscription> lostMoneyColumn(const ColumnLook &look, int digits,
                                           const std::function<Exact(const CreditSubscription &)> &of)
{
    return {look, [of, digits](const CreditSubscription &row) { return lostMoneyCell(of(row), digits); },
            [of](const CreditSubscription &a, const CreditSubscription &b) { return of(a) < of(b); }};
}

} // namespace

QList<CreditSubscription> lostCreditRows(const EarnedCredit &credit)
{
    QList<CreditSubscription> rows;
    std::ranges::copy_if(credit.subscriptions, std::back_inserter(rows),
                         [](const CreditSubscription &one) { return one.amounts.missing > 0; });
    return rows;
}

TreeShape<CreditSubscription> lostCreditShape()
{
    TreeShape<CreditSubscription> shape;
    shape.key = [](const CreditSubscription &row) { return row.id; };
    return shape;
}

QList<Column<CreditSubscription>> lostCreditColumns(const UsageSheet &sheet)
{
    Column<CreditSubscription> gaps{{QStringLiteral("gaps"), LostWords::tr("Days without credit"), CellKind::Text, 0},
                                    [](const CreditSubscription &row) { return textCell(gapText(row)); },
                                    [](const CreditSubscription &a, const CreditSubscription &b) {
                                        return a.gaps.first().days.from < b.gaps.first().days.from;
                                    }};
    Column<CreditSubscription> days{
        {QStringLiteral("days"), LostWords::tr("Days"), CellKind::Money, 56},
        [](const CreditSubscription &row) { return textCell(countText(daysWithout(row))); },
        [](const CreditSubscription &a, const CreditSubscription &b) { return daysWithout(a) < daysWithout(b); }};
    Column<CreditSubscription> reach{
        {QStringLiteral("reach"), LostWords::tr("Which rows"), CellKind::Text, 214},
        [](const CreditSubscription &row) { return quietCell(reachText(row)); },
        [](const CreditSubscription &a, const CreditSubscription &b) { return reachText(a) < reachText(b); }};
    const QString percent = percentText(sheet.figures.credit.percentage, Decimal(100));
    return {lostTextColumn(QStringLiteral("customer"), LostWords::tr("Customer"),
                           [](const CreditSubscription &row) { return row.customerName; }),
            lostTextColumn(QStringLiteral("subscription"), LostWords::tr("Subscription"),
                           [](const CreditSubscription &row) { return row.name; }),
            gaps,
            days,
            reach,
            lostMoneyColumn({QStringLiteral("listWithout"),
                             LostWords::tr("List without credit, %1").arg(sheet.currency), CellKind::Money, 156, noMark,
                             LostWords::tr("List value of the rows that could earn credit and have none")},
                            sheet.digits, listWithout),
            lostMoneyColumn({QStringLiteral("lost"), LostWords::tr("Lost, %1").arg(sheet.currency), CellKind::Money,
                             112, noMark, LostWords::tr("%1 of the list value without credit").arg(percent)},
                            sheet.digits, [](const CreditSubscription &row) { return row.amounts.lost; })};
}

QList<Cell> lostCreditTotals(const QList<const CreditSubscription *> &shown, int all, int digits)
{
    Exact list;
    Exact lost;
    for (const CreditSubscription *row : shown) {
        list += listWithout(*row);
        lost += row->amounts.lost;
    }
    const QString name = shown.size() == all
                             ? counted(all, LostWords::tr("1 subscription"), LostWords::tr("%1 subscriptions"))
                             : LostWords::tr("%1 of %2, filtered").arg(shown.size()).arg(all);
    return {textCell(name), Cell(), Cell(), Cell(), Cell(), lostMoneyCell(list, digits), lostMoneyCell(lost, digits)};
}

WhyContent whyOfLostCredit(const UsageSheet &sheet, const CreditSubscription &subscription)
{
    const Decimal rate = sheet.figures.credit.percentage;
    WhyContent why;
    why.title = LostWords::tr("Earned credit lost");
    why.who = subscription.customerName + QStringLiteral(", ") + subscription.name;
    why.meaning =
        counted(daysWithout(subscription), LostWords::tr("On 1 day of %2 Microsoft paid no earned credit: %3."),
                LostWords::tr("On %1 days of %2 Microsoft paid no earned credit: %3."))
            .arg(monthText(sheet.month), gapText(subscription));
    why.currency = sheet.currency;
    why.digits = sheet.digits;
    why.amount = rounded(subscription.amounts.lost, sheet.digits);
    const Decimal list = rounded(listWithout(subscription), sheet.digits);
    why.terms << WhyTerm{LostWords::tr("List value without credit, %1 × %2")
                             .arg(amountText(list, sheet.digits), percentText(rate, Decimal(100))),
                         why.amount};
    why.rule = LostWords::tr("%1. Microsoft pays the credit by resource and day for as long as the partner has access. "
                             "Spot capacity, third parties' products, what a benefit covers and meters that never earn "
                             "are left out.\nRate: the highest of the month, 15 % where it has none.")
                   .arg(reachText(subscription));
    why.exact = exactWords(subscription.amounts.lost, why.amount);
    QList<Exact> lost;
    for (const CreditGap &gap : subscription.gaps) {
        why.sources << WhySource{gap.days,
                                 counted(gap.days.count(), LostWords::tr("1 day"), LostWords::tr("%1 days")),
                                 rowsWithout(subscription, gap.days),
                                 {}};
        lost << gap.lost;
    }
    why.splitSources(lost, why.amount);
    why.sourceLines = subscription.amounts.missing;
    return why;
}

} // namespace counterfoil
