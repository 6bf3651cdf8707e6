// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/attributes.h"

#include <QByteArray>

#include <deque>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace counterfoil {

//! The distinct tuples of one segment: every text of a line goes through here once and is a number from then on.
//! A tuple is its fields in UTF-8, joined by U+001F (which no field holds). Number 0 is the tuple of empty fields.
class SegmentDictionary
{
public:
    explicit SegmentDictionary(int fields);
    // The numbers are found by views into the tuples: a copy would look them up in the texts of the first one.
    SegmentDictionary(const SegmentDictionary &) = delete;
    SegmentDictionary &operator=(const SegmentDictionary &) = delete;
    SegmentDictionary(SegmentDictionary &&) noexcept = default;
    SegmentDictionary &operator=(SegmentDictionary &&) noexcept = default;
    ~SegmentDictionary() = default;

    //! The number of a tuple, given when it is new.
    quint32 idOf(std::string_view tuple);
    std::string_view tuple(quint32 id) const { return m_tuples[id]; }
    //! One field of a tuple.
    std::string_view field(quint32 id, int index) const;
    quint32 size() const { return quint32(m_tuples.size()); }

private:
    std::deque<std::string> m_tuples; // a deque: views into it stay valid
    std::unordered_map<std::string_view, quint32> m_ids;
};

//! The dictionaries of all segments of a shape.
class Dictionary
{
public:
    explicit Dictionary(Shape shape);

    Shape shape() const { return m_shape; }
    SegmentDictionary &segment(int index) { return m_segments[std::size_t(index)]; }
    const SegmentDictionary &segment(int index) const { return m_segments[std::size_t(index)]; }
    int segmentCount() const { return int(m_segments.size()); }

private:
    Shape m_shape;
    std::vector<SegmentDictionary> m_segments;
};

} // namespace counterfoil
