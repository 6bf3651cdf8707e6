// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/cloudconnectionrepository.h"

#include "core/base/sentence.h"
#include "core/store/auditrepository.h"
#include "core/store/statement.h"
#include "core/store/transaction.h"

namespace counterfoil {

namespace {

const QString connectionColumns =
    QStringLiteral("name, vault_key, kind, profile, client_id, asked_tenant, tenant, account, "
                   "is_person, enrolment, is_minimal, state, "
                   "roles, roles_known, claims, renewed_at, last_sync, last_try");

CloudConnection connectionOf(const Statement &row)
{
    CloudConnection connection;
    connection.name = row.text(0);
    connection.vaultKey = row.text(1);
    connection.kind = row.text(2);
    connection.profile = row.text(3).toUtf8();
    connection.clientId = row.text(4);
    connection.askedTenant = row.text(5);
    connection.tenant = row.text(6);
    connection.account = row.text(7);
    connection.isPerson = row.flag(8);
    connection.enrolment = row.text(9);
    connection.isMinimal = row.flag(10);
    connection.state = row.text(11);
    connection.roles = row.text(12).split(u'\n', Qt::SkipEmptyParts);
    connection.rolesKnown = row.flag(13);
    connection.claims = row.text(14);
    connection.renewed = row.instant(15);
    connection.lastSync = row.instant(16);
    connection.lastTry = row.instant(17);
    return connection;
}

void bindConnection(Statement &insert, const CloudConnection &connection)
{
    insert.bind(connection.name).bind(connection.vaultKey).bind(connection.kind);
    insert.bind(QString::fromUtf8(connection.profile)).bind(connection.clientId).bind(connection.askedTenant);
    insert.bind(connection.tenant).bind(connection.account).bind(connection.isPerson).bind(connection.enrolment);
    insert.bind(connection.isMinimal).bind(connection.state).bind(connection.roles.join(u'\n'));
    insert.bind(connection.rolesKnown).bind(connection.claims).bind(connection.renewed);
    insert.bind(connection.lastSync).bind(connection.lastTry);
}

} // namespace

Result<QList<CloudConnection>> CloudConnectionRepository::connections()
{
    Statement select(m_file.db(),
                     QStringLiteral("SELECT %1 FROM cloud_connection ORDER BY name").arg(connectionColumns));
    if (const Status done = select.run(); !done)
        return std::unexpected(done.error());
    QList<CloudConnection> connections;
    while (select.next())
        connections.append(connectionOf(select));
    if (const Status done = select.finish(); !done)
        return std::unexpected(done.error());
    return connections;
}

Result<CloudConnection> CloudConnectionRepository::connection(const QString &name)
{
    Statement select(m_file.db(),
                     QStringLiteral("SELECT %1 FROM cloud_connection WHERE name = ?").arg(connectionColumns));
    if (const Status done = select.bind(name).run(); !done)
        return std::unexpected(done.error());
    if (!select.next())
        return failure(Error::Code::NotFound, SENTENCE("there is no connection \"%1\"").arg(name));
    return connectionOf(select);
}

Status CloudConnectionRepository::save(const CloudConnection &connection)
{
    Result<Transaction> transaction = Transaction::begin(m_file);
    if (!transaction)
        return std::unexpected(transaction.error());
    const Result<CloudConnection> before = this->connection(connection.name);
    if (!before && before.error().code() != Error::Code::NotFound)
        return std::unexpected(before.error());
    QStringList places(connectionColumns.count(u',') + 1, QStringLiteral("?"));
    Statement insert(m_file.db(), QStringLiteral("INSERT OR REPLACE INTO cloud_connection (%1) VALUES (%2)")
                                      .arg(connectionColumns, places.join(QStringLiteral(", "))));
    bindConnection(insert, connection);
    if (const Status done = insert.run(); !done)
        return done;
    if (!before || before->account != connection.account || before->profile != connection.profile) {
        const QJsonObject detail{{QStringLiteral("kind"), connection.kind},
                                 {QStringLiteral("tenant"), connection.tenant},
                                 {QStringLiteral("account"), connection.account}};
        if (const Status done = AuditRepository(m_file).append(QStringLiteral("connect"), connection.name, detail);
            !done)
            return done;
    }
    return transaction->commit();
}

Status CloudConnectionRepository::remove(const QString &name)
{
    Result<Transaction> transaction = Transaction::begin(m_file);
    if (!transaction)
        return std::unexpected(transaction.error());
    if (const Result<CloudConnection> found = connection(name); !found)
        return std::unexpected(found.error());
    Statement clear(m_file.db(), QStringLiteral("DELETE FROM cloud_connection WHERE name = ?"));
    if (const Status done = clear.bind(name).run(); !done)
        return done;
    if (const Status done = AuditRepository(m_file).append(QStringLiteral("disconnect"), name, {}); !done)
        return done;
    return transaction->commit();
}

} // namespace counterfoil
