// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/identity/tokenvault.h"

#include <QUrl>

namespace counterfoil {

//! Who signed in, as the identity token says.
struct Identity
{
    QString tenant;  //!< its GUID, lower case
    QString account; //!< such as billing@contoso.onmicrosoft.com
    QString name;
    bool isPerson = false; //!< it has a given and a family name, or looks like one's
};

//! What an identity token has to say to be the answer to one's own question.
struct IdentityExpectation
{
    QUrl authority;
    QString clientId;
    QByteArray nonce; //!< empty for a device code, which has none
};

//! Checks audience, issuer, tenant, time and nonce (security.md, 5.1). Its signature is not checked: it came straight
//! from the issuer over TLS (OpenID Connect Core, 3.1.3.7). SignIn where something is wrong.
Result<Identity> identityOf(const Secret &token, const IdentityExpectation &expected, const QDateTime &now);

//! Whether an access token says that a second factor was used (claim `amr`); nothing where it cannot be looked into.
std::optional<bool> hasSecondFactor(const Secret &accessToken);

} // namespace counterfoil
