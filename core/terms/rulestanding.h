// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/terms/rulebook.h"

//! Why a price rule prices a line, or does not (contract, section 4, "Which rule wins").
namespace counterfoil {

//! A condition of a match that a line does not meet.
struct UnmetCondition
{
    std::optional<MatchKey> key; //!< none: a tag
    QString tag;                 //!< its name
    bool ofCustomer = false;     //!< a tag of the customer rather than of the resource
    QString wanted;

    //! As the terms file spells it: "family", "tag.env", "customerTag.segment".
    QString name() const;
    //! What the subject says there; empty where it does not carry it.
    QString foundIn(const RuleSubject &subject) const;
};

//! The first condition of a match that the subject does not meet: texts without case, * as a wildcard.
std::optional<UnmetCondition> unmetBy(const Match &match, const RuleSubject &subject);

//! By what one rule is put before another.
enum class Precedence { Priority, Keys, Start, Id };

//! The first of the criteria in which two rules differ.
Precedence decidedBy(const PriceRule &a, const PriceRule &b);

//! True where a comes before b.
bool precedes(const PriceRule *a, const PriceRule *b);

//! Every rule of the terms, best first; they outlive the list.
QList<const PriceRule *> inPrecedence(const Terms &terms);

//! What becomes of a rule for one line.
struct RuleStanding
{
    enum class Fate {
        Wins,
        Beaten,     //!< matches and is in force, and another one comes first
        NotInForce, //!< matches on other days
        NoCredits,  //!< credits are priced only by rules whose match says family credit
        Unmet       //!< a condition does not hold
    };
    const PriceRule *rule = nullptr;
    Fate fate = Fate::Unmet;
    UnmetCondition unmet;                      //!< where one is
    Precedence decided = Precedence::Priority; //!< where beaten: by what
};

//! Of every rule of the terms, in order of precedence.
QList<RuleStanding> standingsOf(const Terms &terms, const RuleSubject &subject, Day day);

} // namespace counterfoil
