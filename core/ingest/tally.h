// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/ingest/values.h"
#include "core/money/exact.h"

#include <map>

namespace counterfoil {

//! An exact sum that is cheap to add to.
class ExactSum
{
public:
    void add(const DecimalValue &value);
    Exact total() const;

private:
    __extension__ using Wide = __int128; // 2^63 values of 64 bits fit
    std::map<int, Wide> m_sums;          // by scale
    Wide *m_last = nullptr;
    int m_lastScale = 0;
    Exact m_rest;
};

//! What the header of a set says about its lines: sums, span and month.
class Tally
{
public:
    ExactSum net;
    ExactSum tax;
    ExactSum total;

    //! A line's first and last day; invalid ones are passed over.
    void addSpan(Day from, Day to);
    //! The day whose month a line votes for.
    void vote(Day day);
    const Days &span() const { return m_span; }
    //! The month with most votes, the later of equal ones: contract, section 5.3.
    Month month() const;

private:
    Days m_span;
    std::map<int, qint64> m_votes; // by Month::index()
    Day m_lastDay;
    qint64 *m_lastVotes = nullptr;
};

} // namespace counterfoil
