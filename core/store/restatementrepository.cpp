// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/restatementrepository.h"

#include "core/base/sentence.h"
#include "core/store/auditrepository.h"
#include "core/store/restatementjson.h"
#include "core/store/statement.h"

#include <QCryptographicHash>
#include <QHash>
#include <QJsonDocument>

namespace counterfoil {

namespace {

const QString action = QStringLiteral("restate");
const QString restatementColumns =
    QStringLiteral("id, at, kind, origin, invoice, month, currency, first_day, last_day, detail");

const QString columnsOfDigest =
    QStringLiteral("at, set_id, kind, origin, invoice, month, currency, first_day, last_day, size");

const QString notYet(64, u'0'); // in place of a digest until the row is there

//! Over every column of the row but its digest, as the file has them now.
Result<QString> digestOf(CompanyFile &file, qint64 id)
{
    Statement select(file.db(),
                     QStringLiteral("SELECT detail, lines, %1 FROM restatement WHERE id = ?").arg(columnsOfDigest));
    if (const Status done = select.bind(id).run(); !done)
        return std::unexpected(done.error());
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const qsizetype count = columnsOfDigest.count(u',') + 1;
    if (select.next()) {
        hash.addData(select.text(0).toUtf8());
        hash.addData(select.bytes(1));
        for (int column = 2; column < 2 + int(count); ++column)
            hash.addData("\n" + select.text(column).toUtf8());
    }
    if (const Status done = select.finish(); !done)
        return std::unexpected(done.error());
    return QString::fromLatin1(hash.result().toHex());
}

Restatement restatementOf(Statement &row)
{
    Restatement restatement;
    restatement.id = row.integer(0);
    restatement.at = row.text(1);
    restatement.kind = sourceKindOf(row.text(2)).value_or(SourceKind::Reconciliation);
    restatement.origin = row.text(3);
    restatement.invoice = row.text(4);
    restatement.month = row.month(5);
    restatement.currency = row.text(6);
    restatement.span = {row.day(7), row.day(8)};
    readDetail(QJsonDocument::fromJson(row.text(9).toUtf8()).object(), restatement);
    return restatement;
}

} // namespace

Result<qint64> RestatementRepository::keep(const Restatement &restatement, qint64 set)
{
    const QByteArray detail = QJsonDocument(detailJson(restatement)).toJson(QJsonDocument::Compact);
    const QByteArray lines = QJsonDocument(linesJson(restatement.lines)).toJson(QJsonDocument::Compact);
    QByteArray packed;
    if (m_compression.pack(lines, packed) == 0)
        packed = lines;
    Statement insert(m_file.db(),
                     QStringLiteral("INSERT INTO restatement (at, set_id, kind, origin, invoice, month, currency, "
                                    "first_day, last_day, detail, size, lines, digest) "
                                    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    insert.bind(m_file.clock().nowUtc().toString(Qt::ISODateWithMs)).bind(set).bind(wordOf(restatement.kind));
    insert.bind(restatement.origin).bind(restatement.invoice).bind(restatement.month).bind(restatement.currency);
    insert.bind(restatement.span.from).bind(restatement.span.to).bind(QString::fromUtf8(detail));
    if (const Status done = insert.bind(qint64(lines.size())).bind(packed).bind(notYet).run(); !done)
        return std::unexpected(done.error());
    const qint64 id = insert.lastId();
    const Result<QString> digest = digestOf(m_file, id);
    if (!digest)
        return std::unexpected(digest.error());
    Statement seal(m_file.db(), QStringLiteral("UPDATE restatement SET digest = ? WHERE id = ?"));
    if (const Status done = seal.bind(*digest).bind(id).run(); !done)
        return std::unexpected(done.error());
    const QJsonObject note{{QStringLiteral("invoice"), restatement.invoice},
                           {QStringLiteral("kind"), wordOf(restatement.kind)},
                           {QStringLiteral("set"), set},
                           {QStringLiteral("lines"), restatement.changedLines()},
                           {QStringLiteral("difference"), restatement.difference().text()},
                           {QStringLiteral("digest"), *digest}};
    if (const Status noted = AuditRepository(m_file).append(action, QString::number(id), note); !noted)
        return std::unexpected(noted.error());
    return id;
}

Result<QList<Restatement>> RestatementRepository::restatements(const RestatementFilter &filter)
{
    Statement select(m_file.db(),
                     QStringLiteral("SELECT %1 FROM restatement WHERE coalesce(month, '') LIKE ? AND (? = 0 OR "
                                    "invoice = ? COLLATE NOCASE) AND id > ? ORDER BY id DESC LIMIT ?")
                         .arg(restatementColumns));
    select.bind(filter.month.isValid() ? filter.month.iso() : QStringLiteral("%"));
    select.bind(!filter.invoice.isEmpty()).bind(filter.invoice.isNull() ? QStringLiteral("") : filter.invoice);
    if (const Status done = select.bind(filter.after).bind(filter.limit > 0 ? filter.limit : qint64(-1)).run(); !done)
        return std::unexpected(done.error());
    QList<Restatement> list;
    while (select.next())
        list.append(restatementOf(select));
    if (const Status done = select.finish(); !done)
        return std::unexpected(done.error());
    return list;
}

Result<Restatement> RestatementRepository::restatement(qint64 id)
{
    Statement select(m_file.db(),
                     QStringLiteral("SELECT %1, size, lines FROM restatement WHERE id = ?").arg(restatementColumns));
    if (const Status done = select.bind(id).run(); !done)
        return std::unexpected(done.error());
    if (!select.next())
        return failure(Error::Code::NotFound, SENTENCE("there is no restatement %1").arg(id));
    Restatement restatement = restatementOf(select);
    Result<QList<RestatedLine>> lines = unpacked(select.bytes(11), select.integer(10));
    if (const Status done = select.finish(); !done)
        return std::unexpected(done.error());
    if (!lines)
        return failure(lines.error().code(), SENTENCE("restatement %1 is damaged").arg(id));
    restatement.lines = std::move(*lines);
    return restatement;
}

Result<QList<RestatedLine>> RestatementRepository::unpacked(const QByteArray &packed, qint64 size)
{
    constexpr qint64 most = qint64(1) << 28; // no more than keep() writes: a damaged size asks for no memory
    QByteArray json = packed;
    if (packed.size() != size) {
        if (size > most)
            return failure(Error::Code::Failed, QStringLiteral("damaged"));
        json.resize(size);
        if (!m_compression.unpack(packed, json.data(), size))
            return failure(Error::Code::Failed, QStringLiteral("damaged"));
    }
    return linesIn(QJsonDocument::fromJson(json).array());
}

Result<qint64> RestatementRepository::newest()
{
    const Result<QVariant> id = valueOf(m_file.db(), QStringLiteral("SELECT coalesce(max(id), 0) FROM restatement"));
    if (!id)
        return std::unexpected(id.error());
    return id->toLongLong();
}

Result<QHash<qint64, qint64>> RestatementRepository::idsBySet()
{
    Statement select(m_file.db(), QStringLiteral("SELECT set_id, id FROM restatement WHERE set_id > 0"));
    if (const Status done = select.run(); !done)
        return std::unexpected(done.error());
    QHash<qint64, qint64> ids;
    while (select.next())
        ids.insert(select.integer(0), select.integer(1));
    if (const Status done = select.finish(); !done)
        return std::unexpected(done.error());
    return ids;
}

Result<QList<HeldLines>> RestatementRepository::held(const SourceSet &of)
{
    Statement select(
        m_file.db(),
        QStringLiteral("SELECT DISTINCT p.invoice, p.tenant, p.subscription, p.product, p.sku, p.first_day, "
                       "p.last_day FROM source_set s JOIN invoice_part p ON p.set_id = s.id "
                       "JOIN invoice i ON i.id = p.invoice WHERE s.kind = ? AND s.invoice = ? COLLATE NOCASE "
                       "AND s.currency = ? AND i.state <> 'draft' AND i.type = 'invoice' "
                       "ORDER BY i.number, i.id"));
    if (const Status done = select.bind(wordOf(of.kind)).bind(of.invoice).bind(of.currency).run(); !done)
        return std::unexpected(done.error());
    QList<HeldLines> held;
    while (select.next())
        held.append({select.text(0),
                     select.text(1),
                     select.text(2),
                     select.text(3),
                     select.text(4),
                     {select.day(5), select.day(6)}});
    if (const Status done = select.finish(); !done)
        return std::unexpected(done.error());
    return held;
}

Result<QStringList> RestatementRepository::damaged()
{
    Statement select(m_file.db(),
                     QStringLiteral("SELECT r.id, r.digest, (SELECT detail ->> 'digest' FROM audit "
                                    "WHERE action = ? AND subject = CAST(r.id AS TEXT)) FROM restatement r"));
    if (const Status done = select.bind(action).run(); !done)
        return std::unexpected(done.error());
    QStringList damaged;
    while (select.next()) {
        const Result<QString> now = digestOf(m_file, select.integer(0));
        if (!now)
            return std::unexpected(now.error());
        if (*now != select.text(1) || *now != select.text(2))
            damaged.append(SENTENCE("restatement %1 is not what was noted when it came").arg(select.integer(0)));
    }
    if (const Status done = select.finish(); !done)
        return std::unexpected(done.error());
    return damaged;
}

} // namespace counterfoil
