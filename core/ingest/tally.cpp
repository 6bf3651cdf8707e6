// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/tally.h"

namespace counterfoil {

void ExactSum::add(const DecimalValue &value)
{
    if (value.wide) {
        m_rest += Exact(*value.wide);
        return;
    }
    if (m_last == nullptr || m_lastScale != value.scale) {
        m_last = &m_sums[value.scale];
        m_lastScale = value.scale;
    }
    *m_last += value.mantissa;
}

Exact ExactSum::total() const
{
    Exact sum = m_rest;
    for (const auto &[scale, part] : m_sums)
        sum += Exact::scaled(Exact::Integer(part), scale);
    return sum;
}

void Tally::addSpan(Day from, Day to)
{
    if (from.isValid() && (!m_span.from.isValid() || from < m_span.from))
        m_span.from = from;
    if (to.isValid() && (!m_span.to.isValid() || to > m_span.to))
        m_span.to = to;
}

void Tally::vote(Day day)
{
    if (!day.isValid())
        return;
    if (m_lastVotes == nullptr || day != m_lastDay) {
        m_lastVotes = &m_votes[Month::of(day).index()];
        m_lastDay = day;
    }
    ++*m_lastVotes;
}

Month Tally::month() const
{
    Month best;
    qint64 most = 0;
    for (const auto &[index, votes] : m_votes) {
        if (votes >= most) {
            most = votes;
            best = Month::fromIndex(index);
        }
    }
    return best;
}

} // namespace counterfoil
