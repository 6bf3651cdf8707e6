// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/billing/sourcereader.h"
#include "core/model/invoice.h"
#include "core/model/seat.h"
#include "core/terms/terms.h"

#include <QSet>

#include <map>

namespace counterfoil {

//! A licence line of Microsoft's, billed or not yet.
struct SeatLine
{
    qint64 set = 0;
    qint64 row = 0;
    Month month; //!< Microsoft's; invalid while not billed
    QString tenant;
    QString subscription;
    QString product;
    QString sku;
    QString name;
    QString chargeType;
    Days days;
    Exact quantity; //!< signed
    Exact cost;     //!< Subtotal, in currency
    QString currency;
};

//! Every licence line that pays for a day of `days`; of unbilled files those that no billed or newer one replaces.
Result<QList<SeatLine>> seatLines(SourceReader &reader, const Days &days);

//! How many seats a subscription has on a day by three reckonings; none where that one is not known.
struct SeatStanding
{
    Day day;
    QString tenant;
    QString customer; //!< id of the terms; empty where nobody owns the tenant
    QString name;     //!< of the customer, or the tenant
    QString subscription;
    QString product;
    std::optional<Exact> microsoft; //!< signed quantities of the lines that pay for the day; none where no line does
    std::optional<qint64> counted;
    std::optional<Exact> invoiced; //!< of those lines, what local invoices took; where counts are billed, the count

    //! True where two of the reckonings that are known differ.
    bool differs() const;
    //! Invoiced less Microsoft's, or counted less Microsoft's while no invoice holds the day.
    std::optional<Exact> variance() const;
};

struct SeatInput
{
    const QList<SeatLine> &lines;
    const QList<SeatRow> &counts;
    const QList<Invoice> &invoices; //!< with parts
    const Terms &terms;
    QSet<QString> excluded = {}; //!< subscriptions that a price rule keeps off every invoice
};

//! The seats of every subscription that has any on the day, by customer's name, product and subscription. A count of an
//! earlier day stands for a day without one.
QList<SeatStanding> seatStandings(const SeatInput &input, Day day);

//! Seats that Microsoft charged and took back before a count saw them (a change undone between two counts).
struct UncountedChange
{
    QString tenant;
    QString subscription;
    QString product;
    Days days; //!< on which the count stayed as it was
    QList<SeatLine> lines;
    Exact cost;
    QString currency;
};

//! Such changes within the days, where daily counts are on hand.
QList<UncountedChange> uncountedChanges(const QList<SeatLine> &lines, const QList<SeatRow> &counts, const Days &days);

//! When a subscription was suspended.
struct Suspension
{
    QString tenant;
    QString subscription;
    Days days; //!< an invalid `from`: since when is not known; an invalid `to`: still
};

//! Days of a month on which a subscription was suspended and yet charged.
struct SuspendedCharge
{
    QString tenant;
    QString subscription;
    QString product;
    Days days;
    int count = 0; //!< of days
    bool sinceKnown = true;
    Exact cost; //!< of those days, in currency
    QString currency;
};
QList<SuspendedCharge> suspendedCharges(const QList<SeatLine> &lines, const QList<Suspension> &suspensions,
                                        const Days &days);

} // namespace counterfoil
