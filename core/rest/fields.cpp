// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rest/fields.h"

#include "core/base/sentence.h"

#include <QRegularExpression>

namespace counterfoil {

namespace {

const JsonValue nothing{JsonValue::Kind::Object, {}, {}, {}};

bool isScalar(const JsonValue &value)
{
    return !value.isObject() && !value.isArray();
}

} // namespace

std::optional<QDateTime> instantOf(const QString &text)
{
    static const QRegularExpression shape(
        QStringLiteral(R"(^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}:\d{2})(\.\d{1,9})?(Z|z|[+-]\d{2}:?\d{2})?)?$)"));
    QString tidy = text.trimmed();
    if (tidy.contains(u'T'))
        tidy.remove(u' '); // some documented answers have blanks behind the colons
    const QRegularExpressionMatch match = shape.match(tidy);
    if (!match.hasMatch())
        return std::nullopt;
    const QString time = match.captured(2).isEmpty() ? QStringLiteral("00:00:00") : match.captured(2);
    const QString fraction = match.captured(3).left(4); // Qt keeps milliseconds
    const QString zone = match.captured(4).isEmpty() ? QStringLiteral("Z") : match.captured(4).toUpper();
    const QDateTime instant =
        QDateTime::fromString(match.captured(1) + u'T' + time + fraction + zone, Qt::ISODateWithMs);
    return instant.isValid() ? std::optional(instant.toUTC()) : std::nullopt;
}

Fields::Fields(const JsonValue &object, QString pointer)
    : m_object(object.isObject() ? &object : &nothing), m_pointer(std::move(pointer))
{
    if (!object.isObject())
        m_fault = unexpectedAnswer(SENTENCE("%1: an object is expected").arg(m_pointer));
}

const JsonValue *Fields::present(QStringView name) const
{
    const JsonValue *value = m_object->find(name);
    const bool empty = !value || value->kind == JsonValue::Kind::Null || (value->isString() && value->text.isEmpty());
    return empty ? nullptr : value;
}

QString Fields::pointerTo(QStringView name) const
{
    return m_pointer + u'/' + name.toString();
}

void Fields::wrong(QStringView name, const QString &expected)
{
    if (!m_fault)
        m_fault = unexpectedAnswer(SENTENCE("%1: %2 is expected").arg(pointerTo(name), expected));
}

QString Fields::text(QStringView name)
{
    const JsonValue *value = present(name);
    if (!value)
        return {};
    if (value->kind == JsonValue::Kind::True || value->kind == JsonValue::Kind::False)
        return value->kind == JsonValue::Kind::True ? QStringLiteral("true") : QStringLiteral("false");
    if (!isScalar(*value))
        wrong(name, SENTENCE("a text"));
    return value->text;
}

Decimal Fields::decimal(QStringView name)
{
    const QString characters = text(name);
    if (characters.isEmpty())
        return {};
    const std::optional<Decimal> number = Decimal::parse(QStringView(characters));
    if (!number)
        wrong(name, SENTENCE("a number"));
    return number.value_or(Decimal());
}

qint64 Fields::whole(QStringView name)
{
    bool fits = false;
    const qint64 value = decimal(name).text().toLongLong(&fits);
    if (!fits)
        wrong(name, SENTENCE("a whole number"));
    return value;
}

bool Fields::flag(QStringView name)
{
    const QString value = lower(name);
    if (!value.isEmpty() && value != u"true" && value != u"false")
        wrong(name, SENTENCE("true or false"));
    return value == u"true";
}

QDateTime Fields::instant(QStringView name)
{
    const QString characters = text(name);
    if (characters.isEmpty())
        return {};
    const std::optional<QDateTime> instant = instantOf(characters);
    if (!instant) {
        wrong(name, SENTENCE("a date"));
        return {};
    }
    const int year = instant->date().year();
    return year <= 1 || year >= 9999 ? QDateTime() : *instant;
}

Day Fields::day(QStringView name)
{
    return Day::of(instant(name).date());
}

const JsonValue *Fields::object(QStringView name)
{
    const JsonValue *value = present(name);
    if (value && !value->isObject())
        wrong(name, SENTENCE("an object"));
    return value && value->isObject() ? value : nullptr;
}

const std::vector<JsonValue> &Fields::list(QStringView name)
{
    const JsonValue *value = present(name);
    if (value && !value->isArray())
        wrong(name, SENTENCE("a list"));
    return value && value->isArray() ? value->items : nothing.items;
}

Fields Fields::inside(QStringView name)
{
    const JsonValue *value = object(name);
    return Fields(value ? *value : nothing, pointerTo(name));
}

void Fields::require(bool present, QStringView name)
{
    if (!present)
        wrong(name, SENTENCE("a value"));
}

void Fields::absorb(const Fields &nested)
{
    if (!m_fault)
        m_fault = nested.m_fault;
}

} // namespace counterfoil
