// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/linehasher.h"

#include <string>

namespace counterfoil {

namespace {

LineHash textHash(std::string_view text)
{
    return std::hash<std::string_view>()(text);
}

//! GUIDs are compared without case.
LineHash foldedHash(std::string_view text)
{
    std::string small(text);
    for (char &c : small)
        c = c >= 'A' && c <= 'Z' ? char(c + 32) : c;
    return textHash(small);
}

bool isNegative(const DecimalColumn &column, int row)
{
    if (column.scales()[std::size_t(row)] == DecimalColumn::wideScale)
        return column.at(row).isNegative();
    return column.mantissas()[std::size_t(row)] < 0;
}

LineHash decimalHash(const DecimalColumn &column, int row)
{
    if (column.isEmpty(row))
        return 1;
    qint64 mantissa = column.mantissas()[std::size_t(row)];
    int scale = column.scales()[std::size_t(row)];
    if (scale == DecimalColumn::wideScale)
        return textHash(column.wide().at(row).text().toStdString());
    while (mantissa != 0 && mantissa % 10 == 0) { // equal values may have been stored with other parts
        mantissa /= 10;
        --scale;
    }
    return mixed(LineHash(mantissa), mantissa == 0 ? 0 : LineHash(qint64(scale)));
}

} // namespace

LineHash mixed(LineHash hash, LineHash value)
{
    hash = (hash ^ value) * 0x9E3779B97F4A7C15U;
    return hash ^ (hash >> 29);
}

std::vector<int> keyTexts(Shape shape)
{
    if (shape == Shape::Usage)
        return {int(UsageText::CustomerId), int(UsageText::SubscriptionId), int(UsageText::EntitlementId),
                int(UsageText::ProductId),  int(UsageText::SkuId),          int(UsageText::MeterId),
                int(UsageText::ResourceURI)};
    return {int(ReconText::CustomerId), int(ReconText::SubscriptionId), int(ReconText::ProductId),
            int(ReconText::SkuId),      int(ReconText::ChargeType),     int(ReconText::OrderId)};
}

std::vector<int> keyDays(Shape shape)
{
    if (shape == Shape::Usage)
        return {int(UsageDay::UsageDate)};
    return {int(ReconDay::ChargeStartDate), int(ReconDay::ChargeEndDate)};
}

LineHasher::LineHasher(const Dictionary &dictionary)
    : m_dictionary(dictionary), m_shape(dictionary.shape()), m_days(keyDays(m_shape))
{
    const Layout &layout = layoutOf(m_shape);
    m_keyFields.resize(std::size_t(layout.segmentCount()));
    for (const int text : keyTexts(m_shape)) {
        const TextAttribute &place = layout.texts[std::size_t(text)];
        m_keyFields[std::size_t(place.segment)].push_back(place.field);
    }
    m_tuples.resize(m_keyFields.size());
}

LineParts LineHasher::parts(const SourceBatch &batch, int row)
{
    LineParts parts{0, 0, 0};
    for (int segment = 0; segment < m_dictionary.segmentCount(); ++segment) {
        const Tuple &tuple = tupleOf(segment, batch.id(segment, row));
        parts.key = mixed(parts.key, tuple.key);
        parts.texts = mixed(parts.texts, tuple.text);
    }
    for (const auto &column : batch.days)
        parts.texts = mixed(parts.texts, LineHash(quint32(column[std::size_t(row)])));
    for (const int column : m_days)
        parts.key = mixed(parts.key, LineHash(quint32(batch.days[std::size_t(column)][std::size_t(row)])));
    for (const DecimalColumn &column : batch.decimals)
        parts.figures = mixed(parts.figures, decimalHash(column, row));
    if (m_shape == Shape::Reconciliation)
        parts.key = mixed(parts.key, isNegative(batch.decimal(ReconDecimal::Subtotal), row) ? 1 : 0);
    return parts;
}

const LineHasher::Tuple &LineHasher::tupleOf(int segment, quint32 id)
{
    auto &known = m_tuples[std::size_t(segment)];
    while (known.size() <= id)
        known.push_back(hashOf(segment, quint32(known.size())));
    return known[id];
}

LineHasher::Tuple LineHasher::hashOf(int segment, quint32 id) const
{
    const SegmentDictionary &texts = m_dictionary.segment(segment);
    Tuple hash{0, textHash(texts.tuple(id))};
    for (const int field : m_keyFields[std::size_t(segment)])
        hash.key = mixed(hash.key, foldedHash(texts.field(id, field)));
    const TextAttribute &order = layoutOf(Shape::Reconciliation).texts[std::size_t(ReconText::OrderDateText)];
    if (m_shape != Shape::Reconciliation || segment != order.segment)
        return hash;
    hash.text = 0;
    for (int field = 0; field < layoutOf(m_shape).fieldsOf(segment); ++field) {
        if (field != order.field)
            hash.text = mixed(hash.text, textHash(texts.field(id, field)));
    }
    return hash;
}

} // namespace counterfoil
