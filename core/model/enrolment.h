// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/money/decimal.h"

#include <QStringList>

#include <vector>

namespace counterfoil {

//! A billing account of Azure (azure.md, 7.1).
struct BillingAccount
{
    QString id; //!< the enrolment number of an EA, else Microsoft's long name
    QString name;
    QString agreement; //!< EnterpriseAgreement, MicrosoftCustomerAgreement, MicrosoftPartnerAgreement …
    QString status;
    QString currency; //!< EA: of the enrolment
    Day from;
    Day to;
    bool accountOwnersSeeCharges = true;
    bool departmentAdminsSeeCharges = true;

    bool isValid() const { return !id.isEmpty(); }
    friend bool operator==(const BillingAccount &, const BillingAccount &) = default;
};

//! A department of an enrolment.
struct EnrolmentDepartment
{
    QString id;
    QString name;
    QString costCentre;
    QString status;

    bool isValid() const { return !id.isEmpty(); }
    friend bool operator==(const EnrolmentDepartment &, const EnrolmentDepartment &) = default;
};

//! An account of an enrolment.
struct EnrolmentAccount
{
    QString id;
    QString name;
    QString owner;
    QString department; //!< its id, empty where it has none
    QString costCentre;
    QString status;
    Day from;
    Day to;

    bool isValid() const { return !id.isEmpty(); }
    friend bool operator==(const EnrolmentAccount &, const EnrolmentAccount &) = default;
};

//! A billing profile of a partner's or customer's agreement: what an invoice is for (azure.md, 7.1).
struct BillingProfile
{
    QString id;
    QString name;
    QString currency;
    QString relationship; //!< Direct, IndirectCustomer, IndirectPartner, CSPPartner
    QString status;
    QString purchaseOrder;

    bool isValid() const { return !id.isEmpty(); }
    friend bool operator==(const BillingProfile &, const BillingProfile &) = default;
};

//! A customer of a partner's billing account (azure.md, 7.5).
struct BillingCustomer
{
    QString id; //!< the customer's tenant, lower case
    QString name;
    QString profile; //!< id of the billing profile that pays for it
    QStringList plans;
    QStringList resellers;

    bool isValid() const { return !id.isEmpty(); }
    friend bool operator==(const BillingCustomer &, const BillingCustomer &) = default;
};

//! The balance of an enrolment's prepayment in one billing period (azure.md, 4.3).
struct EnrolmentBalance
{
    QString currency;
    Decimal beginning;
    Decimal ending;
    Decimal newPurchases;
    Decimal adjustments;
    Decimal utilized;
    Decimal serviceOverage;
    Decimal chargesBilledSeparately;
    Decimal totalOverage;
    Decimal totalUsage;
    Decimal marketplace;
    Decimal overageRefund;
    bool priceHidden = false;

    bool isValid() const { return currency.size() == 3; }
    friend bool operator==(const EnrolmentBalance &, const EnrolmentBalance &) = default;
};

//! Money for a reservation: bought, cancelled, refunded or exchanged (azure.md, 5.1). Microsoft's id is not unique.
struct ReservationTransaction
{
    QString id; //!< all fields and, where they are the same again, a counter
    Day date;
    QString order; //!< lower case
    QString orderName;
    QString description;
    QString eventType; //!< Purchase, Cancel, Refund, Exchange
    Decimal quantity;
    Decimal amount; //!< as booked: what comes back is negative
    QString currency;
    QString sku;
    QString term;
    QString region;
    QString enrolment;    //!< the one that bought; empty outside an EA
    QString subscription; //!< lower case
    QString department;
    QString account;
    QString costCentre;
    QString profile;          //!< id of the billing profile; empty in an EA
    QString invoice;          //!< its number; empty in an EA
    QString billingFrequency; //!< lower case: onetime, recurring
    Decimal prepayment;       //!< part paid from the prepayment
    Decimal overage;

    bool isValid() const { return date.isValid() && currency.size() == 3 && !eventType.isEmpty(); }
    friend bool operator==(const ReservationTransaction &, const ReservationTransaction &) = default;
};

//! A charge of the marketplace (azure.md, 4.2).
struct MarketplaceCharge
{
    QString id;
    Day from;
    Day to;
    QString subscription; //!< lower case
    QString subscriptionName;
    QString department;
    QString account;
    QString costCentre;
    QString resourceGroup;
    QString instance;
    QString publisher;
    QString offer;
    QString plan;
    QString meter;
    QString order;
    QString unit;
    Decimal quantity;
    Decimal rate;
    Decimal cost; //!< before tax
    QString currency;
    bool recurring = false;
    bool estimated = false;

    bool isValid() const { return !id.isEmpty() && from.isValid() && currency.size() == 3; }
    friend bool operator==(const MarketplaceCharge &, const MarketplaceCharge &) = default;
};

} // namespace counterfoil
