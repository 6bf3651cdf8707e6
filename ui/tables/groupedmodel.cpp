// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/groupedmodel.h"

namespace counterfoil {

void GroupedModel::arrange(int view, const QList<RowGroup> &groups, qint64 records)
{
    m_view = view;
    m_groups = groups;
    m_records = records;
    takeRuns(visibleRuns());
}

int GroupedModel::rowsOf(const QList<Run> &runs)
{
    return runs.isEmpty() ? 0 : runs.last().start + runs.last().count;
}

void GroupedModel::takeRuns(const QList<Run> &runs)
{
    m_runs = runs;
    m_rows = rowsOf(runs);
}

QList<GroupedModel::Run> GroupedModel::visibleRuns() const
{
    QList<Run> runs;
    int row = 0;
    const auto add = [&runs, &row](Run run) {
        run.start = row;
        row += run.count;
        runs.append(run);
    };
    if (m_groups.isEmpty() && m_records > 0)
        add({0, int(m_records), -1, true, 0});
    for (int group = 0; group < m_groups.size(); ++group) {
        add({0, 1, group, false, 0});
        const RowGroup &own = m_groups[group];
        if (!m_open.contains(own.key))
            group = own.lastWithin;
        else if (!hasGroupsWithin(group))
            add({0, int(own.count), group, true, own.first});
    }
    return runs;
}

const GroupedModel::Run &GroupedModel::runOf(int row) const
{
    const auto after = std::upper_bound(m_runs.begin(), m_runs.end(), row,
                                        [](int wanted, const Run &run) { return wanted < run.start; });
    return *std::prev(after);
}

int GroupedModel::groupOf(int row) const
{
    if (row < 0 || row >= m_rows || runOf(row).records)
        return -1;
    return runOf(row).group;
}

qint64 GroupedModel::position(int row) const
{
    if (row < 0 || row >= m_rows || !runOf(row).records)
        return -1;
    return runOf(row).first + row - runOf(row).start;
}

int GroupedModel::openFirst()
{
    beginResetModel();
    for (int group = 0; group < m_groups.size(); ++group) {
        m_open.insert(m_groups[group].key);
        if (!hasGroupsWithin(group))
            break;
    }
    takeRuns(visibleRuns());
    endResetModel();
    const auto first = std::find_if(m_runs.begin(), m_runs.end(), [](const Run &run) { return run.records; });
    return first == m_runs.end() ? -1 : first->start;
}

RowLook GroupedModel::rowLook(int row) const
{
    const Run &run = runOf(row);
    RowLook look;
    look.tree = !m_groups.isEmpty();
    if (run.records) {
        look.depth = run.group < 0 ? 0 : m_groups[run.group].depth + 1;
        return look;
    }
    look.depth = m_groups[run.group].depth;
    look.group = look.depth == 0;
    look.hasChildren = true;
    look.open = m_open.contains(m_groups[run.group].key);
    return look;
}

QString GroupedModel::key(int row) const
{
    const Run &run = runOf(row);
    return run.records ? QStringLiteral("row %1 %2").arg(m_view).arg(position(row)) : m_groups[run.group].key;
}

int GroupedModel::rowOf(const QString &key) const
{
    const QString own = QStringLiteral("row %1 ").arg(m_view);
    const qint64 wanted = key.startsWith(own) ? key.mid(own.size()).toLongLong() : -1;
    for (const Run &run : m_runs) {
        if (run.records ? wanted >= run.first && wanted < run.first + run.count : m_groups[run.group].key == key)
            return run.records ? int(run.start + wanted - run.first) : run.start;
    }
    return -1;
}

void GroupedModel::toggle(int row)
{
    const int group = groupOf(row);
    if (group < 0)
        return;
    const QString name = m_groups[group].key;
    if (!m_open.remove(name))
        m_open.insert(name);
    const QList<Run> runs = visibleRuns();
    const int more = rowsOf(runs) - m_rows;
    if (more > 0)
        beginInsertRows({}, row + 1, row + more);
    else if (more < 0)
        beginRemoveRows({}, row + 1, row - more);
    takeRuns(runs);
    if (more > 0)
        endInsertRows();
    else if (more < 0)
        endRemoveRows();
    Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
}

void GroupedModel::tellRead(qint64 first, qint64 count)
{
    for (const Run &run : std::as_const(m_runs)) {
        const qint64 from = std::max(run.first, first);
        const qint64 to = std::min(run.first + run.count, first + count);
        if (run.records && from < to)
            Q_EMIT dataChanged(index(int(run.start + from - run.first), 0),
                               index(int(run.start + to - 1 - run.first), columnCount() - 1));
    }
}

} // namespace counterfoil
