// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/sourcebatch.h"

namespace counterfoil {

void DecimalColumn::append(const Decimal &value)
{
    const auto small = value.smallMantissa();
    if (small && value.scale() > emptyScale && value.scale() < wideScale) {
        append(*small, qint8(value.scale()));
        return;
    }
    m_wide[int(m_mantissas.size())] = value;
    append(0, wideScale);
}

void DecimalColumn::append(const DecimalColumn &from, int first, int count)
{
    for (int row = first; row < first + count; ++row) {
        const qint8 scale = from.m_scales[std::size_t(row)];
        if (scale == wideScale)
            m_wide[int(m_mantissas.size())] = from.m_wide.at(row);
        append(from.m_mantissas[std::size_t(row)], scale);
    }
}

Decimal DecimalColumn::at(int row) const
{
    const qint8 scale = m_scales[std::size_t(row)];
    if (scale == wideScale)
        return m_wide.at(row);
    if (scale == emptyScale)
        return Decimal();
    return Decimal::fromParts(m_mantissas[std::size_t(row)], scale);
}

Exact DecimalColumn::exact(int row) const
{
    const qint8 scale = m_scales[std::size_t(row)];
    if (scale == wideScale)
        return Exact(m_wide.at(row));
    return scale == emptyScale ? Exact() : Exact::scaled(m_mantissas[std::size_t(row)], scale);
}

void DecimalColumn::reserve(std::size_t rows)
{
    m_mantissas.reserve(rows);
    m_scales.reserve(rows);
}

void DecimalColumn::clear()
{
    m_mantissas.clear();
    m_scales.clear();
    m_wide.clear();
}

SourceBatch::SourceBatch(Shape s)
    : shape(s), segments(layoutOf(s).segments.size()), days(layoutOf(s).days.size()),
      decimals(layoutOf(s).decimals.size())
{}

std::string_view SourceBatch::text(const Dictionary &dictionary, ReconText attribute, int row) const
{
    const TextAttribute &place = layoutOf(Shape::Reconciliation).texts[std::size_t(attribute)];
    return dictionary.segment(place.segment).field(id(place.segment, row), place.field);
}

std::string_view SourceBatch::text(const Dictionary &dictionary, UsageText attribute, int row) const
{
    const TextAttribute &place = layoutOf(Shape::Usage).texts[std::size_t(attribute)];
    return dictionary.segment(place.segment).field(id(place.segment, row), place.field);
}

void SourceBatch::append(const SourceBatch &from, int first, int count)
{
    const auto copy = [first, count](const auto &source, auto &target) {
        target.insert(target.end(), source.begin() + first, source.begin() + first + count);
    };
    for (std::size_t i = 0; i < segments.size(); ++i)
        copy(from.segments[i], segments[i]);
    for (std::size_t i = 0; i < days.size(); ++i)
        copy(from.days[i], days[i]);
    for (std::size_t i = 0; i < decimals.size(); ++i)
        decimals[i].append(from.decimals[i], first, count);
    rows += count;
}

void SourceBatch::clear()
{
    rows = 0;
    for (auto &column : segments)
        column.clear();
    for (auto &column : days)
        column.clear();
    for (DecimalColumn &column : decimals)
        column.clear();
}

} // namespace counterfoil
