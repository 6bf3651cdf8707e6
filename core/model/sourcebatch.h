// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/model/dictionary.h"
#include "core/money/exact.h"

#include <map>
#include <vector>

namespace counterfoil {

//! A column of exact decimals: a 64-bit mantissa and a scale a row, and a side table for what is wider.
class DecimalColumn
{
public:
    static constexpr qint8 emptyScale = -128; //!< the source's cell was empty
    static constexpr qint8 wideScale = 127;   //!< the value stands in wide()

    void append(qint64 mantissa, qint8 scale)
    {
        m_mantissas.push_back(mantissa);
        m_scales.push_back(scale);
    }
    void appendEmpty() { append(0, emptyScale); }
    void append(const Decimal &value);
    //! Rows of another column, from `first` on.
    void append(const DecimalColumn &from, int first, int count);

    bool isEmpty(int row) const { return m_scales[std::size_t(row)] == emptyScale; }
    //! The value; zero for an empty cell.
    Decimal at(int row) const;
    Exact exact(int row) const;
    const std::vector<qint64> &mantissas() const { return m_mantissas; }
    const std::vector<qint8> &scales() const { return m_scales; }
    const std::map<int, Decimal> &wide() const { return m_wide; }
    void setWide(int row, const Decimal &value) { m_wide[row] = value; }
    void reserve(std::size_t rows);
    void clear();

private:
    std::vector<qint64> m_mantissas;
    std::vector<qint8> m_scales;
    std::map<int, Decimal> m_wide;
};

//! Source lines in columns: dictionary numbers per segment, days and decimals, in the order of the file.
//! The unit in which lines travel from the reader to the company file and from there to the engine.
struct SourceBatch
{
    static constexpr int capacity = 16384;

    explicit SourceBatch(Shape shape);

    Shape shape;
    int rows = 0;
    std::vector<std::vector<quint32>> segments; //!< [segment][row]
    std::vector<std::vector<qint32>> days;      //!< [column][row], Day::none where empty
    std::vector<DecimalColumn> decimals;        //!< [column]

    quint32 id(int segment, int row) const { return segments[std::size_t(segment)][std::size_t(row)]; }
    Day day(ReconDay column, int row) const { return Day::fromNumber(days[std::size_t(column)][std::size_t(row)]); }
    Day day(UsageDay column, int row) const { return Day::fromNumber(days[std::size_t(column)][std::size_t(row)]); }
    const DecimalColumn &decimal(ReconDecimal column) const { return decimals[std::size_t(column)]; }
    const DecimalColumn &decimal(UsageDecimal column) const { return decimals[std::size_t(column)]; }
    std::string_view text(const Dictionary &dictionary, ReconText attribute, int row) const;
    std::string_view text(const Dictionary &dictionary, UsageText attribute, int row) const;
    //! Rows of another batch of this shape, from `first` on.
    void append(const SourceBatch &from, int first, int count);
    void clear();
};

} // namespace counterfoil
