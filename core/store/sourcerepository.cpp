// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sourcerepository.h"

#include "core/base/sentence.h"
#include "core/store/auditrepository.h"
#include "core/store/dictionarystore.h"
#include "core/store/statement.h"
#include "core/store/transaction.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace counterfoil {

namespace {

const QString setColumns =
    QStringLiteral("id, kind, path, digest, invoice, month, currency, lines, net, tax, first_day, "
                   "last_day, current, warnings, distributor, total, export_set");

QString jsonOf(const QStringList &texts)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(texts)).toJson(QJsonDocument::Compact));
}

QStringList textsOf(const QString &json)
{
    QStringList texts;
    const QJsonArray array = QJsonDocument::fromJson(json.toUtf8()).array();
    for (const auto &value : array)
        texts.append(value.toString());
    return texts;
}

SourceSet setOf(Statement &row)
{
    SourceSet set;
    set.id = row.integer(0);
    set.kind = sourceKindOf(row.text(1)).value_or(SourceKind::Reconciliation);
    set.path = row.text(2);
    set.digest = row.text(3);
    set.invoice = row.text(4);
    set.month = row.month(5);
    set.currency = row.text(6);
    set.lines = row.integer(7);
    set.net = row.exact(8);
    set.tax = row.exact(9);
    set.span = {row.day(10), row.day(11)};
    set.current = row.flag(12);
    set.warnings = textsOf(row.text(13));
    set.distributor = row.text(14);
    if (!row.isNull(15))
        set.total = row.exact(15);
    set.exportId = row.integer(16);
    return set;
}

Result<QList<SourceSet>> readSets(Statement &select)
{
    if (const Status done = select.run(); !done)
        return std::unexpected(done.error());
    QList<SourceSet> sets;
    while (select.next())
        sets.append(setOf(select));
    if (const Status done = select.finish(); !done)
        return std::unexpected(done.error());
    return sets;
}

//! What a set's chunks hold, as they stand in the file.
struct Stored
{
    qint64 lines = 0;
    QString content; //!< SHA-256 over the digests of the chunks
};

Result<Stored> storedOf(QSqlDatabase &db, qint64 set)
{
    Statement chunks(db, QStringLiteral("SELECT rows, digest FROM source_chunk WHERE set_id = ? ORDER BY seq"));
    if (const Status done = chunks.bind(set).run(); !done)
        return std::unexpected(done.error());
    Stored stored;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    while (chunks.next()) {
        stored.lines += chunks.integer(0);
        hash.addData(chunks.bytes(1));
    }
    if (const Status done = chunks.finish(); !done)
        return std::unexpected(done.error());
    stored.content = QString::fromLatin1(hash.result().toHex());
    return stored;
}

//! Of a set that is still being written as well.
Result<SourceKind> kindOf(QSqlDatabase &db, qint64 set)
{
    Statement select(db, QStringLiteral("SELECT kind FROM source_set WHERE id = ?"));
    if (const Status done = select.bind(set).run(); !done)
        return std::unexpected(done.error());
    const std::optional<SourceKind> kind = select.next() ? sourceKindOf(select.text(0)) : std::nullopt;
    if (const Status done = select.finish(); !done)
        return std::unexpected(done.error());
    if (!kind)
        return failure(Error::Code::NotFound, SENTENCE("there is no source set %1").arg(set));
    return *kind;
}

Status deleteSet(QSqlDatabase &db, qint64 set)
{
    return Statement(db, QStringLiteral("DELETE FROM source_set WHERE id = ?")).bind(set).run();
}

} // namespace

Result<Dictionary *> SourceRepository::dictionary(Shape shape)
{
    return m_file.dictionaries().inStep(m_file.db(), shape);
}

Result<qint64> SourceRepository::begin(SourceKind kind)
{
    if (m_file.transactionDepth() == 0)
        return failure(Error::Code::Failed, SENTENCE("source lines are written inside a transaction"));
    if (const Result<Dictionary *> ready = dictionary(shapeOf(kind)); !ready)
        return std::unexpected(ready.error());
    Statement insert(m_file.db(),
                     QStringLiteral("INSERT INTO source_set (kind, path, digest, invoice, currency, lines, net, tax, "
                                    "current, complete, warnings, imported_at, content) "
                                    "VALUES (?, '', '', '', '', 0, '0', '0', 0, 0, '[]', ?, '')"));
    insert.bind(wordOf(kind)).bind(m_file.clock().nowUtc().toString(Qt::ISODateWithMs));
    if (const Status done = insert.run(); !done)
        return std::unexpected(done.error());
    return insert.lastId();
}

Status SourceRepository::append(qint64 set, const SourceBatch &batch)
{
    return append(set, m_codec.encode(batch));
}

Status SourceRepository::append(qint64 set, const EncodedChunk &chunk)
{
    if (chunk.rows == 0)
        return {};
    Statement insert(
        m_file.db(),
        QStringLiteral("INSERT INTO source_chunk (set_id, seq, first_row, rows, first_day, last_day, digest, data) "
                       "SELECT id, coalesce((SELECT max(seq) + 1 FROM source_chunk WHERE set_id = id), 0), "
                       "coalesce((SELECT first_row + rows FROM source_chunk WHERE set_id = id "
                       "ORDER BY seq DESC LIMIT 1), 0), ?, ?, ?, ?, ? "
                       "FROM source_set WHERE complete = 0 AND id = ?"));
    insert.bind(chunk.rows);
    for (const Day day : {chunk.first, chunk.last}) {
        if (day.isValid())
            insert.bind(qint64(day.number()));
        else
            insert.bindNull();
    }
    if (const Status done = insert.bind(blockDigest(chunk.data)).bind(chunk.data).bind(set).run(); !done)
        return done;
    if (insert.changed() != 1)
        return failure(Error::Code::Conflict, SENTENCE("set %1 was not begun").arg(set));
    return {};
}

Status SourceRepository::finish(const SourceSet &header)
{
    const Result<Stored> stored = storedOf(m_file.db(), header.id);
    if (!stored)
        return std::unexpected(stored.error());
    if (stored->lines != header.lines)
        return failure(Error::Code::Conflict,
                       SENTENCE("%1 of %2 lines were stored").arg(stored->lines).arg(header.lines));
    if (const Status done = m_file.dictionaries().save(m_file.db(), shapeOf(header.kind)); !done)
        return done;
    Statement update(m_file.db(),
                     QStringLiteral("UPDATE source_set SET path = ?, digest = ?, invoice = ?, month = ?, currency = ?, "
                                    "lines = ?, net = ?, tax = ?, first_day = ?, last_day = ?, current = ?, "
                                    "complete = 1, warnings = ?, content = ?, kind = ?, distributor = ?, total = ?, "
                                    "export_set = ? WHERE id = ? AND complete = 0"));
    update.bind(header.path).bind(header.digest).bind(header.invoice).bind(header.month).bind(header.currency);
    update.bind(header.lines).bind(header.net).bind(header.tax).bind(header.span.from).bind(header.span.to);
    // whether lines are billed is known when all were read; their shape was known before
    update.bind(header.current).bind(jsonOf(header.warnings)).bind(stored->content).bind(wordOf(header.kind));
    update.bind(header.distributor);
    if (header.total)
        update.bind(*header.total);
    else
        update.bindNull();
    const qint64 exportId = header.exportId != 0 ? header.exportId : header.id;
    if (const Status done = update.bind(exportId).bind(header.id).run(); !done)
        return done;
    if (update.changed() != 1)
        return failure(Error::Code::Conflict, SENTENCE("set %1 was not begun").arg(header.id));
    const QJsonValue total = header.total ? QJsonValue(header.total->text()) : QJsonValue();
    const QJsonObject detail{{QStringLiteral("kind"), wordOf(header.kind)},
                             {QStringLiteral("path"), header.path},
                             {QStringLiteral("digest"), header.digest},
                             {QStringLiteral("invoice"), header.invoice},
                             {QStringLiteral("lines"), header.lines},
                             {QStringLiteral("net"), header.net.text()},
                             {QStringLiteral("content"), stored->content},
                             {QStringLiteral("tax"), header.tax.text()},
                             {QStringLiteral("total"), total},
                             {QStringLiteral("month"), header.month.isValid() ? header.month.iso() : QString()},
                             {QStringLiteral("currency"), header.currency},
                             {QStringLiteral("from"), header.span.from.iso()},
                             {QStringLiteral("to"), header.span.to.iso()},
                             {QStringLiteral("distributor"), header.distributor},
                             {QStringLiteral("export"), exportId},
                             {QStringLiteral("current"), header.current ? 1 : 0}};
    return AuditRepository(m_file).append(QStringLiteral("import"), QString::number(header.id), detail);
}

Result<QList<SourceSet>> SourceRepository::sets(bool currentOnly)
{
    Statement select(
        m_file.db(),
        QStringLiteral("SELECT %1 FROM source_set WHERE complete = 1 AND current >= ? ORDER BY id").arg(setColumns));
    select.bind(currentOnly);
    return readSets(select);
}

Result<SourceSet> SourceRepository::set(qint64 id)
{
    Statement select(m_file.db(),
                     QStringLiteral("SELECT %1 FROM source_set WHERE complete = 1 AND id = ?").arg(setColumns));
    select.bind(id);
    const Result<QList<SourceSet>> found = readSets(select);
    if (!found)
        return std::unexpected(found.error());
    if (found->isEmpty())
        return failure(Error::Code::NotFound, SENTENCE("there is no source set %1").arg(id));
    return found->first();
}

Status SourceRepository::forEachBatch(qint64 id, const std::function<Status(const SourceBatch &)> &work, Days onlyDays)
{
    const Result<SourceKind> kind = kindOf(m_file.db(), id);
    if (!kind)
        return std::unexpected(kind.error());
    const Shape shape = shapeOf(*kind);
    if (const Result<Dictionary *> ready = dictionary(shape); !ready)
        return std::unexpected(ready.error());
    const auto bound = [](Day day, qint32 open) { return qint64(day.isValid() ? day.number() : open); };
    Statement chunks(m_file.db(),
                     QStringLiteral("SELECT data FROM source_chunk WHERE set_id = ? AND "
                                    "(first_day IS NULL OR (last_day >= ? AND first_day <= ?)) ORDER BY seq"));
    chunks.bind(id).bind(bound(onlyDays.from, std::numeric_limits<qint32>::min()));
    if (const Status done = chunks.bind(bound(onlyDays.to, std::numeric_limits<qint32>::max())).run(); !done)
        return done;
    SourceBatch batch(shape);
    while (chunks.next()) {
        if (const Status done = m_codec.decode(chunks.bytes(0), batch); !done)
            return done;
        if (const Status done = work(batch); !done)
            return done;
    }
    return chunks.finish();
}

Result<SourceBatch> SourceRepository::page(qint64 id, qint64 firstRow, int count)
{
    const Result<SourceSet> header = set(id);
    if (!header)
        return std::unexpected(header.error());
    const Shape shape = shapeOf(header->kind);
    if (const Result<Dictionary *> ready = dictionary(shape); !ready)
        return std::unexpected(ready.error());
    Statement chunks(m_file.db(),
                     QStringLiteral("SELECT first_row, data FROM source_chunk "
                                    "WHERE set_id = ? AND first_row < ? AND first_row + rows > ? ORDER BY seq"));
    if (const Status done = chunks.bind(id).bind(firstRow + count).bind(firstRow).run(); !done)
        return std::unexpected(done.error());
    SourceBatch page(shape);
    SourceBatch batch(shape);
    while (chunks.next()) {
        if (const Status done = m_codec.decode(chunks.bytes(1), batch); !done)
            return std::unexpected(done.error());
        const qint64 start = chunks.integer(0);
        const int from = int(std::max<qint64>(0, firstRow - start));
        const int to = int(std::min<qint64>(batch.rows, firstRow + count - start));
        page.append(batch, from, to - from);
    }
    if (const Status done = chunks.finish(); !done)
        return std::unexpected(done.error());
    return page;
}

Status SourceRepository::retire(qint64 id, qint64 by)
{
    Result<Transaction> transaction = Transaction::begin(m_file);
    if (!transaction)
        return std::unexpected(transaction.error());
    if (const Result<SourceSet> known = set(id); !known)
        return std::unexpected(known.error());
    Statement used(m_file.db(), QStringLiteral("SELECT 1 FROM invoice_part WHERE set_id = ? UNION ALL "
                                               "SELECT 1 FROM sealed_set WHERE set_id = ? LIMIT 1"));
    if (const Status done = used.bind(id).bind(id).run(); !done)
        return done;
    const bool keep = used.next();
    if (const Status done = used.finish(); !done)
        return done;
    Statement update(m_file.db(), QStringLiteral("UPDATE source_set SET current = 0 WHERE id = ?"));
    if (const Status done = keep ? update.bind(id).run() : deleteSet(m_file.db(), id); !done)
        return done;
    QJsonObject detail{{QStringLiteral("kept"), keep}};
    if (by > 0)
        detail.insert(QStringLiteral("by"), by);
    if (const Status done = AuditRepository(m_file).append(QStringLiteral("retire"), QString::number(id), detail);
        !done)
        return done;
    return transaction->commit();
}

Status SourceRepository::purge()
{
    return runSql(m_file.db(),
                  QStringLiteral("DELETE FROM source_set WHERE current = 0 AND complete = 1 AND NOT EXISTS "
                                 "(SELECT 1 FROM invoice_part WHERE set_id = source_set.id) AND NOT EXISTS "
                                 "(SELECT 1 FROM sealed_set WHERE set_id = source_set.id)"));
}

} // namespace counterfoil
