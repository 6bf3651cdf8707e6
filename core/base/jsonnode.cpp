// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/jsonnode.h"

#include "core/base/sentence.h"

#include <QSet>

namespace counterfoil {

namespace {

//! RFC 6901, section 3.
QString escaped(QString token)
{
    return token.replace(u'~', QStringLiteral("~0")).replace(u'/', QStringLiteral("~1"));
}

bool isControl(QChar c)
{
    return (c < u' ' && c != u'\t' && c != u'\n' && c != u'\r') || c == QChar(0x7f);
}

} // namespace

Node Node::member(const JsonMember &member) const
{
    return Node(&member.value, m_pointer + u'/' + escaped(member.key), m_findings);
}

Node Node::item(std::size_t index) const
{
    return Node(&m_json->items[index], m_pointer + u'/' + QString::number(index), m_findings);
}

void Node::fault(const QString &reason) const
{
    if (m_findings)
        m_findings->faults.append(Fault{m_pointer, 0, {}, reason});
}

void Node::warn(const QString &reason) const
{
    if (m_findings)
        m_findings->warnings.append(m_pointer + QStringLiteral(": ") + reason);
}

void Node::faultAbout(const QString &what) const
{
    if (m_json)
        fault(what + QStringLiteral(": ") + quoted(*m_json));
}

ObjectReader::ObjectReader(Node node) : m_node(std::move(node))
{
    if (m_node.exists() && !isObject())
        m_node.faultAbout(SENTENCE("not an object"));
    faultRepeatedKeys(m_node);
}

ObjectReader::~ObjectReader()
{
    if (!isObject())
        return;
    for (const JsonMember &member : m_node.json().members) {
        if (!m_known.contains(member.key))
            m_node.member(member).fault(SENTENCE("unknown key"));
    }
}

Node ObjectReader::find(QStringView key)
{
    m_known.append(key.toString());
    if (!isObject())
        return {};
    for (const JsonMember &member : m_node.json().members) {
        if (member.key == key)
            return m_node.member(member);
    }
    return {};
}

Node ObjectReader::need(QStringView key)
{
    const Node found = find(key);
    if (isObject() && !found.exists())
        Node(nullptr, m_node.pointer() + u'/' + escaped(key.toString()), &m_node.findings()).fault(SENTENCE("missing"));
    return found;
}

void faultRepeatedKeys(const Node &object)
{
    if (!object.is(JsonValue::Kind::Object))
        return;
    QSet<QString> seen;
    for (const JsonMember &member : object.json().members) {
        if (seen.contains(member.key))
            object.member(member).fault(SENTENCE("this key comes twice"));
        seen.insert(member.key);
    }
}

QString anyText(const Node &node)
{
    if (!node.exists())
        return {};
    if (!node.is(JsonValue::Kind::String)) {
        node.faultAbout(SENTENCE("not a text"));
        return {};
    }
    const QString &text = node.json().text;
    if (std::any_of(text.begin(), text.end(), isControl))
        node.faultAbout(SENTENCE("holds a control character"));
    return text;
}

QString filledText(const Node &node)
{
    const QString text = anyText(node);
    if (node.is(JsonValue::Kind::String) && text.trimmed().isEmpty())
        node.fault(SENTENCE("an empty text"));
    return text;
}

int integer(const Node &node, int lowest, int highest, int fallback)
{
    if (!node.exists())
        return fallback;
    bool isNumber = false;
    const QString text = node.is(JsonValue::Kind::Number) ? node.json().text : QString();
    const qint64 value = text.toLongLong(&isNumber);
    const bool isWhole = !text.isEmpty() && text != u"-0" && text.indexOf(u'.') < 0 && text.toLower().indexOf(u'e') < 0;
    if (!isWhole) {
        node.faultAbout(SENTENCE("not a whole number"));
        return fallback;
    }
    if (!isNumber || value < lowest || value > highest) {
        node.faultAbout(SENTENCE("not within %1 to %2").arg(lowest).arg(highest));
        return fallback;
    }
    return int(value);
}

Day day(const Node &node)
{
    if (!node.exists())
        return {};
    std::optional<Day> value;
    if (node.is(JsonValue::Kind::String))
        value = Day::fromIso(node.json().text);
    if (!value)
        node.faultAbout(SENTENCE("not a day"));
    return value.value_or(Day());
}

Day openDay(const Node &node)
{
    return node.isNull() ? Day() : day(node);
}

QList<Node> items(const Node &node)
{
    QList<Node> list;
    if (!node.exists())
        return list;
    if (!node.is(JsonValue::Kind::Array)) {
        node.faultAbout(SENTENCE("not a list"));
        return list;
    }
    for (std::size_t i = 0; i < node.json().items.size(); ++i)
        list.append(node.item(i));
    return list;
}

QMap<QString, QString> texts(const Node &node, QString (*read)(const Node &))
{
    QMap<QString, QString> map;
    if (!node.exists())
        return map;
    if (!node.is(JsonValue::Kind::Object)) {
        node.faultAbout(SENTENCE("not an object"));
        return map;
    }
    faultRepeatedKeys(node);
    for (const JsonMember &member : node.json().members) {
        const Node entry = node.member(member);
        if (member.key.trimmed().isEmpty() || std::any_of(member.key.begin(), member.key.end(), isControl))
            entry.fault(SENTENCE("not a name: %1").arg(quoted(member.key)));
        if (!map.contains(member.key))
            map.insert(member.key, read(entry));
    }
    return map;
}

} // namespace counterfoil
