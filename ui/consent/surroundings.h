// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identity/consentprotocol.h"

#include <optional>

namespace counterfoil {

//! What decides whether the browser may run at all.
struct Surroundings
{
    bool isRoot = false;
    bool isSandboxOff = false; //!< by QTWEBENGINE_DISABLE_SANDBOX
    bool canLockIn = true;     //!< the system lets a program give up its rights
    bool isForTests = false;   //!< built with the tests

    static Surroundings now();
};

//! Why the browser must not run, as a sentence. A build for tests lets root, who cannot lock a browser in, run it
//! unlocked: nobody else, and only where the variable asks for it.
std::optional<QString> reasonToRefuse(const Surroundings &surroundings);

//! Starts this program again without arguments in a clean environment, unless it is clean. Does not come back then;
//! where it does, a value is why that was not possible.
std::optional<QString> enterCleanEnvironment();

//! No core file, no file that others can read, an end after so many seconds whatever happens, and an end with the
//! program that started this one.
void limitProcess(int seconds);

//! The arguments of QApplication: the browser's switches, with the fence around name look-ups.
QStringList engineArguments(const ConsentRequest &request);

} // namespace counterfoil
