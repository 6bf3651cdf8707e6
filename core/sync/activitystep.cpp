// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/pullrecords.h"
#include "core/sync/pullsteps.h"

namespace counterfoil {

namespace {

constexpr int daysBack = 89; // Partner Center keeps 90 and refuses what is earlier

} // namespace

QCoro::Task<PullStep> pullActivity(PullContext *context)
{
    StepRun run(*context);
    const CloudScope scope{context->owner(), QStringLiteral("activity"), {}};
    const Result<QString> newest = CloudRecordRepository(context->file).newest(scope.owner, scope.kind);
    if (!newest) {
        run.fail(newest.error());
        co_return run.result();
    }
    const Day today = Day::of(context->now().date());
    Day from = today.plusDays(-daysBack);
    if (const auto last = Day::fromIso(newest->left(10)); last && from < last->plusDays(-1))
        from = last->plusDays(-1);
    if (context->options.since.isValid() && context->options.since < from && today.plusDays(-daysBack) < from)
        from = std::max(context->options.since, today.plusDays(-daysBack));
    const Reply<std::vector<ActivityRecord>> records =
        co_await context->client.partnerCenter().activity(std::min(from, today), today);
    if (!records) {
        run.fail(records.error());
        co_return run.result();
    }
    QList<CloudRecord> rows;
    for (const ActivityRecord &record : *records) {
        CloudRecord row;
        row.id = record.id;
        row.sorted = record.at.toUTC().toString(Qt::ISODateWithMs);
        row.content = jsonOf(record);
        rows.append(row);
    }
    const Result<PullChange> stored = CloudRecordRepository(context->file).add(scope, rows);
    if (!stored)
        run.fail(stored.error());
    else
        run.add(*stored);
    co_return run.result();
}

} // namespace counterfoil
