// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/auditrepository.h"

#include "core/base/sentence.h"
#include "core/store/statement.h"
#include "core/store/transaction.h"

#include <QCryptographicHash>
#include <QJsonDocument>

namespace counterfoil {

namespace {

const QString auditColumns = QStringLiteral("seq, at, actor, action, subject, detail, hash");

// Every text with its length before it, so that nothing can move from one field to the next.
QString hashOf(const QString &previous, const AuditEntry &entry)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &text :
         {previous, QString::number(entry.seq), entry.at, entry.actor, entry.action, entry.subject, entry.detail}) {
        const QByteArray bytes = text.toUtf8();
        hash.addData(QByteArray::number(bytes.size()) + ':');
        hash.addData(bytes);
    }
    return QString::fromLatin1(hash.result().toHex());
}

AuditEntry entryOf(const Statement &row)
{
    return {row.integer(0), row.text(1), row.text(2), row.text(3), row.text(4), row.text(5), row.text(6)};
}

Result<QList<AuditEntry>> entriesIn(Statement &select)
{
    QList<AuditEntry> entries;
    while (select.next())
        entries.append(entryOf(select));
    if (const Status done = select.finish(); !done)
        return std::unexpected(done.error());
    return entries;
}

} // namespace

// Entries of another file do not fit.
Result<QString> AuditRepository::origin()
{
    const Result<QVariant> id = valueOf(m_file.db(), QStringLiteral("SELECT value FROM company WHERE name = 'id'"));
    if (!id)
        return std::unexpected(id.error());
    return id->toString();
}

Status AuditRepository::append(const QString &action, const QString &subject, const QJsonObject &detail)
{
    Result<Transaction> transaction = Transaction::begin(m_file);
    if (!transaction)
        return std::unexpected(transaction.error());
    const Result<QString> previous = head();
    if (!previous)
        return std::unexpected(previous.error());
    const Result<QVariant> last = valueOf(m_file.db(), QStringLiteral("SELECT coalesce(max(seq), 0) FROM audit"));
    if (!last)
        return std::unexpected(last.error());
    AuditEntry entry{last->toLongLong() + 1,
                     m_file.clock().nowUtc().toString(Qt::ISODateWithMs),
                     m_file.actor(),
                     action,
                     subject,
                     QString::fromUtf8(QJsonDocument(detail).toJson(QJsonDocument::Compact)),
                     {}};
    Statement insert(m_file.db(),
                     QStringLiteral("INSERT INTO audit (%1) VALUES (?, ?, ?, ?, ?, ?, ?)").arg(auditColumns));
    insert.bind(entry.seq).bind(entry.at).bind(entry.actor).bind(entry.action).bind(entry.subject);
    if (const Status done = insert.bind(entry.detail).bind(hashOf(*previous, entry)).run(); !done)
        return done;
    return transaction->commit();
}

Result<QList<AuditEntry>> AuditRepository::entries(qint64 last)
{
    Statement select(m_file.db(),
                     QStringLiteral("SELECT %1 FROM audit WHERE ? <= 0 OR seq > (SELECT max(seq) FROM audit) - ? "
                                    "ORDER BY seq")
                         .arg(auditColumns));
    if (const Status done = select.bind(last).bind(last).run(); !done)
        return std::unexpected(done.error());
    return entriesIn(select);
}

Result<QList<AuditEntry>> AuditRepository::entriesOf(const QString &action, const QString &subject)
{
    Statement select(
        m_file.db(),
        QStringLiteral("SELECT %1 FROM audit WHERE subject = ? AND action = ? ORDER BY seq").arg(auditColumns));
    if (const Status done = select.bind(subject).bind(action).run(); !done)
        return std::unexpected(done.error());
    return entriesIn(select);
}

Result<QList<AuditEntry>> AuditRepository::newestAbout(const QStringList &subjects, int most)
{
    const QString places = QStringList(subjects.size(), QStringLiteral("?")).join(u',');
    Statement select(m_file.db(), QStringLiteral("SELECT %1 FROM audit WHERE subject IN (%2) OR action = 'terms' "
                                                 "ORDER BY seq DESC LIMIT ?")
                                      .arg(auditColumns, places));
    for (const QString &subject : subjects)
        select.bind(subject);
    if (const Status done = select.bind(most).run(); !done)
        return std::unexpected(done.error());
    return entriesIn(select);
}

Result<qint64> AuditRepository::placeOf(const QString &hash)
{
    Statement select(m_file.db(), QStringLiteral("SELECT seq FROM audit WHERE hash = ?"));
    if (const Status done = select.bind(hash).run(); !done)
        return std::unexpected(done.error());
    const qint64 place = select.next() ? select.integer(0) : 0;
    if (const Status done = select.finish(); !done)
        return std::unexpected(done.error());
    return place;
}

Result<QString> AuditRepository::head()
{
    const Result<QVariant> hash =
        valueOf(m_file.db(), QStringLiteral("SELECT hash FROM audit ORDER BY seq DESC LIMIT 1"));
    if (!hash)
        return std::unexpected(hash.error());
    return hash->isNull() ? origin() : Result<QString>(hash->toString());
}

Status AuditRepository::verifyChain()
{
    Result<QString> previous = origin();
    if (!previous)
        return std::unexpected(previous.error());
    Statement select(m_file.db(), QStringLiteral("SELECT %1 FROM audit ORDER BY seq").arg(auditColumns));
    if (const Status done = select.run(); !done)
        return done;
    qint64 expected = 1;
    for (; select.next(); ++expected) {
        const AuditEntry entry = entryOf(select);
        if (entry.seq != expected || entry.hash != hashOf(*previous, entry))
            return failure(Error::Code::Failed, SENTENCE("audit trail: entry %1 was changed").arg(expected));
        previous = entry.hash;
    }
    if (expected == 1)
        return failure(Error::Code::Failed, SENTENCE("audit trail: it is empty"));
    return select.finish();
}

} // namespace counterfoil
