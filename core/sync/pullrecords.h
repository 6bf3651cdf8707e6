// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/recordjson.h"
#include "core/sync/pullcontext.h"

//! Between records and what the company file keeps of them.
namespace counterfoil {

//! The records of a kind as they are stored for this owner, those that are gone left out.
template <typename Record>
Result<std::vector<Record>> storedRecords(PullContext &context, const QString &kind, const QString &scope = {})
{
    CloudRecordFilter filter;
    filter.owner = context.owner();
    filter.scope = scope;
    const Result<QList<CloudRecord>> stored = CloudRecordRepository(context.file).records(kind, filter);
    if (!stored)
        return std::unexpected(stored.error());
    std::vector<Record> records;
    for (const CloudRecord &record : *stored) {
        if (record.until.isEmpty())
            records.push_back(recordFrom<Record>(record.content));
    }
    return records;
}

//! The stored records that a step works on. Nothing, and the run has failed, where they cannot be read, or where the
//! step that pulls them failed and none is stored.
template <typename Record>
std::optional<std::vector<Record>> recordsToWorkOn(PullContext &context, const QString &kind, const QString &step,
                                                   StepRun &run)
{
    Result<std::vector<Record>> stored = storedRecords<Record>(context, kind);
    if (!stored) {
        run.fail(stored.error());
        return std::nullopt;
    }
    if (stored->empty() && context.failedSteps.contains(step)) {
        run.fail(dependencyFault(step));
        return std::nullopt;
    }
    return *std::move(stored);
}

//! Stores a scope as a whole and counts it; of two records with one id the first counts.
template <typename Record>
Result<PullChange> storeRecords(PullContext &context, const CloudScope &scope, const std::vector<Record> &records,
                                CloudRecordRepository::Gone gone, QString (*idOf)(const Record &),
                                QString (*sortedOf)(const Record &))
{
    QList<CloudRecord> rows;
    QSet<QString> seen;
    for (const Record &record : records) {
        if (seen.contains(idOf(record)))
            continue;
        seen.insert(idOf(record));
        CloudRecord row;
        row.id = idOf(record);
        row.sorted = sortedOf(record);
        row.content = jsonOf(record);
        rows.append(row);
    }
    return CloudRecordRepository(context.file).replace(scope, rows, gone);
}

//! The tenants of the customers that are there now.
Result<QSet<QString>> presentTenants(PullContext &context);

} // namespace counterfoil
