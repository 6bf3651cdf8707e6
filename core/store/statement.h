// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/money/exact.h"

#include <QDateTime>
#include <QSqlDatabase>
#include <QSqlQuery>

namespace counterfoil {

//! One prepared SQL statement. Values are bound in order; rows are read forward only. Errors become values: Busy where
//! another writer stood in the way, Conflict where a trigger or a constraint refused, Failed otherwise.
class Statement
{
public:
    Statement(QSqlDatabase &db, const QString &sql);

    Statement &bind(const QString &text);
    Statement &bind(qint64 number);
    Statement &bind(int number) { return bind(qint64(number)); }
    Statement &bind(bool value) { return bind(qint64(value ? 1 : 0)); }
    Statement &bind(const QByteArray &bytes);
    Statement &bind(const Decimal &value) { return bind(value.text()); }
    Statement &bind(const Exact &value) { return bind(value.text()); }
    Statement &bind(Day day);             //!< NULL where invalid
    Statement &bind(Month month);         //!< NULL where invalid
    Statement &bind(const QDateTime &at); //!< ISO text in UTC with milliseconds; empty where invalid
    Statement &bindNull();
    Statement &bind(const char *) = delete;

    Status run();
    bool next();
    //! What went wrong while rows were read: a broken value or a failed step.
    Status finish();
    //! Rows that the last run changed.
    qint64 changed() const { return m_query.numRowsAffected(); }
    qint64 lastId() const { return m_query.lastInsertId().toLongLong(); }

    QVariant value(int column) const { return m_query.value(column); }
    bool isNull(int column) const { return m_query.isNull(column); }
    QString text(int column) const { return m_query.value(column).toString(); }
    QByteArray bytes(int column) const { return m_query.value(column).toByteArray(); }
    qint64 integer(int column) const { return m_query.value(column).toLongLong(); }
    bool flag(int column) const { return integer(column) != 0; }
    Decimal decimal(int column);
    Exact exact(int column);
    Day day(int column);
    Month month(int column);
    QDateTime instant(int column) const; //!< what bind() wrote; invalid where empty

private:
    std::unexpected<Error> failureOf(const QSqlError &error) const;
    void broken(int column);

    QSqlQuery m_query;
    bool m_prepared = false;
    QString m_broken;
};

//! Runs one statement without values.
Status runSql(QSqlDatabase &db, const QString &sql);
//! The first column of the first row; invalid where there is no row.
Result<QVariant> valueOf(QSqlDatabase &db, const QString &sql);

} // namespace counterfoil
