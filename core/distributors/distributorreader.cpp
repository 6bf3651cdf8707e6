// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/distributors/distributorreader.h"

#include "core/base/sentence.h"
#include "core/distributors/linemaker.h"
#include "core/ingest/bytesource.h"
#include "core/ingest/columns.h"

#include <map>

namespace counterfoil {

namespace {

//! One file while it is read.
class Reading
{
public:
    Reading(const QString &path, const DistributorProfile &profile, LineSink &sink, const DistributorOptions &options)
        : m_path(path), m_profile(profile), m_sink(sink), m_options(options), m_faults(path)
    {}

    Result<SourceSet> run();

private:
    std::unexpected<Error> stop(const Error &error, qint64 line);
    Result<ColumnPlan> findHeader(TableStart &start);
    Status readRows(LineMaker &maker);
    Status readRow(const TableRow &row, LineMaker &maker);
    bool fits(const QList<RowCondition> &conditions, const TableRow &row) const;
    void passOver(const TableRow &row, const QString &why);

    QString m_path;
    const DistributorProfile &m_profile;
    LineSink &m_sink;
    const DistributorOptions &m_options;
    FaultList m_faults;
    std::unique_ptr<Table> m_table;
    std::optional<ColumnPlan> m_plan;
    bool m_ended = false;
    qint64 m_passed = 0;
};

std::unexpected<Error> Reading::stop(const Error &error, qint64 line)
{
    if (error.code() != Error::Code::Refused)
        return std::unexpected(error);
    m_faults.add(line, {}, error.message());
    return m_faults.refusal();
}

Result<ColumnPlan> Reading::findHeader(TableStart &start)
{
    std::optional<ColumnPlan> plan = start.header(m_profile);
    if (start.damage() && !(plan && plan->isWhole()))
        return stop(*start.damage(), start.damagedRow());
    if (!plan) {
        m_faults.add(0, {}, SENTENCE("the table has no header"));
        return m_faults.refusal();
    }
    for (const QString &missing : plan->missing())
        m_faults.add(plan->row(), {}, SENTENCE("the column is missing for %1").arg(missing));
    for (const QString &name : plan->repeated())
        m_faults.add(plan->row(), name, SENTENCE("the column is there twice"));
    if (!m_faults.isEmpty())
        return m_faults.refusal();
    return std::move(*plan);
}

bool Reading::fits(const QList<RowCondition> &conditions, const TableRow &row) const
{
    return std::any_of(conditions.begin(), conditions.end(), [&](const RowCondition &condition) {
        return isOneOf(row.text(m_plan->named(condition.column)), condition.is);
    });
}

void Reading::passOver(const TableRow &row, const QString &why)
{
    ++m_passed;
    if (m_options.watch)
        m_options.watch({row.number, why, {}});
}

Status Reading::readRow(const TableRow &row, LineMaker &maker)
{
    if (row.number <= m_plan->row() || m_ended || row.isBlank())
        return {};
    if (fits(m_profile.end, row)) {
        m_ended = true; // what follows is read for damage only
        passOver(row, SENTENCE("here the lines end"));
        return {};
    }
    if (fits(m_profile.skip, row)) {
        passOver(row, SENTENCE("no line by the profile"));
        return {};
    }
    return maker.line(row);
}

Status Reading::readRows(LineMaker &maker)
{
    TableRow row;
    while (!m_faults.isFull()) {
        const Result<bool> more = m_table->next(row);
        if (!more)
            return stop(more.error(), m_table->number());
        if (!*more)
            return {};
        if (const Status read = readRow(row, maker); !read)
            return read;
        if (m_options.progress && row.number % 1024 == 0 && !m_options.progress(row.number))
            return failure(Error::Code::Cancelled, SENTENCE("reading was stopped"));
    }
    return {};
}

Result<SourceSet> Reading::run()
{
    auto first = openTable(m_path, m_profile.sheet);
    auto table = openTable(m_path, m_profile.sheet); // the second way reads it whole
    const Result<QString> digest = first ? digestOf(m_path) : Result<QString>();
    if (!first || !table || !digest)
        return stop(!first ? first.error() : !table ? table.error() : digest.error(), 0);
    m_table = std::move(*table);
    TableStart start(**first);
    Result<ColumnPlan> plan = findHeader(start);
    if (!plan)
        return std::unexpected(plan.error());
    m_plan = std::move(*plan);
    LineMaker maker(m_profile, *m_plan, m_sink, m_faults, *m_table);
    maker.setWatch(m_options.watch);
    if (const Status found = maker.findFileTexts(start, m_path, m_options.month); !found)
        return std::unexpected(found.error());
    if (const Status read = readRows(maker); !read)
        return std::unexpected(read.error());
    Result<SourceSet> set = maker.finish();
    if (!set)
        return set;
    set->path = m_path;
    set->digest = *digest;
    if (m_passed > 0)
        set->warnings.append(SENTENCE("%1 rows are no lines by the profile %2").arg(m_passed).arg(m_profile.id));
    return set;
}

//! Whether the names are those of one of Microsoft's files.
bool isMicrosofts(const TableRow &row)
{
    std::vector<std::string> names;
    names.reserve(row.cells.size());
    for (const TableCell &cell : row.cells)
        names.push_back(cell.text.toStdString());
    return recognise(names).has_value();
}

//! The profiles that know most of a file's columns, and what was seen of the file meanwhile.
struct Fitting
{
    QList<const DistributorProfile *> best;
    qsizetype columns = 0; //!< that each of them knows
    bool workbook = false;
    QString wrong = SENTENCE("a workbook that no distributor's profile fits");
};

Fitting fittingOf(const QString &path, const QList<DistributorProfile> &profiles)
{
    Fitting fitting;
    std::map<QString, std::optional<TableStart>> starts; // by sheet
    for (const DistributorProfile &profile : profiles) {
        auto start = starts.find(profile.sheet);
        if (start == starts.end()) {
            start = starts.emplace(profile.sheet, std::nullopt).first;
            auto table = openTable(path, profile.sheet);
            if (table) {
                fitting.workbook = fitting.workbook || (*table)->isWorkbook();
                start->second.emplace(**table);
                if (start->second->damage())
                    fitting.wrong = start->second->damage()->message();
            }
        }
        if (!start->second || start->second->rows().empty() || isMicrosofts(start->second->rows().front()))
            continue;
        const std::optional<ColumnPlan> plan = start->second->header(profile);
        if (!plan || !plan->isWhole())
            continue;
        const qsizetype columns = plan->columns().size();
        if (columns > fitting.columns)
            fitting.best.clear();
        if (fitting.best.isEmpty() || columns == fitting.columns) {
            fitting.best.append(&profile);
            fitting.columns = columns;
        }
    }
    return fitting;
}

QStringList idsOf(const QList<const DistributorProfile *> &profiles)
{
    QStringList ids;
    for (const DistributorProfile *profile : profiles)
        ids.append(profile->id);
    return ids;
}

std::unexpected<Error> unclear(const QString &path, const QStringList &ids)
{
    const QString reason =
        SENTENCE("the profiles %1 fit alike: name one with --profile").arg(ids.join(QStringLiteral(" and ")));
    return refused(SENTENCE("%1 is refused").arg(path), {{path, 0, {}, reason}});
}

} // namespace

Result<SourceSet> readDistributorFile(const QString &path, const DistributorProfile &profile, LineSink &sink,
                                      const DistributorOptions &options)
{
    return Reading(path, profile, sink, options).run();
}

Result<const DistributorProfile *> profileFor(const QString &path, const QList<DistributorProfile> &profiles)
{
    const Fitting fitting = fittingOf(path, profiles);
    if (fitting.best.size() > 1)
        return unclear(path, idsOf(fitting.best));
    if (fitting.best.isEmpty() && fitting.workbook)
        return refused(SENTENCE("%1 is refused").arg(path), {{path, 0, {}, fitting.wrong}});
    return fitting.best.isEmpty() ? nullptr : fitting.best.front();
}

QStringList fittingProfiles(const QString &path, const QList<DistributorProfile> &profiles)
{
    return idsOf(fittingOf(path, profiles).best);
}

} // namespace counterfoil
