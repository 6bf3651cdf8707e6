// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identity/connectionstate.h"
#include "core/identity/tokenvault.h"
#include "core/net/httpmessage.h"

#include <QUrl>

namespace counterfoil {

//! Why there are no tokens. Never holds a secret. Made by its constructor, because g++ 12 destroys an aggregate built
//! inside a `co_await` expression twice.
struct SignInFault
{
    SignInFault(ConnectionState faultState, QString faultMessage) : state(faultState), message(std::move(faultMessage))
    {}

    //! What answered without a word about the sign-in itself.
    enum class Stray {
        None,
        Disturbance, //!< the service cannot just now
        Refusal,     //!< the service refuses this program or the tenant, not the account
        Stranger,    //!< something else than a sign-in service, by what it says
    };

    ConnectionState state; //!< what the connection is now; Offline where no answer came
    QString message;
    QString error;             //!< of OAuth, such as invalid_grant
    int entraCode = 0;         //!< the number behind AADSTS
    QString claims;            //!< JSON that the next sign-in has to send
    QUrl sentTo;               //!< where a redirection points, which nobody follows
    bool isPending = false;    //!< a device code that nobody has typed yet
    bool isTooOften = false;   //!< asked for too often: five seconds more between two tries
    bool isThisSide = false;   //!< a failure of this program or machine: the state says nothing
    Stray stray = Stray::None; //!< where it is one the state says nothing, and is Ok
    bool isDistrusted = false; //!< what answers is not the sign-in service, by its certificate: the state says nothing
};

//! What the token endpoint gives.
struct TokenGrant
{
    Secret accessToken;
    Secret refreshToken; //!< empty where the old one goes on
    Secret identityToken;
    int lifetime = 0; //!< seconds of the access token
};

//! A device code, and what the person is told.
struct DeviceGrant
{
    Secret deviceCode;
    QString userCode;
    QUrl address;
    int lifetime = 0; //!< seconds
    int interval = 5; //!< seconds between two questions
};

template <typename T>
using SignInResult = std::expected<T, SignInFault>;

//! Reads an answer of the token endpoint (microsoft.md, 1.3), a failure of the transport included.
SignInResult<TokenGrant> tokenGrantOf(const Result<HttpResponse> &answer);

//! Reads an answer of the device-code endpoint.
SignInResult<DeviceGrant> deviceGrantOf(const Result<HttpResponse> &answer);

} // namespace counterfoil
