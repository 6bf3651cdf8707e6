// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/distributorrepository.h"

#include "core/base/sentence.h"
#include "core/store/auditrepository.h"
#include "core/store/statement.h"
#include "core/store/transaction.h"

#include <QCryptographicHash>

namespace counterfoil {

Result<QMap<QString, QByteArray>> DistributorRepository::profiles()
{
    Statement select(m_file.db(), QStringLiteral("SELECT id, json FROM distributor_profile ORDER BY id"));
    if (const Status done = select.run(); !done)
        return std::unexpected(done.error());
    QMap<QString, QByteArray> profiles;
    while (select.next())
        profiles.insert(select.text(0), select.bytes(1));
    if (const Status done = select.finish(); !done)
        return std::unexpected(done.error());
    return profiles;
}

Status DistributorRepository::set(const QString &id, const QByteArray &json)
{
    Result<Transaction> transaction = Transaction::begin(m_file);
    if (!transaction)
        return std::unexpected(transaction.error());
    const Result<QMap<QString, QByteArray>> before = profiles();
    if (!before)
        return std::unexpected(before.error());
    if (before->contains(id) && before->value(id) == json)
        return transaction->commit();
    Statement insert(m_file.db(), QStringLiteral("INSERT INTO distributor_profile (id, json) VALUES (?, ?) "
                                                 "ON CONFLICT (id) DO UPDATE SET json = excluded.json"));
    if (const Status done = insert.bind(id).bind(json).run(); !done)
        return done;
    const QString digest = QString::fromLatin1(QCryptographicHash::hash(json, QCryptographicHash::Sha256).toHex());
    const QJsonObject detail{{QStringLiteral("digest"), digest}};
    if (const Status done = AuditRepository(m_file).append(QStringLiteral("distributor"), id, detail); !done)
        return done;
    return transaction->commit();
}

Status DistributorRepository::remove(const QString &id)
{
    Result<Transaction> transaction = Transaction::begin(m_file);
    if (!transaction)
        return std::unexpected(transaction.error());
    Statement remove(m_file.db(), QStringLiteral("DELETE FROM distributor_profile WHERE id = ?"));
    if (const Status done = remove.bind(id).run(); !done)
        return done;
    if (remove.changed() != 1)
        return failure(Error::Code::NotFound, SENTENCE("the company file has no profile %1").arg(id));
    if (const Status done = AuditRepository(m_file).append(QStringLiteral("removeDistributor"), id, {}); !done)
        return done;
    return transaction->commit();
}

} // namespace counterfoil
