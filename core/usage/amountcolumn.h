// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/money/exact.h"

#include <array>
#include <map>
#include <vector>

namespace counterfoil {

__extension__ using Int128 = __int128;

//! 10^n for n from 0 to 38.
Int128 powerOfTen(int n);

//! A sum of many decimals: added up scale by scale in machine integers, so that a million rows cost a million
//! additions. Exact and without a limit.
class AmountSum
{
public:
    void add(Int128 mantissa, int scale)
    {
        Int128 &sum = m_sums[std::size_t(scale)];
        if (__builtin_add_overflow(sum, mantissa, &sum))
            carry(mantissa, scale);
    }
    void add(const Exact &value) { m_rest += value; }
    Exact total() const;

private:
    void carry(Int128 mantissa, int scale);

    std::array<Int128, 39> m_sums{};
    Exact m_rest;
};

//! Exact amounts of many rows: a mantissa and a scale each, and a side table for the few that do not fit.
template <typename Mantissa>
class AmountColumn
{
public:
    static constexpr qint8 wideScale = 127;

    void append(Mantissa mantissa, int scale)
    {
        while (scale > 0 && mantissa % 10 == 0) { // equal values have equal parts
            mantissa /= 10;
            --scale;
        }
        m_mantissas.push_back(mantissa);
        m_scales.push_back(qint8(scale));
    }
    void append(const Exact &value)
    {
        m_wide.insert_or_assign(quint32(m_mantissas.size()), value);
        m_mantissas.push_back(0);
        m_scales.push_back(wideScale);
    }
    Exact at(quint32 row) const
    {
        if (m_scales[row] == wideScale)
            return m_wide.at(row);
        return Exact::scaled(Decimal::Integer(m_mantissas[row]), m_scales[row]);
    }
    void addTo(AmountSum &sum, quint32 row) const
    {
        if (m_scales[row] == wideScale)
            sum.add(m_wide.at(row));
        else
            sum.add(m_mantissas[row], m_scales[row]);
    }
    //! A number that never orders two values wrongly, but may be equal for unequal ones; see orderKeyOf().
    qint64 key(quint32 row) const;
    bool isSame(quint32 a, quint32 b) const
    {
        return m_scales[a] != wideScale && m_scales[a] == m_scales[b] && m_mantissas[a] == m_mantissas[b];
    }
    int sign(quint32 row) const
    {
        if (m_scales[row] == wideScale)
            return m_wide.at(row).sign();
        return (m_mantissas[row] > 0) - (m_mantissas[row] < 0);
    }

private:
    std::vector<Mantissa> m_mantissas;
    std::vector<qint8> m_scales;
    std::map<quint32, Exact> m_wide;
};

//! Billionths of mantissa × 10^−scale, rounded down, held to 64 bits.
qint64 orderKeyOf(Int128 mantissa, int scale);
qint64 orderKeyOf(const Exact &value);

template <typename Mantissa>
qint64 AmountColumn<Mantissa>::key(quint32 row) const
{
    return m_scales[row] == wideScale ? orderKeyOf(m_wide.at(row)) : orderKeyOf(m_mantissas[row], m_scales[row]);
}

} // namespace counterfoil
