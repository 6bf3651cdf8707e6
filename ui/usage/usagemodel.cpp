// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/usage/usagemodel.h"

#include "ui/usage/usagecolumns.h"

namespace counterfoil {

UsageModel::UsageModel(QObject *parent) : TableModel(parent), m_pages(pagesKept)
{
    takeColumns();
}

void UsageModel::takeColumns()
{
    m_columns = usageColumnsOf(m_narrow);
    m_looks.clear();
    for (const UsageColumn column : std::as_const(m_columns))
        m_looks << usageLook(column, m_sheet);
    m_totals = usageTotals(m_columns, m_sheet);
}

void UsageModel::setSheet(const UsageSheet &sheet)
{
    beginResetModel();
    m_sheet = sheet;
    m_pages.clear();
    m_asked.clear();
    m_keys.clear();
    for (const UsageGroup &group : std::as_const(m_sheet.groups)) {
        const QString above = group.parent < 0 ? QString() : m_keys[group.parent];
        m_keys << above + u'\n' + wordOf(group.is.dimension) + u' ' + group.is.value;
    }
    takeColumns();
    m_runs = visibleRuns();
    m_rows = m_runs.isEmpty() ? 0 : m_runs.last().start + m_runs.last().count;
    endResetModel();
}

void UsageModel::setNarrow(bool narrow)
{
    if (m_narrow == narrow)
        return;
    beginResetModel();
    m_narrow = narrow;
    takeColumns();
    endResetModel();
}

QList<UsageModel::Run> UsageModel::visibleRuns() const
{
    QList<Run> runs;
    int row = 0;
    const auto add = [&runs, &row](Run run) {
        run.start = row;
        row += run.count;
        runs.append(run);
    };
    if (m_sheet.groups.isEmpty() && m_sheet.sums.rows > 0)
        add({0, int(m_sheet.sums.rows), -1, true, 0});
    for (int group = 0; group < m_sheet.groups.size(); ++group) {
        add({0, 1, group, false, 0});
        const UsageGroup &own = m_sheet.groups[group];
        if (!m_open.contains(m_keys[group]))
            group = own.lastWithin;
        else if (!hasGroupsWithin(group))
            add({0, int(own.sums.rows), group, true, qint64(own.first)});
    }
    return runs;
}

const UsageModel::Run &UsageModel::runOf(int row) const
{
    const auto after = std::upper_bound(m_runs.begin(), m_runs.end(), row,
                                        [](int wanted, const Run &run) { return wanted < run.start; });
    return *std::prev(after);
}

const UsageGroup *UsageModel::group(int row) const
{
    if (row < 0 || row >= m_rows || runOf(row).lines)
        return nullptr;
    return &m_sheet.groups[runOf(row).group];
}

qint64 UsageModel::position(int row) const
{
    if (row < 0 || row >= m_rows || !runOf(row).lines)
        return -1;
    return runOf(row).first + row - runOf(row).start;
}

int UsageModel::openFirst()
{
    beginResetModel();
    for (int group = 0; group < m_sheet.groups.size(); ++group) {
        m_open.insert(m_keys[group]);
        if (!hasGroupsWithin(group))
            break;
    }
    m_runs = visibleRuns();
    m_rows = m_runs.isEmpty() ? 0 : m_runs.last().start + m_runs.last().count;
    endResetModel();
    const auto first = std::find_if(m_runs.begin(), m_runs.end(), [](const Run &run) { return run.lines; });
    return first == m_runs.end() ? -1 : first->start;
}

int UsageModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int UsageModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

RowLook UsageModel::rowLook(int row) const
{
    const Run &run = runOf(row);
    RowLook look;
    look.tree = !m_sheet.groups.isEmpty();
    if (run.lines) {
        look.depth = run.group < 0 ? 0 : m_sheet.groups[run.group].depth + 1;
        return look;
    }
    look.depth = m_sheet.groups[run.group].depth;
    look.group = look.depth == 0;
    look.hasChildren = true;
    look.open = m_open.contains(m_keys[run.group]);
    return look;
}

const UsageLine *UsageModel::line(qint64 position) const
{
    const qint64 page = position / pageSize;
    if (const QList<UsageLine> *lines = m_pages.object(page)) {
        const qint64 within = position - page * pageSize;
        return within < lines->size() ? &lines->at(within) : nullptr;
    }
    if (m_fetch && !m_asked.contains(page)) {
        m_asked.insert(page);
        m_fetch(m_sheet.view, page * pageSize);
    }
    return nullptr;
}

Cell UsageModel::cell(int row, int column) const
{
    const Run &run = runOf(row);
    if (!run.lines)
        return usageCell(m_columns[column], m_sheet.groups[run.group], m_sheet.digits);
    if (const UsageLine *shown = line(run.first + row - run.start))
        return usageCell(m_columns[column], *shown, m_sheet.query.tag, m_sheet.digits);
    Cell waiting = quietCell(QStringLiteral("…"));
    waiting.muted = true;
    return waiting;
}

void UsageModel::setPage(int view, qint64 first, const QList<UsageLine> &lines)
{
    if (view != m_sheet.view)
        return;
    const qint64 page = first / pageSize;
    m_asked.remove(page);
    m_pages.insert(page, new QList<UsageLine>(lines));
    for (const Run &run : std::as_const(m_runs)) {
        const qint64 from = std::max(run.first, first);
        const qint64 to = std::min(run.first + run.count, first + lines.size());
        if (run.lines && from < to)
            Q_EMIT dataChanged(index(int(run.start + from - run.first), 0),
                               index(int(run.start + to - 1 - run.first), columnCount() - 1));
    }
}

QString UsageModel::key(int row) const
{
    const Run &run = runOf(row);
    return run.lines ? QStringLiteral("row %1 %2").arg(m_sheet.view).arg(position(row)) : m_keys[run.group];
}

int UsageModel::rowOf(const QString &key) const
{
    const QString own = QStringLiteral("row %1 ").arg(m_sheet.view);
    const qint64 wanted = key.startsWith(own) ? key.mid(own.size()).toLongLong() : -1;
    for (const Run &run : m_runs) {
        if (run.lines ? wanted >= run.first && wanted < run.first + run.count : m_keys[run.group] == key)
            return run.lines ? int(run.start + wanted - run.first) : run.start;
    }
    return -1;
}

int UsageModel::sortColumn() const
{
    return int(m_columns.indexOf(m_sheet.query.sortedBy));
}

Qt::SortOrder UsageModel::sortDirection() const
{
    return m_sheet.query.descending ? Qt::DescendingOrder : Qt::AscendingOrder;
}

void UsageModel::sort(int column, Qt::SortOrder order)
{
    if (column >= 0 && column < m_columns.size())
        Q_EMIT sortWanted(m_columns[column], order == Qt::DescendingOrder);
}

void UsageModel::toggle(int row)
{
    const UsageGroup *own = group(row);
    if (!own)
        return;
    const QString &name = m_keys[runOf(row).group];
    if (!m_open.remove(name))
        m_open.insert(name);
    const QList<Run> runs = visibleRuns();
    const int rows = runs.last().start + runs.last().count;
    const int more = rows - m_rows;
    if (more > 0)
        beginInsertRows({}, row + 1, row + more);
    else if (more < 0)
        beginRemoveRows({}, row + 1, row - more);
    m_runs = runs;
    m_rows = rows;
    if (more > 0)
        endInsertRows();
    else if (more < 0)
        endRemoveRows();
    Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
}

} // namespace counterfoil
