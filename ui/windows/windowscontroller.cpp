// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/windowscontroller.h"

#include <QTimeZone>

#include <algorithm>
#include <numeric>

namespace counterfoil {

namespace {

constexpr int weeksShown = 12;
constexpr int daysOfWeek = 7;
constexpr int daysOfMonth = 30;

QTimeZone zoneOf(const Lookahead &ahead)
{
    return QTimeZone(ahead.timeZone.toUtf8());
}

Day todayOf(const Lookahead &ahead)
{
    return Day::of(ahead.at.toTimeZone(zoneOf(ahead)).date());
}

ClockGroup groupOf(Day day, Day today)
{
    if (day <= today)
        return ClockGroup::Today;
    if (day < today.plusDays(daysOfWeek))
        return ClockGroup::Week;
    return day <= today.plusDays(daysOfMonth) ? ClockGroup::Month : ClockGroup::Later;
}

ClockWeek::Series seriesOf(ClockKind kind)
{
    switch (kind) {
    case ClockKind::CancelWindow:
    case ClockKind::SeatWindow:
        return ClockWeek::SevenDays;
    case ClockKind::Renewal:
    case ClockKind::Expiry:
        return ClockWeek::Renewals;
    case ClockKind::Extension:
    case ClockKind::ExtendedTerm:
        return ClockWeek::Extended;
    case ClockKind::Promotion:
    case ClockKind::Prepayment:
    case ClockKind::Balance:
    case ClockKind::Order:
        break;
    }
    return ClockWeek::Others;
}

bool isWindow(const MoneyClock &clock)
{
    return seriesOf(clock.kind) == ClockWeek::SevenDays;
}

} // namespace

Decimal ClockWeek::sum() const
{
    return std::accumulate(amounts.begin(), amounts.end(), Decimal());
}

bool isShown(const MoneyClock &clock, ClockFilter filter)
{
    switch (filter) {
    case ClockFilter::All:
        return true;
    case ClockFilter::SevenDays:
        return isWindow(clock);
    case ClockFilter::Renewals:
        return seriesOf(clock.kind) == ClockWeek::Renewals;
    case ClockFilter::Extended:
        return seriesOf(clock.kind) == ClockWeek::Extended;
    case ClockFilter::Promotions:
        return clock.kind == ClockKind::Promotion;
    case ClockFilter::Prepaid:
        break;
    }
    return clock.kind == ClockKind::Prepayment || clock.kind == ClockKind::Balance || clock.kind == ClockKind::Order;
}

bool endsWithUtcDay(const MoneyClock &clock)
{
    return !clock.isDayOnly() && clock.ends.isValid() && clock.ends.toUTC().time() == QTime(0, 0);
}

Day endDayOf(const MoneyClock &clock, const Lookahead &ahead)
{
    if (endsWithUtcDay(clock)) // the very instant at which a clock without an hour ends with its last day
        return Day::of(clock.ends.toUTC().date().addDays(-1));
    return clock.isDayOnly() ? clock.lastDay : Day::of(clock.ends.toTimeZone(zoneOf(ahead)).date());
}

namespace {

//! A promotion ends with the term whose renewal stands beside it: where both are shown, the money counts once.
bool countsTwice(const MoneyClock &clock, ClockFilter filter)
{
    return clock.kind == ClockKind::Promotion && filter != ClockFilter::Promotions;
}

} // namespace

QList<ClockRow> clockRows(const Lookahead &ahead, ClockFilter filter)
{
    QList<ClockRow> rows;
    qsizetype heading = -1;
    const Day today = todayOf(ahead);
    QList<const MoneyClock *> clocks;
    for (const MoneyClock &clock : ahead.clocks) {
        if (isShown(clock, filter))
            clocks.append(&clock);
    }
    // by day: a term that ends with a day of UTC and a window of an hour may stand in another order
    std::stable_sort(clocks.begin(), clocks.end(), [&ahead](const MoneyClock *a, const MoneyClock *b) {
        return endDayOf(*a, ahead) < endDayOf(*b, ahead);
    });
    for (const MoneyClock *clock : std::as_const(clocks)) {
        ClockRow row;
        row.clock = *clock;
        row.decision = ahead.decisions.value(clock->id());
        row.local = clock->ends.toTimeZone(zoneOf(ahead));
        row.secondsLeft = std::max<qint64>(0, ahead.at.secsTo(clock->ends));
        row.group = groupOf(endDayOf(*clock, ahead), today);
        if (heading < 0 || rows[heading].group != row.group) {
            ClockRow head;
            head.group = row.group;
            head.isHeading = true;
            heading = rows.size();
            rows.append(head);
        }
        ++rows[heading].count;
        if (clock->monthlyHome && !countsTwice(*clock, filter))
            rows[heading].sum += *clock->monthlyHome;
        rows.append(row);
    }
    return rows;
}

QList<ClockWeek> clockWeeks(const Lookahead &ahead, ClockFilter filter)
{
    const Day today = todayOf(ahead);
    const Day monday = today.plusDays(1 - today.date().dayOfWeek());
    QList<ClockWeek> weeks(weeksShown);
    for (int week = 0; week < weeksShown; ++week)
        weeks[week].monday = monday.plusDays(week * daysOfWeek);
    for (const MoneyClock &clock : ahead.clocks) {
        const Day day = std::max(endDayOf(clock, ahead), today);
        const int week = (day - monday) / daysOfWeek;
        if (week >= weeksShown || countsTwice(clock, filter) || !isShown(clock, filter))
            continue;
        ++weeks[week].clocks;
        if (clock.monthlyHome)
            weeks[week].amounts[seriesOf(clock.kind)] += *clock.monthlyHome;
    }
    return weeks;
}

ClockCounts countsOf(const Lookahead &ahead)
{
    ClockCounts counts;
    const Day today = todayOf(ahead);
    for (const MoneyClock &clock : ahead.clocks) {
        const ClockGroup group = groupOf(endDayOf(clock, ahead), today);
        ++counts.all;
        if (ahead.decisions.value(clock.id()).isDecided()) {
            ++counts.decided;
            continue;
        }
        counts.today += group == ClockGroup::Today ? 1 : 0;
        counts.week += group == ClockGroup::Today || group == ClockGroup::Week ? 1 : 0;
    }
    return counts;
}

int barShare(const ClockRow &row)
{
    const qint64 full = (isWindow(row.clock) ? daysOfWeek : daysOfMonth) * daySeconds;
    return int(std::min<qint64>(1000, row.secondsLeft * 1000 / full));
}

void WindowsController::ask(Company &company)
{
    ClockDesk *desk = company.clocks();
    if (!desk)
        return;
    desk->clocks().then(this, [this, mine = ++m_generation](const Result<Lookahead> &ahead) {
        if (mine != m_generation)
            return; // an answer to an older question
        if (ahead)
            Q_EMIT ready(*ahead);
        else
            Q_EMIT failed(tr("What ends was not read."), ahead.error());
    });
}

} // namespace counterfoil
