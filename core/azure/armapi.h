// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/enrolment.h"
#include "core/model/exportoperation.h"
#include "core/rest/restservice.h"

namespace counterfoil {

//! What a cost report is asked for. Exactly one of them; Azure refuses two.
class CostSelection
{
public:
    //! A billing period of an EA.
    static CostSelection period(Month month);
    //! An invoice of an MCA or MPA, at a billing profile or a customer.
    static CostSelection invoice(const QString &id);
    //! Days of usage, within one month and 13 months back at most.
    static CostSelection days(Days days);

    const JsonValue &body() const { return m_body; }

private:
    explicit CostSelection(JsonValue body) : m_body(std::move(body)) {}
    JsonValue m_body;
};

//! Azure Resource Manager, as far as costs need it (azure.md): cost reports, reservations, marketplace, balances and
//! the tree of an enrolment. A scope is a path without a host, such as that of enrolment().
class ArmApi
{
public:
    //! The transport must outlive the object. Files of a report may lie only on hosts with these suffixes.
    ArmApi(HttpTransport &transport, const QUrl &base, QStringList blobHostSuffixes);

    //! The scope of an EA enrolment, or of any other billing account.
    static QString enrolment(const QString &number);
    //! The scope of a customer of a partner's billing account.
    static QString customer(const QString &billingAccount, const QString &tenant);
    //! The scope of a billing profile.
    static QString billingProfile(const QString &billingAccount, const QString &profile);

    //! Billing accounts the account may see; those of an EA with dates, currency and who sees charges.
    QCoro::Task<Reply<std::vector<BillingAccount>>> billingAccounts() const;
    //! Departments of an enrolment.
    QCoro::Task<Reply<std::vector<EnrolmentDepartment>>> departments(QString enrolmentNumber) const;
    //! Accounts of an enrolment.
    QCoro::Task<Reply<std::vector<EnrolmentAccount>>> enrolmentAccounts(QString enrolmentNumber) const;

    //! Billing profiles of a partner's (MPA) or customer's (MCA) billing account.
    QCoro::Task<Reply<std::vector<BillingProfile>>> billingProfiles(QString billingAccount) const;
    //! Customers of a partner's billing account.
    QCoro::Task<Reply<std::vector<BillingCustomer>>> billingCustomers(QString billingAccount) const;

    //! Starts a report of actual cost.
    QCoro::Task<Reply<CostReport>> startCostReport(QString scope, CostSelection selection) const;
    //! Where the report stands: 202 goes on at the newest address, any other success ends it.
    QCoro::Task<Reply<CostReport>> costReport(QUrl address) const;

    //! Money for reservations from day to day, both included; rows that are the same twice stay twice.
    QCoro::Task<Reply<std::vector<ReservationTransaction>>> reservationTransactions(QString scope, Day from,
                                                                                    Day to) const;
    //! Charges of the marketplace in a billing period.
    QCoro::Task<Reply<std::vector<MarketplaceCharge>>> marketplaceCharges(QString scope, Month period) const;
    //! The balance of an enrolment's prepayment in a billing period.
    QCoro::Task<Reply<EnrolmentBalance>> balance(QString enrolmentNumber, Month period) const;

private:
    QCoro::Task<Reply<std::vector<JsonValue>>> list(QString path, QUrlQuery query, PageCollector::IdOf idOf) const;
    Reply<CostReport> reportOf(const HttpResponse &answer, const QUrl &address) const;
    Reply<CostReport> pendingReport(const HttpResponse &answer, const QUrl &asked) const;

    RestService m_service;
    QStringList m_blobHostSuffixes;
};

} // namespace counterfoil
