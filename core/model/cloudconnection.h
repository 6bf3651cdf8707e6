// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QStringList>

namespace counterfoil {

//! A connection to a cloud as the company file keeps it (contract, section 8.2). Nothing in it is secret.
struct CloudConnection
{
    QString name;       //!< unique within the company file
    QString vaultKey;   //!< what its token is kept under
    QString kind;       //!< csp or azure-ea
    QByteArray profile; //!< the cloud profile as CloudProfile::toJson gives it
    QString clientId;
    QString askedTenant; //!< as it was asked for: organizations or a tenant
    QString tenant;      //!< the partner's, of the token; lower case
    QString account;
    bool isPerson = false;  //!< the account looks like a person's
    QString enrolment;      //!< azure-ea: its number, or the long name of a partner's billing account
    bool isMinimal = false; //!< asked without Directory.Read.All
    QString state;          //!< of the last contact, in the words of the contract
    QStringList roles;
    bool rolesKnown = true; //!< false where Graph gave no role names
    QString claims;         //!< of a refusal, for the next sign-in
    QDateTime renewed;      //!< the last success of a refresh or sign-in; invalid before one
    QDateTime lastSync;     //!< start of the last sync in which no step failed
    QDateTime lastTry;      //!< start of the last sync

    //! Whose data it brings: records of one partner, or one enrolment, are the same through any connection.
    QString owner() const { return kind == u"azure-ea" ? enrolment : tenant; }
    friend bool operator==(const CloudConnection &, const CloudConnection &) = default;
};

} // namespace counterfoil
