// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/restatement.h"

#include <string>

namespace counterfoil {

namespace {

using Hash = quint64;

Hash mixed(Hash hash, Hash value)
{
    hash = (hash ^ value) * 0x9E3779B97F4A7C15U;
    return hash ^ (hash >> 29);
}

Hash textHash(std::string_view text)
{
    return std::hash<std::string_view>()(text);
}

//! GUIDs are compared without case.
Hash foldedHash(std::string_view text)
{
    std::string small(text);
    for (char &c : small)
        c = c >= 'A' && c <= 'Z' ? char(c + 32) : c;
    return textHash(small);
}

struct Entry
{
    Hash key;
    Hash line;

    friend auto operator<=>(const Entry &, const Entry &) = default;
};

//! Source: contract, section 5.8.
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

//! Hashes tuples once and lines from them.
class Hasher
{
public:
    explicit Hasher(const Dictionary &dictionary)
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

    Entry entry(const SourceBatch &batch, int row)
    {
        Entry entry{0, 0};
        for (int segment = 0; segment < m_dictionary.segmentCount(); ++segment) {
            const Entry &tuple = tupleOf(segment, batch.id(segment, row));
            entry.key = mixed(entry.key, tuple.key);
            entry.line = mixed(entry.line, tuple.line);
        }
        for (const auto &column : batch.days)
            entry.line = mixed(entry.line, Hash(quint32(column[std::size_t(row)])));
        for (const int column : m_days)
            entry.key = mixed(entry.key, Hash(quint32(batch.days[std::size_t(column)][std::size_t(row)])));
        for (const DecimalColumn &column : batch.decimals)
            entry.line = mixed(entry.line, decimalHash(column, row));
        if (m_shape == Shape::Reconciliation)
            entry.key = mixed(entry.key, isNegative(batch.decimal(ReconDecimal::Subtotal), row) ? 1 : 0);
        return entry;
    }

private:
    const Entry &tupleOf(int segment, quint32 id)
    {
        auto &known = m_tuples[std::size_t(segment)];
        while (known.size() <= id)
            known.push_back(hashOf(segment, quint32(known.size())));
        return known[id];
    }

    Entry hashOf(int segment, quint32 id) const
    {
        const SegmentDictionary &texts = m_dictionary.segment(segment);
        Entry entry{0, textHash(texts.tuple(id))};
        for (const int field : m_keyFields[std::size_t(segment)])
            entry.key = mixed(entry.key, foldedHash(texts.field(id, field)));
        const TextAttribute &order = layoutOf(Shape::Reconciliation).texts[std::size_t(ReconText::OrderDateText)];
        if (m_shape != Shape::Reconciliation || segment != order.segment)
            return entry;
        entry.line = 0;
        for (int field = 0; field < layoutOf(m_shape).fieldsOf(segment); ++field) {
            if (field != order.field)
                entry.line = mixed(entry.line, textHash(texts.field(id, field)));
        }
        return entry;
    }

    static bool isNegative(const DecimalColumn &column, int row)
    {
        if (column.scales()[std::size_t(row)] == DecimalColumn::wideScale)
            return column.at(row).isNegative();
        return column.mantissas()[std::size_t(row)] < 0;
    }

    static Hash decimalHash(const DecimalColumn &column, int row)
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
        return mixed(Hash(mantissa), mantissa == 0 ? 0 : Hash(qint64(scale)));
    }

    const Dictionary &m_dictionary;
    Shape m_shape;
    std::vector<int> m_days;
    std::vector<std::vector<int>> m_keyFields; // [segment]
    std::vector<std::vector<Entry>> m_tuples;  // [segment][id]
};

Result<std::vector<Entry>> entriesOf(const LineSource &source)
{
    std::vector<Entry> entries;
    Hasher hasher(source.dictionary);
    const Status read = source.forEachBatch([&](const SourceBatch &batch) -> Status {
        for (int row = 0; row < batch.rows; ++row)
            entries.push_back(hasher.entry(batch, row));
        return {};
    });
    if (!read)
        return std::unexpected(read.error());
    std::sort(entries.begin(), entries.end());
    return entries;
}

using Position = std::vector<Entry>::const_iterator;

//! Pairs the lines of one key; both sides are sorted.
void pairOff(Position &before, Position beforeEnd, Position &after, Position afterEnd, Hash key, SourceChange &change)
{
    qint64 gone = 0;
    qint64 come = 0;
    const auto in = [key](Position at, Position end) { return at != end && at->key == key; };
    while (in(before, beforeEnd) || in(after, afterEnd)) {
        const bool left = in(before, beforeEnd);
        const bool right = in(after, afterEnd);
        if (left && right && before->line == after->line) {
            ++before;
            ++after;
        } else if (left && (!right || before->line < after->line)) {
            ++before;
            ++gone;
        } else {
            ++after;
            ++come;
        }
    }
    const qint64 altered = std::min(gone, come);
    change.altered += altered;
    change.removed += gone - altered;
    change.added += come - altered;
}

} // namespace

Result<SourceChange> compare(const LineSource &before, const LineSource &after)
{
    const auto old = entriesOf(before);
    if (!old)
        return std::unexpected(old.error());
    const auto fresh = entriesOf(after);
    if (!fresh)
        return std::unexpected(fresh.error());
    SourceChange change;
    Position left = old->cbegin();
    Position right = fresh->cbegin();
    while (left != old->cend() || right != fresh->cend()) {
        const bool fromLeft = right == fresh->cend() || (left != old->cend() && left->key <= right->key);
        pairOff(left, old->cend(), right, fresh->cend(), fromLeft ? left->key : right->key, change);
    }
    return change;
}

} // namespace counterfoil
