// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identity/tokenanswer.h"
#include "core/identity/tokenrequests.h"
#include "core/net/httptransport.h"
#include "core/net/pacer.h"

#include <functional>

namespace counterfoil {

//! Signs in by a code that a person types on any device (contract, section 8.2); `show` gets the address and the code.
//! Asks as often as the service allows, until the code has run out, `limit` is over or a person stops it. Everything
//! given must outlive the task.
QCoro::Task<SignInResult<TokenGrant>> signInByDevice(SignInApplication application, HttpTransport *transport,
                                                     Pacer *pacer, std::chrono::milliseconds limit,
                                                     std::function<void(const QUrl &address, const QString &code)> show,
                                                     std::function<bool()> isCancelled = {});

} // namespace counterfoil
