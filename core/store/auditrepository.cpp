// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/auditrepository.h"

#include "core/base/sentence.h"
#include "core/store/statement.h"
#include "core/store/transaction.h"

#include <QCryptographicHash>
#include <QJsonArray>
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

//! What stands in a pattern of LIKE for itself.
QString patternOf(QString word)
{
    for (const QChar special : {u'\\', u'%', u'_'})
        word.replace(special, QStringLiteral("\\") + special);
    return u'%' + word + u'%';
}

//! The entries that have every word; "1" where there is none.
QString conditionOf(const QList<AuditWord> &words)
{
    QStringList conditions(1, QStringLiteral("1"));
    for (qsizetype word = 0; word < words.size(); ++word)
        conditions << QStringLiteral("(actor || ' ' || subject || ' ' || detail || ' ' || at || ' ' || action LIKE ? "
                                     "ESCAPE '\\' OR action IN (SELECT value FROM json_each(?)))");
    return conditions.join(QLatin1String(" AND "));
}

void bindWords(Statement &select, const QList<AuditWord> &words)
{
    for (const AuditWord &word : words) {
        const QJsonArray actions = QJsonArray::fromStringList(word.actions);
        select.bind(patternOf(word.text));
        select.bind(QString::fromUtf8(QJsonDocument(actions).toJson(QJsonDocument::Compact)));
    }
}

} // namespace

QJsonObject AuditEntry::parsedDetail() const
{
    return QJsonDocument::fromJson(detail.toUtf8()).object();
}

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

Result<QList<AuditEntry>> AuditRepository::entriesOf(const QString &action)
{
    Statement select(m_file.db(),
                     QStringLiteral("SELECT %1 FROM audit WHERE action = ? ORDER BY seq").arg(auditColumns));
    if (const Status done = select.bind(action).run(); !done)
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

Result<AuditPage> AuditRepository::page(const AuditQuery &query)
{
    const QString condition = conditionOf(query.words);
    AuditPage page;
    Statement count(m_file.db(), QStringLiteral("SELECT count(*) FROM audit WHERE ") + condition);
    bindWords(count, query.words);
    if (const Status done = count.run(); !done)
        return std::unexpected(done.error());
    page.all = count.next() ? count.integer(0) : 0;
    if (const Status done = count.finish(); !done)
        return std::unexpected(done.error());
    Statement select(m_file.db(), QStringLiteral("SELECT %1 FROM audit WHERE (? <= 0 OR seq < ?) AND %2 "
                                                 "ORDER BY seq DESC LIMIT ?")
                                      .arg(auditColumns, condition));
    select.bind(query.before).bind(query.before);
    bindWords(select, query.words);
    if (const Status done = select.bind(query.most).run(); !done)
        return std::unexpected(done.error());
    Result<QList<AuditEntry>> entries = entriesIn(select);
    const Result<QString> newest = head();
    if (!entries || !newest)
        return std::unexpected(entries ? newest.error() : entries.error());
    page.entries = std::move(*entries);
    page.head = *newest;
    return page;
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
