// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/columnlayout.h"

#include "ui/tables/tablemodel.h"

namespace counterfoil {

namespace {

constexpr int leastWidth = 24;
constexpr int mostWidth = 4000;
constexpr qsizetype mostColumns = 200;

const QString widthsKey = QStringLiteral("widths");
const QString orderKey = QStringLiteral("order");
const QString hiddenKey = QStringLiteral("hidden");
const QString chosenKey = QStringLiteral("chosen");
const QString sortedKey = QStringLiteral("sortedBy");
const QString descendingKey = QStringLiteral("descending");

} // namespace

int ColumnLayout::columnOf(const TableModel &table, const QString &key)
{
    for (int column = 0; !key.isEmpty() && column < table.columnCount(); ++column) {
        if (table.columnLook(column).id == key)
            return column;
    }
    return -1;
}

QList<int> ColumnLayout::order(const TableModel &table) const
{
    QList<int> columns;
    QList<int> places; // of the columns that somebody put in order
    QList<std::pair<qsizetype, int>> wished;
    for (int column = 0; column < table.columnCount(); ++column) {
        columns << column;
        const qsizetype wish = column == 0 ? -1 : m_order.indexOf(table.columnLook(column).id);
        if (wish < 0)
            continue;
        places << column;
        wished.append({wish, column});
    }
    std::sort(wished.begin(), wished.end());
    for (qsizetype at = 0; at < places.size(); ++at)
        columns[places[at]] = wished[at].second;
    return columns;
}

void ColumnLayout::setHidden(const QString &key, bool hidden)
{
    m_hidden.removeAll(key);
    if (hidden)
        m_hidden << key;
}

void ColumnLayout::setSorting(const QString &key, Qt::SortOrder direction)
{
    m_sortedBy = key;
    m_direction = direction;
}

QVariantMap ColumnLayout::toMap() const
{
    QVariantMap map;
    QVariantMap widths;
    for (auto width = m_widths.begin(); width != m_widths.end(); ++width)
        widths.insert(width.key(), width.value());
    if (!widths.isEmpty())
        map.insert(widthsKey, widths);
    if (!m_order.isEmpty())
        map.insert(orderKey, m_order);
    if (!m_hidden.isEmpty())
        map.insert(hiddenKey, m_hidden);
    if (m_chosen)
        map.insert(chosenKey, *m_chosen);
    if (!m_sortedBy.isEmpty()) {
        map.insert(sortedKey, m_sortedBy);
        map.insert(descendingKey, m_direction == Qt::DescendingOrder);
    }
    return map;
}

ColumnLayout ColumnLayout::fromMap(const QVariantMap &map)
{
    ColumnLayout layout;
    const QVariantMap widths = map.value(widthsKey).toMap();
    for (auto width = widths.begin(); width != widths.end() && layout.m_widths.size() < mostColumns; ++width) {
        bool number = false;
        const int pixels = width.value().toInt(&number);
        if (number && pixels >= leastWidth && pixels <= mostWidth)
            layout.m_widths.insert(width.key(), pixels);
    }
    layout.m_order = map.value(orderKey).toStringList().mid(0, mostColumns);
    layout.m_hidden = map.value(hiddenKey).toStringList().mid(0, mostColumns);
    if (map.contains(chosenKey))
        layout.m_chosen = map.value(chosenKey).toStringList().mid(0, mostColumns);
    layout.setSorting(map.value(sortedKey).toString(),
                      map.value(descendingKey).toBool() ? Qt::DescendingOrder : Qt::AscendingOrder);
    return layout;
}

} // namespace counterfoil
