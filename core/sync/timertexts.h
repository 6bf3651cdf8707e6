// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/schedule.h"

#include <QMap>

namespace counterfoil {

//! What the system is to do every day: `PROGRAM --file FILE sync --if-due`. Each system is woken at least at every due
//! instant; where it cannot say those exactly it is woken more often, and `--if-due` does nothing then.
struct TimerJob
{
    QString program;     //!< absolute path of counterfoilctl
    QString companyFile; //!< absolute path
    Schedule schedule;
    QDateTime now;                        //!< from when on the changes of clocks are looked at
    QTimeZone machineZone;                //!< for launchd, which knows no other
    QMap<QString, QString> environment{}; //!< what the pull needs beside that of a fresh session, such as its home
};

//! The content of the unit that pulls, in systemd's format. All four refuse control characters, and a pass phrase in
//! the environment, where it would stand in clear; this one also a program with a quote or a backslash in its path.
Result<QByteArray> systemdService(const TimerJob &job);
//! The content of the unit that wakes it: in the schedule's own zone, made up for later where the machine was off.
Result<QByteArray> systemdTimer(const TimerJob &job);
//! An agent of launchd (macOS), at every time of the machine's clock that is due on some day.
Result<QByteArray> launchdAgent(const TimerJob &job, const QString &label);
//! A task of the Task Scheduler (Windows) as UTF-16 with its mark, at every time UTC that is due on some day. Refuses
//! also an environment, which a task cannot have, and '%' (to a task the sign of a variable) or '"' in a path.
Result<QByteArray> windowsTask(const TimerJob &job);

} // namespace counterfoil
