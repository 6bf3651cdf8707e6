// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/dictionary.h"

namespace counterfoil {

SegmentDictionary::SegmentDictionary(int fields)
{
    idOf(std::string(std::size_t(fields - 1), '\x1f'));
}

quint32 SegmentDictionary::idOf(std::string_view tuple)
{
    if (const auto found = m_ids.find(tuple); found != m_ids.end())
        return found->second;
    const auto id = quint32(m_tuples.size());
    m_tuples.emplace_back(tuple);
    m_ids.emplace(m_tuples.back(), id);
    return id;
}

std::string_view SegmentDictionary::field(quint32 id, int index) const
{
    std::string_view rest = m_tuples[id];
    for (; index > 0; --index)
        rest.remove_prefix(rest.find('\x1f') + 1);
    return rest.substr(0, rest.find('\x1f'));
}

Dictionary::Dictionary(Shape shape) : m_shape(shape)
{
    const Layout &layout = layoutOf(shape);
    for (int i = 0; i < layout.segmentCount(); ++i)
        m_segments.emplace_back(layout.fieldsOf(i));
}

} // namespace counterfoil
