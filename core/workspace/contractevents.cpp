// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What happened to a contract, from its story.
#include "core/workspace/contractstory.h"

#include <algorithm>

namespace counterfoil {

namespace {

using Kind = StoryEvent::Kind;

//! The service period of the customer that holds a day.
std::optional<Days> periodAt(const ContractStory &story, Day day)
{
    for (const Contract &contract : story.contracts) {
        if (const auto period = servicePeriodOf(contract.period, contract.term, day))
            return period;
    }
    return std::nullopt;
}

std::optional<SeatPriceSpan> priceAt(const SeatStory &seats, Day day)
{
    const auto holds = [day](const SeatPriceSpan &price) { return price.days.contains(day); };
    const auto found = std::find_if(seats.prices.begin(), seats.prices.end(), holds);
    return found == seats.prices.end() ? std::nullopt : std::optional(*found);
}

void setEffect(StoryEvent &event, EffectParts parts, int digits)
{
    event.effect = rounded(parts.exact, digits);
    event.parts = std::move(parts);
}

//! Seats more or fewer, for the days that are left of the service period.
std::optional<EffectParts> seatsEffect(const ContractStory &story, const SeatStory &seats, Day day, qint64 more)
{
    const auto price = priceAt(seats, day);
    const auto period = periodAt(story, day);
    if (!price || !period)
        return std::nullopt;
    const int all = period->count();
    const int months = std::max(1, (all * 12 + 182) / 365);
    const Exact whole = Exact(price->price) * Exact::fraction(more, 1) * Exact(months);
    return EffectParts{price->price,      Decimal(more), months,
                       {day, period->to}, *period,       whole * Exact::fraction(period->to - day + 1, all)};
}

void addSeatEvents(QList<StoryEvent> &events, const ContractStory &story, const SeatStory &seats)
{
    for (qsizetype i = 1; i < seats.steps.size(); ++i) {
        const SeatsFrom &step = seats.steps[i];
        const qint64 before = seats.steps[i - 1].quantity;
        StoryEvent event{Kind::Seats, step.from, seats.name, Decimal(before), Decimal(step.quantity), step.source, {}};
        if (const auto parts = seatsEffect(story, seats, step.from, step.quantity - before))
            setEffect(event, *parts, story.digits);
        events.append(event);
    }
}

void addPriceEvents(QList<StoryEvent> &events, const ContractStory &story, const SeatStory &seats)
{
    for (qsizetype i = 1; i < seats.prices.size(); ++i) {
        const SeatPriceSpan &price = seats.prices[i];
        const SeatPriceSpan &before = seats.prices[i - 1];
        qint64 count = 0;
        for (const SeatsFrom &step : seats.steps)
            count = step.from <= price.days.from ? step.quantity : count;
        StoryEvent event{Kind::Price, price.days.from, seats.name, before.price, price.price, price.rule, {}};
        const Decimal more = price.price - before.price;
        setEffect(event, {more, Decimal(count), 1, {}, {}, Exact(more) * Exact::fraction(count, 1)}, story.digits);
        events.append(event);
    }
}

void addAgreedEvents(QList<StoryEvent> &events, const ContractStory &story)
{
    for (const SubscriptionTerm &term : story.terms)
        events.append({Kind::Term, term.days.from, term.name, {}, {}, term.term, {}});
    for (const OwnService &service : story.services) {
        StoryEvent event{
            Kind::OwnService, service.during.from, service.description, {}, service.unitPrice, service.id, {}};
        const Exact exact = Exact(service.unitPrice) * Exact(service.quantity);
        setEffect(event, {service.unitPrice, service.quantity, 1, {}, {}, exact}, story.digits);
        events.append(event);
    }
    for (const PrepaidStory &prepaid : story.prepaid) {
        if (!prepaid.steps.isEmpty())
            events.append(
                {Kind::Prepaid, prepaid.steps.first().days.from, prepaid.id, {}, prepaid.amount, prepaid.id, {}});
    }
    for (const Contract &contract : story.contracts)
        events.append({Kind::Contract, contract.term.from, contract.id, {}, {}, contract.id, {}});
}

} // namespace

QList<StoryEvent> storyEvents(const ContractStory &story)
{
    QList<StoryEvent> events;
    for (const SeatStory &seats : story.seats) {
        addSeatEvents(events, story, seats);
        addPriceEvents(events, story, seats);
    }
    addAgreedEvents(events, story);
    std::stable_sort(events.begin(), events.end(),
                     [](const StoryEvent &a, const StoryEvent &b) { return a.day > b.day; });
    return events;
}

} // namespace counterfoil
