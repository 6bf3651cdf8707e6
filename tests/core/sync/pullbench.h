// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identity/memoryvault.h"
#include "core/net/networktransport.h"
#include "core/store/cloudconnectionrepository.h"
#include "core/store/safety.h"
#include "core/sync/syncing.h"
#include "tests/core/sandbox/cloudsession.h"
#include "tests/support/awaiting.h"
#include "tests/support/scriptedpacer.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

#include <thread>

namespace counterfoil {

//! Where a file system in memory is there the folders are made in it: thousands of commits that each wait for a disk
//! which others keep busy take many minutes, and nothing here asks what a disk keeps.
inline QString quickPlace()
{
    const QFileInfo memory(QStringLiteral("/dev/shm"));
    const bool isThere = memory.isDir() && memory.isWritable();
    return (isThere ? memory.filePath() : QDir::tempPath()) + QStringLiteral("/counterfoil-XXXXXX");
}

//! A company file, a sandbox cloud, and everything between them as the program stacks it; only waits take no time.
class PullBench
{
public:
    explicit PullBench(const CloudPlan &plan = CloudSession::smallPlan())
        : session(plan), clock(session.calendar.nowUtc()),
          file(CompanyFile::create(folder.filePath(QStringLiteral("company.counterfoil")), clock).value()),
          environment{folder.filePath(QStringLiteral("home")),
                      vault,
                      pacer,
                      machine,
                      [this](const CloudProfile &) {
                          NetworkOptions options;
                          options.idleLimit = idle;
                          return std::make_unique<NetworkTransport>(options);
                      },
                      [this](const QString &line) { log.append(line); }}
    {}

    ConnectRequest request() const
    {
        ConnectRequest request;
        request.name = QStringLiteral("csp");
        request.kind = QStringLiteral("csp");
        request.profile = CloudProfile::fromJson(session.cloud.profile()).value();
        request.clientId = QString::fromLatin1(session.cloud.clientId());
        request.method = ConnectRequest::Method::Device;
        request.showCode = [](const QUrl &, const QString &) {};
        return request;
    }

    Result<CloudConnection> connect() { return connect(request()); }
    Result<CloudConnection> connect(const ConnectRequest &how)
    {
        return awaited(connectCloud(&file, &environment, how));
    }

    SyncReport sync(const SyncRequest &how = {}) { return awaited(syncClouds(&file, &environment, how)); }
    CloudConnection connection() { return CloudConnectionRepository(file).connection(QStringLiteral("csp")).value(); }

    //! Every byte that a person could find afterwards: company file, its log, and the program's own.
    QByteArray everythingWritten()
    {
        QByteArray all = log.join(u'\n').toUtf8();
        QDir dir(folder.path());
        const QStringList names = dir.entryList(QDir::Files);
        for (const QString &name : names) {
            QFile one(dir.filePath(name));
            if (one.open(QIODevice::ReadOnly))
                all += one.readAll();
        }
        return all;
    }

    static const PullStep *stepOf(const SyncReport &report, const QString &name)
    {
        const auto found = std::find_if(report.steps.begin(), report.steps.end(),
                                        [&name](const PullStep &step) { return step.step == name; });
        return found == report.steps.end() ? nullptr : &*found;
    }

    static QString textOf(const SyncReport &report)
    {
        QString text = report.problem ? report.problem->message() + u'\n' : QString();
        for (const PullStep &step : report.steps)
            text += QStringLiteral("%1 %2 +%3 ~%4 -%5 (%6, %7 requests) %8 %9\n")
                        .arg(step.step, step.state)
                        .arg(step.change.added)
                        .arg(step.change.changed)
                        .arg(step.change.removed)
                        .arg(step.change.received)
                        .arg(step.requests)
                        .arg(step.errorCode, step.errorMessage);
        return text;
    }

    QTemporaryDir folder{quickPlace()};
    CloudSession session;
    FixedClock clock;
    SystemClock machine;
    ScriptedPacer pacer;
    MemoryVault vault;
    QStringList log;
    std::chrono::milliseconds idle = std::chrono::seconds(20);
    CompanyFile file;
    CloudEnvironment environment;
};

} // namespace counterfoil
