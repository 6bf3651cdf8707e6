// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identity/connectionstate.h"
#include "core/model/activityrecord.h"
#include "core/model/cloudconnection.h"
#include "core/model/pullstep.h"
#include "core/sync/dailytimer.h"
#include "core/sync/schedule.h"

#include <optional>

namespace counterfoil {

//! A connection as the window shows it.
struct ConnectionRow
{
    CloudConnection connection;
    QString cloud; //!< name of the profile; empty where that cannot be read
    ConnectionState state = ConnectionState::Ok;
    QStringList warnings;
    QDateTime next; //!< when its pull is due
};

//! Connections, and what the last pull of each did.
struct CloudPicture
{
    QList<ConnectionRow> connections; //!< by name
    QList<PullStep> steps;            //!< of all of them
    std::optional<Schedule> schedule; //!< of the company file
};

//! The daily pull of a company file by the system itself.
struct SystemPull
{
    QString reason; //!< why there is no way to it; empty where there is one
    SystemTimer::Kind keeper = SystemTimer::Kind::Systemd;
    QStringList files = {}; //!< that it consists of, there or not
    QString program = {};   //!< that it starts
    bool isInstalled = false;
};

//! What a company file keeps of a partner when its connection goes.
struct KeptData
{
    qsizetype customers = 0;
    qsizetype subscriptions = 0;
    qsizetype invoices = 0;
    qsizetype activities = 0;
    qint64 lines = 0; //!< of Microsoft's invoices and usage, whoever brought them
};

//! A record of who changed what at Microsoft.
struct ActivityRow
{
    ActivityRecord record;
    QString customer;          //!< name in the terms, else Microsoft's
    QString subscription = {}; //!< name of the only one; empty where nobody knows it
};

} // namespace counterfoil
