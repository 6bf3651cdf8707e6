// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/pullrecords.h"
#include "core/sync/pullsteps.h"

#include "core/store/seatrepository.h"
#include "core/sync/seatevidence.h"
#include "core/sync/seathistory.h"

#include <QHash>
#include <QSet>

namespace counterfoil {

namespace {

bool isCounted(const CloudSubscription &subscription)
{
    return subscription.kind == u"licence" && (subscription.status == u"active" || subscription.status == u"suspended");
}

QList<SeatRow> rowsOf(const std::vector<CloudSubscription> &subscriptions, const QSet<QString> &tenants, Day day)
{
    QList<SeatRow> rows;
    for (const CloudSubscription &subscription : subscriptions) {
        if (isCounted(subscription) && tenants.contains(subscription.tenant))
            rows.append({day, subscription.tenant, subscription.id, skuOf(subscription),
                         subscription.product.isEmpty() ? subscription.name : subscription.product,
                         subscription.quantity, QStringLiteral("subscription")});
    }
    std::sort(rows.begin(), rows.end(), [](const SeatRow &a, const SeatRow &b) { // as they are stored
        return std::tie(a.tenant, a.subscription, a.skuId) < std::tie(b.tenant, b.subscription, b.skuId);
    });
    return rows;
}

QHash<QString, qint64> quantitiesOf(const QList<SeatRow> &rows)
{
    QHash<QString, qint64> quantities;
    for (const SeatRow &row : rows)
        quantities.insert(row.tenant + u'/' + row.subscription + u'/' + row.skuId, row.quantity);
    return quantities;
}

//! The rows of these tenants.
Result<QList<SeatRow>> seatsOf(PullContext &context, Days days, const QSet<QString> &tenants)
{
    Result<QList<SeatRow>> rows = SeatRepository(context.file).rows({days, {}});
    if (rows)
        rows->removeIf([&tenants](const SeatRow &row) { return !tenants.contains(row.tenant); });
    return rows;
}

//! Puts the counts of a day into their place and says what became other.
Result<PullChange> storeDay(PullContext &context, Day day, const QList<SeatRow> &rows, const QSet<QString> &tenants)
{
    const Result<QList<SeatRow>> before = seatsOf(context, {day, day}, tenants);
    if (!before)
        return std::unexpected(before.error());
    QList<SeatRow> pulled;
    for (const SeatRow &row : *before) {
        if (row.source != u"import")
            pulled.append(row);
    }
    PullChange change;
    change.received = rows.size();
    if (pulled == rows)
        return change;
    if (const Status replaced = SeatRepository(context.file).replaceDay(day, rows, tenants.values()); !replaced)
        return std::unexpected(replaced.error());
    const Result<QList<SeatRow>> after = seatsOf(context, {day, day}, tenants);
    if (!after)
        return std::unexpected(after.error());
    const QHash<QString, qint64> old = quantitiesOf(*before);
    const QHash<QString, qint64> fresh = quantitiesOf(*after);
    for (auto row = fresh.cbegin(); row != fresh.cend(); ++row) {
        if (!old.contains(row.key()))
            ++change.added;
        else if (old.value(row.key()) != row.value())
            ++change.changed;
    }
    for (auto row = old.cbegin(); row != old.cend(); ++row)
        change.removed += fresh.contains(row.key()) ? 0 : 1;
    return change;
}

//! The tenants of all customers, those that are gone too: whose counts this connection may replace.
Result<QSet<QString>> tenantsOf(PullContext &context)
{
    CloudRecordFilter filter;
    filter.owner = context.owner();
    const auto customers = CloudRecordRepository(context.file).records(QStringLiteral("customer"), filter);
    if (!customers)
        return std::unexpected(customers.error());
    QSet<QString> tenants;
    for (const CloudRecord &customer : *customers)
        tenants.insert(customer.id);
    return tenants;
}

//! When the customers' subscriptions were read on this local day. Of the others the seats are not known, but told of.
Result<QHash<QString, QDateTime>> readToday(PullContext &context, const QSet<QString> &tenants)
{
    const auto units = PullRepository(context.file).units(context.owner(), QStringLiteral("subscriptions"));
    if (!units)
        return std::unexpected(units.error());
    QHash<QString, QDateTime> read;
    for (const PullUnit &unit : *units) {
        if (tenants.contains(unit.unit) && context.isOfToday(unit.lastComplete))
            read.insert(unit.unit, unit.lastComplete);
    }
    return read;
}

Status count(PullContext &context, const std::vector<CloudSubscription> &subscriptions, StepRun &run)
{
    const Day today = context.file.clock().today();
    const Result<QSet<QString>> tenants = tenantsOf(context);
    const Result<QSet<QString>> present = presentTenants(context);
    if (!tenants || !present)
        return std::unexpected(tenants ? present.error() : tenants.error());
    const auto read = readToday(context, *present);
    if (!read)
        return std::unexpected(read.error());
    const QSet<QString> countable(read->keyBegin(), read->keyEnd());
    const QSet<QString> uncounted = *present - countable;
    const QSet<QString> counted = *tenants - uncounted; // of one that is gone there are none
    if (const Status noted = noteCount(context, today, *read, uncounted); !noted)
        return noted;
    const Result<PullChange> stored = storeDay(context, today, rowsOf(subscriptions, countable, today), counted);
    if (!stored)
        return std::unexpected(stored.error());
    run.add(*stored);
    return deriveSeats(context, uncounted.isEmpty() ? today.plusDays(-1) : today, *tenants, run);
}

} // namespace

QCoro::Task<PullStep> pullSeats(PullContext *context)
{
    StepRun run(*context);
    const auto subscriptions = recordsToWorkOn<CloudSubscription>(*context, QStringLiteral("subscription"),
                                                                  QStringLiteral("subscriptions"), run);
    if (!subscriptions)
        co_return run.result();
    if (const Status counted = count(*context, *subscriptions, run); !counted)
        run.fail(counted.error());
    co_return run.result();
}

} // namespace counterfoil
