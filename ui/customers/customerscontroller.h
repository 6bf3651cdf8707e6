// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/company/company.h"
#include "ui/reconcile/whycontent.h"

namespace counterfoil {

//! A customer of the terms in a month, or a tenant that nobody owns. Amounts are in the seller's currency, before tax.
struct CustomerRow
{
    QString key; //!< as in the bridge: "customer/…" or "tenant/…"
    QString id;  //!< of the customer, or the tenant
    QString name;
    QStringList tenants;
    QStringList contracts;
    bool stray = false;  //!< a tenant that nobody owns
    bool worked = false; //!< the month was worked out: the amounts say something
    Decimal microsoft;
    Decimal invoiced;
    Decimal cost; //!< that the invoices carry, at Microsoft's rate, of lines that are each rounded
    Decimal margin;
    QStringList invoices; //!< ids, of the month
    int held = 0;         //!< of them by guards
    QString lastNumber;
    Day lastIssuedOn;
};

//! Tenants that nobody owns, then customers by name.
QList<CustomerRow> customerRows(const MonthPicture &picture, const CompanyFacts &facts);

//! Why a row's margin is what it is, with that of each invoice; empty of a tenant that nobody owns, and before the
//! month is worked out.
WhyContent whyOfMargin(const MonthPicture &picture, const CustomerRow &row);

//! An invoice of a customer, whatever its month.
struct CustomerInvoice
{
    QString id;
    QString name;
    Days service;
    Month month;
    InvoiceState state = InvoiceState::Draft;
    bool held = false;
    Decimal net;
    QString currency;
    int digits = 2;
};

//! What a customer was invoiced in a month and what that cost, in the seller's currency.
struct CustomerMonth
{
    Month month;
    Decimal invoiced;
    Decimal cost;
    Decimal margin() const { return invoiced - cost; }
};

//! What the detail side shows.
struct CustomerHistory
{
    QList<CustomerInvoice> invoices; //!< newest first
    QList<CustomerMonth> months;     //!< in order, at most twelve, up to the newest with an invoice
};
//! Of all kept invoices; those of the month that is shown come from its picture, which is newer.
CustomerHistory historyOf(const QString &customer, const QList<Invoice> &kept, const MonthPicture &picture);

//! Asks for the invoices of one customer; answers to older questions are dropped.
class CustomersController final : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    void ask(Company &company, const QString &customer);
    void forget() { ++m_generation; }

Q_SIGNALS:
    void invoicesReady(const QString &customer, const QList<Invoice> &invoices);
    void failed(const QString &what, const Error &error);

private:
    int m_generation = 0;
};

} // namespace counterfoil
