// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Why the figures of a month of usage are what they are.
#include "ui/format/words.h"
#include "ui/usage/usagecolumns.h"

#include <QCoreApplication>

namespace counterfoil {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("UsageColumns", text);
}

//! The outermost groups, as the table has them; what is filtered is not all of the month.
void addGroups(WhyContent &why, const UsageSheet &sheet, Exact UsageSums::*amount)
{
    why.sourceLines = sheet.figures.sums.rows;
    if (sheet.sums.rows != sheet.figures.sums.rows)
        return;
    QList<Exact> exact;
    for (const UsageGroup &group : sheet.groups) {
        if (group.parent >= 0 || (group.sums.*amount).isZero())
            continue;
        why.sources << WhySource{{}, group.text.isEmpty() ? tr("(none)") : group.text, group.sums.rows, {}};
        exact << group.sums.*amount;
    }
    why.splitSources(exact, why.amount);
    why.putMostFirst();
}

//! `part` of `whole`, whose rest is told as well.
void setPartOf(WhyContent &why, const Exact &part, const Exact &whole, const QString &wholeName,
               const QString &restName)
{
    why.amount = rounded(part, why.digits);
    const Decimal all = rounded(whole, why.digits);
    why.terms = {{wholeName, all}, {restName, why.amount - all}};
}

void addSubscriptions(WhyContent &why, const EarnedCredit &credit)
{
    QList<Exact> exact;
    for (const CreditSubscription &subscription : credit.subscriptions) {
        if (subscription.amounts.covered.isZero())
            continue;
        why.sources << WhySource{{}, subscription.customerName + QStringLiteral(", ") + subscription.name, 0, {}};
        exact << subscription.amounts.covered;
    }
    why.splitSources(exact, why.amount);
    why.putMostFirst();
}

} // namespace

WhyContent whyOfUsageFigure(const UsageSheet &sheet, UsageFigureKind kind)
{
    const UsageFigure figure = usageFigures(sheet).at(int(kind));
    const UsageFigures &own = sheet.figures;
    if (!figure.opens)
        return {};
    UsageGroup month;
    month.sums = own.sums;
    WhyContent why = kind == UsageFigureKind::Cost ? whyOfGroup(sheet, month) : WhyContent();
    why.title = figure.name;
    why.who = monthText(sheet.month);
    why.meaning = figure.toolTip;
    why.currency = sheet.currency;
    why.digits = sheet.digits;
    switch (kind) {
    case UsageFigureKind::Cost:
        addGroups(why, sheet, &UsageSums::cost);
        break;
    case UsageFigureKind::List:
        why.amount = rounded(own.sums.list, sheet.digits);
        addGroups(why, sheet, &UsageSums::list);
        break;
    case UsageFigureKind::Credit:
        why.amount = rounded(own.sums.credit, sheet.digits);
        addGroups(why, sheet, &UsageSums::credit);
        break;
    case UsageFigureKind::CreditCover:
        setPartOf(why, own.credit.amounts.covered, own.credit.amounts.list, tr("List value that can earn credit"),
                  tr("Of it without credit"));
        why.rule = tr("The figure is what is left, of the first line: %1.").arg(figure.figure);
        addSubscriptions(why, own.credit);
        break;
    case UsageFigureKind::ReservationCover:
        why.currency = tr("hours");
        why.digits = 2;
        setPartOf(why, own.benefit.covered, own.benefit.coverable, tr("Hours that could be covered"),
                  tr("Of them not covered"));
        why.rule = tr("The figure is what is left, of the first line: %1.").arg(figure.figure);
        break;
    case UsageFigureKind::Against:
        setPartOf(why, own.sums.cost - *own.before, own.sums.cost, monthText(sheet.month),
                  monthText(sheet.month.plus(-1)));
        why.rule = tr("The figure is that change, of the month before: %1.").arg(figure.figure);
        break;
    }
    return why;
}

} // namespace counterfoil
