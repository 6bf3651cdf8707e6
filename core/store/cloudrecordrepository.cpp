// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/cloudrecordrepository.h"

#include "core/base/sentence.h"
#include "core/store/statement.h"
#include "core/store/transaction.h"

#include <QCryptographicHash>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

namespace counterfoil {

namespace {

QString compact(const QJsonObject &content)
{
    return QString::fromUtf8(QJsonDocument(content).toJson(QJsonDocument::Compact));
}

//! What the file has of a record.
struct Stored
{
    QString content;
    QString since;
    bool isEnded = false;
};

Result<QHash<QString, Stored>> storedOf(QSqlDatabase &db, const CloudScope &scope)
{
    Statement select(db, QStringLiteral("SELECT id, content, since, until FROM cloud_record "
                                        "WHERE owner = ? AND kind = ? AND scope = ?"));
    if (const Status done = select.bind(scope.owner).bind(scope.kind).bind(scope.scope).run(); !done)
        return std::unexpected(done.error());
    QHash<QString, Stored> stored;
    while (select.next())
        stored.insert(select.text(0), {select.text(1), select.text(2), !select.isNull(3)});
    if (const Status done = select.finish(); !done)
        return std::unexpected(done.error());
    return stored;
}

std::unexpected<Error> twice(const CloudScope &scope, const QString &id)
{
    return failure(Error::Code::Conflict, SENTENCE("%1 %2 comes twice").arg(scope.kind, id));
}

} // namespace

Status CloudRecordRepository::put(const CloudScope &scope, const CloudRecord &record, const QString &since)
{
    Statement insert(m_file.db(), QStringLiteral("INSERT OR REPLACE INTO cloud_record (owner, kind, scope, id, sorted, "
                                                 "content, since, until) VALUES (?, ?, ?, ?, ?, ?, ?, NULL)"));
    insert.bind(scope.owner).bind(scope.kind).bind(scope.scope).bind(record.id).bind(record.sorted);
    return insert.bind(compact(record.content)).bind(since).run();
}

Result<PullChange> CloudRecordRepository::replace(const CloudScope &scope, const QList<CloudRecord> &records, Gone gone)
{
    Result<Transaction> transaction = Transaction::begin(m_file);
    if (!transaction)
        return std::unexpected(transaction.error());
    const Result<QHash<QString, Stored>> stored = storedOf(m_file.db(), scope);
    if (!stored)
        return std::unexpected(stored.error());
    const QString now = m_file.clock().nowUtc().toString(Qt::ISODate);
    PullChange change;
    QSet<QString> listed;
    for (const CloudRecord &record : records) {
        if (listed.contains(record.id))
            return twice(scope, record.id);
        listed.insert(record.id);
        ++change.received;
        const auto before = stored->constFind(record.id);
        const bool isNew = before == stored->cend();
        if (!isNew && !before->isEnded && before->content == compact(record.content))
            continue;
        ++(isNew ? change.added : change.changed);
        if (const Status done = put(scope, record, isNew ? now : before->since); !done)
            return std::unexpected(done.error());
    }
    const QString end = gone == Gone::Forget ? QStringLiteral("DELETE FROM cloud_record")
                                             : QStringLiteral("UPDATE cloud_record SET until = ?");
    Statement leave(m_file.db(), end + QStringLiteral(" WHERE owner = ? AND kind = ? AND scope = ? AND id = ?"));
    for (auto before = stored->cbegin(); before != stored->cend(); ++before) {
        if (listed.contains(before.key()) || before->isEnded)
            continue;
        ++change.removed;
        if (gone == Gone::KeepAsEnded)
            leave.bind(now);
        if (const Status done = leave.bind(scope.owner).bind(scope.kind).bind(scope.scope).bind(before.key()).run();
            !done)
            return std::unexpected(done.error());
    }
    if (const Status done = transaction->commit(); !done)
        return std::unexpected(done.error());
    return change;
}

Result<PullChange> CloudRecordRepository::add(const CloudScope &scope, const QList<CloudRecord> &records)
{
    Result<Transaction> transaction = Transaction::begin(m_file);
    if (!transaction)
        return std::unexpected(transaction.error());
    const QString now = m_file.clock().nowUtc().toString(Qt::ISODate);
    Statement known(m_file.db(), QStringLiteral("SELECT content FROM cloud_record WHERE owner = ? AND kind = ? AND "
                                                "scope = ? AND id = ?"));
    PullChange change;
    change.received = records.size();
    for (const CloudRecord &record : records) {
        known.bind(scope.owner).bind(scope.kind).bind(scope.scope).bind(record.id);
        if (const Status done = known.run(); !done)
            return std::unexpected(done.error());
        const bool isKnown = known.next();
        if (isKnown && known.text(0) == compact(record.content))
            continue;
        ++(isKnown ? change.changed : change.added);
        if (const Status done = put(scope, record, now); !done)
            return std::unexpected(done.error());
    }
    if (const Status done = transaction->commit(); !done)
        return std::unexpected(done.error());
    return change;
}

namespace {

QString jsonList(const QStringList &texts)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(texts)).toJson(QJsonDocument::Compact));
}

//! What of a filter stands in the statement only where it narrows.
QString conditionsOf(const CloudRecordFilter &filter)
{
    QString text;
    if (!filter.ids.isEmpty())
        text += QStringLiteral(" AND id IN (SELECT value FROM json_each(?))");
    for (const QString &word : filter.words) {
        const QString alike = QStringLiteral(" OR EXISTS (SELECT 1 FROM json_tree(content) WHERE atom IN (SELECT value "
                                             "FROM json_each(?)))");
        text += QStringLiteral(" AND (instr(lower(content), ?) > 0%1)")
                    .arg(filter.alike.value(word).isEmpty() ? QString() : alike);
    }
    return text;
}

void bindConditions(Statement &select, const CloudRecordFilter &filter)
{
    if (!filter.ids.isEmpty())
        select.bind(jsonList(filter.ids));
    for (const QString &word : filter.words) {
        select.bind(word.toLower());
        if (const QStringList alike = filter.alike.value(word); !alike.isEmpty())
            select.bind(jsonList(alike));
    }
}

} // namespace

Result<QList<CloudRecord>> CloudRecordRepository::records(const QString &kind, const CloudRecordFilter &filter)
{
    const QString order = filter.newestFirst ? QStringLiteral("DESC") : QString();
    Statement select(m_file.db(),
                     QStringLiteral("SELECT owner, scope, id, sorted, content, since, coalesce(until, '') "
                                    "FROM cloud_record WHERE kind = ? AND (? = '' OR owner = ?) AND "
                                    "(? = '' OR scope = ?) AND sorted >= ?%2 ORDER BY sorted %1, scope, id %1 "
                                    "LIMIT ? OFFSET ?")
                         .arg(order, conditionsOf(filter)));
    select.bind(kind).bind(filter.owner).bind(filter.owner).bind(filter.scope).bind(filter.scope);
    select.bind(filter.sortedFrom);
    bindConditions(select, filter);
    if (const Status done = select.bind(filter.most).bind(filter.skip).run(); !done)
        return std::unexpected(done.error());
    QList<CloudRecord> records;
    while (select.next())
        records.append({select.text(0), select.text(1), select.text(2), select.text(3),
                        QJsonDocument::fromJson(select.text(4).toUtf8()).object(), select.text(5), select.text(6)});
    if (const Status done = select.finish(); !done)
        return std::unexpected(done.error());
    return records;
}

Result<QString> CloudRecordRepository::newest(const QString &owner, const QString &kind)
{
    Statement select(m_file.db(), QStringLiteral("SELECT coalesce(max(sorted), '') FROM cloud_record WHERE owner = ? "
                                                 "AND kind = ?"));
    if (const Status done = select.bind(owner).bind(kind).run(); !done)
        return std::unexpected(done.error());
    return select.next() ? select.text(0) : QString();
}

Status CloudRecordRepository::keepDocument(const QString &owner, const QString &id, const QByteArray &bytes)
{
    Result<Transaction> transaction = Transaction::begin(m_file);
    if (!transaction)
        return std::unexpected(transaction.error());
    Statement insert(m_file.db(), QStringLiteral("INSERT OR IGNORE INTO cloud_document (owner, id, sha256, bytes, "
                                                 "fetched_at) VALUES (?, ?, ?, ?, ?)"));
    insert.bind(owner).bind(id);
    insert.bind(QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex())).bind(bytes);
    if (const Status done = insert.bind(m_file.clock().nowUtc().toString(Qt::ISODate)).run(); !done)
        return done;
    return transaction->commit();
}

Result<QStringList> CloudRecordRepository::documents(const QString &owner)
{
    Statement select(m_file.db(), QStringLiteral("SELECT id FROM cloud_document WHERE owner = ? ORDER BY id"));
    if (const Status done = select.bind(owner).run(); !done)
        return std::unexpected(done.error());
    QStringList ids;
    while (select.next())
        ids.append(select.text(0));
    if (const Status done = select.finish(); !done)
        return std::unexpected(done.error());
    return ids;
}

Result<QByteArray> CloudRecordRepository::document(const QString &owner, const QString &id)
{
    Statement select(m_file.db(),
                     QStringLiteral("SELECT bytes, sha256 FROM cloud_document WHERE owner = ? AND id = ?"));
    if (const Status done = select.bind(owner).bind(id).run(); !done)
        return std::unexpected(done.error());
    if (!select.next())
        return failure(Error::Code::NotFound, SENTENCE("Microsoft's document of %1 is not on hand").arg(id));
    const QByteArray bytes = select.bytes(0);
    if (QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()) != select.text(1))
        return failure(Error::Code::Failed, SENTENCE("Microsoft's document of %1 is damaged").arg(id));
    return bytes;
}

} // namespace counterfoil
