// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace counterfoil {

//! One value of a record as it stands in the file; nothing is copied before it is needed.
struct RawCell
{
    enum class Form : quint8 {
        Absent,  //!< the record has no such attribute
        Null,    //!< JSON null
        Plain,   //!< the text itself
        Quoted,  //!< CSV: the inside of a quoted cell that holds doubled quotes
        Escaped, //!< JSON: the inside of a string that holds escapes
        Number,  //!< JSON: a number's or a boolean's own characters
        Nested,  //!< JSON: an object or array, raw
    };

    const char *data = nullptr;
    quint32 size = 0;
    Form form = Form::Absent;

    std::string_view raw() const { return {data, size}; }
    bool isEmpty() const { return size == 0 || form == Form::Null || form == Form::Absent; }
    static RawCell of(std::string_view text, Form form) { return {text.data(), quint32(text.size()), form}; }
};

//! The text that a cell stands for; `scratch` holds it where escapes had to be resolved. No value for a broken escape
//! or half of a surrogate pair.
std::optional<std::string_view> textOf(const RawCell &cell, std::string &scratch);

//! Whether the characters are one JSON number.
bool isJsonNumber(std::string_view text);

//! Whether the characters are one strict JSON value of at most 64 levels without a key twice in an object.
bool isJsonValue(std::string_view text);

//! Whether the inside of a JSON string, or a JSON value, holds the escape \\u0000.
bool holdsNul(std::string_view text);

//! The text as a JSON string with its quotes.
std::string jsonQuoted(std::string_view text);

} // namespace counterfoil
