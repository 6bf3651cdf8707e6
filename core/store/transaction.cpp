// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/transaction.h"

#include "core/base/sentence.h"
#include "core/store/statement.h"

namespace counterfoil {

Result<Transaction> Transaction::begin(CompanyFile &file)
{
    if (file.isReadOnly())
        return failure(Error::Code::Failed, SENTENCE("%1 is open for reading only").arg(file.path()));
    int &depth = file.transactionDepth();
    Transaction transaction(file, depth + 1);
    const QString sql =
        depth == 0 ? QStringLiteral("BEGIN IMMEDIATE") : QStringLiteral("SAVEPOINT ") + transaction.savepoint();
    if (const Status done = runSql(file.db(), sql); !done) {
        transaction.m_file = nullptr;
        return std::unexpected(done.error());
    }
    ++depth;
    return transaction;
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_file(std::exchange(other.m_file, nullptr)), m_depth(other.m_depth)
{}

Transaction::~Transaction()
{
    if (m_file)
        rollBack();
}

Status Transaction::commit()
{
    Q_ASSERT(m_file && m_file->transactionDepth() == m_depth);
    const QString sql = m_depth == 1 ? QStringLiteral("COMMIT") : QStringLiteral("RELEASE ") + savepoint();
    if (const Status done = runSql(m_file->db(), sql); !done) {
        rollBack();
        return done;
    }
    --m_file->transactionDepth();
    m_file = nullptr;
    return {};
}

// SQLite has rolled back by itself after some errors (a full disk); a second ROLLBACK then fails and means nothing.
void Transaction::rollBack()
{
    if (m_depth == 1) {
        std::ignore = runSql(m_file->db(), QStringLiteral("ROLLBACK"));
    } else {
        std::ignore = runSql(m_file->db(), QStringLiteral("ROLLBACK TO ") + savepoint());
        std::ignore = runSql(m_file->db(), QStringLiteral("RELEASE ") + savepoint());
    }
    --m_file->transactionDepth();
    m_file = nullptr;
}

QString Transaction::savepoint() const
{
    return QStringLiteral("level_%1").arg(m_depth);
}

} // namespace counterfoil
