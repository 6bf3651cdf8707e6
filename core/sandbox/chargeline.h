// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/world.h"

namespace counterfoil {

//! A line of Microsoft's invoice reconciliation as a record. Amounts in EUR, prices in the pricing currency.
//! Source: Partner Center, "new-commerce invoice reconciliation" attributes.
struct ChargeLine
{
    const SandboxCustomer *customer = nullptr;
    QByteArray orderId;
    Day orderDate;
    int orderMinute = 0; //!< of the UTC day; only the API's lines show it
    QByteArray productId;
    QByteArray skuId;
    QByteArray availabilityId;
    QByteArray skuName;
    QByteArray productName;
    QByteArray publisherName;
    QByteArray publisherId;
    QByteArray productCategory;
    QByteArray chargeType;
    QByteArray subscriptionDescription;
    QByteArray subscriptionId;
    QByteArray term;
    QByteArray unitType;
    QByteArray billingFrequency;
    QByteArray pricingCurrency;
    QByteArray meterDescription;
    QByteArray reservationOrderId;
    QByteArray creditReason;
    QByteArray reference;
    QByteArray qualifiers;
    QByteArray promotion;
    QByteArray priceAdjustment = "[]";
    Day chargeStart;
    Day chargeEnd;
    Day subscriptionStart;
    Day subscriptionEnd;
    Day rateDate;
    Decimal unitPrice;
    Decimal quantity;
    Decimal effectivePrice;
    Decimal billableQuantity;
    Decimal rate = 1;
    Decimal subtotal;
    Decimal tax;
    Decimal total;
};

//! Tax and total of a line: 21 %, cut a line as Microsoft does.
void addTax(ChargeLine &line);

//! What the subscriptions and single purchases of a customer put on Microsoft's invoice of a month.
std::vector<ChargeLine> purchaseLines(const World &world, const SandboxCustomer &customer, Month month);

//! Seats of a subscription at the end of a day; 0 before its start and from its end on.
int seatsOn(const Subscription &subscription, Day day);

} // namespace counterfoil
