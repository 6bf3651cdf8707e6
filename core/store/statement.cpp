// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/statement.h"

#include "core/base/sentence.h"

#include <QSqlError>

namespace counterfoil {

namespace {

constexpr int busyCode = 5;
constexpr int lockedCode = 6;
constexpr int readOnlyCode = 8;
constexpr int constraintCode = 19;

} // namespace

Statement::Statement(QSqlDatabase &db, const QString &sql) : m_query(db)
{
    m_query.setForwardOnly(true);
    m_prepared = m_query.prepare(sql);
}

// A null QString would become NULL; an empty text is meant.
Statement &Statement::bind(const QString &text)
{
    m_query.addBindValue(text.isNull() ? QStringLiteral("") : text);
    return *this;
}

Statement &Statement::bind(qint64 number)
{
    m_query.addBindValue(number);
    return *this;
}

Statement &Statement::bind(const QByteArray &bytes)
{
    m_query.addBindValue(bytes.isNull() ? QByteArrayLiteral("") : bytes, QSql::In | QSql::Binary);
    return *this;
}

Statement &Statement::bind(Day day)
{
    return day.isValid() ? bind(day.iso()) : bindNull();
}

Statement &Statement::bind(Month month)
{
    return month.isValid() ? bind(month.iso()) : bindNull();
}

Statement &Statement::bind(const QDateTime &at)
{
    return bind(at.isValid() ? at.toUTC().toString(Qt::ISODateWithMs) : QString());
}

Statement &Statement::bindNull()
{
    m_query.addBindValue(QVariant(QMetaType::fromType<QString>()));
    return *this;
}

Status Statement::run()
{
    if (!m_prepared || !m_query.exec())
        return failureOf(m_query.lastError());
    return {};
}

bool Statement::next()
{
    return m_query.next();
}

Status Statement::finish()
{
    const QSqlError error = m_query.lastError();
    m_query.finish();
    if (!m_broken.isEmpty())
        return failure(Error::Code::Failed, m_broken);
    if (error.isValid())
        return failureOf(error);
    return {};
}

std::unexpected<Error> Statement::failureOf(const QSqlError &error) const
{
    const int code = error.nativeErrorCode().toInt() & 0xFF;
    if (code == busyCode || code == lockedCode)
        return failure(Error::Code::Busy, SENTENCE("another program is writing to the company file"));
    if (code == readOnlyCode)
        return failure(Error::Code::Failed, SENTENCE("the company file is open for reading only"));
    const QString text = error.driverText().isEmpty() ? error.databaseText() : error.databaseText();
    return failure(code == constraintCode ? Error::Code::Conflict : Error::Code::Failed,
                   SENTENCE("company file: %1").arg(text.isEmpty() ? error.text() : text));
}

void Statement::broken(int column)
{
    if (m_broken.isEmpty())
        m_broken = SENTENCE("the company file holds a broken value: \"%1\"").arg(text(column).left(60));
}

Decimal Statement::decimal(int column)
{
    const std::optional<Decimal> value = Decimal::parse(QStringView(text(column)));
    if (!value)
        broken(column);
    return value.value_or(Decimal());
}

Exact Statement::exact(int column)
{
    const std::optional<Exact> value = Exact::parse(text(column));
    if (!value)
        broken(column);
    return value.value_or(Exact());
}

Day Statement::day(int column)
{
    if (isNull(column))
        return {};
    const std::optional<Day> value = Day::fromIso(text(column));
    if (!value)
        broken(column);
    return value.value_or(Day());
}

Month Statement::month(int column)
{
    if (isNull(column))
        return {};
    const std::optional<Month> value = Month::fromIso(text(column));
    if (!value)
        broken(column);
    return value.value_or(Month());
}

QDateTime Statement::instant(int column) const
{
    return QDateTime::fromString(text(column), Qt::ISODateWithMs);
}

Status runSql(QSqlDatabase &db, const QString &sql)
{
    return Statement(db, sql).run();
}

Result<QVariant> valueOf(QSqlDatabase &db, const QString &sql)
{
    Statement statement(db, sql);
    if (const Status done = statement.run(); !done)
        return std::unexpected(done.error());
    const QVariant value = statement.next() ? statement.value(0) : QVariant();
    if (const Status done = statement.finish(); !done)
        return std::unexpected(done.error());
    return value;
}

} // namespace counterfoil
