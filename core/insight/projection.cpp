// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/projection.h"

#include "core/base/sentence.h"
#include "core/billing/charges.h"
#include "core/billing/reconline.h"

#include <set>

namespace counterfoil {

namespace {

constexpr int week = 7;
constexpr int mostDaysBehind = 31;

//! A charge of one month that comes again while the subscription runs.
bool comesAgain(const ReconLine &line)
{
    const bool kind = line.chargeType.compare(u"cycleCharge", Qt::CaseInsensitive) == 0 ||
                      line.chargeType.compare(u"renew", Qt::CaseInsensitive) == 0 ||
                      line.chargeType.compare(u"new", Qt::CaseInsensitive) == 0;
    const bool family =
        line.family != Family::Azure && line.family != Family::Credit && line.family != Family::Software;
    constexpr int shortestMonth = 28;
    constexpr int longestMonth = 31;
    if (!kind || !family || !line.dated || !line.end.isValid() || line.subtotal.sign() <= 0)
        return false;
    const int days = Days{line.start, line.end}.count();
    return days >= shortestMonth && days <= longestMonth;
}

using LineKey = std::tuple<QString, QString, QString, QString>;

LineKey keyOf(const ReconLine &line)
{
    return {line.tenant, line.subscription, line.product.toUpper(), line.sku.toUpper()};
}

//! The same day of the next month; an end keeps its distance to the start of the next cycle.
Day nextMonth(Day day, bool isEnd)
{
    return isEnd ? day.plusDays(1).plusMonths(1).plusDays(-1) : day.plusMonths(1);
}

class Planner
{
public:
    Planner(SourceReader &reader, const Terms &terms, Month month, Day today) : m_reader(reader), m_today(today)
    {
        m_plan.month = month;
        const Days reach = BillingCalendar(terms).reachOf(month);
        m_end = std::min(std::max(reach.to, month.last()), month.last().plusDays(mostDaysBehind));
    }

    Result<Projection> run()
    {
        const Result<QList<SourceSet>> sets = m_reader.sets();
        if (!sets)
            return std::unexpected(sets.error());
        m_sets = *sets;
        for (const QString &currency : currencies()) {
            if (const Status planned = planUsage(currency); !planned)
                return std::unexpected(planned.error());
            if (const Status planned = planLines(currency); !planned)
                return std::unexpected(planned.error());
        }
        return m_plan;
    }

private:
    QStringList currencies() const
    {
        QStringList list;
        for (const SourceSet &set : m_sets) {
            if (!list.contains(set.currency))
                list.append(set.currency);
        }
        list.sort();
        return list;
    }

    bool isBilled(SourceKind kind, Month month, const QString &currency) const
    {
        return std::any_of(m_sets.begin(), m_sets.end(), [&](const SourceSet &set) {
            return set.kind == kind && set.month == month && set.currency == currency;
        });
    }

    //! The newest unbilled set with days of the month.
    const SourceSet *unbilled(SourceKind kind, const QString &currency) const
    {
        const SourceSet *newest = nullptr;
        for (const SourceSet &set : m_sets) {
            if (set.kind == kind && set.currency == currency &&
                bearsOn(set, {m_plan.month.first(), m_plan.month.last()}) && (!newest || set.id > newest->id))
                newest = &set;
        }
        return newest;
    }

    QList<SourceSet> lastBilled(SourceKind kind, const QString &currency) const
    {
        QList<SourceSet> sets;
        for (const SourceSet &set : m_sets) {
            if (set.kind == kind && set.currency == currency && set.month == m_plan.month.plus(-1))
                sets.append(set);
        }
        return sets;
    }

    Status planUsage(const QString &currency)
    {
        const SourceSet *own = unbilled(SourceKind::UsageUnbilled, currency);
        const QList<SourceSet> from = own ? QList<SourceSet>{*own} : lastBilled(SourceKind::Usage, currency);
        if (isBilled(SourceKind::Usage, m_plan.month, currency) || from.isEmpty())
            return {};
        Day known;
        for (const SourceSet &set : from) {
            const Result<Day> last = lastDay(set);
            if (!last)
                return std::unexpected(last.error());
            known = std::max(known, own ? *last : std::min(*last, m_plan.month.first().plusDays(-1)));
        }
        if (!known.isValid())
            return {};
        const Day whole = known >= m_today ? m_today.plusDays(-1) : known; // a day that runs is not whole
        const Days pattern{whole.plusDays(1 - week), whole};
        const Days missing{std::max(known.plusDays(1), m_plan.month.first()), m_end};
        if (missing.to < missing.from)
            return {};
        for (const SourceSet &set : from)
            m_plan.usage.append({set.id, own ? set.id : -from.first().id, currency, pattern, missing});
        noteUsage(own != nullptr, known);
        return {};
    }

    void noteUsage(bool onHand, Day known)
    {
        const Projection::UsageDays &usage = m_plan.usage.last();
        const QString start = onHand ? SENTENCE("Azure usage in %1 is on hand to %2").arg(usage.currency, known.iso())
                                     : SENTENCE("No Azure usage of the month is on hand in %1").arg(usage.currency);
        m_plan.notes.append(SENTENCE("%1; each day from %2 to %3 is taken to be as the same weekday of %4 to %5.")
                                .arg(start, usage.missing.from.iso(), usage.missing.to.iso(), usage.pattern.from.iso(),
                                     usage.pattern.to.iso()));
    }

    Result<Day> lastDay(const SourceSet &set)
    {
        Day last;
        const Status read = m_reader.forEachBatch(set.id, Days{}, [&last](const SourceBatch &batch, qint64) -> Status {
            for (int row = 0; row < batch.rows; ++row)
                last = std::max(last, batch.day(UsageDay::UsageDate, row));
            return {};
        });
        return read ? Result<Day>(last) : std::unexpected(read.error());
    }

    Status planLines(const QString &currency)
    {
        const QList<SourceSet> before = lastBilled(SourceKind::Reconciliation, currency);
        if (before.isEmpty() || isBilled(SourceKind::Reconciliation, m_plan.month, currency))
            return {};
        const SourceSet *own = unbilled(SourceKind::ReconciliationUnbilled, currency);
        std::set<LineKey> known;
        if (own) {
            const Status read = forEachLine(*own, [&known, this](const ReconLine &line) {
                if (Month::of(line.start) >= m_plan.month)
                    known.insert(keyOf(line));
            });
            if (!read)
                return read;
        }
        qsizetype count = 0;
        Exact sum;
        for (const SourceSet &set : before) {
            Projection::Lines lines{set.id, own ? own->id : -before.first().id, {}};
            const Status read = forEachLine(set, [&](const ReconLine &line) {
                if (!comesAgain(line) || known.contains(keyOf(line)))
                    return;
                lines.rows.insert(line.row);
                sum += Exact(line.subtotal);
            });
            if (!read)
                return read;
            count += lines.rows.size();
            if (!lines.rows.isEmpty())
                m_plan.lines.append(lines);
        }
        if (count > 0)
            m_plan.notes.append(SENTENCE("%1 monthly charges of %2, %3 %4, have no line of this month yet and are "
                                         "taken to come again at the same amount.")
                                    .arg(count)
                                    .arg(m_plan.month.plus(-1).iso(), rounded(sum, 2).text(2), currency));
        return {};
    }

    Status forEachLine(const SourceSet &set, const std::function<void(const ReconLine &)> &take)
    {
        const Result<const Dictionary *> dictionary = m_reader.dictionary(Shape::Reconciliation);
        if (!dictionary)
            return std::unexpected(dictionary.error());
        ReconTexts texts(**dictionary);
        return m_reader.forEachBatch(set.id, Days{}, [&](const SourceBatch &batch, qint64 first) -> Status {
            for (const ReconLine &line : reconLinesOf(set, batch, first, texts))
                take(line);
            return {};
        });
    }

    SourceReader &m_reader;
    Day m_today;
    Day m_end;
    Projection m_plan;
    QList<SourceSet> m_sets;
};

//! A set of its own for rows that have none yet.
SourceSet setOfItsOwn(SourceSet set, Month month, const Days &span, SourceKind kind)
{
    set.id = -set.id;
    set.kind = kind;
    set.invoice.clear();
    set.month = month;
    set.span = span;
    return set;
}

SourceSet *setWith(QList<SourceSet> &sets, qint64 id)
{
    const auto found = std::find_if(sets.begin(), sets.end(), [id](const SourceSet &set) { return set.id == id; });
    return found == sets.end() ? nullptr : &*found;
}

} // namespace

Result<Projection> planProjection(SourceReader &reader, const Terms &terms, Month month, Day today)
{
    return Planner(reader, terms, month, today).run();
}

Result<QList<SourceSet>> ProjectedSources::sets()
{
    Result<QList<SourceSet>> sets = m_reader.sets();
    if (!sets)
        return sets;
    QList<SourceSet> added;
    const auto extend = [&](qint64 from, qint64 onto, const Days &days, SourceKind kind) {
        SourceSet *own = setWith(*sets, onto);
        if (!own)
            own = setWith(added, onto);
        if (own)
            own->span = {std::min(own->span.from, days.from), std::max(own->span.to, days.to)};
        else if (const SourceSet *base = setWith(*sets, from))
            added.append(setOfItsOwn(*base, m_projection.month, days, kind));
    };
    for (const Projection::UsageDays &usage : m_projection.usage)
        extend(usage.from, usage.onto, usage.missing, SourceKind::UsageUnbilled);
    for (const Projection::Lines &lines : m_projection.lines)
        extend(lines.from, lines.onto, {m_projection.month.first(), nextMonth(m_projection.month.last(), true)},
               SourceKind::ReconciliationUnbilled);
    return *sets + added;
}

Status ProjectedSources::forEachBatch(qint64 set, const Days &only, const Take &take)
{
    qint64 first = 0;
    if (set > 0) {
        const Status read = m_reader.forEachBatch(set, only, [&](const SourceBatch &batch, qint64 number) -> Status {
            first = number + batch.rows;
            return take(batch, number);
        });
        if (!read)
            return read;
    }
    for (const Projection::UsageDays &usage : m_projection.usage) {
        if (usage.onto != set)
            continue;
        if (const Status added = addUsage(usage, first, take); !added)
            return added;
    }
    for (const Projection::Lines &lines : m_projection.lines) {
        if (lines.onto != set)
            continue;
        if (const Status added = addLines(lines, first, take); !added)
            return added;
    }
    return {};
}

Status ProjectedSources::addUsage(const Projection::UsageDays &usage, qint64 &first, const Take &take)
{
    return m_reader.forEachBatch(usage.from, Days{}, [&](const SourceBatch &batch, qint64) -> Status {
        for (int shift = week; usage.pattern.from.plusDays(shift) <= usage.missing.to; shift += week) {
            SourceBatch copy(batch.shape);
            for (int row = 0; row < batch.rows; ++row) {
                const Day day = batch.day(UsageDay::UsageDate, row);
                if (!usage.pattern.contains(day) || !usage.missing.contains(day.plusDays(shift)))
                    continue;
                copy.append(batch, row, 1);
                copy.days[std::size_t(UsageDay::UsageDate)].back() = day.plusDays(shift).number();
            }
            if (copy.rows == 0)
                continue;
            if (const Status taken = take(copy, first); !taken)
                return taken;
            first += copy.rows;
        }
        return {};
    });
}

Status ProjectedSources::addLines(const Projection::Lines &lines, qint64 &first, const Take &take)
{
    return m_reader.forEachBatch(lines.from, Days{}, [&](const SourceBatch &batch, qint64 number) -> Status {
        SourceBatch copy(batch.shape);
        for (int row = 0; row < batch.rows; ++row) {
            if (!lines.rows.contains(number + row))
                continue;
            copy.append(batch, row, 1);
            for (const ReconDay column : {ReconDay::OrderDate, ReconDay::ChargeStartDate, ReconDay::ChargeEndDate}) {
                qint32 &day = copy.days[std::size_t(column)].back();
                if (day != Day::none)
                    day = nextMonth(Day::fromNumber(day), column == ReconDay::ChargeEndDate).number();
            }
        }
        if (copy.rows == 0)
            return {};
        const Status taken = take(copy, first);
        first += copy.rows;
        return taken;
    });
}

} // namespace counterfoil
