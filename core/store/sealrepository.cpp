// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sealrepository.h"

#include "core/base/sentence.h"
#include "core/store/auditrepository.h"
#include "core/store/compression.h"
#include "core/store/statement.h"
#include "core/store/transaction.h"

#include <QJsonArray>

namespace counterfoil {

namespace {

Result<qint64> newestEntry(QSqlDatabase &db)
{
    const Result<QVariant> seq = valueOf(db, QStringLiteral("SELECT max(seq) FROM audit"));
    if (!seq)
        return std::unexpected(seq.error());
    return seq->toLongLong();
}

QJsonObject detailOf(const SealContent &content)
{
    QJsonArray sets;
    for (const qint64 set : content.sets)
        sets.append(set);
    return {{QStringLiteral("seal"), sha256Of(manifestOf(content.files))}, {QStringLiteral("sets"), sets}};
}

Status storeDocument(QSqlDatabase &db, qint64 seal, const QString &path, const QByteArray &bytes)
{
    QByteArray packed;
    const bool smaller = Compression().pack(bytes, packed) > 0;
    Statement insert(db, QStringLiteral("INSERT INTO sealed_document (seal, path, size, data) VALUES (?, ?, ?, ?)"));
    return insert.bind(seal).bind(path).bind(qint64(bytes.size())).bind(smaller ? packed : bytes).run();
}

MonthSeal sealIn(Statement &row)
{
    MonthSeal seal;
    seal.id = row.integer(0);
    seal.month = row.month(1);
    seal.digest = row.text(2);
    seal.files = filesOf(row.bytes(3));
    seal.closedAt = row.text(4);
    seal.closedBy = row.text(5);
    seal.reopening = row.integer(6);
    seal.reopenedAt = row.text(7);
    seal.reopenedBy = row.text(8);
    seal.reason = row.text(9);
    return seal;
}

} // namespace

Status SealRepository::store(qint64 seal, Month month, const SealContent &content)
{
    const QByteArray manifest = manifestOf(content.files);
    Statement insert(m_file.db(),
                     QStringLiteral("INSERT INTO month_seal (seq, month, digest, manifest) VALUES (?, ?, ?, ?)"));
    insert.bind(seal).bind(month).bind(sha256Of(manifest));
    if (const Status done = insert.bind(QString::fromUtf8(manifest)).run(); !done)
        return done;
    for (const auto &[path, bytes] : content.documents.asKeyValueRange()) {
        if (const Status done = storeDocument(m_file.db(), seal, path, bytes); !done)
            return done;
    }
    for (const qint64 set : content.sets) {
        Statement keep(m_file.db(), QStringLiteral("INSERT INTO sealed_set (seal, set_id) VALUES (?, ?)"));
        if (const Status done = keep.bind(seal).bind(set).run(); !done)
            return done;
    }
    return {};
}

Result<MonthSeal> SealRepository::close(Month month, const SealContent &content)
{
    Result<Transaction> transaction = Transaction::begin(m_file);
    if (!transaction)
        return std::unexpected(transaction.error());
    if (const Status open = expectOpen(month); !open)
        return std::unexpected(open.error());
    const Status noted = AuditRepository(m_file).append(QStringLiteral("closeMonth"), month.iso(), detailOf(content));
    if (!noted)
        return std::unexpected(noted.error());
    const Result<qint64> seq = newestEntry(m_file.db());
    if (!seq)
        return std::unexpected(seq.error());
    if (const Status stored = store(*seq, month, content); !stored)
        return std::unexpected(stored.error());
    Result<QList<MonthSeal>> all = seals(month);
    if (!all)
        return std::unexpected(all.error());
    if (const Status committed = transaction->commit(); !committed)
        return std::unexpected(committed.error());
    return std::move(all->last());
}

Result<MonthSeal> SealRepository::reopen(Month month, const QString &reason)
{
    Result<Transaction> transaction = Transaction::begin(m_file);
    if (!transaction)
        return std::unexpected(transaction.error());
    const Result<std::optional<MonthSeal>> seal = sealOf(month);
    if (!seal)
        return std::unexpected(seal.error());
    if (!*seal)
        return failure(Error::Code::Conflict, SENTENCE("%1 is not closed").arg(month.iso()));
    const QJsonObject detail{{QStringLiteral("seal"), (*seal)->digest}, {QStringLiteral("reason"), reason}};
    if (const Status noted = AuditRepository(m_file).append(QStringLiteral("reopenMonth"), month.iso(), detail); !noted)
        return std::unexpected(noted.error());
    const Result<qint64> seq = newestEntry(m_file.db());
    if (!seq)
        return std::unexpected(seq.error());
    Statement update(m_file.db(), QStringLiteral("UPDATE month_seal SET reopened = ? WHERE seq = ?"));
    if (const Status done = update.bind(*seq).bind((*seal)->id).run(); !done)
        return std::unexpected(done.error());
    Result<QList<MonthSeal>> all = seals(month);
    if (!all)
        return std::unexpected(all.error());
    if (const Status committed = transaction->commit(); !committed)
        return std::unexpected(committed.error());
    return std::move(all->last());
}

Result<QList<MonthSeal>> SealRepository::seals(Month month)
{
    Statement select(m_file.db(),
                     QStringLiteral("SELECT s.seq, s.month, s.digest, s.manifest, c.at, c.actor, s.reopened, r.at, "
                                    "r.actor, r.detail ->> 'reason' FROM month_seal s LEFT JOIN audit c ON c.seq = "
                                    "s.seq LEFT JOIN audit r ON r.seq = s.reopened WHERE ? OR s.month = ? "
                                    "ORDER BY s.seq"));
    if (const Status done = select.bind(!month.isValid()).bind(month).run(); !done)
        return std::unexpected(done.error());
    QList<MonthSeal> seals;
    while (select.next())
        seals.append(sealIn(select));
    if (const Status done = select.finish(); !done)
        return std::unexpected(done.error());
    for (MonthSeal &seal : seals) {
        Result<QList<qint64>> sets = setsOf(seal.id);
        if (!sets)
            return std::unexpected(sets.error());
        seal.sets = std::move(*sets);
    }
    return seals;
}

Result<QList<qint64>> SealRepository::setsOf(qint64 seal)
{
    Statement select(m_file.db(), QStringLiteral("SELECT set_id FROM sealed_set WHERE seal = ? ORDER BY set_id"));
    if (const Status done = select.bind(seal).run(); !done)
        return std::unexpected(done.error());
    QList<qint64> sets;
    while (select.next())
        sets.append(select.integer(0));
    if (const Status done = select.finish(); !done)
        return std::unexpected(done.error());
    return sets;
}

Result<std::optional<MonthSeal>> SealRepository::sealOf(Month month)
{
    Result<QList<MonthSeal>> all = seals(month);
    if (!all)
        return std::unexpected(all.error());
    if (all->isEmpty() || !all->last().isClosed())
        return std::nullopt;
    return std::move(all->last());
}

Result<Month> SealRepository::newestClosed()
{
    Statement select(m_file.db(),
                     QStringLiteral("SELECT month FROM month_seal WHERE reopened IS NULL ORDER BY month DESC LIMIT 1"));
    if (const Status done = select.run(); !done)
        return std::unexpected(done.error());
    const Month newest = select.next() ? select.month(0) : Month();
    if (const Status done = select.finish(); !done)
        return std::unexpected(done.error());
    return newest;
}

Status SealRepository::expectOpen(Month month)
{
    const Result<std::optional<MonthSeal>> seal = sealOf(month);
    if (!seal)
        return std::unexpected(seal.error());
    if (*seal)
        return failure(Error::Code::Conflict,
                       SENTENCE("%1 is closed since %2: reopen --month %1 --reason … opens it again")
                           .arg(month.iso(), (*seal)->closedAt.left(10)));
    return {};
}

Result<QByteArray> SealRepository::document(qint64 seal, const QString &path)
{
    Statement select(m_file.db(), QStringLiteral("SELECT size, data FROM sealed_document WHERE seal = ? AND path = ?"));
    if (const Status done = select.bind(seal).bind(path).run(); !done)
        return std::unexpected(done.error());
    if (!select.next())
        return failure(Error::Code::NotFound, SENTENCE("seal %1 has no document %2").arg(seal).arg(path));
    const QByteArray data = select.bytes(1);
    const qint64 size = select.integer(0);
    if (size == data.size())
        return data;
    const auto damaged = [&] {
        return failure(Error::Code::Failed, SENTENCE("document %1 of seal %2 is damaged").arg(path).arg(seal));
    };
    constexpr qint64 most = qint64(1) << 31;
    if (size < 0 || size > most)
        return damaged();
    QByteArray bytes(size, Qt::Uninitialized);
    if (!Compression().unpack(data, bytes.data(), bytes.size()))
        return damaged();
    return bytes;
}

} // namespace counterfoil
