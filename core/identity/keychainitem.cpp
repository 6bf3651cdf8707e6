// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identity/keychainitem.h"

#include "core/base/sentence.h"

#include <QCoroSignal>

#include <qt6keychain/keychain.h>

#include <optional>

namespace counterfoil {

namespace {

const QString service = QStringLiteral("counterfoil");

//! With our name in it: on Windows the key is all that tells programs apart.
QString fullKey(const QString &key)
{
    return service + QLatin1Char('/') + key;
}

//! Starts the job, which deletes itself when it is over, even if nobody waits any more: libsecret still writes into it.
QCoro::Task<Status> finished(QKeychain::Job *job, std::chrono::milliseconds patience)
{
    job->setInsecureFallback(false); // never a settings file instead
    job->start();
    const std::optional<QKeychain::Job *> done = co_await qCoro(job, &QKeychain::Job::finished, patience);
    if (!done)
        co_return failure(Error::Code::SignIn, SENTENCE("the system's key store does not answer; unlock it"));
    if (job->error() == QKeychain::NoError)
        co_return Status();
    if (job->error() == QKeychain::EntryNotFound)
        co_return failure(Error::Code::NotFound, SENTENCE("the system's key store has no such entry"));
    co_return failure(Error::Code::SignIn,
                      SENTENCE("the system's key store is locked or missing: %1").arg(job->errorString()));
}

} // namespace

QCoro::Task<Result<Secret>> readItem(QString key, std::chrono::milliseconds patience)
{
    auto *job = new QKeychain::ReadPasswordJob(service);
    job->setKey(fullKey(key));
    const Status done = co_await finished(job, patience);
    if (!done)
        co_return std::unexpected(done.error());
    co_return Secret(job->binaryData()); // still there: it is deleted by the event loop, to which nobody has returned
}

QCoro::Task<Status> writeItem(QString key, Secret secret, std::chrono::milliseconds patience)
{
    auto *job = new QKeychain::WritePasswordJob(service);
    job->setKey(fullKey(key));
    job->setBinaryData(secret.bytes());
    const Status done = co_await finished(job, patience);
    if (!done)
        co_return failure(Error::Code::SignIn, done.error().message());
    co_return Status();
}

QCoro::Task<Status> deleteItem(QString key, std::chrono::milliseconds patience)
{
    auto *job = new QKeychain::DeletePasswordJob(service);
    job->setKey(fullKey(key));
    const Status done = co_await finished(job, patience);
    if (!done && done.error().code() != Error::Code::NotFound)
        co_return done;
    const Result<Secret> rest = co_await readItem(key, patience);
    if (rest)
        co_return failure(Error::Code::SignIn, SENTENCE("the system's key store did not delete an entry"));
    if (rest.error().code() != Error::Code::NotFound)
        co_return std::unexpected(rest.error());
    co_return Status();
}

} // namespace counterfoil
