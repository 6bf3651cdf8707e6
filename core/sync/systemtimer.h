// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/disk.h"
#include "core/sync/timertexts.h"

#include <functional>
#include <optional>

namespace counterfoil {

//! Installs and removes the system's own timer for a company file: its files in a folder of the system's, and the
//! commands that make the system heed them. Each company file has its own, told apart by a hash of its absolute path.
class SystemTimer
{
public:
    enum class Kind {
        Systemd,       //!< units of the user, in ~/.config/systemd/user
        Launchd,       //!< agents of the user, in ~/Library/LaunchAgents
        TaskScheduler, //!< in any folder, from which schtasks reads the task
    };
    //! Runs a program with its arguments; runCommand is the real one.
    using Runner = std::function<Status(const QStringList &command)>;

    //! The disk must outlive it.
    SystemTimer(Kind kind, QString folder, Runner runner, Disk &disk = systemDisk());

    //! Sets the timer up, in place of an older one of that file. Where that fails, with the reason, everything stands
    //! as it was: no files, or the older timer. The folder is made. Refused where the system cannot hold the job.
    Status install(const TimerJob &job);
    //! Whether there was a timer; now there is none. Where the system does not let go of it, it stays whole.
    Result<bool> remove(const QString &companyFile);
    bool isInstalled(const QString &companyFile) const;
    Kind kind() const { return m_kind; }
    //! That the timer of a company file consists of, there or not; absolute paths.
    QStringList files(const QString &companyFile) const;

private:
    struct Parts;
    using Contents = QList<std::optional<QByteArray>>; //!< of the files; nothing for one that is not there

    Parts partsOf(const QString &companyFile) const;
    Result<Contents> textsOf(const TimerJob &job, const Parts &parts) const;
    Result<Contents> standing(const Parts &parts) const;
    Status put(const Parts &parts, const Contents &contents) const;
    Status stop(const Parts &parts, const Contents &before) const;
    void takeBack(const Parts &parts, const Contents &before) const;
    Status runAll(const QList<QStringList> &commands) const;

    Kind m_kind;
    QString m_folder;
    Runner m_runner;
    Disk &m_disk;
};

} // namespace counterfoil
