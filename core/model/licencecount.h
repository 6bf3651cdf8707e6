// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace counterfoil {

//! How many licences of a SKU a customer's tenant has and uses (microsoft.md, 2.5). The SKU has no relation to product
//! ids of new commerce.
struct LicenceCount
{
    QString skuId; //!< lower case
    QString partNumber;
    QString name;
    QString group;      //!< lower case: group1, group2
    QString targetType; //!< User, Tenant
    QString capability; //!< Enabled, Suspended …
    qint64 total = 0;
    qint64 active = 0;
    qint64 consumed = 0;
    qint64 available = 0; //!< active less consumed; may be negative
    qint64 suspended = 0;
    qint64 warning = 0;

    bool isValid() const { return !skuId.isEmpty(); }
    friend bool operator==(const LicenceCount &, const LicenceCount &) = default;
};

} // namespace counterfoil
