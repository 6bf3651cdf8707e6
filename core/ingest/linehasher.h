// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/dictionary.h"
#include "core/model/sourcebatch.h"

namespace counterfoil {

using LineHash = quint64;

LineHash mixed(LineHash hash, LineHash value);

//! A line by its hashes: of its key (contract, section 5.8) and of all that it says.
struct LineEntry
{
    LineHash key;
    LineHash line;

    friend auto operator<=>(const LineEntry &, const LineEntry &) = default;
};

//! What of a line makes it this one, and what it says: texts with days, and figures.
struct LineParts
{
    LineHash key;
    LineHash texts;
    LineHash figures;

    LineEntry entry() const { return {key, mixed(texts, figures)}; }
};

//! The text attributes of the key, in the contract's order.
std::vector<int> keyTexts(Shape shape);
//! The days of the key.
std::vector<int> keyDays(Shape shape);

//! Hashes tuples once and lines from them. How a source spelled the order date, and the case of a key, do not count.
class LineHasher
{
public:
    explicit LineHasher(const Dictionary &dictionary);

    LineParts parts(const SourceBatch &batch, int row);

private:
    struct Tuple
    {
        LineHash key;
        LineHash text;
    };

    const Tuple &tupleOf(int segment, quint32 id);
    Tuple hashOf(int segment, quint32 id) const;

    const Dictionary &m_dictionary;
    Shape m_shape;
    std::vector<int> m_days;
    std::vector<std::vector<int>> m_keyFields; // [segment]
    std::vector<std::vector<Tuple>> m_tuples;  // [segment][id]
};

} // namespace counterfoil
