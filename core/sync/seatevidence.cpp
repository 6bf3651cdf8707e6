// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/seatevidence.h"

#include "core/billing/reconline.h"
#include "core/model/recordjson.h"
#include "core/store/sourcerepository.h"

#include <QJsonDocument>

namespace counterfoil {

namespace {

//! A number of seats is whole; a line that pays for parts of one tells nothing.
std::optional<qint64> seatsOf(const ReconLine &line)
{
    bool isWhole = false;
    const qint64 seats = line.quantity.abs().text().toLongLong(&isWhole);
    return isWhole ? std::optional(seats) : std::nullopt;
}

//! Whether the subscription was taken away, by the words of its new value.
bool isTakenAway(const ActivityRecord &activity)
{
    const QString status = QJsonDocument::fromJson(activity.newValue.toUtf8())
                               .object()
                               .value(QStringLiteral("Status"))
                               .toString()
                               .toLower();
    return status == u"deleted" || status == u"expired" || status == u"disabled";
}

} // namespace

QString skuOf(const CloudSubscription &subscription)
{
    return subscription.offer.section(u':', 0, 1);
}

Status SeatEvidence::readSubscriptions(PullContext &context)
{
    CloudRecordFilter filter;
    filter.owner = context.owner();
    const auto records = CloudRecordRepository(context.file).records(QStringLiteral("subscription"), filter);
    if (!records)
        return std::unexpected(records.error());
    for (const CloudRecord &record : *records) {
        const auto subscription = recordFrom<CloudSubscription>(record.content);
        if (subscription.kind != u"licence")
            continue;
        const Key key(subscription.tenant, subscription.id);
        SeatRow &row = m_licences[key];
        row.skuId = skuOf(subscription);
        row.skuName = subscription.product.isEmpty() ? subscription.name : subscription.product;
        const bool runs = subscription.status == u"active" || subscription.status == u"suspended";
        if (runs && record.until.isEmpty())
            m_running.insert(key);
    }
    return {};
}

Status SeatEvidence::readSet(PullContext &context, const SourceSet &set)
{
    SourceRepository repository(context.file);
    const Result<Dictionary *> dictionary = repository.dictionary(Shape::Reconciliation);
    if (!dictionary)
        return std::unexpected(dictionary.error());
    ReconTexts texts(**dictionary);
    return repository.forEachBatch(set.id, [&](const SourceBatch &batch) -> Status {
        for (const ReconLine &line : reconLinesOf(set, batch, 0, texts)) {
            const std::optional<qint64> seats = seatsOf(line);
            if (line.family != Family::Licence || line.subscription.isEmpty() || !line.dated || !seats)
                continue;
            const Key key(line.tenant, line.subscription);
            Start &start = m_starts[key][line.start];
            placeOf(line, start).append(*seats);
            start.end = start.end.isValid() ? std::max(start.end, line.end) : line.end;
            SeatRow &row = m_licences[key];
            if (row.skuId.isEmpty()) {
                row.skuId = line.product + u':' + line.sku;
                row.skuName = line.skuName.isEmpty() ? line.productName : line.skuName;
            }
        }
        return {};
    });
}

Status SeatEvidence::readLines(PullContext &context)
{
    const Result<QList<SourceSet>> sets = SourceRepository(context.file).sets();
    if (!sets)
        return std::unexpected(sets.error());
    for (const SourceSet &set : *sets) {
        if (set.kind != SourceKind::Reconciliation && set.kind != SourceKind::ReconciliationUnbilled)
            continue;
        if (set.kind == SourceKind::Reconciliation)
            m_billed.insert(set.month);
        if (const Status read = readSet(context, set); !read)
            return read;
    }
    return {};
}

Status SeatEvidence::readActivity(PullContext &context)
{
    CloudRecordFilter filter;
    filter.owner = context.owner();
    const auto stored = CloudRecordRepository(context.file).records(QStringLiteral("activity"), filter);
    if (!stored)
        return std::unexpected(stored.error());
    for (const CloudRecord &record : *stored) { // oldest first: the last word of a day stands
        const auto activity = recordFrom<ActivityRecord>(record.content);
        if (!activity.status.isEmpty() && activity.status != u"succeeded")
            continue;
        for (const ActivitySubscription &subscription : activity.subscriptions) {
            if (!subscription.quantity)
                continue;
            const Day day = Day::of(activity.at.date());
            const Key key(activity.tenant, subscription.id);
            tell(day, key, isTakenAway(activity) ? 0 : std::max<qint64>(*subscription.quantity, 0));
            m_instants[{day, key}] = activity.at;
        }
    }
    return {};
}

QDateTime SeatEvidence::toldAt(Day day, const Key &key) const
{
    const auto instant = m_instants.find({day, key});
    return instant == m_instants.end() ? QDateTime() : instant->second;
}

void SeatEvidence::tell(Day day, const Key &key, qint64 quantity)
{
    const auto licence = m_licences.find(key);
    if (licence == m_licences.end())
        return;
    SeatRow row = licence->second;
    row.tenant = key.first;
    row.subscription = key.second;
    row.quantity = quantity;
    row.source = QStringLiteral("derived");
    m_facts[day][key] = row;
}

//! The sign of the amount tells a refund; at price 0 the charge type does, or the pair as a whole.
QList<qint64> &SeatEvidence::placeOf(const ReconLine &line, Start &start)
{
    static const QSet<QString> pairs{QStringLiteral("addquantity"), QStringLiteral("removequantity"),
                                     QStringLiteral("convert"), QStringLiteral("movequantity")};
    const QString type = line.chargeType.toLower();
    const bool isFree = line.subtotal.isZero();
    if (line.subtotal.isNegative() || (isFree && (line.quantity.isNegative() || type == u"cancelimmediate")))
        return start.refunded;
    return isFree && pairs.contains(type) ? start.either : start.charged;
}

//! A pair takes the old number of seats back and charges the new one: what was charged on a day and not taken back
//! again on it is what there is (microsoft.md, 5.2 and 5.4). Nothing where all was taken back again.
std::optional<qint64> SeatEvidence::seatsAfter(Start start, qint64 before)
{
    if (start.either.removeOne(before))
        start.refunded.append(before);
    const QList<qint64> all = start.charged + start.either;
    if (all.isEmpty())
        return start.refunded.isEmpty() ? std::nullopt : std::optional<qint64>(0);
    QList<qint64> charged = all;
    for (const qint64 seats : start.refunded)
        charged.removeOne(seats);
    if (charged.isEmpty()) // there and back on one day, or another plan for the same seats
        return before == 0 && all.size() == 1 ? std::optional(all.first()) : std::nullopt;
    // one product may come as two lines of the same seats
    return *std::max_element(charged.begin(), charged.end());
}

//! A subscription that nobody lists any more has ended where the invoice of the following days is there and has no line
//! of them.
void SeatEvidence::tellOfLines(Day last)
{
    for (const auto &[key, starts] : m_starts) {
        qint64 before = 0;
        for (auto start = starts.begin(); start != starts.end(); ++start) {
            const std::optional<qint64> seats = seatsAfter(start->second, before);
            before = seats.value_or(before);
            if (seats)
                tell(start->first, key, *seats);
            const Day after = start->second.end.isValid() ? start->second.end.plusDays(1) : Day();
            const auto next = std::next(start);
            if (!after.isValid() || after > last || m_running.contains(key) || before == 0 ||
                !m_billed.contains(Month::of(after)))
                continue;
            if (next == starts.end() || after < next->first)
                tell(after, key, 0);
        }
    }
}

Result<SeatEvidence> SeatEvidence::read(PullContext &context, Day last)
{
    SeatEvidence evidence;
    if (const Status read = evidence.readSubscriptions(context); !read)
        return std::unexpected(read.error());
    if (const Status read = evidence.readLines(context); !read)
        return std::unexpected(read.error());
    evidence.tellOfLines(last);
    if (const Status read = evidence.readActivity(context); !read) // of one day it knows better than the lines
        return std::unexpected(read.error());
    return evidence;
}

} // namespace counterfoil
