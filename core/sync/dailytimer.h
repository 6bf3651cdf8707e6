// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/systemtimer.h"

namespace counterfoil {

class CompanyFile;

//! What the pull needs beside a fresh session's own: the values of COUNTERFOIL_HOME and COUNTERFOIL_VAULT, empty where
//! they are not set. A pass phrase is never written down.
struct PullSurroundings
{
    QString home = {};
    QString vault = {};
};

//! The timer of this system, and where its files lie. Failed where the program's own folder cannot be made.
Result<SystemTimer> timerOfSystem(const PullSurroundings &around);
//! Why this system cannot start the program daily; empty where it can. `isPassing`: the program lies where nothing will
//! be after this run.
QString whyNoTimer(const QString &program, bool isPassing);
//! Everything that the timer has to know about the daily pull of a file, as its schedule is now. `program` is the
//! absolute path of counterfoilctl.
Result<TimerJob> dailyPullOf(CompanyFile &file, const QString &program, const PullSurroundings &around);

} // namespace counterfoil
