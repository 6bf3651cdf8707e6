// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/billing/pricing.h"
#include "core/billing/purchaseorders.h"
#include "core/billing/termstanding.h"
#include "core/model/draftedit.h"
#include "core/model/invoice.h"
#include "core/model/invoicestanding.h"
#include "core/model/parkedcustomer.h"
#include "core/model/seat.h"

#include <deque>

namespace counterfoil {

//! What a draft is made beside: what people and earlier months have left.
struct DraftContext
{
    //! How often the invoice of a service period was credited to be billed again, by draftIdOf() of the period.
    QHash<QString, int> rebilled;
    QSet<QString> frozen; //!< ids of approved and issued invoices: their periods are left alone
    //! Approved, issued and credited invoices, with lines; no credit notes, and none that is billed again. With parts
    //! where they are restated or took lines that were late.
    QList<Invoice> taken;
    QList<Invoice> toBillAgain;    //!< credited for it, with lines and without parts
    QSet<QString> restated;        //!< ids of those whose lines newer files may have changed: restatedInvoices()
    QSet<QString> moved;           //!< ids of those whose contract was changed after them; all are restated
    QSet<QString> creditedLines;   //!< "INV-2026-00001|3": lines that a credit note has taken back
    QList<TermStanding> standings; //!< of the term prepayments
    QList<SeatRow> seats;          //!< counts that bear on the days of the month's service periods
    QList<Invoice> otherDrafts;    //!< drafts of other months, with lines; with parts where they took late lines
    QList<DraftEdit> edits;        //!< of drafts, applied again in order
    QHash<QString, QList<std::pair<Days, QString>>>
        billed; //!< by customer: service periods of frozen invoices, and their names
    QHash<QString, QSet<QString>>
        knownProducts;                 //!< by contract: "product/sku" on earlier invoices; no entry: no earlier invoice
    QList<OrderState> orders;          //!< as approved invoices and drafts of earlier months left them
    QHash<qint64, QString> currencies; //!< billing currency of every set, replaced ones among them
    bool parks = false;                //!< a customer that cannot be billed is parked instead of ending the plan
};

//! A late source part that is on an invoice.
struct LatePlacement
{
    QString invoice; //!< id of the approved invoice that it came too late for
    Month month;     //!< of the invoice that took it
    QString name;    //!< of that invoice
    SourcePart part;
};

//! Everything that a month's drafts and bridge are made of.
struct MonthPlan
{
    Month month;
    QHash<QString, int> rebilled; //!< as in the context
    ChargeBook book;
    std::vector<Part> parts; //!< of every charge that bears on the month; they point into `book`
    std::shared_ptr<const BillingCalendar> calendar;
    QList<Invoice> drafts;             //!< of the service periods that start in the month and are not frozen
    QSet<QString> restated;            //!< ids of approved invoices whose lines newer files may have changed
    std::deque<Charge> lateCharges;    //!< what came too late for its invoice
    QList<LatePlacement> placed;       //!< late parts on approved invoices, and on drafts of other months that stay
    QList<InvoiceStanding> standings;  //!< Microsoft's invoices of the month that do not come to their lines
    QSet<QString> lateMonths;          //!< "2026-01": months with a draft that has to take late lines
    QList<ParkedCustomer> parked;      //!< have no draft, and their charges of the month are on no invoice
    QStringList warnings;              //!< daily rows that do not fit their lines: a person is needed
    QStringList notes;                 //!< worth reading; nobody has to act
    QHash<qint64, QString> currencies; //!< as in the context
    bool parks = false;                //!< as in the context

    //! Id of the invoice that a part is on, or belongs on.
    QString invoiceIdOf(const Placement &placement) const;
    bool isParked(const QString &customer) const;
};

//! Id of the first invoice of a contract's service period: "contract/2026-01-15".
QString draftIdOf(const QString &contract, Day from);
//! Id of the invoice that stands for the period now: "contract/2026-01-15/2" where the first was credited to be billed
//! again.
QString draftIdOf(const QString &contract, Day from, const QHash<QString, int> &rebilled);
//! The taxes of the terms, with nothing summed yet.
QList<TaxTotal> taxRates(const Terms &terms);
//! True for a credit note whose invoice is billed again.
bool isRebill(const Invoice &note);
//! Numbers of the invoices that approved and issued ones credit to be billed again.
QSet<QString> rebilledNumbers(const QList<Invoice> &invoices);

//! Makes the drafts of every service period that starts in the month. Pure: same records, same drafts.
//! Refused where an exchange rate is missing, but for customers that the context has parked.
Result<std::shared_ptr<MonthPlan>> planMonth(SourceReader &reader, const Terms &terms, Month month,
                                             const DraftContext &context);

} // namespace counterfoil
