// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/invoice.h"
#include "core/workspace/workspace.h"

namespace counterfoil {

//! An invoice on the time line of a contract; one that is still to come has no id.
struct StoryInvoice
{
    QString id;
    QString name;
    QString contract;
    Days days;
    InvoiceState state = InvoiceState::Draft;
    Decimal net;
    bool toCome = false;
    QString currency{}; //!< of `net`; empty for one to come
};

//! From that day on there are so many seats.
struct SeatsFrom
{
    Day from;
    qint64 quantity = 0;
    QString source; //!< of the count: "subscription", "import" or "derived"
};

//! What a seat was sold and bought for, a month, from the first to the last day that was charged at that price. Days
//! whose price cannot be told have none.
struct SeatPriceSpan
{
    Days days;
    Decimal price;
    Decimal cost;
    QString rule; //!< id of the price rule, empty where none won
};

//! The seats of one subscription.
struct SeatStory
{
    QString subscription;
    QString name;
    QList<SeatsFrom> steps;
    QList<SeatPriceSpan> prices;
    //! Where no price is known, what the last line over whole months came to, by seat and month, or what Microsoft's
    //! newest charge is sold for; for estimates alone.
    std::optional<Exact> average = {};
};

//! The running term of a subscription, as the cloud told it.
struct SubscriptionTerm
{
    QString subscription;
    QString name;
    Days days;
    QString term;    //!< ISO 8601 such as P1Y
    QString billing; //!< monthly, annual …
    bool autoRenew = false;
};

//! What was left of what a customer has paid in advance, before the invoice of those days or in that month.
struct PrepaidStep
{
    Days days;
    Decimal left;
};

//! One term that is paid in advance, or all balances of the customer together.
struct PrepaidStory
{
    PrepaymentKind kind = PrepaymentKind::Balance;
    QString id;
    Decimal amount;
    Decimal left; //!< after the newest invoice, or today
    QList<PrepaidStep> steps;
};

//! What the effect of an event was worked out of: price × count × months × left ÷ period, rounded once.
struct EffectParts
{
    Decimal price; //!< of one; of a new price what it is more than the one before
    Decimal count; //!< more, or fewer; of a new price the seats that there are
    int months = 1;
    Days left = {};   //!< days of the period from the event on; none where the effect is of no days
    Days period = {}; //!< service period of the event's day
    Exact exact = {};
};

//! Something that happened to a contract.
struct StoryEvent
{
    enum class Kind { Seats, Price, Term, OwnService, Prepaid, Contract };
    Kind kind = Kind::Seats;
    Day day;
    QString what; //!< name of the product, the service, the prepayment or the contract
    std::optional<Decimal> before;
    std::optional<Decimal> after;
    QString source;                        //!< of seats as in SeatsFrom, of prices the rule
    std::optional<Decimal> effect;         //!< on the net of its service period, in the customer's currency
    std::optional<EffectParts> parts = {}; //!< of the effect
};

//! What was agreed with a customer and what happened since.
struct ContractStory
{
    Contract contract;
    Customer customer;
    Tax tax;
    QList<Contract> contracts;     //!< of the customer, by start
    QList<StoryInvoice> invoices;  //!< of all contracts of the customer, by day, with those to come
    QList<SeatStory> seats;        //!< most seats first
    QList<SubscriptionTerm> terms; //!< of those subscriptions, in their order
    QList<PrepaidStory> prepaid;
    QList<OwnService> services;
    QList<StoryEvent> events; //!< newest first
    Day today;
    int digits = 2;
};

//! The seats that are there on a day; steps are in the order of their days.
qint64 seatsOn(const QList<SeatsFrom> &steps, Day day);
//! How many months these days are, at most 60; 0 where they are no whole number of months.
int wholeMonths(const Days &days);
//! Reads the story of a contract; NotFound where the terms have none with that id.
Result<ContractStory> contractStory(Workspace &workspace, const QString &contract);

//! What happened, of a story that has everything else; newest first.
QList<StoryEvent> storyEvents(const ContractStory &story);

} // namespace counterfoil
