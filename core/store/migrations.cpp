// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migrations.h"

#include "core/base/sentence.h"
#include "core/store/statement.h"
#include "core/store/transaction.h"

#include <QDir>
#include <QFile>

namespace counterfoil {

namespace {

// Statements are separated by a line ";;", so that triggers survive; a file may hold comments before a statement.
QStringList statementsOf(const QString &text)
{
    QStringList statements;
    for (const QString &part : text.split(QStringLiteral("\n;;\n"))) {
        const QString sql = part.trimmed();
        if (!sql.isEmpty() && sql != QStringLiteral(";;"))
            statements.append(sql);
    }
    return statements;
}

Status apply(CompanyFile &file, const Migration &migration)
{
    Result<Transaction> transaction = Transaction::begin(file);
    if (!transaction)
        return std::unexpected(transaction.error());
    const Result<QVariant> reached = valueOf(file.db(), QStringLiteral("PRAGMA user_version"));
    if (!reached)
        return std::unexpected(reached.error());
    if (reached->toInt() >= migration.version)
        return {}; // another program was faster
    for (const QString &sql : migration.statements) {
        if (const Status done = runSql(file.db(), sql); !done)
            return done;
    }
    const QString version = QStringLiteral("PRAGMA user_version = %1").arg(migration.version);
    if (const Status done = runSql(file.db(), version); !done)
        return done;
    return transaction->commit();
}

} // namespace

Result<QList<Migration>> builtInMigrations()
{
    // numbers may be left out: work on two steps at a time goes on side by side
    const QDir folder(QStringLiteral(":/store/migrations"));
    QList<Migration> migrations;
    for (const QString &name : folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name)) {
        const int version = name.chopped(qsizetype(qstrlen(".sql"))).toInt();
        QFile sql(folder.filePath(name));
        if (version <= 0 || !sql.open(QIODevice::ReadOnly))
            return failure(Error::Code::Failed, SENTENCE("migration %1 cannot be read").arg(name));
        migrations.append({version, statementsOf(QString::fromUtf8(sql.readAll()))});
    }
    if (migrations.isEmpty())
        return failure(Error::Code::Failed, SENTENCE("this program was built without its migrations"));
    return migrations;
}

int programSchema()
{
    const Result<QList<Migration>> migrations = builtInMigrations();
    return migrations ? migrations->last().version : 0;
}

Status migrate(CompanyFile &file, const QList<Migration> &migrations)
{
    const Result<QVariant> version = valueOf(file.db(), QStringLiteral("PRAGMA user_version"));
    if (!version)
        return std::unexpected(version.error());
    if (migrations.isEmpty())
        return failure(Error::Code::Failed, SENTENCE("there is no migration"));
    for (const Migration &migration : migrations) {
        if (migration.version <= version->toInt())
            continue;
        if (migration.statements.isEmpty())
            return failure(Error::Code::Failed, SENTENCE("migration %1 is empty").arg(migration.version));
        if (const Status done = apply(file, migration); !done)
            return failure(done.error().code(),
                           SENTENCE("migration to schema %1: %2").arg(migration.version).arg(done.error().message()));
    }
    return {};
}

} // namespace counterfoil
