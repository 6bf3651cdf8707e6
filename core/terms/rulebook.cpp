// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/terms/rulestanding.h"

namespace counterfoil {

namespace {

//! Credits are priced only by rules whose match says so: contract, "Refunds and credits".
bool mayPrice(const PriceRule &rule, bool credit)
{
    return !credit ||
           rule.match.texts.value(MatchKey::Family).compare(wordOf(Family::Credit), Qt::CaseInsensitive) == 0;
}

} // namespace

const PriceRule *firstInForce(const QList<const PriceRule *> &rules, Day day)
{
    const auto first =
        std::find_if(rules.begin(), rules.end(), [day](const PriceRule *rule) { return rule->during.contains(day); });
    return first == rules.end() ? nullptr : *first;
}

RuleBook::RuleBook(const Terms &terms) : m_terms(terms), m_order(inPrecedence(terms)) {}

QList<const PriceRule *> RuleBook::candidates(const RuleSubject &subject) const
{
    const bool credit = subject[MatchKey::Family] == wordOf(Family::Credit);
    QList<const PriceRule *> found;
    for (const PriceRule *rule : m_order) {
        if (mayPrice(*rule, credit) && matches(rule->match, subject))
            found.append(rule);
    }
    return found;
}

const PriceRule *RuleBook::winner(const RuleSubject &subject, Day day) const
{
    return firstInForce(candidates(subject), day);
}

QList<const Prepayment *> RuleBook::coverings(const RuleSubject &subject) const
{
    QList<const Prepayment *> found;
    if (subject[MatchKey::Family] == wordOf(Family::Credit))
        return found;
    for (const Prepayment &prepayment : m_terms.prepayments) {
        if (prepayment.kind == PrepaymentKind::Term && subject[MatchKey::Customer] == prepayment.customer &&
            matches(prepayment.match, subject))
            found.append(&prepayment);
    }
    return found;
}

int RuleBook::indexOf(const PriceRule *rule) const
{
    return rule ? int(rule - m_terms.priceRules.constData()) : -1;
}

const PriceRule *RuleBook::at(int index) const
{
    return index < 0 ? nullptr : &m_terms.priceRules[index];
}

} // namespace counterfoil
