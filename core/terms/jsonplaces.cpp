// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/terms/jsonplaces.h"

#include <algorithm>

namespace counterfoil {

namespace {

//! Walks over a document that parseJson() took, so every step finds what it looks for.
class Walker
{
public:
    Walker(const QByteArray &json, qsizetype at) : m_json(json), m_at(at) {}

    qsizetype at() const { return m_at; }
    char next()
    {
        while (m_at < m_json.size() && QByteArrayView(" \t\r\n").contains(m_json.at(m_at)))
            ++m_at;
        return m_at < m_json.size() ? m_json.at(m_at) : '\0';
    }
    void step() { ++m_at; }
    void skipValue()
    {
        int depth = 0;
        do {
            const char c = next();
            if (c == '"') {
                skipText();
            } else if (c == '{' || c == '[') {
                ++depth;
                ++m_at;
            } else if (c == '}' || c == ']') {
                --depth;
                ++m_at;
            } else if (c == ',' || c == ':') {
                ++m_at;
            } else {
                skipPlain();
            }
        } while (depth > 0 && m_at < m_json.size());
    }

private:
    void skipText()
    {
        ++m_at;
        while (m_at < m_json.size() && m_json.at(m_at) != '"')
            m_at += m_json.at(m_at) == '\\' ? 2 : 1;
        ++m_at;
    }
    void skipPlain()
    {
        while (m_at < m_json.size() && !QByteArrayView(",}] \t\r\n").contains(m_json.at(m_at)))
            ++m_at;
    }

    const QByteArray &m_json;
    qsizetype m_at;
};

std::optional<qsizetype> positionOf(const JsonValue &container, const QString &token)
{
    if (container.isObject()) {
        const auto &members = container.members;
        const auto found =
            std::find_if(members.begin(), members.end(), [&token](const JsonMember &one) { return one.key == token; });
        return found == members.end() ? std::nullopt : std::optional(qsizetype(found - members.begin()));
    }
    bool isNumber = false;
    const int index = token.toInt(&isNumber);
    // RFC 6901, section 4: no sign and no leading zero
    const bool named = isNumber && QString::number(index) == token && index >= 0;
    return named && size_t(index) < container.items.size() ? std::optional(qsizetype(index)) : std::nullopt;
}

} // namespace

const JsonValue *entryOf(const JsonValue &container, const QString &token)
{
    const std::optional<qsizetype> index = positionOf(container, token);
    if (!index)
        return nullptr;
    return container.isObject() ? &container.members[size_t(*index)].value : &container.items[size_t(*index)];
}

JsonPlaces::JsonPlaces(const QByteArray &json, const JsonValue &document) : m_json(json), m_value(&document)
{
    Walker walker(json, 0);
    walker.next();
    if (document.isObject() || document.isArray())
        readEntries(walker.at());
}

void JsonPlaces::readEntries(qsizetype open)
{
    m_entries.clear();
    Walker walker(m_json, open);
    walker.step();
    m_open = walker.at();
    while (!QByteArrayView("}]").contains(walker.next())) {
        Entry entry{walker.at(), walker.at(), 0};
        walker.skipValue();
        if (m_value->isObject()) {
            walker.next();
            walker.step(); // the colon
            walker.next();
            entry.value = walker.at();
            walker.skipValue();
        }
        entry.end = walker.at();
        m_entries.push_back(entry);
        if (walker.next() == ',')
            walker.step();
    }
    m_close = walker.at();
}

std::optional<qsizetype> JsonPlaces::indexOf(const QString &token) const
{
    return positionOf(*m_value, token);
}

const JsonValue &JsonPlaces::valueOf(qsizetype entry) const
{
    return m_value->isObject() ? m_value->members[size_t(entry)].value : m_value->items[size_t(entry)];
}

bool JsonPlaces::enter(qsizetype entry)
{
    const JsonValue &value = valueOf(entry);
    if (!value.isObject() && !value.isArray())
        return false;
    const qsizetype open = m_entries[size_t(entry)].value;
    m_value = &value;
    readEntries(open);
    return true;
}

QByteArray JsonPlaces::without(qsizetype entry) const
{
    const auto i = size_t(entry);
    QByteArray json = m_json;
    if (m_entries.size() == 1)
        return json.remove(m_open, m_close - m_open);
    if (i + 1 < m_entries.size())
        return json.remove(m_entries[i].from, m_entries[i + 1].from - m_entries[i].from);
    return json.remove(m_entries[i - 1].end, m_entries[i].end - m_entries[i - 1].end);
}

QByteArray JsonPlaces::with(qsizetype entry, const JsonValue &value, const QByteArray &text) const
{
    QByteArray json = m_json;
    if (compactJson(valueOf(entry)) == compactJson(value))
        return json;
    const Entry &at = m_entries[size_t(entry)];
    return json.replace(at.value, at.end - at.value, text);
}

//! What stands between two entries: what a person put there, or one space.
QByteArray JsonPlaces::separator() const
{
    const qsizetype from = m_entries.size() > 1 ? m_entries[0].end : m_open;
    const qsizetype to = m_entries.size() > 1 ? m_entries[1].from : m_entries[0].from;
    const QByteArray between = m_json.mid(from, to - from);
    if (m_entries.size() > 1)
        return between;
    return between.contains('\n') ? ',' + between : QByteArray(", ");
}

QByteArray JsonPlaces::withItem(qsizetype before, const QByteArray &text) const
{
    QByteArray json = m_json;
    if (m_entries.empty())
        return json.insert(m_close, text);
    if (before < size())
        return json.insert(m_entries[size_t(before)].from, text + separator());
    return json.insert(m_entries.back().end, separator() + text);
}

QByteArray JsonPlaces::withMember(const QByteArray &key, const QByteArray &text) const
{
    if (m_entries.empty())
        return withItem(0, key + ": " + text);
    const Entry &first = m_entries.front();
    Walker walker(m_json, first.from);
    walker.skipValue();
    return withItem(size(), key + m_json.mid(walker.at(), first.value - walker.at()) + text);
}

} // namespace counterfoil
