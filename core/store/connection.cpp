// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/connection.h"

#include "core/base/disk.h"
#include "core/base/sentence.h"
#include "core/store/companyfile.h"
#include "core/store/statement.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QSqlError>
#include <QUrl>
#include <QUuid>
#include <QtEndian>

namespace counterfoil {

namespace {

constexpr int busyTimeout = 10'000;

QString optionsFor(Access access)
{
    const QString timeout = QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(busyTimeout);
    switch (access) {
    case Access::Write:
    case Access::WriteWal:
        return timeout;
    case Access::Read:
        return timeout + QStringLiteral(";QSQLITE_OPEN_READONLY");
    case Access::ReadImmutable:
        break;
    }
    return timeout + QStringLiteral(";QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI");
}

QString nameFor(const QString &path, Access access)
{
    if (access != Access::ReadImmutable)
        return path;
    const QByteArray encoded = QUrl::toPercentEncoding(QFileInfo(path).absoluteFilePath(), "/");
    return QStringLiteral("file:%1?immutable=1").arg(QString::fromLatin1(encoded));
}

// A pragma that SQLite does not know, or does not want to change, fails without a word: so every one is read back.
Status setPragma(QSqlDatabase &db, const QString &name, const QString &value, const QString &expected)
{
    if (const Status done = runSql(db, QStringLiteral("PRAGMA %1 = %2").arg(name, value)); !done)
        return done;
    const Result<QVariant> now = valueOf(db, QStringLiteral("PRAGMA %1").arg(name));
    if (!now)
        return std::unexpected(now.error());
    if (now->toString() != expected)
        return failure(Error::Code::Failed,
                       SENTENCE("company file: %1 is \"%2\" instead of \"%3\"").arg(name, now->toString(), expected));
    return {};
}

Status prepare(QSqlDatabase &db, Access access)
{
    const QString on = QStringLiteral("1");
    const QString off = QStringLiteral("0");
    QList<std::array<QString, 3>> pragmas{
        {QStringLiteral("foreign_keys"), QStringLiteral("ON"), on},
        {QStringLiteral("trusted_schema"), QStringLiteral("OFF"), off},
        {QStringLiteral("cell_size_check"), QStringLiteral("ON"), on},
        {QStringLiteral("recursive_triggers"), QStringLiteral("ON"), on},
    };
    if (access == Access::WriteWal)
        pragmas.append({QStringLiteral("journal_mode"), QStringLiteral("WAL"), QStringLiteral("wal")});
    if (access == Access::Write || access == Access::WriteWal)
        pragmas.append({QStringLiteral("synchronous"), QStringLiteral("FULL"), QStringLiteral("2")});
    for (const auto &[name, value, expected] : pragmas) {
        if (const Status done = setPragma(db, name, value, expected); !done)
            return done;
    }
    return {};
}

std::unexpected<Error> notACompanyFile(const QString &path)
{
    return refused(SENTENCE("%1 is no company file").arg(path));
}

} // namespace

Result<QSqlDatabase> openConnection(const QString &path, Access access)
{
    const QString name = QStringLiteral("counterfoil-%1").arg(QUuid::createUuid().toString(QUuid::WithoutBraces));
    QSqlDatabase db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
    db.setDatabaseName(nameFor(path, access));
    db.setConnectOptions(optionsFor(access));
    Status done;
    if (!db.open())
        done =
            failure(Error::Code::Failed, SENTENCE("%1 cannot be opened: %2").arg(path, db.lastError().databaseText()));
    else
        done = prepare(db, access);
    if (done)
        return db;
    closeConnection(db);
    return std::unexpected(done.error());
}

void closeConnection(QSqlDatabase &db)
{
    const QString name = db.connectionName();
    db.close();
    db = QSqlDatabase();
    QSqlDatabase::removeDatabase(name);
}

Result<FileHeader> readHeader(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return failure(Error::Code::NotFound, SENTENCE("there is no file %1").arg(path));
    // https://www.sqlite.org/fileformat2.html#the_database_header. Read as bytes: SQLite calls a file malformed whose
    // writer was killed while it moved the log into it, as long as it must not look at the log.
    constexpr qint64 headerSize = 100;
    constexpr qsizetype versionAt = 60;
    constexpr qsizetype idAt = 68;
    QFile file(path);
    const QByteArray header = info.isFile() && file.open(QIODevice::ReadOnly) ? file.read(headerSize) : QByteArray();
    if (header.size() < headerSize || !header.startsWith(QByteArrayView("SQLite format 3\0", 16)))
        return notACompanyFile(path);
    const auto number = [&header](qsizetype at) { return qFromBigEndian<quint32>(header.constData() + at); };
    if (number(idAt) != CompanyFile::applicationId)
        return notACompanyFile(path);
    return FileHeader{number(versionAt)};
}

Status createPrivateFile(const QString &path)
{
    const int handle = systemDisk().create(path);
    if (handle >= 0) {
        systemDisk().close(handle);
        return {};
    }
    const char *reason = std::strerror(errno);
    if (errno == EEXIST)
        return refused(SENTENCE("%1 exists already").arg(path));
    return failure(
        Error::Code::Failed, // the file has a passing name that tells a person nothing
        SENTENCE("no file can be made in %1: %2").arg(QFileInfo(path).absolutePath(), QString::fromLocal8Bit(reason)));
}

Status syncFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite) || !systemDisk().sync(file.handle()))
        return failure(Error::Code::Failed, SENTENCE("%1 could not be synced to disk").arg(path));
    return {};
}

QString nameBeside(const QString &path, const QString &suffix)
{
    const QString random = QString::number(QRandomGenerator::system()->generate64(), 36);
    return QStringLiteral("%1.%2.%3").arg(path, random, suffix);
}

Status putNew(const QString &temporary, const QString &path)
{
    if (const Status done = syncFile(temporary); !done)
        return done;
    if (!QDir().rename(temporary, path)) // never over an existing file
        return refused(SENTENCE("%1 exists already, or cannot be made").arg(path));
    if (!systemDisk().syncFolder(QFileInfo(path).absolutePath()))
        return failure(Error::Code::Failed, SENTENCE("the folder of %1 could not be synced").arg(path));
    return {};
}

Status vacuumInto(QSqlDatabase &db, const QString &path)
{
    // SQLite fills an empty file that is there already; made first, it has our mode and is nobody else's.
    if (const Status made = createPrivateFile(path); !made)
        return made;
    Statement vacuum(db, QStringLiteral("VACUUM INTO ?"));
    Status done = vacuum.bind(path).run();
    if (done)
        done = syncFile(path);
    if (!done)
        QFile::remove(path);
    return done;
}

} // namespace counterfoil
