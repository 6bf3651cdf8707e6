// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <vector>

namespace counterfoil {

struct JsonMember;

//! A JSON value with everything a checker of hand-written files has to see and common parsers drop: keys that come
//! twice, the order of keys, and a number's own characters.
struct JsonValue
{
    enum class Kind { Null, False, True, Number, String, Array, Object };

    Kind kind = Kind::Null;
    QString text; //!< of a string its content, of a number its characters
    std::vector<JsonValue> items;
    std::vector<JsonMember> members;

    bool isObject() const { return kind == Kind::Object; }
    bool isArray() const { return kind == Kind::Array; }
    bool isString() const { return kind == Kind::String; }
    bool isScalar() const { return isString() || kind == Kind::Number; }
    //! The first member of that name, compared without case; null where there is none.
    const JsonValue *find(QStringView name) const;
    //! The characters of a member that is a text or a number; empty where it is missing or something else.
    QString textOf(QStringView name) const;
};

struct JsonMember
{
    QString key;
    JsonValue value;
};

//! Strict RFC 8259 in valid UTF-8, at most 64 MiB and so many levels deep. A failure is one fault with the line.
Result<JsonValue> parseJson(const QByteArray &utf8, int maxDepth = 64);

//! The text without the byte order mark that some services put in front of JSON.
QByteArray withoutByteOrderMark(const QByteArray &utf8);

//! The value on one line in UTF-8, with its own order and the characters of its numbers.
QByteArray compactJson(const JsonValue &value);

//! The value as a message quotes it: "ten", 0.5, null, an object; long ones are cut.
QString quoted(const JsonValue &value);
QString quoted(const QString &text);

} // namespace counterfoil
