// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/activityrecord.h"
#include "core/model/cloudcustomer.h"
#include "core/model/cloudsubscription.h"
#include "core/model/entitlement.h"
#include "core/model/invoiceheader.h"
#include "core/model/licencecount.h"
#include "core/model/partnerprofile.h"
#include "core/rest/restservice.h"

namespace counterfoil {

struct NextPage;

//! Partner Center's REST API, version 1: one function per endpoint, records out (microsoft.md, section 2). Signing in
//! and trying again are the transport's business. Lists come whole: pages are gathered by the rules of the contract.
class PartnerCenterApi
{
public:
    //! The transport must outlive the object.
    PartnerCenterApi(HttpTransport &transport, const QUrl &base);

    //! The partner itself: every partner user may ask, so it is the first call of a connection.
    QCoro::Task<Reply<PartnerOrganization>> organization() const;
    //! Name, address and billing currency of the partner.
    QCoro::Task<Reply<PartnerBillingProfile>> billingProfile() const;

    //! All customers, without their countries.
    QCoro::Task<Reply<std::vector<CloudCustomer>>> customers() const;
    //! One customer with its country.
    QCoro::Task<Reply<CloudCustomer>> customer(QString tenant) const;
    //! All subscriptions of a customer, dead ones too.
    QCoro::Task<Reply<std::vector<CloudSubscription>>> subscriptions(QString tenant) const;
    //! Licences of a customer's own tenant; `denied` without delegated administration.
    QCoro::Task<Reply<std::vector<LicenceCount>>> licences(QString tenant) const;
    //! Azure subscriptions under an Azure plan.
    QCoro::Task<Reply<std::vector<AzureEntitlement>>> azureEntitlements(QString tenant, QString plan) const;
    //! What one-time purchases entitle to: software or reservedinstance, empty for all.
    QCoro::Task<Reply<std::vector<Entitlement>>> entitlements(QString tenant, QString type) const;

    //! The heads of all invoices and notes.
    QCoro::Task<Reply<std::vector<InvoiceHeader>>> invoices() const;
    //! The head of one invoice.
    QCoro::Task<Reply<InvoiceHeader>> invoice(QString id) const;
    //! Microsoft's own PDF.
    QCoro::Task<Reply<ServiceDocument>> invoicePdf(QString id) const;
    //! What is owed, by currency.
    QCoro::Task<Reply<std::vector<InvoiceBalance>>> balances() const;
    //! Lines of a collection that the invoice names, one JSON object a line as core/ingest reads them. Legacy invoices
    //! have no other way (contract, section 8.3).
    QCoro::Task<Reply<ServiceDocument>> invoiceLines(QString id, InvoiceLineLink kind, QString currency) const;
    //! Lines that are not on an invoice yet; the period is current or previous.
    QCoro::Task<Reply<ServiceDocument>> unbilledLines(QString lineType, QString currency, QString period) const;

    //! What happened from day to day (both included, UTC), at most 90 days back.
    QCoro::Task<Reply<std::vector<ActivityRecord>>> activity(Day from, Day to) const;

private:
    using Items = std::vector<JsonValue>;
    HttpRequest request(const QString &path, const QUrlQuery &query = {}) const;
    HttpRequest requestOf(const HttpRequest &first, const NextPage &page) const;
    //! Items of a collection that goes on by a token, or by offset where `pageSize` is not 0.
    QCoro::Task<Reply<Items>> collection(HttpRequest first, int pageSize, PageCollector::IdOf idOf) const;
    QCoro::Task<Reply<ServiceDocument>> lines(HttpRequest first, int pageSize) const;

    RestService m_service;
};

} // namespace counterfoil
