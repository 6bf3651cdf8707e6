// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/billing/calendar.h"
#include "core/model/invoice.h"

namespace counterfoil {

struct DraftContext;

//! A term prepayment beside what is approved and issued.
struct TermStanding
{
    QString prepayment;
    //! The service period whose draft invoices it: the one of its day, else the first later one that nobody has
    //! approved. None where an approved invoice holds it already.
    std::optional<Placement> holder;
    QList<std::pair<QString, Days>> released;   //!< approved invoices that released their days, and those days
    QList<std::pair<QString, Days>> unreleased; //!< those within its term that were made without it

    bool isUnreleased(const QString &invoice) const;
};

//! The service period that a day belongs to, else the customer's first later one.
std::optional<Placement> placementFrom(const Terms &terms, const Customer &customer, Day day);

//! The days whose part of a term a service period releases: its own, and before the first period of a contract those
//! that no contract held.
Days releasingDays(const Terms &terms, const Prepayment &prepayment, const Days &service);

//! Where every term prepayment stands; reads `taken`, `frozen` and `rebilled` of the context.
QList<TermStanding> termStandings(const Terms &terms, const DraftContext &context);

//! Approved and issued invoices whose days are no service period of their contract any more, because the contract was
//! changed after them: what they took is compared with what they ought to hold now.
QSet<QString> movedInvoices(const QList<Invoice> &taken, const Terms &terms);

//! The service period that holds a day, else the customer's first later one: one that nobody has approved.
std::optional<Placement> openPeriodFrom(const Terms &terms, const Customer &customer, Day day,
                                        const DraftContext &context);

//! What approved invoices hold of own services.
struct BilledServices
{
    //! "customer|own|service|2026-01-01": intervals, each billed once whichever service period its day belongs to after
    //! a change of the contract.
    QSet<QString> intervals;
    QHash<QString, QList<Days>> days; //!< by "customer|service"

    bool holds(const QString &customer, const InvoiceLine &line) const
    {
        return intervals.contains(customer + u'|' + line.key);
    }
    //! Whether a day of the service is on an invoice, in whatever interval.
    bool overlaps(const QString &customer, const QString &service, const Days &own) const;
};

BilledServices billedServices(const QList<Invoice> &taken);

//! By customer: days of approved invoices on which seats were counted.
QHash<QString, QList<Days>> countedDays(const QList<Invoice> &taken);

} // namespace counterfoil
