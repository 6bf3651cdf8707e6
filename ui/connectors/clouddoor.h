// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/dailytimer.h"
#include "core/sync/syncing.h"
#include "ui/company/company.h"

namespace counterfoil {

//! How a window gets to clouds. Made by the program's one composition root; everything here is called on the thread
//! that the clouds have for themselves.
struct CloudDoor
{
    using Machine = std::shared_ptr<const CloudEnvironment>;
    //! Vault, sockets, clock and log; an empty pass phrase stands for the vault that the program was started with.
    //! SignIn where that needs a pass phrase.
    std::function<Result<Machine>(const Secret &passPhrase)> machine;
    //! Whether there is a file of tokens whose pass phrase the program was not told. May be empty.
    std::function<bool()> hasSealedFile = {};
    //! The program was told to keep sign-ins in a sealed file, not in the system's key store.
    bool keepsInFile = false;
    //! Shows the program's own sign-in window until it ends or the flag is set.
    std::function<QCoro::Task<Result<ConsentAnswer>>(ConsentRequest window, StopFlag stop)> embed;
    //! Takes a person to an address in the system's browser.
    std::function<Status(const QUrl &address)> openBrowser;
    QString clientId; //!< the configured one; may be empty
    //! Keeps another one for the next starts. May be empty.
    std::function<Status(const QString &clientId)> configureClientId = {};
    //! The system's own timer and what it starts.
    struct Daily
    {
        SystemTimer timer;
        QString program; //!< absolute path of counterfoilctl
        PullSurroundings around = {};
    };
    //! The reason where this system, or this copy of the program, has no such way. May be empty.
    std::function<Result<Daily>()> daily = {};
    std::chrono::seconds exportWait = usualExportWait;
    std::chrono::seconds signInLimit = std::chrono::seconds(300);
};

//! The program's own sign-in window, which the flag ends. NotFound where it was not built.
QCoro::Task<Result<ConsentAnswer>> askConsentWindow(ConsentRequest window, StopFlag stop);

} // namespace counterfoil
