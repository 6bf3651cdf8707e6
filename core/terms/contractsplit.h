// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/terms/termsfile.h"

#include <QSet>

namespace counterfoil {

//! A term that a customer pays in advance from the day of a change on.
struct PrepaidTerm
{
    Decimal amount;
    Day to;               //!< last day that is paid
    QString subscription; //!< empty: every licence
};

//! What becomes different about a running contract from a day on; what has no value stays as it is.
struct ContractChange
{
    QString contract; //!< id of the running one
    Day from;
    std::optional<PeriodShape> period;
    QMap<QString, QString> words; //!< keys of the contract with their words: "licences" → "byDay", "group" → …
    QString currency;             //!< of its invoices from then on; empty: stays
    std::optional<PrepaidTerm> prepaid;
    bool notPrepaid = false; //!< terms that would be paid in advance from the day on are not
};

//! The terms with a contract that ends the day before a change and another one that goes on from then.
struct ContractSplit
{
    TermsDocument document;
    QString customer;
    QString running;   //!< id of the contract that ends; the same as `following` where it goes on under its id
    QString following; //!< id of the one that holds the day of the change
};

//! Ends the contract the day before and begins one that keeps everything else, under an id that neither the terms nor
//! `usedIds` have; from the contract's own first day on it is changed in place, and a change of what is paid in advance
//! alone splits nothing. NotFound for an unknown contract; Refused where the day is not in its term,
//! where nothing would change, where a term that is paid in advance runs across the day, or with the faults of the
//! terms reader.
Result<ContractSplit> splitContract(const QByteArray &json, const ContractChange &change, const QSet<QString> &usedIds);

} // namespace counterfoil
