// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
//! bench_usage COMPANY MONTH: measures reading a month's usage from a company file, and what the usage screen asks of
//! it from then on: sorting, filtering, grouping, the chart, earned credit.
#include "core/usage/earnedcredit.h"
#include "core/usage/usagechart.h"
#include "core/usage/usageview.h"
#include "core/workspace/usageofmonth.h"

#include <cstdio>
#include <ctime>

using namespace counterfoil;

namespace {

//! Processor time, which does not count what other programs take meanwhile.
qint64 now()
{
    timespec time{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return qint64(time.tv_sec) * 1000000000 + time.tv_nsec;
}

//! The best of five, in milliseconds.
template <typename Work>
void measure(const char *what, Work work, int times = 5)
{
    qint64 best = std::numeric_limits<qint64>::max();
    qint64 rows = 0;
    for (int i = 0; i < times; ++i) {
        const qint64 start = now();
        rows = work();
        best = std::min(best, now() - start);
    }
    std::printf("%-44s %9.1f ms  %lld\n", what, double(best) / 1e6, static_cast<long long>(rows));
}

UsageQuery queryOf(const char *filter, const char *groups, UsageColumn sortedBy = UsageColumn::Cost)
{
    UsageQuery query;
    query.groups = usageGroupsOf(QString::fromLatin1(groups)).value_or(QList<UsageGrouping>());
    query.sortedBy = sortedBy;
    if (!readUsageFilter(QString::fromLatin1(filter), query))
        std::puts("the filter cannot be read");
    return query;
}

void measureViews(const std::shared_ptr<const UsageTable> &table)
{
    const auto view = [&table](const UsageQuery &query) { return qint64(viewOf(table, query).order.size()); };
    const QByteArray day = "day:" + table->month.first().plusDays(10).iso().toLatin1();
    measure("by customer, subscription, group; cost",
            [&] { return view(queryOf("", "customer,subscription,resourceGroup")); });
    measure("flat, by cost", [&] { return view(queryOf("", "")); });
    measure("flat, by list", [&] { return view(queryOf("", "", UsageColumn::List)); });
    measure("flat, by resource", [&] { return view(queryOf("", "", UsageColumn::Resource)); });
    measure("filtered to a day", [&] { return view(queryOf(day.constData(), "customer,subscription")); });
    measure("filtered by a word", [&] { return view(queryOf("rg-1", "customer,subscription")); });
    measure("filtered to nothing", [&] { return view(queryOf("no-such-word-anywhere", "")); });
    measure("by meter category", [&] { return view(queryOf("", "meterCategory")); });
    measure("the chart", [&] { return qint64(usageChart(*table, {}).days.size()); });
    measure("earned credit", [&] { return qint64(earnedCreditOf(*table).subscriptions.size()); });
}

} // namespace

int main(int argc, char **argv)
{
    const SystemClock clock;
    const auto month = argc == 3 ? Month::fromIso(QString::fromLocal8Bit(argv[2])) : std::nullopt;
    if (!month) {
        std::fputs("bench_usage COMPANY MONTH\n", stderr);
        return 2;
    }
    const auto workspace = Workspace::open(QString::fromLocal8Bit(argv[1]), CompanyFile::Mode::ReadOnly, clock);
    if (!workspace) {
        std::fprintf(stderr, "%s\n", workspace.error().text().toLocal8Bit().constData());
        return 1;
    }
    std::shared_ptr<const UsageTable> table;
    measure(
        "reading the month",
        [&]() -> qint64 {
            const auto read = usageOfMonth(**workspace, *month, QString());
            table = read ? *read : nullptr;
            return table ? table->rows() : 0;
        },
        2);
    if (!table) {
        std::fputs("no usage\n", stderr);
        return 1;
    }
    std::printf("%zu combinations of texts, %u resources\n", table->combinations.size(),
                table->pool(UsageDimension::Resource).size());
    measureViews(table);
    return 0;
}
