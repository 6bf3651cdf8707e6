// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/pullrepository.h"

#include "core/store/statement.h"
#include "core/store/transaction.h"

namespace counterfoil {

namespace {

PullUnit unitOf(const Statement &row)
{
    return {row.text(0), row.text(1),    row.text(2),    row.text(3),
            row.text(4), row.instant(5), row.instant(6), row.text(7)};
}

const QString unitColumns = QStringLiteral("owner, step, unit, basis, etag, first_complete, last_complete, operation");
const QString stepColumns =
    QStringLiteral("started, connection, position, step, finished, state, received, added, changed, removed, requests, "
                   "retries, error_code, error_message, error_hint");

PullStep stepOf(const Statement &row)
{
    PullStep step;
    step.started = row.instant(0);
    step.connection = row.text(1);
    step.step = row.text(3);
    step.finished = row.instant(4);
    step.state = row.text(5);
    step.change = {row.integer(6), row.integer(7), row.integer(8), row.integer(9)};
    step.requests = row.integer(10);
    step.retries = row.integer(11);
    step.errorCode = row.text(12);
    step.errorMessage = row.text(13);
    step.errorHint = row.text(14);
    return step;
}

Result<QList<PullStep>> stepsOf(Statement &select)
{
    if (const Status done = select.run(); !done)
        return std::unexpected(done.error());
    QList<PullStep> steps;
    while (select.next())
        steps.append(stepOf(select));
    if (const Status done = select.finish(); !done)
        return std::unexpected(done.error());
    return steps;
}

} // namespace

Result<PullUnit> PullRepository::unit(const QString &owner, const QString &step, const QString &name)
{
    Statement select(
        m_file.db(),
        QStringLiteral("SELECT %1 FROM pull_unit WHERE owner = ? AND step = ? AND unit = ?").arg(unitColumns));
    if (const Status done = select.bind(owner).bind(step).bind(name).run(); !done)
        return std::unexpected(done.error());
    if (select.next())
        return unitOf(select);
    PullUnit fresh;
    fresh.owner = owner;
    fresh.step = step;
    fresh.unit = name;
    return fresh;
}

Result<QList<PullUnit>> PullRepository::units(const QString &owner, const QString &step)
{
    Statement select(
        m_file.db(),
        QStringLiteral("SELECT %1 FROM pull_unit WHERE owner = ? AND step = ? ORDER BY last_complete, unit")
            .arg(unitColumns));
    if (const Status done = select.bind(owner).bind(step).run(); !done)
        return std::unexpected(done.error());
    QList<PullUnit> units;
    while (select.next())
        units.append(unitOf(select));
    if (const Status done = select.finish(); !done)
        return std::unexpected(done.error());
    return units;
}

Status PullRepository::save(const PullUnit &unit)
{
    Result<Transaction> transaction = Transaction::begin(m_file);
    if (!transaction)
        return std::unexpected(transaction.error());
    Statement insert(
        m_file.db(),
        QStringLiteral("INSERT OR REPLACE INTO pull_unit (%1) VALUES (?, ?, ?, ?, ?, ?, ?, ?)").arg(unitColumns));
    insert.bind(unit.owner).bind(unit.step).bind(unit.unit).bind(unit.basis).bind(unit.eTag);
    insert.bind(unit.firstComplete).bind(unit.lastComplete).bind(unit.operation);
    if (const Status done = insert.run(); !done)
        return done;
    return transaction->commit();
}

Status PullRepository::note(const QList<PullStep> &steps)
{
    Result<Transaction> transaction = Transaction::begin(m_file);
    if (!transaction)
        return std::unexpected(transaction.error());
    Statement insert(m_file.db(),
                     QStringLiteral("INSERT OR REPLACE INTO pull_step (%1) VALUES (?, ?, ?, ?, ?, ?, ?, ?, "
                                    "?, ?, ?, ?, ?, ?, ?)")
                         .arg(stepColumns));
    int position = 0;
    for (const PullStep &step : steps) {
        insert.bind(step.started).bind(step.connection).bind(position++).bind(step.step);
        insert.bind(step.finished).bind(step.state).bind(step.change.received).bind(step.change.added);
        insert.bind(step.change.changed).bind(step.change.removed).bind(step.requests).bind(step.retries);
        if (const Status done = insert.bind(step.errorCode).bind(step.errorMessage).bind(step.errorHint).run(); !done)
            return done;
    }
    return transaction->commit();
}

Result<QList<PullStep>> PullRepository::lastSteps(const QString &connection)
{
    Statement select(m_file.db(),
                     QStringLiteral("SELECT %1 FROM pull_step s WHERE (? = '' OR connection = ?) AND started = (SELECT "
                                    "max(started) FROM pull_step l WHERE l.connection = s.connection) "
                                    "ORDER BY connection, position")
                         .arg(stepColumns));
    return stepsOf(select.bind(connection).bind(connection));
}

Result<QList<PullStep>> PullRepository::stepsSince(const QString &connection, const QDateTime &instant)
{
    Statement select(m_file.db(), QStringLiteral("SELECT %1 FROM pull_step WHERE connection = ? AND started >= ? "
                                                 "ORDER BY started, position")
                                      .arg(stepColumns));
    return stepsOf(select.bind(connection).bind(instant));
}

} // namespace counterfoil
