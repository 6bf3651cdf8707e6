// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/chargeline.h"

#include <functional>

namespace counterfoil {

//! A meter of a resource: what all its daily rows have in common.
struct UsageResource
{
    const SandboxCustomer *customer = nullptr;
    const Meter *meter = nullptr;
    int number = 0; //!< within the customer
    QByteArray meterId;
    QByteArray entitlement; //!< Azure subscription, GUID
    QByteArray entitlementName;
    QByteArray group;
    QByteArray uri;
    QByteArray location;
    QByteArray region;
    QByteArray tags; //!< JSON object or empty
    QByteArray additionalInfo;
    QByteArray benefitOrder; //!< savings plan that covers it; such rows cost nothing
    Days alive;
};

//! A daily rated usage row as a record. Totals are exact; files of the portal show them cut.
//! Source: Partner Center, "daily rated usage" attributes.
struct UsageRow
{
    const UsageResource *resource = nullptr;
    Month month; //!< Microsoft month of the invoice
    Day day;
    Decimal unitPrice;
    Decimal quantity;
    Decimal effectivePrice;
    Decimal pricingTotal; //!< USD
    Decimal billingTotal; //!< EUR
    int earnedCredit = 0; //!< percent
};

using UsageReader = std::function<Status(const UsageRow &)>;

//! The resources of a customer's Azure plan, the same in every month.
std::vector<UsageResource> resourcesOf(const World &world, const SandboxCustomer &customer);

//! Hands over the daily rows of a customer on Microsoft's invoice of a month, one after the other.
Status readUsage(const World &world, const SandboxCustomer &customer, Month month, const UsageReader &reader);

//! The reconciliation lines that stand for those rows: one for each SKU and price tier.
std::vector<ChargeLine> usageLines(const World &world, const SandboxCustomer &customer, Month month);

} // namespace counterfoil
