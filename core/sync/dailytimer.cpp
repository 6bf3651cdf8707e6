// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/dailytimer.h"

#include "core/base/configfolder.h"
#include "core/base/sentence.h"
#include "core/store/companyfile.h"
#include "core/sync/commandrunner.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace counterfoil {

Result<SystemTimer> timerOfSystem([[maybe_unused]] const PullSurroundings &around)
{
#if defined(Q_OS_WIN)
    const Result<QString> folder = configFolder(around.home, QStringLiteral("timer"));
    if (!folder)
        return std::unexpected(folder.error());
    return SystemTimer(SystemTimer::Kind::TaskScheduler, *folder, runCommand);
#elif defined(Q_OS_MACOS)
    return SystemTimer(SystemTimer::Kind::Launchd, QDir::homePath() + QStringLiteral("/Library/LaunchAgents"),
                       runCommand);
#else
    return SystemTimer(
        SystemTimer::Kind::Systemd,
        QStandardPaths::writableLocation(QStandardPaths::ConfigLocation) + QStringLiteral("/systemd/user"), runCommand);
#endif
}

QString whyNoTimer(const QString &program, bool isPassing)
{
    if (isPassing)
        return SENTENCE("this copy of Counterfoil has no lasting place that the system could start it from");
    if (!QFileInfo(program).isExecutable())
        return SENTENCE("%1 is missing, which the system would start").arg(QDir::toNativeSeparators(program));
#if !defined(Q_OS_WIN) && !defined(Q_OS_MACOS)
    if (QStandardPaths::findExecutable(QStringLiteral("systemctl")).isEmpty())
        return SENTENCE("this system has no systemd: systemctl was not found");
#endif
    return {};
}

Result<TimerJob> dailyPullOf(CompanyFile &file, const QString &program, const PullSurroundings &around)
{
    const Result<Schedule> schedule = scheduleOf(file);
    if (!schedule)
        return std::unexpected(schedule.error());
    QMap<QString, QString> environment;
    for (const auto &[name, value] : {std::pair{QStringLiteral("COUNTERFOIL_HOME"), around.home},
                                      {QStringLiteral("COUNTERFOIL_VAULT"), around.vault}}) {
        if (!value.isEmpty())
            environment.insert(name, value);
    }
    return TimerJob{program,
                    QFileInfo(file.path()).absoluteFilePath(),
                    *schedule,
                    file.clock().nowUtc(),
                    QTimeZone::systemTimeZone(),
                    environment};
}

} // namespace counterfoil
