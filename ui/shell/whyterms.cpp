// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/whyterms.h"

#include "ui/format/amounts.h"
#include "ui/format/words.h"
#include "ui/prices/pricescontroller.h"

#include <QCoreApplication>

namespace counterfoil {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("WhyTerms", text);
}

//! An approved invoice keeps what its rule was; who reads on has only the terms of today.
QString ruleSaid(const Terms &terms, const WhyContent &why)
{
    const auto rule = std::find_if(terms.priceRules.begin(), terms.priceRules.end(),
                                   [&why](const PriceRule &one) { return one.id == why.priceRule; });
    if (rule == terms.priceRules.end())
        return tr("The terms no longer have price rule %1.").arg(why.priceRule);
    const QString price = priceWords(rule->price);
    return why.isFrozen ? tr("In the terms as they are now it says: %1.").arg(price) : tr("It says: %1.").arg(price);
}

QString prepaymentSaid(const Terms &terms, const QString &id)
{
    const auto found = std::find_if(terms.prepayments.begin(), terms.prepayments.end(),
                                    [&id](const Prepayment &one) { return one.id == id; });
    if (found == terms.prepayments.end())
        return tr("The terms no longer have prepayment %1.").arg(id);
    const QString amount = amountText(found->amount, found->currency.digits());
    const QString days = rangeTextWithYear(found->during);
    return found->quantity ? tr("Prepayment %1: %2 %3 for %4 seats, %5.")
                                 .arg(id, amount, found->currency.code(), amountText(*found->quantity, 0), days)
                           : tr("Prepayment %1: %2 %3, %4.").arg(id, amount, found->currency.code(), days);
}

} // namespace

QString termsBehind(const Terms &terms, const WhyContent &why)
{
    QStringList sentences;
    if (!why.priceRule.isEmpty())
        sentences << ruleSaid(terms, why);
    for (const QString &id : why.prepayments)
        sentences << prepaymentSaid(terms, id);
    return sentences.join(u'\n');
}

} // namespace counterfoil
