// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/logfile.h"
#include "core/identity/tokenvault.h"
#include "core/sync/syncing.h"

namespace counterfoil {

//! What talking to clouds takes from this machine: the configuration folder, the vault, sockets, a log.
class CloudMachine
{
public:
    //! How a program was told to do it.
    struct Wishes
    {
        QString home;      //!< COUNTERFOIL_HOME; the system's place where empty
        QString vault;     //!< COUNTERFOIL_VAULT; the system's key store where empty
        Secret passPhrase; //!< of a vault that is a file
    };
    //! SignIn where the vault needs a pass phrase that is not there.
    static Result<std::unique_ptr<CloudMachine>> open(const Wishes &wishes);

    const CloudEnvironment &environment() const { return m_environment; }

private:
    CloudMachine(const QString &folder, std::unique_ptr<TokenVault> vault);

    SystemPacer m_pacer;
    SystemClock m_machine;
    std::unique_ptr<TokenVault> m_vault;
    LogFile m_log;
    CloudEnvironment m_environment;
};

//! The client id that is configured: `named` (COUNTERFOIL_CLIENT_ID), else "clientId" of settings.json in the
//! configuration folder of that home; empty where there is neither.
Result<QString> configuredClientId(const QString &home, const QString &named);

//! Keeps it there, beside whatever else the settings say.
Status configureClientId(const QString &home, const QString &clientId);

//! Takes a person to an address in the system's own browser. SignIn where none can be started.
Status openSystemBrowser(const QUrl &address);

} // namespace counterfoil
