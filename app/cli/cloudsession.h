// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "core/base/logfile.h"
#include "core/identity/tokenvault.h"
#include "core/sync/syncing.h"

namespace counterfoil::cli {

//! What a command takes from the machine to talk to clouds: the configuration folder, the vault, sockets, a log.
class CloudSession
{
public:
    //! SignIn where the vault needs a pass phrase that is not there.
    static Result<std::unique_ptr<CloudSession>> open();

    const CloudEnvironment &environment() const { return m_environment; }

private:
    CloudSession(const QString &folder, std::unique_ptr<TokenVault> vault);

    SystemPacer m_pacer;
    SystemClock m_machine;
    std::unique_ptr<TokenVault> m_vault;
    LogFile m_log;
    CloudEnvironment m_environment;
};

//! The client id that is configured: COUNTERFOIL_CLIENT_ID, else "clientId" of settings.json in the configuration
//! folder; empty where there is neither.
Result<QString> configuredClientId();

//! Takes a person to an address in the system's own browser. SignIn where none can be started.
Status openSystemBrowser(const QUrl &address);

} // namespace counterfoil::cli
