// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace counterfoil {

struct Address
{
    QString street;
    QString postalCode;
    QString city;
    QString country; //!< ISO 3166-1 alpha-2

    friend bool operator==(const Address &, const Address &) = default;
};

//! An address in an e-invoicing network: scheme of ISO 6523 (EAS) and the identifier.
struct ElectronicAddress
{
    QString scheme;
    QString id;

    friend bool operator==(const ElectronicAddress &, const ElectronicAddress &) = default;
};

//! Seller or buyer as an invoice prints them. Empty texts are left out.
struct Party
{
    QString id; //!< the customer's id of the terms; empty for the seller
    QString name;
    Address address;
    QString vatId;
    QString registration;
    ElectronicAddress electronicAddress;
    QString iban;
    QString bic;
    QString email;
    QString phone;
    QString contact;

    friend bool operator==(const Party &, const Party &) = default;
};

} // namespace counterfoil
