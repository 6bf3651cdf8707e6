// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/company/workspaceusage.h"

#include "core/money/currency.h"
#include "core/workspace/usagecsv.h"
#include "core/workspace/usageofmonth.h"

#include <QCoreApplication>
#include <QtConcurrent>

namespace counterfoil {

namespace {

UsageLine lineOf(const UsageTable &table, quint32 row)
{
    UsageLine line;
    line.day = table.dayOf(row);
    for (std::size_t i = 0; i < usageDimensions; ++i)
        line.texts[i] = table.text(row, UsageDimension(i));
    line.tags = table.tags[table.of(row)[UsageDimension::Tags]];
    line.quantity = table.quantity.at(row);
    line.list = table.list.at(row);
    line.cost = table.cost.at(row);
    line.percentage = table.percentages[table.percentage[row]];
    return line;
}

constexpr int chartMonths = 12;

//! What of a query leaves rows out.
UsageQuery filterOf(const UsageQuery &query)
{
    UsageQuery filter;
    filter.words = query.words;
    filter.conditions = query.conditions;
    filter.costOver = query.costOver;
    filter.creditMissing = query.creditMissing;
    return filter;
}

//! A chart of months, which takes long to read.
struct KnownMonths
{
    Month last;
    QString currency;
    UsageQuery filter;
    UsageChart chart;
};

UsageSums sumsOf(const UsageTable &table)
{
    UsageAdder adder(table);
    for (quint32 row = 0; row < table.rows(); ++row)
        adder.add(row);
    return adder.sums();
}

} // namespace

struct WorkspaceUsage::Shelf
{
    std::function<Workspace *()> workspace;
    Newest asks; //!< asked from the window's thread
    std::atomic_bool isOld = false;
    Month month;
    QList<std::shared_ptr<const UsageTable>> tables;
    QHash<QString, UsageFigures> figures; //!< by currency
    UsageView view;
    int number = 0; //!< of the view
    std::optional<KnownMonths> knownMonths;

    Status read(Month wanted);
    Result<UsageFigures> figuresOf(const UsageTable &table);
    Result<UsageSheet> sheet(Month wanted, const QString &currency, const UsageQuery &query);
    Result<UsageChart> months(Month wanted, const QString &currency, const UsageQuery &query, int asked);
    Result<UsageMonthCost> monthCost(Month wanted, const QString &currency, const UsageQuery &filter);
    Result<QList<UsageLine>> page(int wanted, qint64 first, int count) const;
    Result<UsageOrigin> origin(int wanted, qint64 position) const;
    bool has(int wanted) const { return view.table && number == wanted; }
};

Status WorkspaceUsage::Shelf::read(Month wanted)
{
    const bool old = isOld.exchange(false);
    if (wanted == month && !old)
        return {};
    if (old)
        knownMonths.reset();
    tables.clear();
    figures.clear();
    view = {};
    month = {};
    auto read = usageOfMonth(*workspace(), wanted);
    if (!read)
        return std::unexpected(read.error());
    tables = std::move(*read);
    month = wanted;
    return {};
}

Result<UsageFigures> WorkspaceUsage::Shelf::figuresOf(const UsageTable &table)
{
    if (const auto known = figures.constFind(table.currency); known != figures.constEnd())
        return *known;
    const auto before = usageCostBefore(*workspace(), table.month, table.currency);
    if (!before)
        return std::unexpected(before.error());
    const UsageFigures made{sumsOf(table), table.count(UsageDimension::Customer), earnedCreditOf(table),
                            benefitCover(table), *before};
    figures.insert(table.currency, made);
    return made;
}

Result<UsageSheet> WorkspaceUsage::Shelf::sheet(Month wanted, const QString &currency, const UsageQuery &query)
{
    if (const Status done = read(wanted); !done)
        return std::unexpected(done.error());
    UsageSheet sheet;
    sheet.month = wanted;
    sheet.query = query;
    sheet.view = ++number;
    std::shared_ptr<const UsageTable> table;
    for (const auto &one : std::as_const(tables)) {
        sheet.currencies << one->currency;
        if (!table || one->currency == currency)
            table = one;
    }
    if (!table)
        return sheet;
    const Result<UsageFigures> own = figuresOf(*table);
    if (!own)
        return std::unexpected(own.error());
    view = viewOf(table, query);
    sheet.figures = *own;
    sheet.currency = table->currency;
    sheet.digits = digitsOf(table->currency);
    sheet.allRows = table->rows();
    sheet.chart = usageChart(*table, query);
    sheet.tagNames = table->tagNames();
    sheet.groups = view.groups;
    sheet.sums = view.sums;
    return sheet;
}

//! The month that is at hand is not read again; of the others nothing stays in memory.
Result<UsageMonthCost> WorkspaceUsage::Shelf::monthCost(Month wanted, const QString &currency, const UsageQuery &filter)
{
    for (const auto &one : std::as_const(tables)) {
        if (wanted == month && one->currency == currency)
            return usageMonthCost(*one, filter);
    }
    const auto table = usageOfMonth(*workspace(), wanted, currency);
    if (table)
        return usageMonthCost(**table, filter);
    if (table.error().code() != Error::Code::NotFound)
        return std::unexpected(table.error());
    return UsageMonthCost{wanted, 0, {}};
}

Result<UsageChart> WorkspaceUsage::Shelf::months(Month wanted, const QString &currency, const UsageQuery &query,
                                                 int asked)
{
    if (const Status done = read(wanted); !done)
        return std::unexpected(done.error());
    const Result<QList<Month>> there = usageMonths(*workspace(), currency);
    if (!there)
        return std::unexpected(there.error());
    if (there->isEmpty())
        return usageByMonths({});
    const Month last = wanted.plus(chartMonths) > there->last() ? std::max(there->last(), wanted) : wanted;
    const UsageQuery filter = filterOf(query);
    if (knownMonths && knownMonths->last == last && knownMonths->currency == currency && knownMonths->filter == filter)
        return knownMonths->chart;
    QList<UsageMonthCost> costs;
    for (Month one = std::max(there->first(), last.plus(1 - chartMonths)); one <= last; one = one.plus(1)) {
        if (!asks.isNewest(asked))
            return askedAgain();
        const Result<UsageMonthCost> cost = monthCost(one, currency, filter);
        if (!cost)
            return std::unexpected(cost.error());
        costs << *cost;
    }
    knownMonths = KnownMonths{last, currency, filter, usageByMonths(costs)};
    return knownMonths->chart;
}

Result<QList<UsageLine>> WorkspaceUsage::Shelf::page(int wanted, qint64 first, int count) const
{
    if (!has(wanted))
        return failure(Error::Code::NotFound, QCoreApplication::translate("Company", "these rows are no longer shown"));
    QList<UsageLine> lines;
    const qint64 end = std::min<qint64>(first + count, qint64(view.order.size()));
    for (qint64 position = first; position < end; ++position)
        lines.append(lineOf(*view.table, view.order[std::size_t(position)]));
    return lines;
}

Result<UsageOrigin> WorkspaceUsage::Shelf::origin(int wanted, qint64 position) const
{
    if (!has(wanted) || position < 0 || position >= qint64(view.order.size()))
        return failure(Error::Code::NotFound, QCoreApplication::translate("Company", "this row is no longer shown"));
    const UsageTable &table = *view.table;
    const quint32 row = view.order[std::size_t(position)];
    const Result<SourceBatch> source = usageSourceRow(*workspace(), table, row);
    if (!source)
        return std::unexpected(source.error());
    if (source->rows != 1)
        return failure(Error::Code::NotFound,
                       QCoreApplication::translate("Company", "the file of this row was replaced"));
    UsageOrigin origin;
    origin.line = lineOf(table, row);
    origin.uri = table.pool(UsageDimension::Resource).key(table.of(row)[UsageDimension::Resource]);
    origin.set = table.sets[table.set[row]];
    origin.number = qint64(table.line[row]) + 1;
    origin.unitPrice = source->decimal(UsageDecimal::UnitPrice).exact(0);
    origin.paidPrice = source->decimal(UsageDecimal::EffectiveUnitPrice).exact(0);
    const Exact rate = source->decimal(UsageDecimal::PCToBCExchangeRate).exact(0);
    origin.rate = rate.isZero() ? Exact(1) : rate;
    return origin;
}

WorkspaceUsage::WorkspaceUsage(QThreadPool &thread, std::function<Workspace *()> workspace)
    : m_thread(thread), m_shelf(std::make_shared<Shelf>())
{
    m_shelf->workspace = std::move(workspace);
}

template <typename T, typename Work>
QFuture<Result<T>> WorkspaceUsage::ask(const Work &work)
{
    return QtConcurrent::run(&m_thread, [shelf = m_shelf, work]() -> Result<T> { return work(*shelf); });
}

QFuture<Result<UsageSheet>> WorkspaceUsage::sheet(Month month, QString currency, UsageQuery query)
{
    const int mine = m_shelf->asks.ask();
    return ask<UsageSheet>([month, currency, query, mine](Shelf &shelf) -> Result<UsageSheet> {
        if (!shelf.asks.isNewest(mine))
            return failure(Error::Code::Cancelled, QStringLiteral("asked again since"));
        return shelf.sheet(month, currency, query);
    });
}

QFuture<Result<UsageChart>> WorkspaceUsage::months(Month month, QString currency, UsageQuery query)
{
    const int mine = m_shelf->asks.ask();
    return ask<UsageChart>([month, currency, query, mine](Shelf &shelf) -> Result<UsageChart> {
        if (!shelf.asks.isNewest(mine))
            return askedAgain();
        return shelf.months(month, currency, query, mine);
    });
}

QFuture<Result<QList<UsageLine>>> WorkspaceUsage::page(int view, qint64 first, int count)
{
    return ask<QList<UsageLine>>([view, first, count](Shelf &shelf) { return shelf.page(view, first, count); });
}

QFuture<Result<UsageOrigin>> WorkspaceUsage::origin(int view, qint64 position)
{
    return ask<UsageOrigin>([view, position](Shelf &shelf) { return shelf.origin(view, position); });
}

QFuture<Status> WorkspaceUsage::write(int view, QString path)
{
    return ask<void>([view, path](Shelf &shelf) -> Status {
        if (!shelf.has(view))
            return failure(Error::Code::NotFound,
                           QCoreApplication::translate("Company", "these rows are no longer shown"));
        return writeUsageCsv(shelf.view, path);
    });
}

void WorkspaceUsage::forget()
{
    m_shelf->isOld = true;
}

} // namespace counterfoil
