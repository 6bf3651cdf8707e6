// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/money/exact.h"

#include <QSet>
#include <QStringList>

namespace counterfoil {

//! Why the local amount differs from Microsoft's, in the order of the bridge: contract, section 6.
enum class Cause {
    Adjustment,
    Unmapped,
    Setup,
    Credit,
    Excluded,
    Parked, //!< an addition to the contract's: the customer cannot be billed yet
    Late,
    DailyFile,
    Period,
    Prepaid,
    Quantity,
    Price,
    Exchange,
    OwnService,
    Manual,
    Rounding
};
inline constexpr int causeCount = int(Cause::Rounding) + 1;

//! The contract's word: "dailyFile" …
QString wordOf(Cause cause);
std::optional<Cause> causeOf(QStringView word);

//! Where the lines behind an item can be read: lines of a source set, or lines of an invoice.
struct BridgeSource
{
    qint64 set = 0;
    QString invoice; //!< id of a local invoice
    QString subscription;
    Days days;
    qint64 lines = 0;
    Exact amount;
};

//! A reason a person can read, with its share of the cause. Shown items of a cause sum to the shown cause.
struct BridgeItem
{
    QString text;
    Exact exact;
    Decimal amount;
    QList<BridgeSource> sources;
};

struct BridgeCause
{
    Cause cause = Cause::Period;
    Exact exact;
    Decimal amount;
    QList<BridgeItem> items;
};

//! One customer's way from Microsoft's amount to the local one; one more per tenant that nobody owns.
struct BridgeCustomer
{
    QString customer; //!< id of the terms, empty for a tenant that nobody owns
    QString tenant;   //!< only where customer is empty
    QString name;
    Exact microsoftExact;
    Decimal microsoft;
    Decimal microsoftTax;
    Decimal local;
    Decimal difference;
    QList<BridgeCause> causes; //!< with an amount, in order
    Decimal unexplained;
    QString state;     //!< "explained", or "open" where a person is needed
    Decimal localCost; //!< cost that its invoices carry, for the margin; of customers alone, not of their groups

    Decimal amountOf(Cause cause) const;
};

//! The bridge of one Microsoft month, in the seller's currency, before tax. Pure record.
struct Bridge
{
    Month month;
    QString currency;
    int digits = 2;
    QStringList invoices;      //!< Microsoft's
    bool isReconciled = false; //!< a reconciliation of the month is on hand, not only an Azure account's costs
    Decimal microsoft;
    Decimal microsoftTax;
    Decimal local;
    Decimal localCost;                       //!< cost that the local invoices carry, for the margin
    QList<std::pair<Cause, Decimal>> causes; //!< totals, in order, with an amount
    Decimal unexplained;
    QList<BridgeCustomer> customers;
    QStringList warnings; //!< daily rows that do not fit their lines
    QStringList notes;    //!< worth reading; nobody has to act
    //! Billing currencies of Microsoft's without a rate to the seller's, where customers may be parked: what is in them
    //! is left out of Microsoft's amount and of every cause; a warning says how much it is.
    QStringList leftOut;
    QSet<qint64> leftOutSets; //!< the source sets in them
    QStringList incomplete;   //!< invoices and notes of Microsoft's whose lines may not all be there yet

    Decimal amountOf(Cause cause) const;
    bool needsPerson() const; //!< unexplained, unmapped or late is not 0.00, or a warning stands
};

} // namespace counterfoil
