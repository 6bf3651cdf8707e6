// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tables/columnlayout.h"
#include "ui/tables/tablemodel.h"

namespace counterfoil {

//! One column of a table of records: how it looks, and what it takes from a record. Columns are data.
template <typename Record>
struct Column
{
    ColumnLook look;
    std::function<Cell(const Record &)> cell;
    std::function<bool(const Record &, const Record &)> less; //!< order when sorted by this column, may be empty
};

//! Columns whose amounts are in a currency, all but `others`: counts and shares.
template <typename Record>
QList<Column<Record>> inCurrency(const QString &currency, QList<Column<Record>> columns, const QStringList &others = {})
{
    for (Column<Record> &column : columns) {
        if (column.look.kind == CellKind::Money && !others.contains(column.look.id))
            column.look.unit = currency;
    }
    return columns;
}

//! How records form a tree. They come in the order of a preorder walk; a depth of 0 is the first level.
template <typename Record>
struct TreeShape
{
    std::function<QString(const Record &)> key;
    std::function<int(const Record &)> depth = [](const Record &) { return 0; };
    std::function<bool(const Record &)> group = [](const Record &) { return false; };
    bool closedAtFirst = false;
    //! Makes the count and the sums of a heading from what the filter leaves under it; may be empty.
    std::function<void(Record &heading, const QList<const Record *> &left)> recount = {};
};

//! Serves every table of the window.
template <typename Record>
class RecordTableModel final : public TableModel
{
public:
    using Totals = std::function<QList<Cell>(const QList<const Record *> &shown, int all)>;

    RecordTableModel(TreeShape<Record> shape, QList<Column<Record>> columns, QObject *parent = nullptr)
        : TableModel(parent), m_shape(std::move(shape)), m_columns(std::move(columns))
    {}

    void setColumns(QList<Column<Record>> columns)
    {
        beginResetModel();
        takeColumns(std::move(columns));
        arrange();
        endResetModel();
    }
    void setRecords(QList<Record> records)
    {
        beginResetModel();
        takeRecords(std::move(records));
        arrange();
        endResetModel();
    }
    //! Both at once: columns of the new month never meet records of the old one.
    void setContents(QList<Column<Record>> columns, QList<Record> records)
    {
        beginResetModel();
        takeColumns(std::move(columns));
        takeRecords(std::move(records));
        arrange();
        endResetModel();
    }
    void setTotals(Totals totals)
    {
        m_totals = std::move(totals);
        m_totalCells.reset();
    }
    const Record *record(int row) const
    {
        return row >= 0 && row < m_visible.size() ? &m_records[m_visible[row]] : nullptr;
    }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_visible.size()); }
    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_columns.size());
    }
    const ColumnLook &columnLook(int column) const override { return m_columns[column].look; }
    QString key(int row) const override { return m_shape.key(*record(row)); }
    Cell cell(int row, int column) const override { return m_columns[column].cell(*record(row)); }

    RowLook rowLook(int row) const override
    {
        const qsizetype index = m_visible[row];
        RowLook look;
        look.depth = std::max(0, depth(index) - m_recordDepth);
        look.tree = m_tree;
        look.group = m_shape.group(m_records[index]);
        look.hasChildren = hasChildren(index);
        look.open = isOpen(index);
        return look;
    }

    bool isHeading(int row) const override { return m_shape.group(m_records[m_visible[row]]); }
    bool isSortable(int column) const override { return bool(m_columns[column].less); }
    int sortColumn() const override { return m_sortColumn; }
    Qt::SortOrder sortDirection() const override { return m_order; }

    void toggle(int row) override
    {
        const qsizetype index = m_visible[row];
        if (!hasChildren(index))
            return;
        const QString name = key(row);
        if (isOpen(index)) {
            int last = row;
            while (last + 1 < m_visible.size() && depth(m_visible[last + 1]) > depth(index))
                ++last;
            beginRemoveRows({}, row + 1, last);
            flip(name);
            m_visible = visible();
            endRemoveRows();
        } else {
            flip(name);
            const QList<qsizetype> after = visible();
            const int added = int(after.size() - m_visible.size());
            if (added > 0)
                beginInsertRows({}, row + 1, row + added);
            m_visible = after;
            if (added > 0)
                endInsertRows();
        }
        Q_EMIT dataChanged(this->index(row, 0), this->index(row, columnCount() - 1));
    }

    void setFilter(const QString &text) override
    {
        beginResetModel();
        m_words = text.toCaseFolded().split(u' ', Qt::SkipEmptyParts);
        arrange();
        endResetModel();
    }

    void sort(int column, Qt::SortOrder order) override
    {
        if (column >= 0 && !isSortable(column))
            return;
        beginResetModel();
        m_sortColumn = column;
        m_order = order;
        arrange();
        endResetModel();
    }

    QList<Cell> totals() const override
    {
        if (!m_totals)
            return {};
        if (m_totalCells)
            return *m_totalCells;
        QList<const Record *> shown;
        for (const qsizetype index : m_sorted) {
            if (isRecord(index) && m_matches[std::size_t(index)])
                shown << &m_records[index];
        }
        m_totalCells = m_totals(shown, allRecords());
        return *m_totalCells;
    }
    int shownRecords() const override
    {
        return int(std::count_if(m_sorted.begin(), m_sorted.end(),
                                 [this](qsizetype index) { return isRecord(index) && m_matches[std::size_t(index)]; }));
    }
    int allRecords() const override
    {
        return int(
            std::count_if(m_sorted.begin(), m_sorted.end(), [this](qsizetype index) { return isRecord(index); }));
    }

private:
    void takeColumns(QList<Column<Record>> columns)
    {
        const QString sorted = m_sortColumn < 0 ? QString() : m_columns[m_sortColumn].look.id;
        m_columns = std::move(columns);
        m_searchTexts.clear();
        m_sortColumn = ColumnLayout::columnOf(*this, sorted);
        if (m_sortColumn >= 0 && !isSortable(m_sortColumn))
            m_sortColumn = -1;
    }
    void takeRecords(QList<Record> records)
    {
        m_records = std::move(records);
        m_searchTexts.clear();
    }
    int depth(qsizetype index) const { return m_shape.depth(m_records[index]); }
    //! Of the first level, or directly under a heading.
    bool isRecord(qsizetype index) const
    {
        if (m_shape.group(m_records[index]))
            return false;
        return depth(index) == m_recordDepth;
    }
    bool hasChildren(qsizetype index) const
    {
        const qsizetype next = index + 1;
        return next < m_records.size() && depth(next) > depth(index);
    }
    bool isOpen(qsizetype index) const
    {
        const bool flipped = m_flipped.contains(m_shape.key(m_records[index]));
        const bool group = m_shape.group(m_records[index]);
        return (m_shape.closedAtFirst && !group) == flipped;
    }
    void flip(const QString &name)
    {
        if (!m_flipped.remove(name))
            m_flipped.insert(name);
    }

    void arrange()
    {
        m_totalCells.reset();
        const bool grouped = !m_records.isEmpty() && m_shape.group(m_records.first());
        m_recordDepth = grouped ? 1 : 0;
        m_tree = std::any_of(m_records.begin(), m_records.end(),
                             [this](const Record &record) { return m_shape.depth(record) > 0; });
        m_sorted.clear();
        m_sorted.reserve(m_records.size());
        sortInto(0, m_records.size());
        match();
        recount();
        m_visible = visible();
    }

    void recount()
    {
        for (qsizetype head = 0; m_shape.recount && head < m_records.size(); ++head) {
            if (!m_shape.group(m_records[head]))
                continue;
            QList<const Record *> left;
            for (qsizetype at = head + 1; at < m_records.size() && depth(at) > depth(head); ++at) {
                if (isRecord(at) && m_matches[std::size_t(at)])
                    left << &m_records.at(at);
            }
            m_shape.recount(m_records[head], left);
        }
    }

    //! Puts the records [from, to) in order, siblings among themselves, each followed by what hangs under it.
    void sortInto(qsizetype from, qsizetype to)
    {
        QList<std::pair<qsizetype, qsizetype>> blocks;
        for (qsizetype at = from; at < to;) {
            qsizetype end = at + 1;
            while (end < to && depth(end) > depth(at))
                ++end;
            blocks.append({at, end});
            at = end;
        }
        if (m_sortColumn >= 0 && !blocks.isEmpty() && !m_shape.group(m_records[from])) {
            const auto &less = m_columns[m_sortColumn].less;
            std::stable_sort(blocks.begin(), blocks.end(), [&](const auto &a, const auto &b) {
                return m_order == Qt::AscendingOrder ? less(m_records[a.first], m_records[b.first])
                                                     : less(m_records[b.first], m_records[a.first]);
            });
        }
        for (const auto &[first, last] : blocks) {
            m_sorted.append(first);
            sortInto(first + 1, last);
        }
    }

    //! What the filter looks at, made once for each record.
    const QString &searchText(qsizetype index)
    {
        if (m_searchTexts.isEmpty())
            m_searchTexts.resize(m_records.size());
        QString &text = m_searchTexts[index];
        if (!text.isEmpty())
            return text;
        text = QStringLiteral("\n");
        for (const auto &column : m_columns) {
            const Cell cell = column.cell(m_records[index]);
            for (const QString &part : {cell.text, cell.second, cell.state, cell.amount, cell.copied})
                text += part.toCaseFolded() + u'\n';
        }
        return text;
    }

    bool matchesWords(qsizetype index)
    {
        return std::all_of(m_words.begin(), m_words.end(),
                           [&](const QString &word) { return searchText(index).contains(word); });
    }

    //! A record that matches brings what it stands under and what hangs under it.
    void match()
    {
        m_matches.assign(std::size_t(m_records.size()), m_words.isEmpty());
        if (m_words.isEmpty())
            return;
        QList<std::pair<qsizetype, bool>> above; // and whether it, or what is above it, matches by itself
        for (qsizetype index = 0; index < m_records.size(); ++index) {
            while (!above.isEmpty() && depth(above.last().first) >= depth(index))
                above.removeLast();
            const bool inherited = !above.isEmpty() && above.last().second;
            const bool matches = inherited || (!m_shape.group(m_records[index]) && matchesWords(index));
            if (matches) {
                m_matches[std::size_t(index)] = true;
                for (qsizetype i = above.size() - 1; i >= 0 && !m_matches[std::size_t(above[i].first)]; --i)
                    m_matches[std::size_t(above[i].first)] = true;
            }
            above.append({index, matches});
        }
    }

    QList<qsizetype> visible() const
    {
        QList<qsizetype> rows;
        int closed = std::numeric_limits<int>::max();
        for (const qsizetype index : m_sorted) {
            const int level = depth(index);
            if (level > closed)
                continue;
            closed = std::numeric_limits<int>::max();
            if (!m_matches[std::size_t(index)])
                continue;
            rows.append(index);
            if (hasChildren(index) && !isOpen(index))
                closed = level;
        }
        return rows;
    }

    TreeShape<Record> m_shape;
    QList<Column<Record>> m_columns;
    QList<Record> m_records;
    QList<qsizetype> m_sorted;
    QList<qsizetype> m_visible;
    std::vector<bool> m_matches;
    QStringList m_searchTexts; //!< by record; empty until somebody filters
    QSet<QString> m_flipped;
    QStringList m_words;
    Totals m_totals;
    mutable std::optional<QList<Cell>> m_totalCells; //!< asked for at every repaint
    int m_sortColumn = -1;
    int m_recordDepth = 0;
    bool m_tree = false;
    Qt::SortOrder m_order = Qt::AscendingOrder;
};

} // namespace counterfoil
