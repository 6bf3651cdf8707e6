// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/settingrepository.h"

#include "core/store/auditrepository.h"
#include "core/store/statement.h"
#include "core/store/transaction.h"

namespace counterfoil {

Result<QString> SettingRepository::value(const QString &name)
{
    Statement select(m_file.db(), QStringLiteral("SELECT value FROM setting WHERE name = ?"));
    if (const Status done = select.bind(name).run(); !done)
        return std::unexpected(done.error());
    const QString value = select.next() ? select.text(0) : QString();
    if (const Status done = select.finish(); !done)
        return std::unexpected(done.error());
    return value;
}

Status SettingRepository::set(const QMap<QString, QString> &values)
{
    Result<Transaction> transaction = Transaction::begin(m_file);
    if (!transaction)
        return std::unexpected(transaction.error());
    Statement insert(m_file.db(), QStringLiteral("INSERT OR REPLACE INTO setting (name, value) VALUES (?, ?)"));
    QJsonObject detail;
    for (const auto &[name, value] : values.asKeyValueRange()) {
        const Result<QString> before = this->value(name);
        if (!before)
            return std::unexpected(before.error());
        if (*before == value)
            continue;
        if (const Status done = insert.bind(name).bind(value).run(); !done)
            return done;
        detail.insert(name, value);
    }
    if (detail.isEmpty())
        return {};
    if (const Status done = AuditRepository(m_file).append(QStringLiteral("set"), QStringLiteral("settings"), detail);
        !done)
        return done;
    return transaction->commit();
}

} // namespace counterfoil
