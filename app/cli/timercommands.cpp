// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "core/base/configfolder.h"
#include "core/sync/commandrunner.h"
#include "core/sync/syncing.h"
#include "core/sync/systemtimer.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace counterfoil::cli {

namespace {

//! The timer of this system, and where its files lie.
Result<SystemTimer> timerOfSystem()
{
#if defined(Q_OS_WIN)
    const Result<QString> folder = configFolder(qEnvironmentVariable("COUNTERFOIL_HOME"), QStringLiteral("timer"));
    if (!folder)
        return std::unexpected(folder.error());
    return SystemTimer(SystemTimer::Kind::TaskScheduler, *folder, runCommand);
#elif defined(Q_OS_MACOS)
    return SystemTimer(SystemTimer::Kind::Launchd, QDir::homePath() + QStringLiteral("/Library/LaunchAgents"),
                       runCommand);
#else
    const QString folder =
        QStandardPaths::writableLocation(QStandardPaths::ConfigLocation) + QStringLiteral("/systemd/user");
    if (!QDir().mkpath(folder))
        return failure(Error::Code::Failed, QStringLiteral("the folder %1 cannot be made").arg(folder));
    return SystemTimer(SystemTimer::Kind::Systemd, folder, runCommand);
#endif
}

//! What the pull needs beside a fresh session's own; a pass phrase is never written down.
QMap<QString, QString> environmentOfPull()
{
    QMap<QString, QString> environment;
    for (const char *name : {"COUNTERFOIL_HOME", "COUNTERFOIL_VAULT"}) {
        if (const QString value = qEnvironmentVariable(name); !value.isEmpty())
            environment.insert(QString::fromLatin1(name), value);
    }
    return environment;
}

Result<Answer> install(const Context &context, const Arguments &)
{
    const auto workspace = context.open(CompanyFile::Mode::ReadOnly);
    if (!workspace)
        return std::unexpected(workspace.error());
    const Result<Schedule> schedule = scheduleOf((*workspace)->file());
    Result<SystemTimer> timer = timerOfSystem();
    if (!schedule || !timer)
        return std::unexpected(schedule ? timer.error() : schedule.error());
    const TimerJob job{QCoreApplication::applicationFilePath(),
                       QFileInfo(context.path).absoluteFilePath(),
                       *schedule,
                       context.clock.nowUtc(),
                       QTimeZone::systemTimeZone(),
                       environmentOfPull()};
    if (const Status installed = timer->install(job); !installed)
        return std::unexpected(installed.error());
    if (qEnvironmentVariable("COUNTERFOIL_VAULT") == u"file")
        tell(QStringLiteral("the timer's session needs COUNTERFOIL_VAULT_PASSPHRASE; it is not written down"));
    const QString next = schedule->nextAfter(context.clock.nowUtc()).toUTC().toString(Qt::ISODate);
    return Answer{{{QStringLiteral("installed"), true}, {QStringLiteral("next"), next}},
                  QStringLiteral("the system pulls %1 daily, next at %2").arg(job.companyFile, next),
                  Done};
}

Result<Answer> remove(const Context &context, const Arguments &)
{
    if (context.path.isEmpty())
        return failure(Error::Code::Usage, QStringLiteral("--file COMPANY.counterfoil is missing"));
    Result<SystemTimer> timer = timerOfSystem();
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
