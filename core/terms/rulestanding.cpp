// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/terms/rulestanding.h"

namespace counterfoil {

QString UnmetCondition::name() const
{
    if (key)
        return wordOf(*key);
    return (ofCustomer ? QStringLiteral("customerTag.") : QStringLiteral("tag.")) + tag;
}

QString UnmetCondition::foundIn(const RuleSubject &subject) const
{
    if (key)
        return subject[*key].value_or(QString());
    const QMap<QString, QString> &tags = ofCustomer ? subject.customerTags : subject.tags;
    const auto found = std::find_if(tags.keyBegin(), tags.keyEnd(),
                                    [this](const QString &own) { return own.compare(tag, Qt::CaseInsensitive) == 0; });
    return found == tags.keyEnd() ? QString() : tags.value(*found);
}

Precedence decidedBy(const PriceRule &a, const PriceRule &b)
{
    if (a.priority != b.priority)
        return Precedence::Priority;
    if (a.match.keys() != b.match.keys())
        return Precedence::Keys;
    return a.during.from != b.during.from ? Precedence::Start : Precedence::Id;
}

bool precedes(const PriceRule *a, const PriceRule *b)
{
    switch (decidedBy(*a, *b)) {
    case Precedence::Priority:
        return a->priority > b->priority;
    case Precedence::Keys:
        return a->match.keys() > b->match.keys();
    case Precedence::Start:
        return a->during.from > b->during.from; // no start is the smallest day
    case Precedence::Id:
        break;
    }
    return a->id < b->id;
}

QList<const PriceRule *> inPrecedence(const Terms &terms)
{
    QList<const PriceRule *> order;
    for (const PriceRule &rule : terms.priceRules)
        order.append(&rule);
    std::sort(order.begin(), order.end(), precedes);
    return order;
}

QList<RuleStanding> standingsOf(const Terms &terms, const RuleSubject &subject, Day day)
{
    const RuleBook book(terms);
    const QList<const PriceRule *> candidates = book.candidates(subject);
    const PriceRule *winner = firstInForce(candidates, day);
    QList<RuleStanding> standings;
    for (const PriceRule *rule : inPrecedence(terms)) {
        RuleStanding own;
        own.rule = rule;
        if (const std::optional<UnmetCondition> unmet = unmetBy(rule->match, subject)) {
            own.unmet = *unmet;
        } else if (!candidates.contains(rule)) {
            own.fate = RuleStanding::Fate::NoCredits;
        } else if (firstInForce({rule}, day) == nullptr) {
            own.fate = RuleStanding::Fate::NotInForce;
        } else if (rule != winner) {
            own.fate = RuleStanding::Fate::Beaten;
            own.decided = decidedBy(*winner, *rule);
        } else {
            own.fate = RuleStanding::Fate::Wins;
        }
        standings.append(own);
    }
    return standings;
}

} // namespace counterfoil
