// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace counterfoil {

//! A customer as Partner Center lists it (microsoft.md, 2.2).
struct CloudCustomer
{
    QString tenant; //!< lower case, like every GUID that is stored
    QString name;
    QString domain;
    QString country;      //!< ISO 3166-1 alpha-2; only an answer for one customer has it
    QString relationship; //!< lower case: reseller, advisor, none …

    bool isValid() const { return !tenant.isEmpty(); }
    friend bool operator==(const CloudCustomer &, const CloudCustomer &) = default;
};

} // namespace counterfoil
