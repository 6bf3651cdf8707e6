// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/money/exact.h"

#include <QString>

namespace counterfoil {

//! What Microsoft asks for on an invoice or note against what its lines come to (contract, section 8.3). Amounts in the
//! invoice's currency, tax included.
struct InvoiceStanding
{
    QString invoice; //!< Microsoft's number
    Month month;     //!< the Microsoft month that it counts in
    QString currency;
    Decimal asked; //!< totalCharges of its header
    Exact lines;   //!< Σ Total of its lines on hand
    qint64 lineCount = 0;
    bool isSettled = false; //!< its export was complete on two days at least 48 hours apart
    bool isNamed = false;   //!< the terms name an adjustment of it, which takes the place of the difference

    Exact difference() const { return Exact(asked) - lines; }
    //! More than every line's rounding can be.
    bool differs() const { return difference().abs() > Exact::fraction(lineCount, 100); }
    //! Microsoft charges, or gives back, something that no line names.
    bool isAdjusted() const { return differs() && isSettled && !isNamed; }
    //! Lines may be missing still: its month cannot be closed.
    bool isIncomplete() const { return differs() && !isSettled && !isNamed; }
};

//! An invoice that differs from its lines, in one English sentence: what it is, and what is to be done.
QString sentenceOf(const InvoiceStanding &standing);

} // namespace counterfoil
