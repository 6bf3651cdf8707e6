// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/insightmonth.h"

#include "core/bridge/findings.h"
#include "core/model/recordjson.h"
#include "core/store/cloudrecordrepository.h"
#include "core/store/invoicerepository.h"
#include "core/store/seatrepository.h"
#include "core/workspace/monthwork.h"
#include "core/workspace/storedsources.h"

#include <QJsonDocument>

#include <algorithm>
#include <atomic>
#include <optional>
#include <thread>

namespace counterfoil {

namespace {

constexpr int margin = 3;              // days around a month in which a change can come undone
constexpr std::size_t mostThreads = 4; // each holds the charges of a month or two

//! "active", "suspended" of a subscription's document in the activity, whatever its letters; empty where it has none.
QString statusIn(const QString &document)
{
    const QJsonObject object = QJsonDocument::fromJson(document.toUtf8()).object();
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        if (entry.key().compare(u"Status", Qt::CaseInsensitive) == 0)
            return entry.value().toString().toLower();
    }
    return {};
}

//! What the activity tells of subscriptions that were suspended and made active again.
class Suspensions
{
public:
    void add(const ActivityRecord &record)
    {
        const bool isDone = record.status.isEmpty() || record.status == u"succeeded";
        const QString status = statusIn(record.newValue);
        if (!isDone || status.isEmpty() || record.subscriptions.size() != 1)
            return;
        const Day day = Day::of(record.at.date());
        const std::pair key(record.tenant, record.subscriptions.front().id);
        const auto open = m_open.find(key);
        if (status == u"suspended" && open == m_open.end()) {
            m_open.emplace(key, day);
        } else if (status != u"suspended" && open != m_open.end()) {
            if (open->second < day) // not made active again on the same day
                m_all.append({key.first, key.second, {open->second, day.plusDays(-1)}});
            m_open.erase(open);
        }
    }

    //! A subscription as it is now: suspended since the activity said so, or since nobody knows when.
    void add(const CloudSubscription &subscription, bool isNow)
    {
        const std::pair key(subscription.tenant, subscription.id);
        const auto open = m_open.find(key);
        if (subscription.status == u"suspended" && (open != m_open.end() || isNow))
            m_all.append({key.first, key.second, {open == m_open.end() ? Day() : open->second, Day()}});
    }

    QList<Suspension> taken() { return std::move(m_all); }

private:
    std::map<std::pair<QString, QString>, Day> m_open;
    QList<Suspension> m_all;
};

//! `isNow`: the month is one that what a subscription is today may be said of.
Result<QList<Suspension>> suspensionsOf(Workspace &workspace, bool isNow)
{
    CloudRecordRepository repository(workspace.file());
    const auto activity = repository.records(QStringLiteral("activity"));
    const auto subscriptions = repository.records(QStringLiteral("subscription"));
    if (!activity || !subscriptions)
        return std::unexpected(activity ? subscriptions.error() : activity.error());
    Suspensions suspensions;
    for (const CloudRecord &record : *activity)
        suspensions.add(recordFrom<ActivityRecord>(record.content));
    for (const CloudRecord &record : *subscriptions) {
        if (record.until.isEmpty())
            suspensions.add(recordFrom<CloudSubscription>(record.content), isNow);
    }
    return suspensions.taken();
}

//! True where no later month is billed.
Result<bool> isNewest(Workspace &workspace, Month month)
{
    const Result<QList<SourceSet>> sets = StoredSources(workspace.file()).sets();
    if (!sets)
        return std::unexpected(sets.error());
    return std::none_of(sets->begin(), sets->end(), [month](const SourceSet &set) {
        return set.kind == SourceKind::Reconciliation && set.month > month;
    });
}

//! Stored invoices of other months whose service period holds the day.
Status addHolding(Workspace &workspace, Month month, Day day, QList<Invoice> &invoices)
{
    InvoiceRepository repository(workspace.file());
    const Result<QList<Invoice>> heads = repository.heads();
    if (!heads)
        return std::unexpected(heads.error());
    for (const Invoice &head : *heads) {
        if (head.month == month || !head.service.contains(day))
            continue;
        Result<Invoice> invoice = repository.invoice(head.id);
        if (!invoice)
            return std::unexpected(invoice.error());
        invoices.append(*std::move(invoice));
    }
    return {};
}

//! The month's last day, or the last one until today for which anything can be known.
Day lastKnownDay(const Workspace &workspace, Month month)
{
    const Day today = workspace.clock().today();
    return today < month.first() ? month.last() : std::min(month.last(), today);
}

//! Seats that differ on the day and differed likewise the day before: a count of the morning may be a day behind.
QList<SeatStanding> standingSeats(const SeatInput &input, Day day)
{
    const QList<SeatStanding> before = seatStandings(input, day.plusDays(-1));
    QList<SeatStanding> seats = seatStandings(input, day);
    seats.removeIf([&before](const SeatStanding &own) {
        return own.differs() && std::none_of(before.begin(), before.end(), [&own](const SeatStanding &other) {
                   return other.tenant == own.tenant && other.subscription == own.subscription && other.differs();
               });
    });
    return seats;
}

QSet<QString> excludedBy(const MonthPlan &plan)
{
    QSet<QString> subscriptions;
    for (const Part &part : plan.parts) {
        if (part.fate == Fate::Excluded)
            subscriptions.insert(part.charge->subscription);
    }
    return subscriptions;
}

Status addSeats(Workspace &workspace, const Terms &terms, const MonthPlan &plan, InsightMonth &month)
{
    const Result<bool> newest = isNewest(workspace, month.month);
    if (!newest)
        return std::unexpected(newest.error());
    const Days days{month.month.first(), month.month.last()};
    StoredSources sources(workspace.file());
    const Result<QList<SeatLine>> lines = seatLines(sources, {days.from.plusDays(-margin), days.to.plusDays(margin)});
    const Result<QList<SeatRow>> counts =
        SeatRepository(workspace.file()).rows({{days.from.plusDays(-margin), days.to.plusDays(margin)}, {}});
    const Result<QList<Suspension>> suspensions = suspensionsOf(workspace, *newest);
    if (!lines || !counts)
        return std::unexpected(lines ? counts.error() : lines.error());
    if (!suspensions)
        return std::unexpected(suspensions.error());
    const Day day = lastKnownDay(workspace, month.month);
    QList<Invoice> invoices = month.invoices;
    if (const Status read = addHolding(workspace, month.month, day, invoices); !read)
        return read;
    month.seats = standingSeats({*lines, *counts, invoices, terms, excludedBy(plan)}, day);
    month.uncounted = uncountedChanges(*lines, *counts, days);
    month.suspended = suspendedCharges(*lines, *suspensions, {days.from, day});
    return {};
}

} // namespace

Result<InsightMonth> insightMonth(Workspace &workspace, Month month, WithCurves curves)
{
    const Result<const Terms *> terms = workspace.terms();
    if (!terms)
        return std::unexpected(terms.error());
    Result<MonthState> state = computeMonth(workspace, month);
    if (!state)
        return std::unexpected(state.error());
    InsightMonth insight;
    insight.month = month;
    insight.findings = findingsOf(*state->plan, state->bridge, **terms);
    insight.bridge = std::move(state->bridge);
    insight.invoices = state->plan->drafts + state->frozenOfMonth();
    if (const Status added = addSeats(workspace, **terms, *state->plan, insight); !added)
        return std::unexpected(added.error());
    if (curves == WithCurves::Yes) {
        StoredSources sources(workspace.file());
        Result<QList<UsageCurve>> read = usageCurves(sources, **terms, month);
        if (!read)
            return std::unexpected(read.error());
        insight.curves = *std::move(read);
    }
    return insight;
}

Result<QList<InsightMonth>> insightMonths(Workspace &workspace, Month from, Month to)
{
    std::vector<Month> asked;
    for (Month month = from; month <= to; month = month.plus(1))
        asked.push_back(month);
    std::vector<std::optional<Result<InsightMonth>>> read(asked.size());
    std::atomic<std::size_t> next = 0;
    const auto work = [&](Workspace &own) {
        for (std::size_t at = next++; at < asked.size(); at = next++)
            read[at] = insightMonth(own, asked[at], WithCurves::No);
    };
    {
        const bool isAlone = workspace.file().transactionDepth() > 0; // others would not see what it holds
        const std::size_t threads =
            std::min({asked.size(), mostThreads, std::size_t(std::thread::hardware_concurrency())});
        std::vector<std::jthread> helpers;
        while (!isAlone && helpers.size() + 1 < threads)
            helpers.emplace_back([&] {
                const auto own =
                    Workspace::open(workspace.file().path(), CompanyFile::Mode::ReadOnly, workspace.clock());
                if (own)
                    work(**own);
            }); // whoever cannot open it leaves the months to the others
        work(workspace);
    }
    QList<InsightMonth> months;
    for (std::optional<Result<InsightMonth>> &month : read) {
        if (!*month)
            return std::unexpected(month->error());
        months.append(**std::move(month));
    }
    return months;
}

Result<QList<SeatStanding>> monthEndSeats(Workspace &workspace, Month from, Month to)
{
    const Result<const Terms *> terms = workspace.terms();
    if (!terms)
        return std::unexpected(terms.error());
    StoredSources sources(workspace.file());
    const Result<QList<SeatLine>> lines = seatLines(sources, {from.first(), to.last()});
    const Result<QList<Invoice>> invoices = InvoiceRepository(workspace.file()).invoices();
    if (!lines || !invoices)
        return std::unexpected(lines ? invoices.error() : lines.error());
    QList<SeatStanding> all;
    for (Month month = from; month <= to; month = month.plus(1)) {
        const Day day = lastKnownDay(workspace, month);
        const Result<QList<SeatRow>> counts = SeatRepository(workspace.file()).rows({{day.plusDays(-margin), day}, {}});
        if (!counts)
            return std::unexpected(counts.error());
        all += seatStandings({*lines, *counts, *invoices, **terms}, day);
    }
    return all;
}

} // namespace counterfoil
