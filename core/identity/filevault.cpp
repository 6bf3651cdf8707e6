// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identity/filevault.h"

#include "core/base/filelock.h"
#include "core/base/filewriter.h"
#include "core/base/sentence.h"

#include <QDir>
#include <QFileInfo>
#include <QtEndian>

#include <filesystem>
#include <optional>

namespace counterfoil {

namespace {

constexpr qint64 largestFile = 16 * 1024 * 1024;
constexpr auto lockPatience = std::chrono::seconds(5); // a write takes milliseconds

//! Every key and secret, each behind its length as four bytes, big-endian.
Secret packed(const QMap<QString, Secret> &secrets)
{
    QByteArrayList parts;
    qsizetype size = 0;
    for (auto it = secrets.cbegin(); it != secrets.cend(); ++it) {
        parts << it.key().toUtf8() << it->bytes();
        size += 8 + parts.at(parts.size() - 2).size() + parts.last().size();
    }
    QByteArray all;
    all.reserve(size); // else growing would leave copies behind
    for (const QByteArray &part : parts) {
        std::array<char, 4> length{};
        qToBigEndian(quint32(part.size()), length.data());
        all.append(length.data(), 4).append(part);
    }
    return Secret(std::move(all));
}

//! Nothing where the lengths do not add up.
std::optional<QMap<QString, Secret>> unpacked(const Secret &content)
{
    QMap<QString, Secret> secrets;
    QByteArrayView rest(content.bytes());
    const auto take = [&rest]() -> std::optional<QByteArrayView> {
        const qint64 length = rest.size() < 4 ? -1 : qint64(qFromBigEndian<quint32>(rest.data()));
        if (length < 0 || length > rest.size() - 4)
            return std::nullopt;
        const QByteArrayView part = rest.sliced(4, length);
        rest = rest.sliced(4 + length);
        return part;
    };
    while (!rest.isEmpty()) {
        const std::optional<QByteArrayView> key = take();
        const std::optional<QByteArrayView> secret = key ? take() : std::nullopt;
        if (!secret)
            return std::nullopt;
        secrets.insert(QString::fromUtf8(*key), Secret(secret->toByteArray()));
    }
    return secrets;
}

Error named(const QString &path, const Error &error)
{
    return Error(error.code(), QStringLiteral("%1: %2").arg(path, error.message()));
}

} // namespace

QString FileVault::pathIn(const QString &folder)
{
    return QDir(folder).filePath(QStringLiteral("vault.bin"));
}

FileVault::FileVault(QString folder, Secret passPhrase, Disk &disk)
    : m_folder(std::move(folder)), m_path(pathIn(m_folder)), m_seal(std::move(passPhrase)), m_disk(disk)
{}

QCoro::Task<Result<Secret>> FileVault::read(QString key)
{
    const Result<Secrets> secrets = load();
    if (!secrets)
        co_return std::unexpected(secrets.error());
    const auto found = secrets->constFind(key);
    if (found == secrets->cend())
        co_return failure(Error::Code::NotFound, SENTENCE("%1 keeps nothing under %2").arg(m_path, key));
    co_return *found;
}

QCoro::Task<Status> FileVault::write(QString key, Secret secret)
{
    const auto keep = [&](Secrets &secrets) {
        secrets.insert(key, secret);
        return true;
    };
    co_return change(keep);
}

QCoro::Task<Status> FileVault::remove(QString key)
{
    const auto forget = [&](Secrets &secrets) { return secrets.remove(key) > 0; };
    const Result<bool> isThere = exists();
    if (isThere && !*isThere)
        co_return Status(); // not worth a folder and a lock
    co_return change(forget);
}

//! Asked of the system itself: to QFileInfo a folder that may not be looked into is an empty one.
Result<bool> FileVault::exists() const
{
    std::error_code fault;
    const std::filesystem::file_type type =
        std::filesystem::status(QFileInfo(m_path).filesystemFilePath(), fault).type();
    if (type != std::filesystem::file_type::none)
        return type != std::filesystem::file_type::not_found;
    return failure(Error::Code::Failed,
                   SENTENCE("%1 cannot be looked at: %2").arg(m_path, QString::fromStdString(fault.message())));
}

//! What stands in the file; empty where there is none.
Result<FileVault::Secrets> FileVault::load()
{
    const Result<bool> isThere = exists();
    if (!isThere)
        return std::unexpected(isThere.error());
    if (!*isThere)
        return Secrets();
    if (QFileInfo(m_path).size() > largestFile)
        return failure(Error::Code::SignIn, SENTENCE("%1 is far too large for a file of tokens").arg(m_path));
    const Result<QByteArray> file = m_disk.read(m_path);
    if (!file)
        return std::unexpected(file.error());
    const Result<Secret> content = m_seal.open(*file);
    if (!content)
        return std::unexpected(named(m_path, content.error()));
    const std::optional<Secrets> secrets = unpacked(*content);
    if (!secrets)
        return failure(Error::Code::SignIn, SENTENCE("%1 opens, but holds no tokens").arg(m_path));
    return *secrets;
}

Status FileVault::save(const Secrets &secrets)
{
    const Secret content = packed(secrets);
    const Result<QByteArray> file = m_seal.seal(content);
    if (!file)
        return std::unexpected(named(m_path, file.error()));
    if (file->size() > largestFile)
        return failure(Error::Code::Failed, SENTENCE("%1 would become too large").arg(m_path));
    if (const Status done = FileWriter(m_disk).write(m_path, *file); !done)
        return done;
    const Result<Secrets> back = load();
    if (!back)
        return std::unexpected(back.error());
    if (packed(*back).bytes() != content.bytes())
        return failure(Error::Code::Failed, SENTENCE("%1 reads back differently").arg(m_path));
    return {};
}

//! Reads again under the lock, so that what another process has kept meanwhile stays.
Status FileVault::change(const std::function<bool(Secrets &)> &changed)
{
    if (const Status done = makeFolder(); !done)
        return done;
    FileLock lock(m_path + QStringLiteral(".lock"));
    if (const Status done = lock.take(lockPatience); !done)
        return done;
    Result<Secrets> secrets = load();
    if (!secrets)
        return std::unexpected(secrets.error());
    if (!changed(*secrets))
        return {};
    clearAway();
    return save(*secrets);
}

Status FileVault::makeFolder() const
{
    if (QFileInfo(m_folder).isDir())
        return {};
    if (!QDir().mkpath(m_folder))
        return failure(Error::Code::Failed, SENTENCE("the folder %1 cannot be made").arg(m_folder));
    QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return {};
}

//! What a process left beside the file when it was killed while it wrote; under the lock nobody else is writing.
void FileVault::clearAway() const
{
    const QStringList rests =
        QDir(m_folder).entryList({QStringLiteral("vault.bin.*.part")}, QDir::Files | QDir::Hidden);
    for (const QString &rest : rests)
        m_disk.remove(QDir(m_folder).filePath(rest));
}

} // namespace counterfoil
