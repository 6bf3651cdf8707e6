// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/companyfile.h"

#include "core/base/sentence.h"
#include "core/store/auditrepository.h"
#include "core/store/connection.h"
#include "core/store/dictionarystore.h"
#include "core/store/migrations.h"
#include "core/store/statement.h"
#include "core/store/transaction.h"

#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>
#include <QUuid>

#include <array>

namespace counterfoil {

struct CompanyFile::Private
{
    Private(const QSqlDatabase &connection, QString place, bool reading, const Clock &time)
        : db(connection), path(std::move(place)), readOnly(reading), clock(time)
    {}
    ~Private() { closeConnection(db); }
    Q_DISABLE_COPY_MOVE(Private)

    QSqlDatabase db;
    QString path;
    bool readOnly;
    const Clock &clock;
    QString actor = QStringLiteral("counterfoil");
    int depth = 0;
    DictionaryStore dictionaries;
};

CompanyFile::CompanyFile(std::unique_ptr<Private> p) : d(std::move(p)) {}
CompanyFile::CompanyFile(CompanyFile &&) noexcept = default;
CompanyFile &CompanyFile::operator=(CompanyFile &&) noexcept = default;
CompanyFile::~CompanyFile() = default;

QSqlDatabase &CompanyFile::db()
{
    return d->db;
}
const QString &CompanyFile::path() const
{
    return d->path;
}
bool CompanyFile::isReadOnly() const
{
    return d->readOnly;
}
const Clock &CompanyFile::clock() const
{
    return d->clock;
}
const QString &CompanyFile::actor() const
{
    return d->actor;
}
void CompanyFile::setActor(const QString &actor)
{
    d->actor = actor;
}
DictionaryStore &CompanyFile::dictionaries()
{
    return d->dictionaries;
}
int &CompanyFile::transactionDepth()
{
    return d->depth;
}

Status CompanyFile::setBusyTimeout(int milliseconds)
{
    return runSql(d->db, QStringLiteral("PRAGMA busy_timeout = %1").arg(milliseconds));
}

Result<qint64> CompanyFile::foreignVersion()
{
    Statement pragma(d->db, QStringLiteral("PRAGMA data_version"));
    if (const Status done = pragma.run(); !done)
        return std::unexpected(done.error());
    return pragma.next() ? pragma.integer(0) : 0;
}

bool isNetworkFileSystem(const QByteArray &type)
{
    static constexpr std::array<const char *, 8> names{"nfs",  "nfs4",  "cifs", "smb2",
                                                       "smb3", "smbfs", "afs",  "fuse.sshfs"};
    return std::any_of(names.begin(), names.end(), [&type](const char *name) { return type == name; });
}

namespace {

Status checkPlace(const QString &path)
{
    const QStorageInfo storage(QFileInfo(path).absolutePath());
    if (isNetworkFileSystem(storage.fileSystemType()))
        return refused(SENTENCE("%1 lies on a network drive (%2), where a company file is not safe; move it to a local "
                                "disk")
                           .arg(path, QString::fromLatin1(storage.fileSystemType())));
    return {};
}

Status checkFree(const QString &path)
{
    for (const char *suffix : {"", "-wal", "-journal"}) {
        const QString name = path + QLatin1String(suffix);
        if (QFileInfo::exists(name) || QFileInfo(name).isSymLink())
            return refused(SENTENCE("%1 exists already").arg(name));
    }
    return checkPlace(path);
}

Status layOut(CompanyFile &file)
{
    for (const QString &pragma : {QStringLiteral("PRAGMA page_size = 16384"),
                                  QStringLiteral("PRAGMA application_id = %1").arg(CompanyFile::applicationId)}) {
        if (const Status done = runSql(file.db(), pragma); !done)
            return done;
    }
    const Result<QList<Migration>> migrations = builtInMigrations();
    if (!migrations)
        return std::unexpected(migrations.error());
    if (const Status done = migrate(file, *migrations); !done)
        return done;
    Result<Transaction> transaction = Transaction::begin(file);
    if (!transaction)
        return std::unexpected(transaction.error());
    Statement name(file.db(), QStringLiteral("INSERT INTO company VALUES ('id', ?)"));
    if (const Status done = name.bind(QUuid::createUuid().toString(QUuid::WithoutBraces)).run(); !done)
        return done;
    if (const Status done = AuditRepository(file).append(QStringLiteral("init"), {}, {}); !done)
        return done;
    return transaction->commit();
}

} // namespace

Status CompanyFile::make(const QString &path, const Clock &clock)
{
    std::unique_ptr<Private> d;
    {
        Result<QSqlDatabase> db = openConnection(path, Access::Write);
        if (!db)
            return std::unexpected(db.error());
        d = std::make_unique<Private>(*db, path, false, clock);
    }
    CompanyFile file(std::move(d));
    return layOut(file);
}

Result<CompanyFile> CompanyFile::create(const QString &path, const Clock &clock)
{
    if (const Status done = checkFree(path); !done)
        return std::unexpected(done.error());
    const QString temporary = nameBeside(path, QStringLiteral("part"));
    Status done = createPrivateFile(temporary);
    if (done) {
        done = make(temporary, clock);
        if (done)
            done = putNew(temporary, path);
        if (!done)
            QFile::remove(temporary);
    }
    if (!done)
        return std::unexpected(done.error());
    return open(path, Mode::ReadWrite, clock);
}

namespace {

Result<QSqlDatabase> openReading(const QString &path)
{
    Result<QSqlDatabase> db = openConnection(path, Access::Read);
    Status readable;
    if (db) {
        const Result<QVariant> tables = valueOf(*db, QStringLiteral("SELECT count(*) FROM sqlite_schema"));
        if (tables)
            return db;
        readable = std::unexpected(tables.error());
        closeConnection(*db);
    } else {
        readable = std::unexpected(db.error());
    }
    // SQLite cannot put the index of the log into a folder that is not ours. Without a log the file alone is the truth.
    if (QFileInfo(path + QStringLiteral("-wal")).size() > 0)
        return std::unexpected(readable.error());
    return openConnection(path, Access::ReadImmutable);
}

bool isWritable(const QString &path)
{
    const QFileInfo info(path);
    return info.isWritable() && QFileInfo(info.canonicalPath()).isWritable();
}

std::unexpected<Error> tooNew(const QString &path, quint32 version)
{
    return refused(SENTENCE("%1 was written by a newer program (schema %2, this one knows %3)")
                       .arg(path)
                       .arg(version)
                       .arg(programSchema()));
}

Status bringUpToDate(CompanyFile &file, const QList<Migration> &migrations)
{
    const Result<QVariant> version = valueOf(file.db(), QStringLiteral("PRAGMA user_version"));
    if (!version)
        return std::unexpected(version.error());
    if (version->toUInt() > quint32(migrations.last().version))
        return tooNew(file.path(), version->toUInt());
    if (version->toInt() == migrations.last().version)
        return {};
    if (file.isReadOnly())
        return refused(
            SENTENCE("%1 is of an older version (schema %2, this program has %3): open it once where it can be written")
                .arg(file.path())
                .arg(version->toInt())
                .arg(migrations.last().version));
    const QString stamp = file.clock().nowUtc().toString(QStringLiteral("yyyyMMddTHHmmss"));
    const QString copy = QStringLiteral("%1.schema-%2-%3").arg(file.path()).arg(version->toInt()).arg(stamp);
    if (const Status done = vacuumInto(file.db(), copy); !done)
        return done;
    if (const Status done = migrate(file, migrations); !done)
        return done;
    return AuditRepository(file).append(QStringLiteral("migrate"), QString::number(version->toInt()), {});
}

} // namespace

Result<CompanyFile> CompanyFile::open(const QString &path, Mode mode, const Clock &clock)
{
    const Result<QList<Migration>> migrations = builtInMigrations();
    if (!migrations)
        return std::unexpected(migrations.error());
    return openWith(path, mode, clock, *migrations);
}

Result<CompanyFile> CompanyFile::openWith(const QString &path, Mode mode, const Clock &clock,
                                          const QList<Migration> &migrations)
{
    const Result<FileHeader> header = readHeader(path);
    if (!header)
        return std::unexpected(header.error());
    if (header->userVersion > quint32(migrations.last().version))
        return tooNew(path, header->userVersion);
    if (mode == Mode::ReadOnly && header->userVersion < quint32(migrations.last().version) && isWritable(path)) {
        if (const auto migrated = openWith(path, Mode::ReadWrite, clock, migrations); !migrated)
            return std::unexpected(migrated.error());
    }
    const bool reading = mode == Mode::ReadOnly || !isWritable(path);
    if (!reading) {
        if (const Status done = checkPlace(path); !done)
            return std::unexpected(done.error());
    }
    std::unique_ptr<Private> d;
    {
        // QSqlDatabase cannot be moved: no copy may outlive the handle, or Qt calls the connection "still in use".
        Result<QSqlDatabase> db = reading ? openReading(path) : openConnection(path, Access::WriteWal);
        if (!db)
            return std::unexpected(db.error());
        d = std::make_unique<Private>(*db, path, reading, clock);
    }
    CompanyFile file(std::move(d));
    if (const Status done = bringUpToDate(file, migrations); !done)
        return std::unexpected(done.error());
    return file;
}

} // namespace counterfoil
