// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Words for what the price rules say. A part of pricescontroller.h.
#include "ui/format/amounts.h"
#include "ui/format/words.h"
#include "ui/prices/pricescontroller.h"

#include <QCoreApplication>

namespace counterfoil {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("PriceWords", text);
}

QString percentOf(const Decimal &fraction)
{
    const Exact percent = Exact(fraction) * Exact(100);
    return percentOfText(amountText(percent.decimal().value_or(fraction), 0));
}

struct PriceWords
{
    QString operator()(const PassThrough &) const { return tr("At cost"); }
    QString operator()(const Exclude &) const { return tr("Not billed"); }
    QString operator()(const Markup &price) const { return tr("Markup %1").arg(percentOf(price.fraction)); }
    QString operator()(const Margin &price) const { return tr("Margin %1").arg(percentOf(price.fraction)); }
    QString operator()(const ListDiscount &price) const { return tr("List − %1").arg(percentOf(price.fraction)); }
    QString operator()(const UnitPrice &price) const
    {
        const QString amount = amountText(price.amount, 2);
        return price.currency.isValid() ? tr("%1 %2 a unit").arg(amount, price.currency.code())
                                        : tr("%1 a unit").arg(amount);
    }
    QString operator()(const Tiers &price) const
    {
        QStringList tiers;
        for (const Tier &tier : price.tiers) {
            const QString amount = amountText(tier.unitPrice, 2);
            tiers << (tier.upTo ? tr("to %1 %2").arg(amountText(*tier.upTo, 0), amount) : tr("above %1").arg(amount));
        }
        return (price.volume ? tr("%1 tiers, volume") : tr("%1 tiers, graduated")).arg(price.tiers.size()) +
               QStringLiteral(": ") + tiers.join(QStringLiteral(" · "));
    }
};

//! As the column Match says it.
QString conditionWords(const QString &condition)
{
    for (int key = 0; key < matchKeyCount; ++key) {
        if (wordOf(MatchKey(key)) == condition)
            return matchKeyWords(MatchKey(key));
    }
    const QString tag = condition.section(u'.', 1);
    return condition.startsWith(u"customerTag.") ? tr("Customer's %1").arg(tag) : tr("Tag %1").arg(tag);
}

QString beatenWords(const BenchRule &beaten, const PriceRule &winner)
{
    switch (beaten.decided) {
    case Precedence::Priority:
        return tr("Priority %1 is below %2").arg(beaten.rule.priority).arg(winner.priority);
    case Precedence::Keys:
        return tr("Less special: %1 of %2 conditions").arg(beaten.rule.match.keys()).arg(winner.match.keys());
    case Precedence::Start:
        return tr("Starts earlier than %1").arg(dayText(winner.during.from));
    case Precedence::Id:
        break;
    }
    return tr("Equal in all else; %1 comes first by name").arg(winner.id);
}

} // namespace

QString matchKeyWords(MatchKey key)
{
    static constexpr std::array<const char *, matchKeyCount> words{
        QT_TRANSLATE_NOOP("PriceWords", "Customer"),
        QT_TRANSLATE_NOOP("PriceWords", "Family"),
        QT_TRANSLATE_NOOP("PriceWords", "Publisher"),
        QT_TRANSLATE_NOOP("PriceWords", "Product"),
        QT_TRANSLATE_NOOP("PriceWords", "SKU"),
        QT_TRANSLATE_NOOP("PriceWords", "Product name"),
        QT_TRANSLATE_NOOP("PriceWords", "Subscription"),
        QT_TRANSLATE_NOOP("PriceWords", "Azure subscription"),
        QT_TRANSLATE_NOOP("PriceWords", "Resource group"),
        QT_TRANSLATE_NOOP("PriceWords", "Meter category"),
        QT_TRANSLATE_NOOP("PriceWords", "Meter"),
        QT_TRANSLATE_NOOP("PriceWords", "Charge type"),
        QT_TRANSLATE_NOOP("PriceWords", "Term"),
        QT_TRANSLATE_NOOP("PriceWords", "Billing frequency"),
        QT_TRANSLATE_NOOP("PriceWords", "Distributor")};
    return tr(words[std::size_t(key)]);
}

QString matchWords(const Match &match)
{
    QStringList conditions;
    for (auto text = match.texts.begin(); text != match.texts.end(); ++text)
        conditions << matchKeyWords(text.key()) + u' ' + text.value();
    for (auto tag = match.tags.begin(); tag != match.tags.end(); ++tag)
        conditions << tr("tag %1 %2").arg(tag.key(), tag.value());
    for (auto tag = match.customerTags.begin(); tag != match.customerTags.end(); ++tag)
        conditions << tr("customer's %1 %2").arg(tag.key(), tag.value());
    return conditions.isEmpty() ? tr("Everything") : conditions.join(QStringLiteral(" · "));
}

QString priceWords(const PriceTerms &price)
{
    return std::visit(PriceWords(), price);
}

QString whatIfWords(const WhatIf &answer)
{
    return tr("Over the last %1 months, as if it had held then: %2 %3 for customers, margin %4 %3")
        .arg(answer.months.size())
        .arg(signedText(answer.total.net(), answer.digits), answer.currency,
             signedText(answer.total.margin(), answer.digits));
}

QString whatIfMonths(const WhatIf &answer)
{
    if (answer.months.size() < 2)
        return answer.months.isEmpty() ? QString() : monthText(answer.months.first());
    return tr("%1 to %2 (%3 months)")
        .arg(monthText(answer.months.first()), monthText(answer.months.last()))
        .arg(answer.months.size());
}

QString besideReports(const WhatIf &answer)
{
    QStringList sentences;
    if (!answer.withheld.isZero())
        sentences
            << tr("The margin also bears %1 %2 of excluded lines and kept credits that are on no invoice; Reports "
                  "leaves them out.")
                   .arg(amountText(answer.withheld, answer.digits), answer.currency);
    if (answer.creditNotes > 0)
        sentences << counted(answer.creditNotes, tr("1 credit note is left out; Reports has it."),
                             tr("%1 credit notes are left out; Reports has them."));
    return sentences.join(u' ');
}

QString verdictWords(const BenchRule &rule, const BenchResult &result)
{
    switch (rule.fate) {
    case RuleStanding::Fate::Wins:
        return tr("Wins");
    case RuleStanding::Fate::Beaten:
        return beatenWords(rule, result.winner()->rule);
    case RuleStanding::Fate::NotInForce:
        return tr("Not in force on %1").arg(dayText(result.ruledBy));
    case RuleStanding::Fate::NoCredits:
        return tr("Credits need a rule of their own");
    case RuleStanding::Fate::Unmet:
        break;
    }
    const QString condition = conditionWords(rule.condition);
    return rule.found.isEmpty() ? tr("%1: the line has none").arg(condition)
                                : tr("%1 is %2, not %3").arg(condition, rule.found, rule.wanted);
}

QString fateWords(Fate fate)
{
    switch (fate) {
    case Fate::Unmapped:
        return tr("No customer");
    case Fate::Setup:
        return tr("Before the first contract");
    case Fate::Credit:
        return tr("Kept by the partner");
    case Fate::Excluded:
        return tr("Not billed");
    case Fate::Billed:
        break;
    }
    return tr("Billed");
}

} // namespace counterfoil
