// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/connectors/clouddoor.h"
#include "ui/connectors/signinwish.h"

#include <QElapsedTimer>

namespace counterfoil {

//! One sign-in of the window, on a thread that may wait. What comes of it is put in words that a person can act on.
class SigningIn
{
public:
    SigningIn(const QString &path, const Clock &clock, const CloudDoor &door, const Secret &passPhrase)
        : m_path(path), m_clock(clock), m_door(door), m_passPhrase(passPhrase)
    {}

    SignInOutcome run(const SignInWish &wish);

    std::function<bool()> isStopped;
    StopFlag stop; //!< what ends the program's own window
    std::function<void(const QUrl &address, const QString &code)> showCode;
    std::function<void(const QUrl &address)> sent; //!< where the system's browser was sent

private:
    ConnectRequest completed(ConnectRequest request, const SignInWish &wish);
    QCoro::Task<Result<ConsentAnswer>> watched(QCoro::Task<Result<ConsentAnswer>> asked);
    Status checkVault(const CloudEnvironment &machine) const;
    SignInOutcome endOf(const Result<CloudConnection> &result, const SignInWish &wish) const;
    SignInEnd endOfFault() const;

    QString m_path;
    const Clock &m_clock;
    const CloudDoor &m_door;
    Secret m_passPhrase;
    QElapsedTimer m_timer;
    std::optional<SignInFault> m_fault;
    QUrl m_authority;                //!< the sign-in service that was asked
    std::optional<SignInEnd> m_seen; //!< what only the way of signing in knows
};

} // namespace counterfoil
