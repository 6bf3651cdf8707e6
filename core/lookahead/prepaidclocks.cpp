// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lookahead/prepaidclocks.h"

namespace counterfoil {

namespace {

using Sign = ClockFactor::Sign;

//! The months of a term as it is released: from + k months up to its end.
int monthsIn(const Days &term)
{
    int months = 1;
    while (term.from.plusMonths(months) <= term.to)
        ++months;
    return months;
}

MoneyClock termClock(const Terms &terms, const Prepayment &prepayment, const QTimeZone &zone)
{
    MoneyClock clock = customerClock(terms, prepayment.customer, ClockKind::Prepayment);
    endWith(clock, prepayment.during.to, zone);
    clock.subscription = prepayment.id;
    clock.currency = prepayment.currency.code();
    const int months = monthsIn(prepayment.during);
    clock.now = rounded(Exact(prepayment.amount) * Exact::fraction(1, months), prepayment.currency.digits());
    clock.steps.append({ClockStep::What::Now, {{prepayment.amount}, {Decimal(months), Sign::Over, true}}, *clock.now});
    clock.outcome.what = Outcome::ChargedAgain;
    clock.sources.append({ClockSource::Kind::Terms, prepayment.id, 0});
    clock.notes.append(ClockNote::Spread);
    return clock;
}

std::map<QString, MonthlyPace> pacesOf(const QList<Invoice> &invoices)
{
    std::map<QString, MonthlyPace> paces;
    for (const Invoice &invoice : invoices) {
        if (invoice.prepaid.sign() > 0)
            paces[invoice.customer].drawn[invoice.month] += invoice.prepaid;
    }
    return paces;
}

} // namespace

Exact MonthlyPace::monthly() const
{
    constexpr int paceMonths = 3;
    Exact sum;
    int count = 0;
    for (auto month = drawn.rbegin(); month != drawn.rend() && count < paceMonths; ++month, ++count)
        sum += Exact(month->second);
    return count == 0 ? Exact() : sum * Exact::fraction(1, count);
}

int MonthlyPace::wholeMonths(const Exact &sum) const
{
    constexpr int most = 1200;
    const Exact::Rational months = (sum / monthly()).value();
    const Exact::Integer whole = numerator(months) / denominator(months);
    return whole > most ? most : int(whole);
}

MoneyClock customerClock(const Terms &terms, const QString &customer, ClockKind kind)
{
    MoneyClock clock;
    clock.kind = kind;
    clock.customer = customer;
    const Customer *own = terms.customer(customer);
    clock.customerName = own ? own->party.name : customer;
    return clock;
}

void endWith(MoneyClock &clock, Day last, const QTimeZone &zone)
{
    clock.lastDay = last;
    clock.outcome.from = last.plusDays(1);
    clock.ends = clock.endsLatest = clock.outcome.from.date().startOfDay(zone).toUTC();
}

QList<MoneyClock> prepaidClocksOf(const LookaheadBook &book, Day today, const QTimeZone &zone)
{
    QList<MoneyClock> clocks;
    if (!book.terms)
        return clocks;
    for (const Prepayment &prepayment : book.terms->prepayments) {
        if (prepayment.kind == PrepaymentKind::Term && prepayment.during.to >= today)
            clocks.append(termClock(*book.terms, prepayment, zone));
    }
    const std::map<QString, MonthlyPace> paces = pacesOf(book.invoices);
    std::map<QString, Exact> before; // what is left of the customer's earlier balances: they are drawn first
    for (const BalanceState &balance : book.balances) {
        const auto pace = paces.find(balance.customer);
        if (pace == paces.end() || balance.left.sign() <= 0)
            continue;
        Exact &left = before[balance.customer];
        left += Exact(balance.left);
        const Exact monthly = pace->second.monthly();
        MoneyClock clock = customerClock(*book.terms, balance.customer, ClockKind::Balance);
        endWith(clock, pace->second.drawn.rbegin()->first.plus(pace->second.wholeMonths(left) + 1).last(), zone);
        clock.subscription = balance.id;
        clock.currency = balance.currency.code();
        clock.now = rounded(monthly, balance.currency.digits());
        clock.left = balance.left;
        clock.steps.append(
            {ClockStep::What::Left, {{balance.amount}, {balance.amount - balance.left, Sign::Minus}}, balance.left});
        clock.outcome.what = Outcome::RunsEmpty;
        clock.sources.append({ClockSource::Kind::Invoices, balance.id, 0});
        clock.notes.append(ClockNote::Forecast);
        clocks.append(clock);
    }
    return clocks;
}

} // namespace counterfoil
