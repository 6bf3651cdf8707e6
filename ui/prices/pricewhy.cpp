// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Why a price rule billed what it did, by customer.
#include "ui/format/words.h"
#include "ui/prices/pricescolumns.h"

#include <QCoreApplication>

namespace counterfoil {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("PriceWhy", text);
}

QString ruleText(const RuleRow &row)
{
    if (!row.rule)
        return row.id.isEmpty() ? tr("No price rule of the terms matches these lines: they are billed at cost.")
                                : tr("The terms no longer have the price rule %1.").arg(row.id);
    return tr("Price rule %1: %2, for: %3").arg(row.id, priceWords(row.rule->price), matchWords(row.rule->match));
}

} // namespace

WhyContent whyOfRule(const PricePicture &picture, const RuleRow &row, const QString &column)
{
    WhyContent why;
    const bool isMargin = column == u"margin";
    if (row.use.lines == 0 || !picture.terms || (!isMargin && column != u"billed"))
        return why;
    const Terms &terms = picture.terms->terms;
    const RuleUse &use = row.use;
    const Decimal margin = use.net - use.cost;
    why.title = isMargin ? tr("Margin") : tr("Billed");
    why.who = QStringLiteral("%1, %2").arg(row.id.isEmpty() ? tr("Without a rule") : row.id, monthText(picture.month));
    why.meaning = isMargin ? tr("What the lines that it priced were billed, over their cost")
                           : tr("What the lines that it priced were billed, before tax");
    why.amount = isMargin ? margin : use.net;
    why.currency = terms.seller.currency.code();
    why.digits = terms.seller.currency.digits();
    why.terms = isMargin ? QList<WhyTerm>{{tr("Billed"), use.net}, {tr("Microsoft's cost"), -use.cost}}
                         : QList<WhyTerm>{{tr("Microsoft's cost"), use.cost}, {tr("Margin"), margin}};
    why.rule = ruleText(row);
    why.month = picture.month;
    why.sourceLines = use.lines;
    for (const RuleUsePart &part : use.customers) {
        const Customer *customer = terms.customer(part.customer);
        const QString name = customer && !customer->party.name.isEmpty() ? customer->party.name : part.customer;
        why.sources << WhySource{{}, name, part.lines, isMargin ? part.net - part.cost : part.net};
    }
    why.putMostFirst();
    return why;
}

} // namespace counterfoil
