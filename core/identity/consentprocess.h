// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identity/consentprotocol.h"

#include <QCoroTask>
#include <QPointer>

#include <chrono>

namespace counterfoil {

class ConsentRun;

//! Lets a person sign in inside of an embedded browser, which is a program of its own: counterfoil-consent. It starts
//! with a clean environment, is told one line and gives one back; what it writes besides is thrown away.
class ConsentProcess
{
public:
    explicit ConsentProcess(QString program = installedProgram());
    //! Ends a window that is open.
    ~ConsentProcess();
    ConsentProcess(const ConsentProcess &) = delete;
    ConsentProcess &operator=(const ConsentProcess &) = delete;

    //! The path of counterfoil-consent beside this program; empty where it was not built, for want of Qt WebEngine.
    static QString installedProgram();
    bool isAvailable() const { return !m_program.isEmpty(); }

    //! Opens the window and waits for its end. The target of the redirect is not judged yet: SignInAttempt does. Where
    //! nobody answered within the request's seconds Error::Code::SignIn, after stop() Cancelled, while a window is open
    //! Busy, where the program is missing NotFound, where it broke down or refused Failed.
    QCoro::Task<Result<ConsentAnswer>> ask(ConsentRequest request);
    void stop();

    //! How much longer than its own time the window may live; tests make it short.
    void setGrace(std::chrono::milliseconds grace) { m_grace = grace; }

private:
    QString m_program;
    QPointer<ConsentRun> m_run;
    std::chrono::milliseconds m_grace = std::chrono::seconds(15);
};

//! The hosts beside the authority that a sign-in with Microsoft loads its pages from or passes through, by the
//! authority's cloud; none for an authority that is not Microsoft's. Which they are has to be seen on real sign-ins.
QStringList signInHosts(const QUrl &authority);

} // namespace counterfoil
