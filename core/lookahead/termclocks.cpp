// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lookahead/termclocks.h"

#include "core/lookahead/windowclocks.h"
#include "core/money/currency.h"

#include <QTimeZone>

namespace counterfoil {

namespace {

using Sign = ClockFactor::Sign;

//! Terms that end after this day have an extended service term behind them (microsoft.md, 5.9).
Day lastFreeMonth()
{
    return Day::of(2026, 5, 4);
}

Decimal hundredths(int count)
{
    return Decimal::fromParts(count, 2);
}

QDateTime endOf(Day day)
{
    return QDateTime(day.plusDays(1).date(), QTime(0, 0), QTimeZone::utc());
}

//! A monthly price and the way to it.
struct UnitPriceStep
{
    QList<ClockFactor> factors;
    Decimal unit;
    std::optional<ClockNote> note = {};
    QString sheet = {};
};

UnitPriceStep stepOf(const QList<ClockFactor> &factors, int digits)
{
    Exact product(1);
    for (const ClockFactor &factor : factors)
        product = factor.sign == Sign::Over ? product / Exact(factor.value) : product * Exact(factor.value);
    return {factors, rounded(product, digits), {}, {}};
}

//! Whether a plan's price of a sheet is meant for a term or for one of its charge cycles shows beside what is paid.
std::optional<Exact> perCycle(const SheetPrice &listed, const LinePrice &paid, int termMonths)
{
    const Exact half = Exact::fraction(1, 2);
    const auto isNear = [&](const Exact &price) {
        return price > paid.listUnit * half && price < paid.listUnit * (Exact(1) + half);
    };
    const Exact whole(listed.price);
    const Exact part = whole * Exact::fraction(paid.cycleMonths, std::max(termMonths, 1));
    if (isNear(whole))
        return whole;
    return isNear(part) ? std::optional(part) : std::nullopt;
}

//! Makes the clocks of one subscription's term.
class TermClocks
{
public:
    TermClocks(const Running &running, const PriceIndex &prices, Day today)
        : m_running(running), m_prices(prices), m_today(today)
    {}

    QList<MoneyClock> make();

private:
    MoneyClock ending(ClockKind kind) const;
    MoneyClock termEnd() const;
    void renew(MoneyClock &clock) const;
    void extend(MoneyClock &clock) const;
    void setThen(MoneyClock &clock, const UnitPriceStep &step, int months) const;
    std::optional<UnitPriceStep> extendedPrice() const;
    std::optional<UnitPriceStep> estimatedPrice() const;
    std::optional<UnitPriceStep> renewedPrice(const QString &term) const;
    bool mayExtend() const;
    bool isCalledExtended() const;
    bool looksExtended() const;
    MoneyClock extendedTerm() const;
    std::optional<MoneyClock> promotion() const;
    int digits() const { return digitsOf(m_running.price->currency); }

    const Running &m_running;
    const PriceIndex &m_prices;
    Day m_today;
};

MoneyClock TermClocks::ending(ClockKind kind) const
{
    MoneyClock clock = clockOf(m_running, kind, m_running.seats);
    clock.lastDay = m_running.during.to;
    clock.ends = clock.endsLatest = endOf(clock.lastDay);
    clock.outcome.from = clock.lastDay.plusDays(1);
    return clock;
}

bool TermClocks::mayExtend() const
{
    return m_running.isNewCommerce() && m_running.during.to > lastFreeMonth();
}

//! Published surcharges: 5 % where a year is paid by the month, 20 % for a month's term, 3 % for the extension.
std::optional<UnitPriceStep> TermClocks::estimatedPrice() const
{
    const LinePrice &paid = *m_running.price;
    QList<ClockFactor> factors{{rounded(paid.unit, digits())}};
    if (m_running.term == u"P1Y") {
        if (paid.cycleMonths == 12)
            factors.append({Decimal(12), Sign::Over, true});
        else
            factors.append({hundredths(105), Sign::Over});
        factors.append({hundredths(120)});
    } else if (m_running.term != u"P1M") {
        return std::nullopt; // what three years bound to a price saves is published nowhere
    }
    factors.append({hundredths(103)});
    UnitPriceStep step = stepOf(factors, digits());
    step.note = ClockNote::EstimatedPrice;
    return step;
}

std::optional<UnitPriceStep> TermClocks::extendedPrice() const
{
    if (!m_running.price)
        return std::nullopt;
    const QString currency = m_running.price->currency;
    const auto ask = [&](const QString &term, int cycleMonths) {
        return m_prices.find({m_running.productId, term, cycleMonths, currency, m_running.market});
    };
    UnitPriceStep step;
    if (const auto monthly = ask(QStringLiteral("P1M"), 1)) {
        step = stepOf({{monthly->price}, {hundredths(103)}}, digits());
        step.sheet = monthly->sheet;
        return step;
    }
    if (const auto annual = ask(QStringLiteral("P1Y"), 12)) {
        step = stepOf({{annual->price}, {Decimal(12), Sign::Over, true}, {hundredths(123)}}, digits());
        step.sheet = annual->sheet;
        step.note = ClockNote::NoMonthlyPlan;
        return step;
    }
    return estimatedPrice();
}

std::optional<UnitPriceStep> TermClocks::renewedPrice(const QString &term) const
{
    if (!m_running.price || term != m_running.term)
        return std::nullopt;
    const LinePrice &paid = *m_running.price;
    const auto listed = m_prices.find({m_running.productId, term, paid.cycleMonths, paid.currency, m_running.market});
    const std::optional<Exact> unit = listed ? perCycle(*listed, paid, monthsOf(term)) : std::nullopt;
    if (!unit || listed->sheet == m_running.sheet)
        return std::nullopt;
    return UnitPriceStep{{{rounded(*unit, digits())}}, rounded(*unit, digits()), {}, listed->sheet};
}

//! `months`: how many of them the step's price pays for.
void TermClocks::setThen(MoneyClock &clock, const UnitPriceStep &step, int months) const
{
    if (step.factors.size() > 1)
        clock.steps.append({ClockStep::What::ThenUnit, step.factors, step.unit});
    QList<ClockFactor> factors{{Decimal(clock.quantity), Sign::Times, true}, {step.unit}};
    if (months > 1)
        factors.append({Decimal(months), Sign::Over, true});
    clock.then = rounded(Exact(step.unit) * Exact(Decimal(clock.quantity)) * Exact::fraction(1, months), digits());
    clock.steps.append({ClockStep::What::Then, factors, *clock.then});
    if (!step.sheet.isEmpty())
        clock.sources.append({ClockSource::Kind::PriceSheet, step.sheet, 0});
    if (step.note)
        clock.notes.append(*step.note);
}

void TermClocks::renew(MoneyClock &clock) const
{
    const CloudSubscription *pulled = m_running.pulled;
    const QString next = pulled && !pulled->renewalTerm.isEmpty() ? pulled->renewalTerm : m_running.term;
    clock.outcome.what = Outcome::Renews;
    clock.outcome.term = next;
    if (pulled && pulled->atRenewal) {
        const NextTerm &planned = *pulled->atRenewal;
        clock.outcome.what = Outcome::Changes;
        clock.outcome.term = planned.term.isEmpty() ? next : planned.term;
        clock.outcome.quantity = planned.quantity > 0 ? planned.quantity : clock.quantity;
        clock.outcome.until = planned.until;
        return; // another product, plan or number of seats: its price is not this one's
    }
    if (const auto price = renewedPrice(next))
        setThen(clock, *price, clock.cycleMonths);
}

//! Half of what can be seen: that somebody asked Microsoft to end it with its term is in no field that is known.
void TermClocks::extend(MoneyClock &clock) const
{
    clock.outcome.what = Outcome::Extends;
    clock.outcome.term = QStringLiteral("P1M");
    clock.notes.append(ClockNote::EndChoiceUnknown);
    if (const auto price = extendedPrice())
        setThen(clock, *price, 1);
}

MoneyClock TermClocks::termEnd() const
{
    if (!m_running.autoRenew) { // from lines alone: what it costs if it is not renewed is what can be said
        MoneyClock clock = ending(ClockKind::Renewal);
        if (mayExtend() && m_running.term != u"P1M")
            extend(clock);
        clock.outcome.what = Outcome::NotKnown;
        return clock;
    }
    if (*m_running.autoRenew || (m_running.pulled && m_running.pulled->atRenewal)) {
        MoneyClock clock = ending(ClockKind::Renewal);
        renew(clock);
        return clock;
    }
    MoneyClock clock = ending(mayExtend() ? ClockKind::Extension : ClockKind::Expiry);
    if (mayExtend())
        extend(clock);
    else
        clock.outcome.what = Outcome::Ends;
    return clock;
}

//! Microsoft charges 3 % more than the line's list price, 23 % where there is no monthly plan; or calls it so.
bool TermClocks::isCalledExtended() const
{
    if (!m_running.isNewCommerce() || m_running.term != u"P1M")
        return false;
    if (m_running.product.contains(u"extended service", Qt::CaseInsensitive))
        return true;
    if (m_running.price && m_running.price->isWhole && m_running.price->listUnit.sign() > 0) {
        const Exact ratio = m_running.price->unit / m_running.price->listUnit;
        if (ratio == Exact::fraction(103, 100) ||
            (ratio > Exact::fraction(122, 100) && ratio < Exact::fraction(124, 100)))
            return true;
    }
    return false;
}

//! Month by month on the same subscription since a longer term ended, and not because it renews so.
bool TermClocks::looksExtended() const
{
    const LineFacts *lines = m_running.lines;
    return m_running.isNewCommerce() && m_running.term == u"P1M" && !m_running.autoRenew.value_or(false) && lines &&
           lines->longer && lines->longer->days.to > lastFreeMonth() &&
           lines->cycles.upper_bound(lines->longer->days.to) != lines->cycles.end();
}

MoneyClock TermClocks::extendedTerm() const
{
    MoneyClock clock = ending(ClockKind::ExtendedTerm);
    clock.outcome.what = Outcome::GoesOn;
    clock.outcome.term = QStringLiteral("P1M");
    clock.refund = refundOf(m_running, clock.quantity, m_today, clock.steps); // at any time, by days
    if (!isCalledExtended())
        clock.notes.append(ClockNote::ExtensionInferred);
    const LineFacts *lines = m_running.lines;
    if (!clock.now || !lines || !lines->longer)
        return clock;
    // what is paid is the dearer side; beside it what the term before cost
    const LinePrice &before = *lines->longer;
    clock.then = clock.now;
    clock.now = rounded(before.monthly() * Exact(Decimal(clock.quantity)), digits());
    clock.steps.first().what = ClockStep::What::Then;
    ClockStep step{ClockStep::What::Now,
                   {{Decimal(clock.quantity), Sign::Times, true}, {rounded(before.unit, digits())}},
                   *clock.now};
    if (before.cycleMonths > 1)
        step.factors.append({Decimal(before.cycleMonths), Sign::Over, true});
    clock.steps.prepend(step);
    clock.sources.append({ClockSource::Kind::Line, before.invoice, before.line});
    clock.outcome.from = before.days.to.plusDays(1);
    return clock;
}

//! The price of a promotion holds for the term; whether it is offered again, no data on hand says.
std::optional<MoneyClock> TermClocks::promotion() const
{
    if (m_running.promotion.isEmpty() || !m_running.price)
        return std::nullopt;
    MoneyClock clock = ending(ClockKind::Promotion);
    clock.outcome.what = Outcome::PriceFree;
    clock.notes.append(ClockNote::PromotionEndUnknown);
    const LinePrice &paid = *m_running.price;
    if (paid.listUnit > paid.unit) {
        clock.then =
            rounded(paid.listUnit * Exact::fraction(1, paid.cycleMonths) * Exact(Decimal(clock.quantity)), digits());
        ClockStep step{ClockStep::What::Then,
                       {{Decimal(clock.quantity), Sign::Times, true}, {rounded(paid.listUnit, digits())}},
                       *clock.then};
        if (paid.cycleMonths > 1)
            step.factors.append({Decimal(paid.cycleMonths), Sign::Over, true});
        clock.steps.append(step);
    }
    return clock;
}

QList<MoneyClock> TermClocks::make()
{
    QList<MoneyClock> clocks;
    if (m_running.seats <= 0 || !m_running.during.to.isValid())
        return clocks;
    clocks.append(isCalledExtended() || looksExtended() ? extendedTerm() : termEnd());
    if (const auto ending = promotion())
        clocks.append(*ending);
    return clocks;
}

} // namespace

QList<MoneyClock> termClocksOf(const Running &running, const PriceIndex &prices, Day today)
{
    return TermClocks(running, prices, today).make();
}

} // namespace counterfoil
