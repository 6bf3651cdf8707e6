// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/base/json.h"
#include "core/base/sentence.h"

#include <QMap>
#include <QStringList>

#include <span>

namespace counterfoil {

//! What a check has found so far.
struct Findings
{
    QList<Fault> faults;
    QStringList warnings;
};

//! A value of the document, its JSON pointer, and where its faults go. An absent one stands for an optional key that is
//! not there: readers give their default for it and find no fault.
class Node
{
public:
    Node() = default;
    Node(const JsonValue *json, QString pointer, Findings *findings)
        : m_json(json), m_pointer(std::move(pointer)), m_findings(findings)
    {}

    bool exists() const { return m_json != nullptr; }
    bool isNull() const { return m_json && m_json->kind == JsonValue::Kind::Null; }
    bool is(JsonValue::Kind kind) const { return m_json && m_json->kind == kind; }
    const JsonValue &json() const { return *m_json; }
    const QString &pointer() const { return m_pointer; }
    Findings &findings() const { return *m_findings; }

    Node member(const JsonMember &member) const;
    Node item(std::size_t index) const;
    //! Both do nothing on an absent node.
    void fault(const QString &reason) const;
    void warn(const QString &reason) const;
    //! A fault "what: value".
    void faultAbout(const QString &what) const;

private:
    const JsonValue *m_json = nullptr;
    QString m_pointer;
    Findings *m_findings = nullptr;
};

//! The members of an object. Whatever key nobody asked for until the end of its life is a fault, and so is a second
//! member of one key.
class ObjectReader
{
public:
    explicit ObjectReader(Node node);
    ~ObjectReader();
    ObjectReader(const ObjectReader &) = delete;
    ObjectReader &operator=(const ObjectReader &) = delete;

    const Node &node() const { return m_node; }
    bool isObject() const { return m_node.is(JsonValue::Kind::Object); }
    //! The member, absent where there is none.
    Node find(QStringView key);
    //! The same, but there has to be one.
    Node need(QStringView key);

private:
    Node m_node;
    QStringList m_known;
};

//! Keys of the object that come twice.
void faultRepeatedKeys(const Node &object);

//! Text that may be empty; no control characters.
QString anyText(const Node &node);
//! Text that may not be empty.
QString filledText(const Node &node);
int integer(const Node &node, int lowest, int highest, int fallback);
//! A day; no day where the value is faulty.
Day day(const Node &node);
//! The same where null stands for "open".
Day openDay(const Node &node);
//! Items of a list; none where it is no list, which is a fault.
QList<Node> items(const Node &node);
//! An object of texts, as tags are.
QMap<QString, QString> texts(const Node &node, QString (*read)(const Node &));

template <typename Value>
struct Word
{
    QStringView word;
    Value value;
};

//! One of a list of words; the fallback where the key is absent.
template <typename Value>
Value word(const Node &node, std::span<const Word<Value>> words, Value fallback)
{
    if (!node.exists())
        return fallback;
    QStringList allowed;
    for (const Word<Value> &candidate : words) {
        if (node.is(JsonValue::Kind::String) && node.json().text == candidate.word)
            return candidate.value;
        allowed.append(candidate.word.toString());
    }
    node.faultAbout(SENTENCE("not one of %1").arg(allowed.join(QStringLiteral(", "))));
    return fallback;
}

} // namespace counterfoil
