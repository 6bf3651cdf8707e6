// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identity/tokenanswer.h"
#include "core/identity/tokenrequests.h"
#include "core/identity/tokenslots.h"
#include "core/net/httptransport.h"
#include "core/net/pacer.h"

#include <QHash>
#include <QSet>

namespace counterfoil {

//! Access tokens of one signed-in connection. They live here, in memory, one for each service; the refresh token lives
//! in the vault, and a new one is there before the access token that came with it is used (contract, section 8.2). One
//! call of the token endpoint at a time, over all waiters and all processes.
class TokenKeeper
{
public:
    //! Everything given must outlive it. `lockPath` names a file that processes with this connection share.
    TokenKeeper(SignInApplication application, TokenSlots slots, HttpTransport &transport, Pacer &pacer,
                QString lockPath);

    //! A token for scopes of one service, refreshed where there is none that lasts.
    QCoro::Task<SignInResult<Secret>> accessToken(QStringList scopes);
    //! The service has refused this one: it is not given out again.
    void reject(const Secret &accessToken);
    //! Keeps what a sign-in just gave: the refresh token first. Whatever was refused before is forgotten.
    QCoro::Task<Status> keep(TokenGrant grant, QStringList scopes);

    //! Whether a refresh, or a sign-in, has succeeded since this was made.
    bool hasRenewed() const { return m_hasRenewed; }
    //! Whether the last token for these scopes says that no second factor was used.
    bool lacksSecondFactor(const QStringList &scopes) const { return m_withoutFactor.contains(scopes.join(u' ')); }
    //! Why the last refresh failed; nothing after one that did not.
    const std::optional<SignInFault> &lastFault() const { return m_lastFault; }

private:
    struct Held
    {
        Secret token;
        std::chrono::milliseconds until{0};
    };

    struct Refused
    {
        SignInFault fault;
        std::chrono::milliseconds until{0};
    };

    std::optional<Secret> held(const QString &scopes) const;
    std::optional<SignInFault> refused(const QString &scopes) const;
    void remember(const SignInFault &fault, const QString &scopes);
    QCoro::Task<SignInResult<Secret>> refresh(QStringList scopes);
    QCoro::Task<Status> store(TokenGrant grant, QStringList scopes);

    SignInApplication m_application;
    TokenSlots m_slots;
    HttpTransport *m_transport;
    Pacer *m_pacer;
    QString m_lockPath;
    QHash<QString, Held> m_held;
    QHash<QString, Refused> m_refused; //!< by scopes; under no scopes what holds for all
    QSet<QString> m_withoutFactor;
    bool m_hasRenewed = false;
    std::optional<SignInFault> m_lastFault;
};

//! Forgets the tokens of a sign-in, proven, once nobody is renewing them; a program that renews later finds none.
QCoro::Task<Status> forgetSignIn(TokenSlots slots, Pacer *pacer, QString lockPath);

} // namespace counterfoil
