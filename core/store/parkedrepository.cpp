// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/parkedrepository.h"

#include "core/store/auditrepository.h"
#include "core/store/statement.h"
#include "core/store/transaction.h"

namespace counterfoil {

namespace {

QJsonObject reasonsOf(const QList<ParkedCustomer> &parked)
{
    QJsonObject reasons;
    for (const ParkedCustomer &own : parked)
        reasons.insert(own.customer, own.reason);
    return reasons;
}

} // namespace

Result<QList<ParkedCustomer>> ParkedRepository::parked(Month month)
{
    Statement select(m_file.db(), QStringLiteral("SELECT month, customer, reason FROM parked WHERE ? IN ('', month) "
                                                 "ORDER BY month, customer"));
    if (const Status done = select.bind(month.isValid() ? month.iso() : QStringLiteral("")).run(); !done)
        return std::unexpected(done.error());
    QList<ParkedCustomer> parked;
    while (select.next())
        parked.append({Month::fromIso(select.text(0)).value_or(Month()), select.text(1), select.text(2)});
    if (const Status done = select.finish(); !done)
        return std::unexpected(done.error());
    return parked;
}

Status ParkedRepository::replace(Month month, const QList<ParkedCustomer> &parked)
{
    Result<Transaction> transaction = Transaction::begin(m_file);
    if (!transaction)
        return std::unexpected(transaction.error());
    const Result<QList<ParkedCustomer>> before = this->parked(month);
    if (!before)
        return std::unexpected(before.error());
    const QJsonObject reasons = reasonsOf(parked);
    if (reasons == reasonsOf(*before))
        return {};
    Statement clear(m_file.db(), QStringLiteral("DELETE FROM parked WHERE month = ?"));
    if (const Status done = clear.bind(month.iso()).run(); !done)
        return done;
    Statement insert(m_file.db(), QStringLiteral("INSERT INTO parked (month, customer, reason) VALUES (?, ?, ?)"));
    for (const ParkedCustomer &own : parked) {
        if (const Status done = insert.bind(month.iso()).bind(own.customer).bind(own.reason).run(); !done)
            return done;
    }
    if (const Status done = AuditRepository(m_file).append(QStringLiteral("park"), month.iso(), reasons); !done)
        return done;
    return transaction->commit();
}

} // namespace counterfoil
