// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connectors/cloudreading.h"

#include "core/model/recordjson.h"
#include "core/store/cloudconnectionrepository.h"
#include "core/store/cloudrecordrepository.h"
#include "core/store/pullrepository.h"
#include "core/store/sourcerepository.h"
#include "core/sync/connecting.h"
#include "core/workspace/opendifferences.h"
#include "core/workspace/pulleddata.h"

namespace counterfoil {

namespace {

Result<ConnectionRow> rowOf(Workspace &workspace, const CloudConnection &connection, const Schedule &schedule)
{
    const QDateTime now = workspace.clock().nowUtc();
    ConnectionRow row;
    row.connection = connection;
    row.next = schedule.nextAfter(now);
    row.state = connectionStateOf(stateToShow(connection, now)).value_or(ConnectionState::Ok);
    if (const Result<CloudProfile> profile = CloudProfile::fromJson(connection.profile); profile)
        row.cloud = profile->name;
    const Result<QStringList> warnings = connectionWarnings(workspace, connection);
    if (!warnings)
        return std::unexpected(warnings.error());
    row.warnings = *warnings;
    return row;
}

Result<qsizetype> countOf(Workspace &workspace, const QString &kind, const QString &owner)
{
    CloudRecordFilter filter;
    filter.owner = owner;
    const auto records = CloudRecordRepository(workspace.file()).records(kind, filter);
    if (!records)
        return std::unexpected(records.error());
    return records->size();
}

} // namespace

Result<CloudPicture> pictureOf(Workspace &workspace)
{
    const auto connections = CloudConnectionRepository(workspace.file()).connections();
    if (!connections)
        return std::unexpected(connections.error());
    const Result<Schedule> schedule = scheduleOf(workspace.file());
    if (!schedule)
        return std::unexpected(schedule.error());
    CloudPicture picture;
    picture.schedule = *schedule;
    for (const CloudConnection &connection : *connections) {
        const Result<ConnectionRow> row = rowOf(workspace, connection, *schedule);
        if (!row)
            return std::unexpected(row.error());
        picture.connections.append(*row);
        const Result<QList<PullStep>> steps = PullRepository(workspace.file()).lastSteps(connection.name);
        if (!steps)
            return std::unexpected(steps.error());
        picture.steps += *steps;
    }
    return picture;
}

namespace {

//! What a record says instead of names that hold a word: tenants and subscriptions.
Result<QStringList> idsNamed(Workspace &workspace, const Terms *terms, const QString &word)
{
    CloudRecordFilter filter;
    filter.words = {word};
    const Result<QHash<QString, QString>> names = pulledNames(workspace.file(), filter);
    if (!names)
        return std::unexpected(names.error());
    QStringList ids;
    for (auto name = names->begin(); name != names->end(); ++name) {
        if (name.value().contains(word, Qt::CaseInsensitive))
            ids << name.key();
    }
    for (int i = 0; terms && i < terms->customers.size(); ++i) {
        const Customer &customer = terms->customers.at(i);
        if (!customer.party.name.contains(word, Qt::CaseInsensitive))
            continue;
        for (const QString &tenant : customer.tenants)
            ids << tenant.toLower();
    }
    return ids;
}

//! Puts names where the records have ids.
Status addNames(Workspace &workspace, const Terms *terms, QList<ActivityRow> &rows)
{
    CloudRecordFilter filter;
    for (const ActivityRow &row : std::as_const(rows)) {
        filter.ids << row.record.tenant;
        if (row.record.subscriptions.size() == 1)
            filter.ids << row.record.subscriptions.front().id;
    }
    filter.ids.removeDuplicates();
    if (rows.isEmpty())
        return {};
    const Result<QHash<QString, QString>> names = pulledNames(workspace.file(), filter);
    if (!names)
        return std::unexpected(names.error());
    for (ActivityRow &row : rows) {
        const Customer *customer = terms ? terms->customerOfTenant(row.record.tenant) : nullptr;
        row.customer = customer && !customer->party.name.isEmpty() ? customer->party.name : row.record.customerName;
        if (row.customer.isEmpty())
            row.customer = names->value(row.record.tenant);
        if (row.record.subscriptions.size() == 1)
            row.subscription = names->value(row.record.subscriptions.front().id);
    }
    return {};
}

} // namespace

Result<QList<ActivityRow>> activityOf(Workspace &workspace, const QStringList &words, int skip, int most)
{
    const Result<const Terms *> known = workspace.terms();
    if (!known && known.error().code() != Error::Code::NotFound) // there may be none yet
        return std::unexpected(known.error());
    const Terms *terms = known ? *known : nullptr;
    CloudRecordFilter filter;
    filter.newestFirst = true;
    filter.words = words;
    filter.skip = skip;
    filter.most = most;
    for (const QString &word : words) {
        const Result<QStringList> ids = idsNamed(workspace, terms, word);
        if (!ids)
            return std::unexpected(ids.error());
        filter.alike.insert(word, *ids);
    }
    const auto records = CloudRecordRepository(workspace.file()).records(QStringLiteral("activity"), filter);
    if (!records)
        return std::unexpected(records.error());
    QList<ActivityRow> rows;
    for (const CloudRecord &record : *records)
        rows.append({recordFrom<ActivityRecord>(record.content), {}});
    if (const Status done = addNames(workspace, terms, rows); !done)
        return std::unexpected(done.error());
    return rows;
}

Result<KeptData> keptDataOf(Workspace &workspace, const CloudConnection &connection)
{
    KeptData kept;
    for (const auto &[kind, count] : {std::pair{"customer", &kept.customers},
                                      {"subscription", &kept.subscriptions},
                                      {"invoice", &kept.invoices},
                                      {"activity", &kept.activities}}) {
        const Result<qsizetype> found = countOf(workspace, QString::fromLatin1(kind), connection.owner());
        if (!found)
            return std::unexpected(found.error());
        *count = *found;
    }
    const Result<QList<SourceSet>> sets = SourceRepository(workspace.file()).sets();
    if (!sets)
        return std::unexpected(sets.error());
    for (const SourceSet &set : *sets)
        kept.lines += set.lines;
    return kept;
}

} // namespace counterfoil
