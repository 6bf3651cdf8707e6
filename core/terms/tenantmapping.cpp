// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/terms/tenantmapping.h"

#include "core/base/json.h"

#include <algorithm>

namespace counterfoil {

namespace {

//! Walks over a document that parseJson() took, so every step finds what it looks for or stops at the end.
class Walker
{
public:
    explicit Walker(const QByteArray &json) : m_json(json) {}

    qsizetype at() const { return m_at; }
    char next()
    {
        while (m_at < m_json.size() && QByteArrayView(" \t\r\n").contains(m_json.at(m_at)))
            ++m_at;
        return m_at < m_json.size() ? m_json.at(m_at) : '\0';
    }
    bool take(char wanted)
    {
        if (next() != wanted)
            return false;
        ++m_at;
        return true;
    }
    //! Over a string with its quotes; gives its characters with their escapes.
    QByteArray skipString()
    {
        const qsizetype from = ++m_at;
        while (m_at < m_json.size() && m_json.at(m_at) != '"')
            m_at += m_json.at(m_at) == '\\' ? 2 : 1;
        return m_json.mid(from, m_at++ - from);
    }
    void skipValue()
    {
        int depth = 0;
        do {
            const char c = next();
            if (c == '"') {
                skipString();
                continue;
            }
            depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
            ++m_at;
            if (depth == 0 && !QByteArrayView("}]").contains(c))
                skipScalar();
        } while (depth > 0 && m_at < m_json.size());
    }
    //! To the value of the member of the object that begins here; false where there is none.
    bool enterMember(QByteArrayView key)
    {
        if (!take('{'))
            return false;
        while (next() == '"') {
            const bool found = skipString() == key;
            take(':');
            if (found)
                return true;
            skipValue();
            take(',');
        }
        return false;
    }
    bool enterItem(size_t index)
    {
        if (!take('['))
            return false;
        for (size_t item = 0; item < index; ++item) {
            skipValue();
            if (!take(','))
                return false;
        }
        return true;
    }

private:
    void skipScalar()
    {
        while (m_at < m_json.size() && !QByteArrayView(",}] \t\r\n").contains(m_json.at(m_at)))
            ++m_at;
    }

    const QByteArray &m_json;
    qsizetype m_at = 0;
};

const JsonValue *member(const JsonValue &object, QStringView key)
{
    const auto found = std::find_if(object.members.begin(), object.members.end(),
                                    [key](const JsonMember &one) { return one.key == key; });
    return found == object.members.end() ? nullptr : &found->value;
}

std::optional<size_t> indexOf(const JsonValue &document, const QString &customer)
{
    const JsonValue *customers = member(document, u"customers");
    for (size_t index = 0; customers && index < customers->items.size(); ++index) {
        const JsonValue *id = member(customers->items[index], u"id");
        if (id && id->text == customer)
            return index;
    }
    return std::nullopt;
}

} // namespace

Result<QByteArray> withTenant(const QByteArray &json, const QString &customer, const QString &tenant)
{
    const Result<JsonValue> document = parseJson(json);
    if (!document)
        return std::unexpected(document.error());
    const std::optional<size_t> index = indexOf(*document, customer);
    if (!index)
        return failure(Error::Code::NotFound, QStringLiteral("the terms have no customer %1").arg(customer));
    Walker walker(json);
    if (!walker.enterMember("customers") || !walker.enterItem(*index) || !walker.enterMember("tenants") ||
        !walker.take('['))
        return failure(Error::Code::Failed, QStringLiteral("the terms list no tenants of %1").arg(customer));
    const bool first = walker.next() == ']';
    QByteArray mapped = json;
    mapped.insert(walker.at(), '"' + tenant.toUtf8() + (first ? "\"" : "\", "));
    return mapped;
}

} // namespace counterfoil
