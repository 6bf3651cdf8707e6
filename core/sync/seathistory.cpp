// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/seathistory.h"

#include "core/store/seatrepository.h"
#include "core/store/sourcerepository.h"
#include "core/sync/seatevidence.h"

#include <QCryptographicHash>

#include <utility>

namespace counterfoil {

namespace {

constexpr int daysBack = 400;

using Key = SeatEvidence::Key;

Key keyOf(const SeatRow &row)
{
    return {row.tenant, row.subscription};
}

const QString seatStep = QStringLiteral("seats");
const QString uncountedPrefix = QStringLiteral("uncounted/");
const QString countedPrefix = QStringLiteral("counted/");
constexpr qint64 oneCount = 60 * 60; // seconds that a sync may take to read the customers one after the other

//! What is known of how the seats of a day were counted.
struct Count
{
    QSet<QString> uncounted;         // tenants whose seats nobody counted, though there was a sync
    QDateTime at;                    // of the first; invalid where an older program counted
    QHash<QString, QDateTime> later; // of tenants that were counted anew

    QDateTime of(const QString &tenant) const { return later.value(tenant, at); }
};

using Counts = std::map<Day, Count>;

QStringList wordsOf(const PullUnit &unit)
{
    return unit.basis.split(u' ', Qt::SkipEmptyParts);
}

Result<Counts> countsOf(PullContext &context)
{
    const auto units = PullRepository(context.file).units(context.owner(), seatStep);
    if (!units)
        return std::unexpected(units.error());
    Counts counts;
    for (const PullUnit &unit : *units) {
        const QStringList words = wordsOf(unit);
        const Day day = Day::fromIso(unit.unit.section(u'/', 1)).value_or(Day());
        if (unit.unit.startsWith(uncountedPrefix) && !words.isEmpty())
            counts[day].uncounted = QSet<QString>(words.begin(), words.end());
        if (!unit.unit.startsWith(countedPrefix))
            continue;
        counts[day].at = unit.lastComplete;
        for (const QString &word : words)
            counts[day].later.insert(word.section(u'@', 0, 0),
                                     QDateTime::fromString(word.section(u'@', 1), Qt::ISODate));
    }
    return counts;
}

//! What a history is made of, so that it is made once.
Result<QString> basisOf(PullContext &context, Day last, const Counts &counts)
{
    const Result<QList<SourceSet>> sets = SourceRepository(context.file).sets();
    const Result<QString> activity =
        CloudRecordRepository(context.file).newest(context.owner(), QStringLiteral("activity"));
    const Result<QString> imported = SeatRepository(context.file).importedDigest();
    if (!sets)
        return std::unexpected(sets.error());
    if (!activity || !imported)
        return std::unexpected(activity ? imported.error() : activity.error());
    QStringList parts{last.iso(), *activity, *imported};
    for (const auto &[day, count] : counts)
        parts << day.iso() << QString::number(count.uncounted.size());
    for (const SourceSet &set : *sets) {
        if (set.kind == SourceKind::Reconciliation || set.kind == SourceKind::ReconciliationUnbilled)
            parts.append(QString::number(set.id));
    }
    const QByteArray hash = QCryptographicHash::hash(parts.join(u'\n').toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toHex());
}

//! The seats as they go from day to day.
class History
{
public:
    History(CompanyFile &file, const SeatEvidence &evidence, const QSet<QString> &tenants, const Counts &counts)
        : m_file(file), m_evidence(evidence), m_tenants(tenants), m_counts(counts)
    {}

    //! What is told of before these days, as if it were told on their eve.
    void begin(Day first);
    Result<PullChange> fill(Days days);

private:
    void addDay(Day day, const QList<SeatRow> &stored, QList<SeatRow> &derived);
    void learn(Day day);
    void learn(Day day, const QSet<QString> &only);
    void learnAfter(Day day, const Count &count);
    void forgetEnded();
    void take(const QList<SeatRow> &rows);

    CompanyFile &m_file;
    const SeatEvidence &m_evidence;
    const QSet<QString> &m_tenants;
    const Counts &m_counts;
    std::map<Key, QList<SeatRow>> m_seats; // of the day before; several where a subscription has several SKUs
};

void History::begin(Day first)
{
    for (auto day = m_evidence.facts().begin(); day != m_evidence.facts().lower_bound(first); ++day)
        learn(day->first);
    forgetEnded();
}

void History::learn(Day day)
{
    learn(day, m_tenants);
}

void History::learn(Day day, const QSet<QString> &only)
{
    const auto told = m_evidence.facts().find(day);
    if (told == m_evidence.facts().end())
        return;
    for (const auto &[key, row] : told->second) {
        if (only.contains(key.first))
            m_seats[key] = {row};
    }
}

//! What happened on a day after its seats were counted: it is no part of the count, but of the next day. In the far
//! east it is of the UTC day before.
void History::learnAfter(Day day, const Count &count)
{
    for (const Day told : {day.plusDays(-1), day}) {
        const auto facts = m_evidence.facts().find(told);
        if (facts == m_evidence.facts().end())
            continue;
        for (const auto &[key, row] : facts->second) {
            const QDateTime counted = count.of(key.first);
            const bool isCounted = counted.isValid() && !count.uncounted.contains(key.first);
            if (isCounted && m_tenants.contains(key.first) && counted < m_evidence.toldAt(told, key))
                m_seats[key] = {row};
        }
    }
}

//! In the place of what these subscriptions had.
void History::take(const QList<SeatRow> &rows)
{
    for (const SeatRow &row : rows)
        m_seats.erase(keyOf(row));
    for (const SeatRow &row : rows)
        m_seats[keyOf(row)].append(row);
}

void History::addDay(Day day, const QList<SeatRow> &stored, QList<SeatRow> &derived)
{
    const auto isFrom = [&stored](QStringView source) {
        QList<SeatRow> rows;
        std::copy_if(stored.begin(), stored.end(), std::back_inserter(rows),
                     [source](const SeatRow &row) { return row.source == source; });
        return rows;
    };
    const QList<SeatRow> imported = isFrom(u"import");
    const QList<SeatRow> counted = isFrom(u"subscription");
    const auto noted = m_counts.find(day);
    const Count count = noted == m_counts.end() ? Count() : noted->second;
    const QSet<QString> &uncounted = count.uncounted;
    if (!counted.isEmpty()) { // those of a customer without a row are none, unless it was not asked
        std::erase_if(m_seats, [&uncounted](const auto &entry) { return !uncounted.contains(entry.first.first); });
        take(counted);
    }
    learn(day, counted.isEmpty() ? m_tenants : uncounted);
    take(imported);
    for (auto &[key, rows] : m_seats) {
        if (!counted.isEmpty() && !uncounted.contains(key.first))
            continue;
        for (SeatRow &row : rows) {
            row.date = day;
            if (row.source == u"import" && std::find(imported.begin(), imported.end(), row) != imported.end())
                continue; // a person's own row of this day
            row.source = QStringLiteral("derived");
            derived.append(row);
        }
    }
    learnAfter(day, count);
    take(imported);
    forgetEnded();
}

//! Where it was said once that there is no seat any more, nothing is to be said of the next day.
void History::forgetEnded()
{
    std::erase_if(m_seats, [](const auto &entry) {
        return std::all_of(entry.second.begin(), entry.second.end(),
                           [](const SeatRow &row) { return row.quantity == 0; });
    });
}

PullChange changeBetween(const QList<SeatRow> &before, const QList<SeatRow> &after)
{
    const auto nameOf = [](const SeatRow &row) {
        return QStringList{row.date.iso(), row.tenant, row.subscription, row.skuId}.join(u'/');
    };
    QHash<QString, qint64> old;
    for (const SeatRow &row : before)
        old.insert(nameOf(row), row.quantity);
    PullChange change;
    for (const SeatRow &row : after) {
        const auto known = old.constFind(nameOf(row));
        if (known == old.constEnd())
            ++change.added;
        else if (*known != row.quantity)
            ++change.changed;
    }
    change.removed = before.size() + change.added - after.size();
    return change;
}

Result<PullChange> History::fill(Days days)
{
    Result<QList<SeatRow>> rows = SeatRepository(m_file).rows({days, {}});
    if (!rows)
        return std::unexpected(rows.error());
    rows->removeIf([this](const SeatRow &row) { return !m_tenants.contains(row.tenant); });
    QHash<qint32, QList<SeatRow>> byDay;
    QList<SeatRow> before;
    for (const SeatRow &row : *rows) {
        byDay[row.date.number()].append(row);
        if (row.source == u"derived")
            before.append(row);
    }
    QList<SeatRow> derived;
    for (Day day = days.from; day <= days.to; day = day.plusDays(1))
        addDay(day, byDay.value(day.number()), derived);
    std::sort(derived.begin(), derived.end(), [](const SeatRow &a, const SeatRow &b) { // as they are stored
        return std::tie(a.date, a.tenant, a.subscription, a.skuId) <
               std::tie(b.date, b.tenant, b.subscription, b.skuId);
    });
    if (derived == before)
        return PullChange();
    if (const Status stored = SeatRepository(m_file).replaceDerived(days, derived, m_tenants.values()); !stored)
        return std::unexpected(stored.error());
    return changeBetween(before, derived);
}

} // namespace

Status noteCount(PullContext &context, Day day, const QHash<QString, QDateTime> &counted,
                 const QSet<QString> &uncounted)
{
    PullRepository units(context.file);
    Result<PullUnit> missing = units.unit(context.owner(), seatStep, uncountedPrefix + day.iso());
    Result<PullUnit> unit = units.unit(context.owner(), seatStep, countedPrefix + day.iso());
    if (!missing || !unit)
        return std::unexpected(missing ? unit.error() : missing.error());
    QStringList names(uncounted.begin(), uncounted.end());
    names.sort();
    const QString before = std::exchange(missing->basis, names.join(u' '));
    if (const Status saved = missing->basis == before ? Status() : units.save(*missing); !saved)
        return saved;
    if (counted.isEmpty())
        return {};
    const QDateTime first = *std::min_element(counted.begin(), counted.end());
    QStringList later;
    for (auto one = counted.begin(); one != counted.end(); ++one) {
        if (first.secsTo(*one) > oneCount)
            later.append(one.key() + u'@' + one->toUTC().toString(Qt::ISODate));
    }
    later.sort();
    if (unit->lastComplete == first && unit->basis == later.join(u' '))
        return {};
    unit->firstComplete = first;
    unit->lastComplete = first;
    unit->basis = later.join(u' ');
    return units.save(*unit);
}

Status deriveSeats(PullContext &context, Day last, const QSet<QString> &tenants, StepRun &run)
{
    PullRepository units(context.file);
    Result<PullUnit> unit = units.unit(context.owner(), seatStep, QStringLiteral("history"));
    const Result<Counts> counts = countsOf(context);
    if (!unit || !counts)
        return std::unexpected(unit ? counts.error() : unit.error());
    const Result<QString> basis = basisOf(context, last, *counts);
    if (!basis)
        return std::unexpected(basis.error());
    if (unit->basis == *basis)
        return {};
    const Day first = last.plusDays(1 - daysBack);
    const Result<SeatEvidence> evidence = SeatEvidence::read(context, last);
    if (!evidence)
        return std::unexpected(evidence.error());
    History history(context.file, *evidence, tenants, *counts);
    history.begin(first);
    for (Month month = Month::of(first); month <= Month::of(last); month = month.plus(1)) {
        const Result<PullChange> filled = history.fill({std::max(first, month.first()), std::min(last, month.last())});
        if (!filled)
            return std::unexpected(filled.error());
        run.add(*filled);
    }
    unit->basis = *basis;
    unit->lastComplete = context.now();
    return units.save(*unit);
}

} // namespace counterfoil
