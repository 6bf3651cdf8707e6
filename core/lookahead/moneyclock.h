// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/money/exact.h"

#include <QDateTime>
#include <QList>

#include <functional>
#include <optional>

//! Clocks on money: what ends, when, and what it costs that nobody decides. Codes and values; words are made elsewhere.
namespace counterfoil {

enum class ClockKind {
    CancelWindow, //!< a subscription may still be cancelled
    SeatWindow,   //!< seats that were added may still be given back
    Renewal,      //!< a term ends and goes on
    Expiry,       //!< a term ends and nothing follows
    Extension,    //!< a term ends and the dearer extended service term follows
    ExtendedTerm, //!< such a term runs; it goes on month by month
    Promotion,    //!< a price that holds until the term ends
    Prepayment,   //!< what a customer paid in advance covers nothing more
    Balance,      //!< a payment is drawn down
    Order,        //!< a purchase order ends or is used up
};

//! "cancelWindow", "seatWindow", "renewal" …
QString wordOf(ClockKind kind);

enum class Outcome {
    Fixed,        //!< no seat goes back before `until` has passed
    Renews,       //!< for another `term` from `from`
    Changes,      //!< as scheduled: `quantity`, `term`
    Ends,         //!< after the term
    Extends,      //!< monthly from `from` at the price of the extended service term
    GoesOn,       //!< the extended service term, another month
    NotKnown,     //!< renewed, extended or ended: subscriptions of this customer were never pulled
    PriceFree,    //!< the promotion's price is not promised any more
    ChargedAgain, //!< what it covered is charged from `from` on
    RunsEmpty,    //!< invoices are due in full again
    NoOrder,      //!< invoices name no order that holds
};

QString wordOf(Outcome outcome);

//! What limits how sure a clock is.
enum class ClockNote {
    HourUnknown,         //!< the data names a day, not an hour: shown is the earliest possible moment
    NotPulled,           //!< from invoice lines alone: no subscription of the tenant was ever pulled
    FromActivity,        //!< the pulled subscription names no such seats, the activity does
    NoPrice,             //!< neither an invoice line nor a price sheet tells the price
    EstimatedPrice,      //!< no price sheet tells the monthly price: published surcharges on what is paid now
    NoMonthlyPlan,       //!< the sheet has no monthly plan: the annual price and 23 %
    EndChoiceUnknown,    //!< that it was told to end with its term cannot be seen in the data
    CycleReckoned,       //!< the charge cycle is counted on from what is on hand
    ExtensionInferred,   //!< monthly since a longer term ended: Microsoft does not call it an extended service term
    PromotionEndUnknown, //!< no data names the promotion's own end
    Spread,              //!< an amount for a longer time, spread over its months
    Forecast,            //!< at the pace of the last months
};

QString wordOf(ClockNote note);

//! Where a figure was read.
struct ClockSource
{
    enum class Kind { Line, PriceSheet, Terms, Invoices };
    Kind kind = Kind::Line;
    QString name;    //!< invoice number (empty: not billed yet), "NL licences 2026-11", or an id of the terms
    qint64 line = 0; //!< of a file, from 1

    friend bool operator==(const ClockSource &, const ClockSource &) = default;
};

QString wordOf(ClockSource::Kind kind);

struct ClockFactor
{
    enum class Sign { Times, Over, Plus, Minus };
    Decimal value;
    Sign sign = Sign::Times;
    bool isCount = false; //!< seats, days, months; else an amount or a surcharge, with its decimals

    friend bool operator==(const ClockFactor &, const ClockFactor &) = default;
};

//! One calculation: "25 × 10.50 = 262.50".
struct ClockStep
{
    enum class What { Now, ThenUnit, Then, RefundUnit, Refund, Left };
    What what = What::Now;
    QList<ClockFactor> factors;
    Decimal result;

    //! "25 x 10.50 = 262.50", amounts with at least so many decimals, as `say` writes them.
    using NumberText = std::function<QString(const Decimal &amount, int digits)>;
    QString text(int digits, QChar times = u'x', const NumberText &say = &plainText) const;

    friend bool operator==(const ClockStep &, const ClockStep &) = default;

private:
    static QString plainText(const Decimal &amount, int digits) { return amount.text(digits); }
};

QString wordOf(ClockStep::What what);

//! What happens if nobody decides.
struct ClockOutcome
{
    Outcome what = Outcome::NotKnown;
    Day from;
    Day until;
    QString term; //!< P1M, P1Y, P3Y
    qint64 quantity = 0;

    friend bool operator==(const ClockOutcome &, const ClockOutcome &) = default;
};

struct MoneyClock
{
    ClockKind kind = ClockKind::Renewal;
    QDateTime ends;       //!< UTC; from this instant on it is too late
    QDateTime endsLatest; //!< later than `ends` only where the hour is not known
    Day lastDay;          //!< of what ends with a day: the last one it holds; else no day
    QString customer;     //!< id of the terms; empty where nobody owns the tenant
    QString customerName;
    QString tenant;
    QString subscription; //!< or the id of the prepayment
    QString product;
    QString term;                       //!< P1M, P1Y, P3Y; empty where there is none
    int cycleMonths = 0;                //!< how often it is charged; 0 where that is not known
    qint64 quantity = 0;                //!< seats that it is about
    QString currency;                   //!< of all its amounts
    std::optional<Decimal> now;         //!< a month, at what is paid today
    std::optional<Decimal> then;        //!< a month, if nobody decides; none where that is not known
    std::optional<Decimal> refund;      //!< what may still be given back now
    std::optional<Decimal> left;        //!< of a balance or an order
    std::optional<Decimal> monthlyHome; //!< atStake() in the seller's currency; none without a rate
    ClockOutcome outcome;
    QList<ClockStep> steps;
    QList<ClockSource> sources;
    QList<ClockNote> notes;

    //! What a month is about: what is or will be paid in an extended service term, else what is paid now.
    std::optional<Decimal> atStake() const
    {
        const bool isExtended = kind == ClockKind::Extension || kind == ClockKind::ExtendedTerm;
        return isExtended && then ? then : now;
    }
    //! A month more if nobody decides; none where either side is not known.
    std::optional<Decimal> change() const { return now && then ? std::optional(*then - *now) : std::nullopt; }
    bool isDayOnly() const { return lastDay.isValid(); }
    bool isOpen(const QDateTime &at) const { return at < endsLatest; }
    //! The same clock over later calls.
    QString id() const;
};

} // namespace counterfoil
