// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/syncing.h"

#include "core/base/filelock.h"
#include "core/base/sentence.h"
#include "core/store/cloudconnectionrepository.h"
#include "core/store/pullrepository.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>

namespace counterfoil {

namespace {

//! Two programs with the same file have the same mark for it; a copy beside it has another one.
QString markOf(const QString &path)
{
    const QByteArray canonical = QFileInfo(path).canonicalFilePath().toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(canonical, QCryptographicHash::Sha256).toHex().left(32));
}

Result<QList<CloudConnection>> chosen(CompanyFile &file, const QString &name)
{
    CloudConnectionRepository repository(file);
    if (name.isEmpty())
        return repository.connections();
    const Result<CloudConnection> one = repository.connection(name);
    if (!one && one.error().code() == Error::Code::NotFound) // contract, section 8.3: as where there is none at all
        return failure(Error::Code::SignIn, one.error().message() + SENTENCE("; `connect` makes one"));
    if (!one)
        return std::unexpected(one.error());
    return QList<CloudConnection>{*one};
}

constexpr qint64 pauseAfterFailure = 60 * 60; // seconds

//! A step that another try may well bring: the network, a disturbance or a locked key store stood in its way, or a
//! person stopped it.
bool isWorthAnotherTry(const PullStep &step)
{
    static const QSet<QString> codes{QStringLiteral("offline"),   QStringLiteral("unavailable"),
                                     QStringLiteral("throttled"), QStringLiteral("answer"),
                                     QStringLiteral("key-store"), QStringLiteral("cancelled")};
    return step.state == u"failed" && codes.contains(step.errorCode);
}

//! Whether a step of the day's pull is still to be done: what counts is the last complete day, not the last run
//! (security.md, 5.3). What failed for a reason that passes is tried again, but not all the time.
Result<bool> isDue(CompanyFile &file, const CloudConnection &connection, const QStringList &only,
                   const Schedule &schedule, const QDateTime &now)
{
    if (schedule.isDue(connection.lastTry, now))
        return true;
    const Result<CloudProfile> profile = CloudProfile::fromJson(connection.profile);
    if (!profile)
        return std::unexpected(profile.error());
    const auto steps = PullRepository(file).stepsSince(connection.name, now.addDays(-2));
    if (!steps)
        return std::unexpected(steps.error());
    QStringList outstanding = wantedSteps(connection.kind, *profile, only);
    QDateTime lastFailure;
    for (const PullStep &step : *steps) {
        if (schedule.isDue(step.started, now)) // of the day before
            continue;
        if (isWorthAnotherTry(step))
            lastFailure = std::max(lastFailure, step.started);
        else
            outstanding.removeAll(step.step);
    }
    const bool waits = lastFailure.isValid() && lastFailure.secsTo(now) < pauseAfterFailure;
    return !outstanding.isEmpty() && !waits;
}

//! The steps of a connection that could not even be begun.
QList<PullStep> failedSteps(const CloudConnection &connection, const Error &error, const QDateTime &started)
{
    PullStep step;
    step.connection = connection.name;
    step.step = stepsOf(connection.kind).first();
    step.state = QStringLiteral("failed");
    step.started = started;
    step.finished = started;
    step.errorCode = QStringLiteral("failed");
    step.errorMessage = error.message();
    step.errorHint = withWhatStays(faultOf(error).hint);
    return {step};
}

QCoro::Task<QList<PullStep>> pullOne(CompanyFile *file, const CloudEnvironment *environment, CloudConnection connection,
                                     PullOptions options, QDateTime started)
{
    const Result<CloudProfile> profile = CloudProfile::fromJson(connection.profile);
    if (!profile)
        co_return failedSteps(connection, profile.error(), started);
    const Result<QString> locks = environment->lockFolder();
    if (!locks)
        co_return failedSteps(connection, locks.error(), started);
    const Result<QString> downloads = environment->downloadFolder(connection.vaultKey, markOf(file->path()));
    if (!downloads)
        co_return failedSteps(connection, downloads.error(), started);
    const std::unique_ptr<HttpTransport> wire = environment->wire(*profile);
    const ClientParts parts{*wire, environment->vault, environment->pacer, *locks, environment->log};
    CloudClient client(connection, *profile, parts);
    const Result<QList<PullStep>> steps = co_await pull(file, &client, connection, options, *downloads, started);
    if (!steps)
        co_return failedSteps(connection, steps.error(), started);
    const bool isWhole =
        options.only.isEmpty() && !steps->isEmpty() &&
        std::none_of(steps->begin(), steps->end(), [](const PullStep &step) { return step.state == u"failed"; });
    if (isWhole) // nothing is on its way any more: what is there, a killed program left
        QDir(*downloads).removeRecursively();
    co_return *steps;
}

} // namespace

bool SyncReport::failed() const
{
    return std::any_of(steps.begin(), steps.end(), [](const PullStep &step) { return step.state == u"failed"; });
}

bool SyncReport::failedHere() const
{
    return std::any_of(steps.begin(), steps.end(),
                       [](const PullStep &step) { return step.state == u"failed" && step.errorCode == u"failed"; });
}

QCoro::Task<SyncReport> syncClouds(CompanyFile *file, const CloudEnvironment *environment, SyncRequest request)
{
    SyncReport report;
    report.started = file->clock().nowUtc();
    report.finished = report.started;
    const auto stop = [&report](const Error &error) {
        report.problem = error;
        return report;
    };
    const Result<QList<CloudConnection>> connections = chosen(*file, request.connection);
    if (!connections)
        co_return stop(connections.error());
    if (connections->isEmpty())
        co_return stop(Error(Error::Code::SignIn, SENTENCE("there is no connection; `connect` makes one")));
    const Result<QString> locks = environment->lockFolder();
    if (!locks)
        co_return stop(locks.error());
    FileLock lock(QStringLiteral("%1/sync-%2.lock").arg(*locks, markOf(file->path())));
    if (const Status taken = lock.take(); !taken) {
        const bool isHeld = taken.error().code() == Error::Code::Busy;
        co_return stop(
            isHeld ? Error(Error::Code::Busy,
                           SENTENCE("busy: another sync of this company file is running; wait until it has ended"))
                   : taken.error());
    }
    const Result<Schedule> schedule = scheduleOf(*file);
    if (!schedule)
        co_return stop(schedule.error());
    report.wasDue = !request.onlyIfDue;
    for (const CloudConnection &listed : *connections) {
        const Result<CloudConnection> connection = CloudConnectionRepository(*file).connection(listed.name);
        if (!connection && connection.error().code() == Error::Code::NotFound)
            continue; // somebody has disconnected it meanwhile
        if (!connection)
            co_return stop(connection.error());
        const Result<bool> due =
            request.onlyIfDue ? isDue(*file, *connection, request.options.only, *schedule, report.started) : true;
        if (!due)
            co_return stop(due.error());
        if (!*due)
            continue;
        report.wasDue = true;
        report.steps += co_await pullOne(file, environment, *connection, request.options, report.started);
    }
    report.finished = file->clock().nowUtc();
    co_return report;
}

} // namespace counterfoil
