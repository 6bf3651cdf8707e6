// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace counterfoil {

//! What Partner Center knows of the partner for billing (microsoft.md, 2.15).
struct PartnerBillingProfile
{
    QString name;
    QString country; //!< ISO 3166-1 alpha-2
    QString taxId;
    QString purchaseOrder;
    QString currency; //!< ISO 4217

    bool isValid() const { return !name.isEmpty(); }
    friend bool operator==(const PartnerBillingProfile &, const PartnerBillingProfile &) = default;
};

//! The partner's own organisation, which every partner user may read.
struct PartnerOrganization
{
    QString tenant; //!< lower case
    QString name;
    QString domain;

    bool isValid() const { return !tenant.isEmpty(); }
    friend bool operator==(const PartnerOrganization &, const PartnerOrganization &) = default;
};

//! The roles of the account that signed in, as far as they matter to billing (microsoft.md, 1.6).
struct AccountRoles
{
    bool adminAgent = false;
    bool salesAgent = false;
    bool helpdeskAgent = false;
    bool billingAdmin = false;
    bool globalAdmin = false;
    bool namesKnown = true; //!< false where the permission to read names is missing, and absence says nothing

    //! Admin Agent, or Billing Admin with Sales Agent (contract, section 8.2).
    bool suffice() const { return adminAgent || (billingAdmin && salesAgent); }
    friend bool operator==(const AccountRoles &, const AccountRoles &) = default;
};

} // namespace counterfoil
