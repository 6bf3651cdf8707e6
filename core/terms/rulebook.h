// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/terms/terms.h"

namespace counterfoil {

//! What a line shows to the price rules. A key without a value does not match, whatever the rule says ("a key that a
//! line does not carry"). Texts as Microsoft sends them.
struct RuleSubject
{
    std::array<std::optional<QString>, matchKeyCount> texts;
    QMap<QString, QString> tags;
    QMap<QString, QString> customerTags;

    const std::optional<QString> &operator[](MatchKey key) const { return texts[std::size_t(key)]; }
    std::optional<QString> &operator[](MatchKey key) { return texts[std::size_t(key)]; }
};

//! True where every condition of the match holds: texts without case, * as a wildcard.
bool matches(const Match &match, const RuleSubject &subject);

//! The first of the rules that is in force on the day; null where none is.
const PriceRule *firstInForce(const QList<const PriceRule *> &rules, Day day);

//! The price rules in order of precedence: priority, then match keys, then the later start, then the smaller id.
class RuleBook
{
public:
    explicit RuleBook(const Terms &terms);

    //! The rule that prices the line on that day; null where none matches (pass through, "unpriced"). Rules of family
    //! credit are the only ones that price credits (contract, "Refunds and credits").
    const PriceRule *winner(const RuleSubject &subject, Day day) const;
    //! Every rule that matches, whatever its dates, best first: what winner() chooses from on any day.
    QList<const PriceRule *> candidates(const RuleSubject &subject) const;
    //! Term prepayments of the line's customer that cover it, whatever their dates; none covers credits.
    QList<const Prepayment *> coverings(const RuleSubject &subject) const;
    //! Index of a rule in `terms.priceRules`; −1 for null.
    int indexOf(const PriceRule *rule) const;
    //! The rule at an index of indexOf(); null for −1.
    const PriceRule *at(int index) const;

private:
    const Terms &m_terms;
    QList<const PriceRule *> m_order;
};

} // namespace counterfoil
