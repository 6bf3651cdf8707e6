// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "core/sync/dailytimer.h"
#include "core/sync/syncing.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace counterfoil::cli {

namespace {

PullSurroundings surroundings()
{
    return {qEnvironmentVariable("COUNTERFOIL_HOME"), qEnvironmentVariable("COUNTERFOIL_VAULT")};
}

Result<Answer> install(const Context &context, const Arguments &)
{
    const auto workspace = context.open(CompanyFile::Mode::ReadOnly);
    if (!workspace)
        return std::unexpected(workspace.error());
    const Result<TimerJob> job =
        dailyPullOf((*workspace)->file(), QCoreApplication::applicationFilePath(), surroundings());
    Result<SystemTimer> timer = timerOfSystem(surroundings());
    if (!job || !timer)
        return std::unexpected(job ? timer.error() : job.error());
    if (const Status installed = timer->install(*job); !installed)
        return std::unexpected(installed.error());
    if (surroundings().vault == u"file")
        tell(QStringLiteral("the timer's session needs COUNTERFOIL_VAULT_PASSPHRASE; it is not written down"));
    const QString next = job->schedule.nextAfter(context.clock.nowUtc()).toUTC().toString(Qt::ISODate);
    return Answer{{{QStringLiteral("installed"), true}, {QStringLiteral("next"), next}},
                  QStringLiteral("the system pulls %1 daily, next at %2").arg(job->companyFile, next),
                  Done};
}

Result<Answer> remove(const Context &context, const Arguments &)
{
    if (context.path.isEmpty())
        return failure(Error::Code::Usage, QStringLiteral("--file COMPANY.counterfoil is missing"));
    Result<SystemTimer> timer = timerOfSystem(surroundings());
    if (!timer)
        return std::unexpected(timer.error());
    const Result<bool> removed = timer->remove(QFileInfo(context.path).absoluteFilePath());
    if (!removed)
        return std::unexpected(removed.error());
    return Answer{{{QStringLiteral("removed"), *removed}},
                  *removed ? QStringLiteral("the system does not pull any more")
                           : QStringLiteral("there was no timer of this company file"),
                  Done};
}

//! What is not given stays as it was.
Result<Answer> scheduleCommand(const Context &context, const Arguments &arguments)
{
    const bool sets = arguments.has(QStringLiteral("at")) || arguments.has(QStringLiteral("zone"));
    const auto mode = sets ? CompanyFile::Mode::ReadWrite : CompanyFile::Mode::ReadOnly;
    const auto workspace = context.open(mode);
    if (!workspace)
        return std::unexpected(workspace.error());
    CompanyFile &file = (*workspace)->file();
    Result<Schedule> schedule = scheduleOf(file);
    if (!schedule)
        return std::unexpected(schedule.error());
    const auto given = [&arguments](const QString &name, const QString &before) {
        return arguments.has(name) ? arguments.value(name) : before;
    };
    if (sets) {
        schedule = Schedule::make(given(QStringLiteral("at"), schedule->time().toString(QStringLiteral("HH:mm"))),
                                  given(QStringLiteral("zone"), QString::fromUtf8(schedule->zone().id())));
        if (!schedule)
            return std::unexpected(schedule.error());
        if (const Status kept = setSchedule(file, *schedule); !kept)
            return std::unexpected(kept.error());
        tell(QStringLiteral("where the system's own timer is in use, `timer install` tells it"));
    }
    const QString at = schedule->time().toString(QStringLiteral("HH:mm"));
    const QString zone = QString::fromUtf8(schedule->zone().id());
    const QString next = schedule->nextAfter(context.clock.nowUtc()).toUTC().toString(Qt::ISODate);
    return Answer{{{QStringLiteral("at"), at}, {QStringLiteral("zone"), zone}, {QStringLiteral("next"), next}},
                  QStringLiteral("the daily pull is due at %1 in %2, next at %3").arg(at, zone, next),
                  Done};
}

} // namespace

void addTimerCommands(Commands &commands)
{
    addCommand(commands, "schedule", "tells or sets when the daily pull is due",
               "--file acme.counterfoil schedule --at 07:30 --zone Europe/Berlin",
               {{},
                {{"at", "HH:MM", "the local time; 09:00 until it is set"},
                 {"zone", "ZONE", "whose local time, of the IANA list; Europe/Amsterdam until it is set"}}},
               scheduleCommand);
    addCommand(commands, "timer install", "lets the system run the daily pull when it is due",
               "--file acme.counterfoil timer install", {}, install);
    addCommand(commands, "timer remove", "takes the daily pull from the system", "--file acme.counterfoil timer remove",
               {}, remove);
}

} // namespace counterfoil::cli
