// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QStringList>
#include <QUrl>

namespace counterfoil {

//! Where a cloud answers and what a sign-in asks it for (contract, section 8.1): the whole of the network that a
//! connection may talk to.
struct CloudProfile
{
    QString name;
    QUrl authority;
    QUrl partnerCenter;
    QUrl graph;
    QUrl arm;
    QUrl pricing;                 //!< price sheets; empty where the cloud hands out none
    QStringList blobHostSuffixes; //!< lower case
    QByteArray authorities;       //!< certificates in PEM, believed beside the system's
    QString partnerCenterScope;
    QStringList graphScopes;
    QString armScope;

    //! The services, whose hosts alone may get a token: the four of the contract, and that of the price sheets.
    QList<QUrl> services() const;
    bool hasPrices() const { return !pricing.isEmpty(); }
    //! Whether Graph hands out billing data there; China and US Government have none (microsoft.md, Hosts).
    bool hasPartnerBilling() const;
    //! Whether Partner Center keeps activity records there (not in China).
    bool hasActivity() const;
    //! Whether the profile is one of the program's own.
    bool isBuiltIn() const { return builtIn(name).has_value(); }

    //! global, china or usgov; nothing for another name.
    static std::optional<CloudProfile> builtIn(QStringView name);
    //! Reads a profile file with the certificates that it names. Refused with every fault of it.
    static Result<CloudProfile> read(const QString &path);
    //! Reads what `toJson` made: the certificates stand in it.
    static Result<CloudProfile> fromJson(const QByteArray &json);
    //! The profile in one document, as a connection keeps it.
    QByteArray toJson() const;

    friend bool operator==(const CloudProfile &, const CloudProfile &) = default;
};

} // namespace counterfoil
