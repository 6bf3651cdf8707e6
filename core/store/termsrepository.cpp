// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/termsrepository.h"

#include "core/base/sentence.h"
#include "core/store/auditrepository.h"
#include "core/store/statement.h"
#include "core/store/transaction.h"

#include <QCryptographicHash>

namespace counterfoil {

Status TermsRepository::replace(const QByteArray &json)
{
    const QString newDigest = QString::fromLatin1(QCryptographicHash::hash(json, QCryptographicHash::Sha256).toHex());
    Result<Transaction> transaction = Transaction::begin(m_file);
    if (!transaction)
        return std::unexpected(transaction.error());
    const Result<QString> before = digest();
    if (!before)
        return std::unexpected(before.error());
    if (*before == newDigest)
        return transaction->commit();
    Statement insert(m_file.db(),
                     QStringLiteral("INSERT INTO terms_version (id, digest, json, imported_at) "
                                    "VALUES ((SELECT coalesce(max(id), 0) + 1 FROM terms_version), ?, ?, ?)"));
    insert.bind(newDigest).bind(json).bind(m_file.clock().nowUtc().toString(Qt::ISODateWithMs));
    if (const Status done = insert.run(); !done)
        return done;
    const QJsonObject detail{{QStringLiteral("digest"), newDigest}, {QStringLiteral("before"), *before}};
    if (const Status done = AuditRepository(m_file).append(QStringLiteral("terms"), {}, detail); !done)
        return done;
    return transaction->commit();
}

Result<QByteArray> TermsRepository::current()
{
    const Result<QVariant> json =
        valueOf(m_file.db(), QStringLiteral("SELECT json FROM terms_version ORDER BY id DESC LIMIT 1"));
    if (!json)
        return std::unexpected(json.error());
    if (json->isNull())
        return failure(Error::Code::NotFound, SENTENCE("there are no terms yet"));
    return json->toByteArray();
}

Result<QString> TermsRepository::digest()
{
    const Result<QVariant> digest =
        valueOf(m_file.db(), QStringLiteral("SELECT digest FROM terms_version ORDER BY id DESC LIMIT 1"));
    if (!digest)
        return std::unexpected(digest.error());
    return digest->toString();
}

Result<QList<TermsVersion>> TermsRepository::history()
{
    Statement select(m_file.db(), QStringLiteral("SELECT id, digest, imported_at FROM terms_version ORDER BY id"));
    if (const Status done = select.run(); !done)
        return std::unexpected(done.error());
    QList<TermsVersion> versions;
    while (select.next())
        versions.append({select.integer(0), select.text(1), select.text(2)});
    if (const Status done = select.finish(); !done)
        return std::unexpected(done.error());
    return versions;
}

Result<QByteArray> TermsRepository::version(qint64 id)
{
    Statement select(m_file.db(), QStringLiteral("SELECT json FROM terms_version WHERE id = ?"));
    if (const Status done = select.bind(id).run(); !done)
        return std::unexpected(done.error());
    if (!select.next())
        return failure(Error::Code::NotFound, SENTENCE("there are no terms %1").arg(id));
    return select.bytes(0);
}

} // namespace counterfoil
