// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identity/tokenvault.h"

#include <chrono>

namespace counterfoil {

//! One item of the system's key store. A free coroutine each, because a question that nobody answers may outlive
//! whoever asked. Error::Code::SignIn where the store refuses or keeps silent for longer than the patience.

//! NotFound where the store says that there is none, which a locked one may say as well.
QCoro::Task<Result<Secret>> readItem(QString key, std::chrono::milliseconds patience);
//! Not yet read back.
QCoro::Task<Status> writeItem(QString key, Secret secret, std::chrono::milliseconds patience);
//! Proven by reading: NotFound is turned into success, what is still there into SignIn.
QCoro::Task<Status> deleteItem(QString key, std::chrono::milliseconds patience);

} // namespace counterfoil
