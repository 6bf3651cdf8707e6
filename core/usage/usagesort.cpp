// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usage/usagesort.h"

#include <QCollator>

namespace counterfoil {

namespace {

struct Keyed
{
    quint64 key;
    quint32 row;
};

//! Signed numbers in the order of unsigned ones.
quint64 biased(qint64 value)
{
    return quint64(value) ^ (quint64(1) << 63);
}

//! Least significant digits first, 11 bits at a time; stable, and passes in which all digits are equal are left out.
void radixSort(std::vector<Keyed> &items)
{
    constexpr int bits = 11;
    constexpr std::size_t buckets = std::size_t(1) << bits;
    std::vector<Keyed> other(items.size());
    for (int shift = 0; shift < 64; shift += bits) {
        std::array<quint32, buckets> ends{};
        for (const Keyed &item : items)
            ++ends[(item.key >> shift) & (buckets - 1)];
        if (std::any_of(ends.begin(), ends.end(), [&items](quint32 count) { return count == items.size(); }))
            continue;
        quint32 start = 0;
        for (quint32 &end : ends)
            start += std::exchange(end, start);
        for (const Keyed &item : items)
            other[ends[(item.key >> shift) & (buckets - 1)]++] = item;
        items.swap(other);
    }
}

//! The place of each text of a pool in the order of the alphabet; equal texts have one place.
std::vector<qint64> placesOf(const QStringList &texts)
{
    QCollator collator;
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::vector<int> sorted(std::size_t(texts.size()));
    for (std::size_t i = 0; i < sorted.size(); ++i)
        sorted[i] = int(i);
    std::sort(sorted.begin(), sorted.end(), [&](int a, int b) { return collator.compare(texts[a], texts[b]) < 0; });
    std::vector<qint64> places(sorted.size());
    for (std::size_t i = 0; i < sorted.size(); ++i) {
        const bool isNew = i == 0 || collator.compare(texts[sorted[i - 1]], texts[sorted[i]]) != 0;
        places[std::size_t(sorted[i])] = isNew ? qint64(i) : places[std::size_t(sorted[i - 1])];
    }
    return places;
}

QStringList textsOf(const UsageTable &table, UsageDimension dimension, const QString &tag)
{
    const TextPool &pool = table.pool(dimension);
    QStringList texts;
    for (quint32 i = 0; i < pool.size(); ++i) {
        texts << (dimension == UsageDimension::Tags ? tagValue(table.tags[i], tag) : pool.text(i));
    }
    return texts;
}

std::optional<UsageDimension> dimensionOf(UsageColumn column)
{
    switch (column) {
    case UsageColumn::Resource:
        return UsageDimension::Resource;
    case UsageColumn::MeterCategory:
        return UsageDimension::MeterCategory;
    case UsageColumn::Meter:
        return UsageDimension::Meter;
    case UsageColumn::Region:
        return UsageDimension::Region;
    case UsageColumn::Tag:
        return UsageDimension::Tags;
    case UsageColumn::Unit:
        return UsageDimension::Unit;
    case UsageColumn::Day:
    case UsageColumn::Quantity:
    case UsageColumn::List:
    case UsageColumn::Credit:
    case UsageColumn::Cost:
        break;
    }
    return std::nullopt;
}

//! Rows by key; runs whose keys are alike though the amounts are not are put right with the exact ones.
template <typename Key, typename IsSame, typename Less>
void sortBy(std::vector<quint32> &rows, bool descending, Key key, IsSame isSame, Less less)
{
    std::vector<Keyed> items;
    items.reserve(rows.size());
    for (const quint32 row : rows) {
        const quint64 own = biased(key(row));
        items.push_back({descending ? ~own : own, row});
    }
    constexpr std::size_t few = 2000;
    if (items.size() < few)
        std::stable_sort(items.begin(), items.end(), [](const Keyed &a, const Keyed &b) { return a.key < b.key; });
    else
        radixSort(items);
    for (std::size_t from = 0; from < items.size();) {
        std::size_t to = from + 1;
        bool same = true;
        for (; to < items.size() && items[to].key == items[from].key; ++to)
            same = same && isSame(items[from].row, items[to].row);
        if (!same)
            std::stable_sort(
                items.begin() + std::ptrdiff_t(from), items.begin() + std::ptrdiff_t(to),
                [&](const Keyed &a, const Keyed &b) { return descending ? less(b.row, a.row) : less(a.row, b.row); });
        from = to;
    }
    std::transform(items.begin(), items.end(), rows.begin(), [](const Keyed &item) { return item.row; });
}

template <typename Key>
void sortBy(std::vector<quint32> &rows, bool descending, Key key)
{
    const auto alike = [](quint32, quint32) { return true; };
    sortBy(rows, descending, key, alike, alike);
}

template <typename Column>
void sortByAmount(std::vector<quint32> &rows, bool descending, const Column &column)
{
    sortBy(
        rows, descending, [&](quint32 row) { return column.key(row); },
        [&](quint32 a, quint32 b) { return column.isSame(a, b); },
        [&](quint32 a, quint32 b) { return column.at(a) < column.at(b); });
}

} // namespace

RowSorter::RowSorter(const UsageTable &table, const UsageQuery &query)
    : m_table(table), m_query(query), m_dimension(dimensionOf(query.sortedBy))
{
    if (m_dimension)
        m_places = placesOf(textsOf(table, *m_dimension, query.tag));
}

void RowSorter::sort(std::vector<quint32> &rows) const
{
    const UsageTable &table = m_table;
    const bool descending = m_query.descending;
    if (m_dimension) {
        sortBy(rows, descending, [&](quint32 row) { return m_places[table.of(row)[*m_dimension]]; });
        return;
    }
    switch (m_query.sortedBy) {
    case UsageColumn::Quantity:
        sortByAmount(rows, descending, table.quantity);
        break;
    case UsageColumn::List:
        sortByAmount(rows, descending, table.list);
        break;
    case UsageColumn::Credit:
        sortBy(rows, descending,
               [&](quint32 row) { return orderKeyOf(Exact(table.percentages[table.percentage[row]])); });
        break;
    case UsageColumn::Day:
        sortBy(rows, descending, [&](quint32 row) { return qint64(table.day[row]); });
        break;
    default:
        sortByAmount(rows, descending, table.cost);
        break;
    }
}

} // namespace counterfoil
