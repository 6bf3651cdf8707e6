// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/cloud/cloudmessage.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <optional>

namespace counterfoil {

//! What a person has agreed to once; every token of the sign-in hangs on it.
struct SignInGrant
{
    QStringList scopes; //!< full addresses, and openid, profile, offline_access
    QByteArray nonce;
    bool mfa = true;
    bool revoked = false;
};

struct SignInCode
{
    qsizetype grant = 0;
    QString redirect;
    QByteArray challenge;
    qint64 expires = 0; //!< seconds since 1970
    bool used = false;
};

struct RefreshToken
{
    qsizetype grant = 0;
    bool replaced = false;
};

struct AccessToken
{
    qsizetype grant = 0;
    Surface audience = Surface::Foreign;
    QStringList scopes;
    qint64 expires = 0;
    bool mfa = true;
};

struct DeviceSignIn
{
    QByteArray userCode;
    QStringList scopes;
    qint64 expires = 0;
    int polls = 0;
    bool approved = false;
    bool used = false;
};

//! All that Entra has handed out since the cloud was started, and what became of it.
class TokenBook
{
public:
    qsizetype addGrant(const SignInGrant &grant)
    {
        m_grants.push_back(grant);
        return m_grants.size() - 1;
    }
    SignInGrant &grant(qsizetype number) { return m_grants[number]; }

    QHash<QByteArray, SignInCode> codes;
    QHash<QByteArray, RefreshToken> refreshTokens;
    QHash<QByteArray, AccessToken> accessTokens;
    QHash<QByteArray, DeviceSignIn> devices;   //!< by device code
    QHash<QByteArray, QUrlQuery> waitingForms; //!< authorize requests that a page waits on
    int replays = 0;                           //!< refresh tokens that came again after they had been replaced

    void revokeEverything()
    {
        for (SignInGrant &grant : m_grants)
            grant.revoked = true;
        accessTokens.clear();
    }

private:
    QList<SignInGrant> m_grants;
};

} // namespace counterfoil
