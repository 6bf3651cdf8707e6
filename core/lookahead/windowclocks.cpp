// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lookahead/windowclocks.h"

#include "core/money/currency.h"
#include "core/money/cut.h"

#include <QTimeZone>

namespace counterfoil {

namespace {

constexpr qint64 windowSeconds = 7 * 24 * 3600;
constexpr qint64 daySeconds = 24 * 3600;

//! Seats that may go back until an instant.
struct Block
{
    qint64 seats = 0;
    QDateTime until;
    QDateTime latest; //!< later than `until` where the hour of the change is not known
    bool isWhole = false;
    QList<ClockNote> notes = {};

    //! Changes within 24 hours are given back in full, as if they were undone on their own day.
    Day refundedFrom(const QDateTime &now) const
    {
        const QDateTime changed = until.addSecs(-windowSeconds);
        return Day::of((now < changed.addSecs(daySeconds) && now >= changed ? changed : now).toUTC().date());
    }
};

QDateTime startOf(Day day)
{
    return QDateTime(day.date(), QTime(0, 0), QTimeZone::utc());
}

Block blockFrom(const SeatStep &step)
{
    Block block;
    block.seats = step.change;
    block.isWhole = step.isPurchase;
    block.until = (step.at.isValid() ? step.at : startOf(step.day)).addSecs(windowSeconds);
    block.latest = step.at.isValid() ? block.until : block.until.addSecs(daySeconds);
    if (!step.at.isValid())
        block.notes.append(ClockNote::HourUnknown);
    return block;
}

//! What is given back reduces the block that was added last: nobody is told of more time than there is.
void giveBack(QList<Block> &blocks, qint64 seats)
{
    while (seats > 0 && !blocks.isEmpty()) {
        const qint64 taken = std::min(seats, blocks.last().seats);
        blocks.last().seats -= taken;
        seats -= taken;
        if (blocks.last().seats == 0)
            blocks.removeLast();
    }
}

QList<Block> fromLines(const LineFacts &facts, Day today)
{
    std::map<Day, SeatStep> days;
    const auto cycle = facts.cycles.lower_bound(today);
    if (cycle == facts.cycles.end())
        return {};
    for (const SeatStep &step : cycle->second) {
        SeatStep &day = days[step.day];
        day.day = step.day;
        day.change += step.change;
        day.isPurchase = day.isPurchase || (step.isPurchase && step.change > 0);
        if (step.at.isValid())
            day.at = step.at;
    }
    QList<Block> blocks;
    for (const auto &[day, step] : days) {
        // a cycle that was charged again without being bought or renewed opens no window
        const bool isAgain = day == days.begin()->first && !step.isPurchase;
        if (step.change < 0)
            giveBack(blocks, -step.change);
        else if (step.change > 0 && !isAgain)
            blocks.append(blockFrom(step));
    }
    return blocks;
}

//! What Partner Center says of the subscription itself.
QList<Block> fromPulled(const CloudSubscription &subscription)
{
    QList<Block> blocks;
    const QDateTime whole = subscription.cancellableUntil;
    for (const RefundableSeats &seats : subscription.refundable) {
        if (seats.quantity > 0 && seats.until.isValid() && seats.until != whole)
            blocks.append({seats.quantity, seats.until.toUTC(), seats.until.toUTC()});
    }
    if (whole.isValid())
        blocks.append({subscription.quantity, whole.toUTC(), whole.toUTC(), true});
    return blocks;
}

//! Seats that somebody added, by the activity; a first record tells no difference.
QList<Block> fromActivity(const CloudSubscription &subscription, const QList<ActivityRecord> &activity)
{
    QList<Block> blocks;
    std::optional<qint64> before;
    for (const ActivityRecord &record : activity) {
        if (record.tenant != subscription.tenant || (!record.status.isEmpty() && record.status != u"succeeded"))
            continue;
        for (const ActivitySubscription &told : record.subscriptions) {
            if (told.id != subscription.id || !told.quantity)
                continue;
            const bool isBought = record.operation == u"create_order" && !before;
            const qint64 change = *told.quantity - (isBought ? 0 : before.value_or(*told.quantity));
            before = told.quantity;
            const QDateTime until = record.at.toUTC().addSecs(windowSeconds);
            if (change > 0)
                blocks.append({change, until, until, isBought, {ClockNote::FromActivity}});
            else
                giveBack(blocks, -change);
        }
    }
    return blocks;
}

QList<Block> blocksOf(const Running &running, const ClockEvidence &evidence, Day today)
{
    if (!running.pulled)
        return running.lines ? fromLines(*running.lines, today) : QList<Block>();
    const CloudSubscription &subscription = *running.pulled;
    const bool isNamed = !subscription.refundable.empty() || subscription.cancellableUntil.isValid();
    return isNamed ? fromPulled(subscription) : fromActivity(subscription, evidence.activity);
}

} // namespace

MoneyClock clockOf(const Running &running, ClockKind kind, qint64 seats)
{
    MoneyClock clock;
    clock.kind = kind;
    clock.tenant = running.tenant;
    clock.customerName = running.customerName;
    clock.subscription = running.id;
    clock.product = running.product;
    clock.term = running.term;
    clock.quantity = seats;
    clock.notes = running.notes;
    if (!running.price) {
        clock.notes.append(ClockNote::NoPrice);
        return clock;
    }
    const LinePrice &price = *running.price;
    const int digits = digitsOf(price.currency);
    clock.currency = price.currency;
    clock.cycleMonths = price.cycleMonths;
    clock.now = rounded(price.monthly() * Exact(Decimal(seats)), digits);
    ClockStep step{ClockStep::What::Now, {{Decimal(seats), {}, true}, {rounded(price.unit, digits)}}, *clock.now};
    if (price.cycleMonths > 1)
        step.factors.append({Decimal(price.cycleMonths), ClockFactor::Sign::Over, true});
    clock.steps.append(step);
    clock.sources.append(running.sheet.isEmpty() ? ClockSource{ClockSource::Kind::Line, price.invoice, price.line}
                                                 : ClockSource{ClockSource::Kind::PriceSheet, running.sheet, 0});
    return clock;
}

std::optional<Decimal> refundOf(const Running &running, qint64 seats, Day from, QList<ClockStep> &steps)
{
    if (!running.price || !running.cycle.to.isValid() || !running.cycle.contains(from))
        return std::nullopt;
    const LinePrice &price = *running.price;
    const int digits = digitsOf(price.currency);
    const int left = running.cycle.to - from + 1;
    const Decimal unit = cut(price.unit * Exact::fraction(left, running.cycle.count()), digits);
    const Decimal refund = unit * Decimal(seats);
    steps.append({ClockStep::What::RefundUnit,
                  {{rounded(price.unit, digits)},
                   {Decimal(left), ClockFactor::Sign::Times, true},
                   {Decimal(running.cycle.count()), ClockFactor::Sign::Over, true}},
                  unit});
    steps.append({ClockStep::What::Refund, {{Decimal(seats), {}, true}, {unit}}, refund});
    return refund;
}

QList<MoneyClock> windowClocksOf(const Running &running, const ClockEvidence &evidence, const QDateTime &now)
{
    QList<MoneyClock> clocks;
    if (!running.isNewCommerce())
        return clocks;
    for (const Block &block : blocksOf(running, evidence, Day::of(now.toUTC().date()))) {
        const qint64 seats = std::min(block.seats, running.seats);
        if (now >= block.latest || seats <= 0)
            continue;
        MoneyClock clock = clockOf(running, block.isWhole ? ClockKind::CancelWindow : ClockKind::SeatWindow, seats);
        clock.ends = block.until;
        clock.endsLatest = block.latest;
        clock.notes += block.notes;
        clock.refund = refundOf(running, seats, block.refundedFrom(now), clock.steps);
        if (clock.refund && running.isCycleReckoned)
            clock.notes.append(ClockNote::CycleReckoned);
        clock.outcome.what = Outcome::Fixed;
        clock.outcome.until = running.during.to;
        clocks.append(clock);
    }
    return clocks;
}

} // namespace counterfoil
