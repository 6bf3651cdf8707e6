// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/safety.h"

#include "core/base/disk.h"
#include "core/base/sentence.h"
#include "core/store/connection.h"
#include "core/store/statement.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

#include <cerrno>

#ifndef Q_OS_WIN
#include <unistd.h>
#endif

namespace counterfoil {

namespace {

Result<QStringList> textsOf(QSqlDatabase &db, const QString &sql)
{
    Statement select(db, sql);
    if (const Status done = select.run(); !done)
        return std::unexpected(done.error());
    QStringList texts;
    while (select.next())
        texts.append(select.text(0));
    if (const Status done = select.finish(); !done)
        return std::unexpected(done.error());
    return texts;
}

void addCell(QCryptographicHash &hash, const Statement &row, int type, int column)
{
    const QByteArray bytes = row.bytes(column);
    hash.addData(row.text(type).toLatin1() + QByteArray::number(bytes.size()) + ':');
    hash.addData(bytes);
}

// Sorted by every column but the large ones behind the key; the keys of our tables stand in front.
Status addTable(QCryptographicHash &hash, QSqlDatabase &db, const QString &table)
{
    const QString list = QStringLiteral("SELECT name FROM pragma_table_info('%1') ORDER BY cid").arg(table);
    const Result<QStringList> columns = textsOf(db, list);
    if (!columns)
        return std::unexpected(columns.error());
    const QString keys = QStringLiteral("SELECT name FROM pragma_table_info('%1') WHERE pk > 0 ORDER BY pk").arg(table);
    const Result<QStringList> key = textsOf(db, keys);
    if (!key)
        return std::unexpected(key.error());
    QStringList selected;
    for (const QString &column : *columns)
        selected.append(QStringLiteral("typeof(%1), %1").arg(column));
    Statement rows(db, QStringLiteral("SELECT %1 FROM %2 ORDER BY %3")
                           .arg(selected.join(QLatin1String(", ")), table, key->join(QLatin1String(", "))));
    if (const Status done = rows.run(); !done)
        return done;
    hash.addData(QStringLiteral("table %1(%2)\n").arg(table, columns->join(u',')).toUtf8());
    while (rows.next()) {
        for (int column = 0; column < columns->size(); ++column)
            addCell(hash, rows, 2 * column, 2 * column + 1);
    }
    return rows.finish();
}

Status checkCopy(const QString &path, CompanyFile &original)
{
    Result<CompanyFile> copy = CompanyFile::open(path, CompanyFile::Mode::ReadOnly, original.clock());
    if (!copy)
        return std::unexpected(copy.error());
    if (const Status done = quickCheck(*copy); !done)
        return done;
    const QString head = QStringLiteral("SELECT max(seq) || ' ' || count(*) FROM audit");
    const Result<QVariant> there = valueOf(copy->db(), head);
    if (!there || there->toString().isEmpty())
        return failure(Error::Code::Failed, SENTENCE("the copy %1 has no audit trail").arg(path));
    return {};
}

Status removed(const QString &path, const Status &why)
{
    for (const char *suffix : {"", "-wal", "-shm"})
        QFile::remove(path + QLatin1String(suffix));
    return why;
}

// Nobody may have the target open: a log of the old file would be played into the new one.
Status settle(const QString &to, const Clock &clock)
{
    {
        Result<CompanyFile> old = CompanyFile::open(to, CompanyFile::Mode::ReadWrite, clock);
        if (!old && old.error().code() == Error::Code::Refused)
            return std::unexpected(old.error());
        if (old) {
            std::ignore = old->setBusyTimeout(0);
            if (const Status free = runSql(old->db(), QStringLiteral("BEGIN EXCLUSIVE")); !free)
                return free;
            if (const Status done = runSql(old->db(), QStringLiteral("ROLLBACK")); !done)
                return done;
        }
    }
    if (QFileInfo::exists(to + QStringLiteral("-wal")))
        return failure(Error::Code::Busy, SENTENCE("%1 is in use").arg(to));
    return {};
}

QString nameAside(const QString &to, const Clock &clock)
{
    const QString stamp = clock.nowUtc().toString(QStringLiteral("yyyyMMddTHHmmss"));
    QString aside = QStringLiteral("%1.before-restore-%2").arg(to, stamp);
    for (int i = 2; QFileInfo::exists(aside); ++i)
        aside = QStringLiteral("%1.before-restore-%2-%3").arg(to, stamp).arg(i);
    return aside;
}

// A second name for the old file, so that there is one under `to` at any moment.
bool linkTo(const QString &from, const QString &to)
{
#ifdef Q_OS_WIN
    Q_UNUSED(from)
    Q_UNUSED(to)
    return false;
#else
    return ::link(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0;
#endif
}

Result<QString> replaceOld(const QString &temporary, const QString &to, const Clock &clock)
{
    if (const Status done = settle(to, clock); !done)
        return std::unexpected(done.error());
    const QString aside = nameAside(to, clock);
    const bool linked = linkTo(to, aside);
    if (!linked && !systemDisk().rename(to, aside)) // a file system without second names
        return failure(Error::Code::Failed, SENTENCE("%1 could not be kept as %2").arg(to, aside));
    if (systemDisk().rename(temporary, to)) {
        if (systemDisk().syncFolder(QFileInfo(to).absolutePath()))
            return aside;
        return failure(Error::Code::Failed, SENTENCE("the folder of %1 could not be synced").arg(to));
    }
    if (linked)
        QFile::remove(aside);
    else
        systemDisk().rename(aside, to);
    return failure(Error::Code::Failed, SENTENCE("%1 could not be replaced").arg(to));
}

} // namespace

Status quickCheck(CompanyFile &file)
{
    const Result<QStringList> found = textsOf(file.db(), QStringLiteral("PRAGMA quick_check"));
    if (!found)
        return std::unexpected(found.error());
    if (*found != QStringList{QStringLiteral("ok")})
        return failure(Error::Code::Failed,
                       SENTENCE("%1 is damaged: %2").arg(file.path(), found->join(QLatin1String("; "))));
    return {};
}

Status backup(CompanyFile &file, const QString &path)
{
    if (QFileInfo::exists(path) || QFileInfo(path).isSymLink())
        return refused(SENTENCE("%1 exists already").arg(path));
    const QString temporary = nameBeside(path, QStringLiteral("part"));
    if (const Status done = vacuumInto(file.db(), temporary); !done)
        return done;
    if (const Status done = checkCopy(temporary, file); !done)
        return removed(temporary, done);
    const Status done = putNew(temporary, path);
    return done ? done : removed(temporary, done);
}

Result<QString> restore(const QString &from, const QString &to, const Clock &clock)
{
    if (QFileInfo(from).canonicalFilePath() == QFileInfo(to).canonicalFilePath() && QFileInfo::exists(from))
        return refused(SENTENCE("a company file cannot be restored from itself"));
    if (QFileInfo::exists(to)) {
        if (const Result<FileHeader> header = readHeader(to); !header)
            return std::unexpected(header.error());
    }
    Result<CompanyFile> source = CompanyFile::open(from, CompanyFile::Mode::ReadOnly, clock);
    if (!source)
        return std::unexpected(source.error());
    const QStringList problems = verify(*source);
    if (!problems.isEmpty())
        return refused(SENTENCE("%1 is not sound: %2").arg(from, problems.join(QLatin1String("; "))));
    const QString temporary = nameBeside(to, QStringLiteral("part"));
    if (const Status done = vacuumInto(source->db(), temporary); !done)
        return std::unexpected(done.error());
    Result<QString> kept;
    Status done = checkCopy(temporary, *source);
    if (done && QFileInfo::exists(to)) {
        kept = replaceOld(temporary, to, clock);
        done = kept ? Status() : std::unexpected(kept.error());
    } else if (done) {
        done = putNew(temporary, to);
    }
    return done ? kept : std::unexpected(removed(temporary, done).error());
}

Result<QString> contentDigest(CompanyFile &file)
{
    const Result<QStringList> tables =
        textsOf(file.db(), QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'table' AND "
                                          "name NOT LIKE 'sqlite_%' ORDER BY name"));
    if (!tables)
        return std::unexpected(tables.error());
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &table : *tables) {
        if (const Status done = addTable(hash, file.db(), table); !done)
            return std::unexpected(done.error());
    }
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace counterfoil
