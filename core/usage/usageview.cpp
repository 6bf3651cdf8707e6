// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usage/usageview.h"

#include "core/usage/usagesort.h"

namespace counterfoil {

namespace {

bool isSameText(const QString &a, const QString &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

//! Which values of a pool fulfil a condition. A meter's key is its id and, in a second line, its name: meters of one id
//! have different ones.
std::vector<bool> fulfilling(const UsageTable &table, const UsageCondition &condition)
{
    const TextPool &pool = table.pool(condition.dimension);
    std::vector<bool> fulfils(pool.size());
    for (quint32 i = 0; i < pool.size(); ++i) {
        fulfils[i] = condition.dimension == UsageDimension::Tags
                         ? isSameText(tagValue(table.tags[i], condition.tag), condition.value)
                         : isSameText(pool.text(i), condition.value) || isSameText(pool.key(i), condition.value) ||
                               isSameText(pool.key(i).section(u'\n', 0, 0), condition.value);
    }
    return fulfils;
}

//! Which combinations hold a word in one of their texts.
void keepWord(const UsageTable &table, const QString &word, std::vector<char> &kept)
{
    std::array<std::vector<bool>, usageDimensions> holds;
    for (std::size_t dimension = 0; dimension < usageDimensions; ++dimension) {
        const TextPool &pool = table.pools[dimension];
        holds[dimension].resize(pool.size());
        for (quint32 i = 0; i < pool.size(); ++i)
            holds[dimension][i] = pool.text(i).contains(word, Qt::CaseInsensitive);
    }
    for (std::size_t i = 0; i < kept.size(); ++i) {
        bool found = false;
        for (std::size_t dimension = 0; dimension < usageDimensions && !found; ++dimension)
            found = holds[dimension][table.combinations[i].values[dimension]];
        kept[i] = kept[i] && found;
    }
}

std::vector<char> keptCombinations(const UsageTable &table, const UsageQuery &query)
{
    std::vector<char> kept(table.combinations.size(), 1);
    for (const UsageCondition &condition : query.conditions) {
        const std::vector<bool> fulfils = fulfilling(table, condition);
        for (std::size_t i = 0; i < kept.size(); ++i)
            kept[i] = kept[i] && fulfils[table.combinations[i][condition.dimension]];
    }
    for (const QString &word : query.words)
        keepWord(table, word, kept);
    if (query.creditMissing) {
        for (std::size_t i = 0; i < kept.size(); ++i)
            kept[i] = kept[i] && !table.combinations[i].excluded;
    }
    return kept;
}

//! Gathers rows by the groups of a query.
class Gatherer
{
public:
    Gatherer(const UsageTable &table, const UsageQuery &query) : m_table(table), m_query(query), m_sorter(table, query)
    {}
    //! Puts the rows leaf by leaf, and makes the groups in order of first appearance.
    void gather(const std::vector<quint32> &rows);
    UsageView finished();

private:
    struct Node
    {
        UsageGroup group;
        std::vector<int> children; //!< a leaf has none
        std::vector<quint32> rows; //!< of a leaf
    };

    int leafOf(quint32 combination);
    int childOf(int node, int depth, quint32 value);
    void label(UsageGroup &group, const UsageGrouping &grouping, quint32 value) const;
    //! The number of a combination's value in a grouping.
    quint32 valueOf(quint32 combination, std::size_t depth) const;
    void sum(int node);
    void sortChildren(int node);
    void walk(int node, int parent, UsageView &view);
    bool comesFirst(const UsageGroup &a, const UsageGroup &b) const;

    const UsageTable &m_table;
    const UsageQuery &m_query;
    RowSorter m_sorter;
    std::vector<Node> m_nodes{Node()};
    QHash<std::pair<int, quint32>, int> m_children;
    std::vector<int> m_leaves;               //!< by combination; -1 until it is met
    std::vector<std::vector<quint32>> m_tag; //!< by depth of a tag's group: the number of its value, by tags
    std::vector<QStringList> m_tagValues;    //!< by depth
};

quint32 Gatherer::valueOf(quint32 combination, std::size_t depth) const
{
    const UsageDimension dimension = m_query.groups[qsizetype(depth)].dimension;
    const quint32 value = m_table.combinations[combination][dimension];
    return dimension == UsageDimension::Tags ? m_tag[depth][value] : value;
}

void Gatherer::label(UsageGroup &group, const UsageGrouping &grouping, quint32 value) const
{
    group.is = {grouping.dimension, grouping.tag, {}};
    if (grouping.dimension == UsageDimension::Tags) {
        group.text = m_tagValues[std::size_t(group.depth)][qsizetype(value)];
        group.is.value = group.text;
        return;
    }
    const TextPool &pool = m_table.pool(grouping.dimension);
    group.text = pool.text(value);
    group.is.value = pool.key(value);
    group.is.shown = group.text;
}

int Gatherer::childOf(int node, int depth, quint32 value)
{
    const auto known = m_children.constFind({node, value});
    if (known != m_children.constEnd())
        return *known;
    const int number = int(m_nodes.size());
    m_children.insert({node, value}, number);
    Node child;
    child.group.depth = depth;
    label(child.group, m_query.groups[depth], value);
    m_nodes.push_back(std::move(child));
    m_nodes[std::size_t(node)].children.push_back(number);
    return number;
}

int Gatherer::leafOf(quint32 combination)
{
    int &leaf = m_leaves[combination];
    if (leaf >= 0)
        return leaf;
    leaf = 0;
    for (int depth = 0; depth < m_query.groups.size(); ++depth)
        leaf = childOf(leaf, depth, valueOf(combination, std::size_t(depth)));
    return leaf;
}

void Gatherer::gather(const std::vector<quint32> &rows)
{
    for (const UsageGrouping &grouping : m_query.groups) {
        QStringList values;
        std::vector<quint32> numbers;
        if (grouping.dimension == UsageDimension::Tags) {
            QHash<QString, quint32> known;
            for (const QMap<QString, QString> &tags : m_table.tags) {
                const QString value = tagValue(tags, grouping.tag);
                if (!known.contains(value)) {
                    known.insert(value, quint32(values.size()));
                    values << value;
                }
                numbers.push_back(known.value(value));
            }
        }
        m_tag.push_back(numbers);
        m_tagValues.push_back(values);
    }
    m_leaves.assign(m_table.combinations.size(), -1);
    for (const quint32 row : rows)
        m_nodes[std::size_t(leafOf(m_table.combination[row]))].rows.push_back(row);
}

//! Sums of the leaves, and of what is above them.
void Gatherer::sum(int number)
{
    Node &node = m_nodes[std::size_t(number)];
    if (node.children.empty()) {
        UsageAdder adder(m_table);
        for (const quint32 row : node.rows)
            adder.add(row);
        node.group.sums = adder.sums();
        return;
    }
    for (const int child : node.children) {
        sum(child);
        node.group.sums.add(m_nodes[std::size_t(child)].group.sums);
    }
}

bool Gatherer::comesFirst(const UsageGroup &a, const UsageGroup &b) const
{
    const auto ordered = [this](const auto &x, const auto &y) { return m_query.descending ? y < x : x < y; };
    switch (m_query.sortedBy) {
    case UsageColumn::Cost:
        return ordered(a.sums.cost, b.sums.cost);
    case UsageColumn::List:
        return ordered(a.sums.list, b.sums.list);
    case UsageColumn::Credit:
        // credit ÷ list, without dividing by nothing
        if (a.sums.list.isZero() || b.sums.list.isZero())
            return ordered(!a.sums.list.isZero(), !b.sums.list.isZero());
        return ordered(a.sums.credit / a.sums.list, b.sums.credit / b.sums.list);
    case UsageColumn::Resource:
        return ordered(QString::localeAwareCompare(a.text, b.text), 0);
    case UsageColumn::Day:
    case UsageColumn::MeterCategory:
    case UsageColumn::Meter:
    case UsageColumn::Region:
    case UsageColumn::Tag:
    case UsageColumn::Quantity:
    case UsageColumn::Unit:
        break; // groups have none of these
    }
    return QString::localeAwareCompare(a.text, b.text) < 0;
}

void Gatherer::sortChildren(int number)
{
    std::vector<int> children = m_nodes[std::size_t(number)].children;
    std::stable_sort(children.begin(), children.end(), [this](int a, int b) {
        return comesFirst(m_nodes[std::size_t(a)].group, m_nodes[std::size_t(b)].group);
    });
    for (const int child : children)
        sortChildren(child);
    m_nodes[std::size_t(number)].children = std::move(children);
}

void Gatherer::walk(int number, int parent, UsageView &view)
{
    Node &node = m_nodes[std::size_t(number)];
    int own = -1;
    if (number > 0) {
        own = int(view.groups.size());
        node.group.parent = parent;
        node.group.first = quint32(view.order.size());
        view.groups.append(node.group);
    }
    if (!node.rows.empty()) {
        m_sorter.sort(node.rows);
        view.order.insert(view.order.end(), node.rows.begin(), node.rows.end());
        node.rows = {};
    }
    for (const int child : node.children)
        walk(child, own, view);
    if (own >= 0)
        view.groups[own].lastWithin = int(view.groups.size()) - 1;
}

UsageView Gatherer::finished()
{
    UsageView view;
    sum(0);
    sortChildren(0);
    view.sums = m_nodes.front().group.sums;
    view.order.reserve(std::size_t(view.sums.rows));
    walk(0, -1, view);
    return view;
}

} // namespace

std::vector<quint32> rowsOf(const UsageTable &table, const UsageQuery &query)
{
    const std::vector<char> kept = keptCombinations(table, query);
    int from = std::numeric_limits<int>::min();
    int to = std::numeric_limits<int>::max();
    if (query.days) {
        from = query.days->from - table.month.first();
        to = query.days->isOpen() ? to : query.days->to - table.month.first();
    }
    const Exact over = query.costOver ? Exact(*query.costOver) : Exact();
    const qint64 overKey = orderKeyOf(over);
    const auto isOver = [&](quint32 row) {
        const qint64 key = table.cost.key(row);
        return key != overKey ? key > overKey : table.cost.at(row) > over;
    };
    std::vector<quint32> rows;
    rows.reserve(query.isFiltered() ? 0 : table.rows());
    for (quint32 row = 0; row < table.rows(); ++row) {
        if (!kept[table.combination[row]] || table.day[row] < from || table.day[row] > to)
            continue;
        if (query.creditMissing && table.percentage[row] != 0)
            continue;
        if (!query.costOver || isOver(row))
            rows.push_back(row);
    }
    return rows;
}

UsageView viewOf(const std::shared_ptr<const UsageTable> &table, const UsageQuery &query)
{
    Gatherer gatherer(*table, query);
    gatherer.gather(rowsOf(*table, query));
    UsageView view = gatherer.finished();
    view.table = table;
    view.query = query;
    return view;
}

} // namespace counterfoil
