// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/money/money.h"

#include <QStringList>

namespace counterfoil {

//! One side of a journal entry; positive is debit.
struct Posting
{
    QStringList account; //!< its path: {"Receivables", "contoso"}
    Decimal amount;
    QString note;
};

//! One transaction of double-entry bookkeeping, in one currency. Its postings sum to 0.
struct JournalEntry
{
    Day day;      //!< of the document
    Day period;   //!< last day of the month that it counts for; invalid where that is the day's own
    QString code; //!< number of the document
    QString text; //!< whose it is
    QStringList notes;
    QString currency;
    QList<Posting> postings;
};

} // namespace counterfoil
