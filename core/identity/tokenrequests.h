// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identity/tokenvault.h"
#include "core/net/httpmessage.h"

#include <QStringList>

namespace counterfoil {

//! Who asks a person to sign in, and for what.
struct SignInApplication
{
    QUrl authority; //!< of the cloud profile
    QString tenant; //!< organizations, or a tenant
    QString clientId;
    QStringList scopes;  //!< beside openid, profile and offline_access, which are always asked for
    quint16 port = 0;    //!< of the redirect, http://localhost:PORT
    QString claims = {}; //!< JSON that a refusal asked for; empty else
};

using FormFields = QList<std::pair<QByteArray, QString>>;

//! application/x-www-form-urlencoded.
QByteArray formOf(const FormFields &fields);

//! The scopes of a service with those that every sign-in asks for: openid, profile, offline_access.
QString withSignInScopes(const QStringList &scopes);

//! An endpoint of the tenant: authorize, token, devicecode (microsoft.md, section 1).
QUrl signInEndpoint(const SignInApplication &application, const QString &name);

//! A form for the token endpoint.
HttpRequest tokenRequest(const SignInApplication &application, const FormFields &fields);

//! Turns a refresh token into tokens for scopes of one service.
HttpRequest refreshRequest(const SignInApplication &application, const Secret &refreshToken, const QStringList &scopes);

//! Asks for a code to type on another device.
HttpRequest deviceCodeRequest(const SignInApplication &application);

//! Asks whether the code has been typed. The tokens are for the first service asked for.
HttpRequest deviceTokenRequest(const SignInApplication &application, const Secret &deviceCode);

//! Where an administrator agrees for the whole tenant (microsoft.md, 1.3).
QUrl adminConsentAddress(const SignInApplication &application);

} // namespace counterfoil
