// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/seatrepository.h"

#include "core/base/sentence.h"
#include "core/store/auditrepository.h"
#include "core/store/statement.h"
#include "core/store/transaction.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace counterfoil {

namespace {

const QString seatColumns = QStringLiteral("day, tenant, subscription, sku_id, sku_name, quantity, source");

Statement &bindRow(Statement &insert, const SeatRow &row, const QString &source)
{
    insert.bind(row.date).bind(row.tenant.toLower()).bind(row.subscription.toLower()).bind(row.skuId);
    return insert.bind(row.skuName).bind(row.quantity).bind(source);
}

//! For json_each().
QString loweredJson(const QStringList &tenants)
{
    QJsonArray named;
    for (const QString &tenant : tenants)
        named.append(tenant.toLower());
    return QString::fromUtf8(QJsonDocument(named).toJson(QJsonDocument::Compact));
}

//! What bindFilter() binds.
QString conditionOf(const SeatFilter &filter)
{
    return QStringLiteral("day >= ? AND day <= ? AND (? = '' OR subscription = ?)") +
           QStringLiteral(" AND (instr(lower(day || ' ' || tenant || ' ' || subscription || ' ' || sku_id || ' ' || "
                          "sku_name || ' ' || source), ?) > 0 OR tenant IN (SELECT value FROM json_each(?)))")
               .repeated(filter.words.size());
}

void bindFilter(Statement &select, const SeatFilter &filter)
{
    const QString subscription = filter.subscription.toLower();
    select.bind(filter.days.from.isValid() ? filter.days.from.iso() : QString());
    select.bind(filter.days.to.isValid() ? filter.days.to.iso() : QStringLiteral("9999-99-99"));
    select.bind(subscription).bind(subscription);
    for (const SeatWord &word : filter.words)
        select.bind(word.text.toLower()).bind(loweredJson(word.tenants));
}

//! What is left of a statement that selects the columns.
Result<QList<SeatRow>> readRows(Statement &select)
{
    QList<SeatRow> rows;
    while (select.next())
        rows.append({select.day(0), select.text(1), select.text(2), select.text(3), select.text(4), select.integer(5),
                     select.text(6)});
    if (const Status done = select.finish(); !done)
        return std::unexpected(done.error());
    return rows;
}

} // namespace

Status SeatRepository::import(const QList<SeatRow> &rows, const QString &path)
{
    Result<Transaction> transaction = Transaction::begin(m_file);
    if (!transaction)
        return std::unexpected(transaction.error());
    Statement clear(m_file.db(),
                    QStringLiteral("DELETE FROM seat_count WHERE day = ? AND tenant = ? AND subscription = ? "
                                   "AND sku_id = ?"));
    for (const SeatRow &row : rows) {
        clear.bind(row.date).bind(row.tenant.toLower()).bind(row.subscription.toLower()).bind(row.skuId);
        if (const Status done = clear.run(); !done)
            return done;
    }
    Statement insert(m_file.db(),
                     QStringLiteral("INSERT INTO seat_count (%1) VALUES (?, ?, ?, ?, ?, ?, ?)").arg(seatColumns));
    for (const SeatRow &row : rows) {
        if (const Status done = bindRow(insert, row, QStringLiteral("import")).run(); !done)
            return done;
    }
    // the digest shows a later change by hand
    const Result<QString> digest = importedDigest();
    if (!digest)
        return std::unexpected(digest.error());
    QJsonObject detail{{QStringLiteral("rows"), qint64(rows.size())}, {QStringLiteral("imported"), *digest}};
    if (!path.isEmpty())
        detail.insert(QStringLiteral("path"), path);
    const Status noted = AuditRepository(m_file).append(QStringLiteral("seats"), QStringLiteral("import"), detail);
    if (!noted)
        return noted;
    return transaction->commit();
}

Status SeatRepository::replaceDay(Day day, const QList<SeatRow> &rows, const QStringList &tenants)
{
    Result<Transaction> transaction = Transaction::begin(m_file);
    if (!transaction)
        return std::unexpected(transaction.error());
    Statement clear(m_file.db(), QStringLiteral("DELETE FROM seat_count WHERE day = ? AND source <> 'import' "
                                                "AND (? = '[]' OR tenant IN (SELECT value FROM json_each(?)))"));
    const QString list = loweredJson(tenants);
    if (const Status done = clear.bind(day).bind(list).bind(list).run(); !done)
        return done;
    Statement insert(m_file.db(),
                     QStringLiteral("INSERT INTO seat_count (%1) SELECT ?, ?, ?, ?, ?, ?, ? WHERE NOT EXISTS (SELECT 1 "
                                    "FROM seat_count WHERE day = ? AND tenant = ? AND subscription = ? AND sku_id = ? "
                                    "AND source = 'import')")
                         .arg(seatColumns));
    for (const SeatRow &row : rows) {
        if (row.date != day)
            return failure(Error::Code::Conflict,
                           SENTENCE("a seat count of %1 is not of %2").arg(row.date.iso(), day.iso()));
        bindRow(insert, row, row.source);
        insert.bind(row.date).bind(row.tenant.toLower()).bind(row.subscription.toLower()).bind(row.skuId);
        if (const Status done = insert.run(); !done)
            return done;
    }
    const QJsonObject detail{{QStringLiteral("rows"), qint64(rows.size())}};
    if (const Status done = AuditRepository(m_file).append(QStringLiteral("seats"), day.iso(), detail); !done)
        return done;
    return transaction->commit();
}

Status SeatRepository::replaceDerived(Days days, const QList<SeatRow> &rows, const QStringList &tenants)
{
    Result<Transaction> transaction = Transaction::begin(m_file);
    if (!transaction)
        return std::unexpected(transaction.error());
    Statement clear(m_file.db(), QStringLiteral("DELETE FROM seat_count WHERE day >= ? AND day <= ? AND source = "
                                                "'derived' AND tenant IN (SELECT value FROM json_each(?))"));
    if (const Status done = clear.bind(days.from).bind(days.to).bind(loweredJson(tenants)).run(); !done)
        return done;
    Statement insert(m_file.db(),
                     QStringLiteral("INSERT INTO seat_count (%1) VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING")
                         .arg(seatColumns));
    for (const SeatRow &row : rows) {
        if (const Status done = bindRow(insert, row, QStringLiteral("derived")).run(); !done)
            return done;
    }
    const QJsonObject detail{{QStringLiteral("derived"), qint64(rows.size())}};
    const QString subject = days.from.iso() + u'/' + days.to.iso();
    if (const Status done = AuditRepository(m_file).append(QStringLiteral("seats"), subject, detail); !done)
        return done;
    return transaction->commit();
}

Result<QList<SeatRow>> SeatRepository::rows(const SeatFilter &filter)
{
    Statement select(m_file.db(), QStringLiteral("SELECT %1 FROM seat_count WHERE %2 ORDER BY day %3, tenant, "
                                                 "subscription, sku_id LIMIT ? OFFSET ?")
                                      .arg(seatColumns, conditionOf(filter),
                                           filter.newestFirst ? QStringLiteral("DESC") : QString()));
    bindFilter(select, filter);
    if (const Status done = select.bind(filter.most).bind(filter.skip).run(); !done)
        return std::unexpected(done.error());
    return readRows(select);
}

Result<qint64> SeatRepository::count(const SeatFilter &filter)
{
    Statement select(m_file.db(), QStringLiteral("SELECT count(*) FROM seat_count WHERE %1").arg(conditionOf(filter)));
    bindFilter(select, filter);
    if (const Status done = select.run(); !done)
        return std::unexpected(done.error());
    const qint64 count = select.next() ? select.integer(0) : 0;
    if (const Status done = select.finish(); !done)
        return std::unexpected(done.error());
    return count;
}

Result<QList<SeatRow>> SeatRepository::rowsBearingOn(const Days &days)
{
    Statement select(
        m_file.db(),
        QStringLiteral("WITH before AS (SELECT tenant AS t, subscription AS s, MAX(day) AS d FROM seat_count "
                       "WHERE day < ? GROUP BY tenant, subscription) "
                       "SELECT %1 FROM seat_count WHERE day >= ? AND day <= ? UNION ALL "
                       "SELECT %1 FROM before CROSS JOIN seat_count ON day = d AND tenant = t AND subscription = s "
                       "ORDER BY day, tenant, subscription, sku_id")
            .arg(seatColumns));
    if (const Status done = select.bind(days.from).bind(days.from).bind(days.to).run(); !done)
        return std::unexpected(done.error());
    return readRows(select);
}

Result<QString> SeatRepository::importedDigest()
{
    Statement select(m_file.db(), QStringLiteral("SELECT %1 FROM seat_count WHERE source = 'import' "
                                                 "ORDER BY day, tenant, subscription, sku_id")
                                      .arg(seatColumns));
    if (const Status done = select.run(); !done)
        return std::unexpected(done.error());
    QCryptographicHash hash(QCryptographicHash::Sha256);
    while (select.next()) {
        for (int column = 0; column < 6; ++column) {
            const QByteArray value = select.text(column).toUtf8();
            hash.addData(QByteArray::number(value.size()) + ':' + value);
        }
    }
    if (const Status done = select.finish(); !done)
        return std::unexpected(done.error());
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace counterfoil
