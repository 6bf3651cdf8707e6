// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/cell.h"

#include <algorithm>
#include <cstring>

namespace counterfoil {

namespace {

constexpr int depthLimit = 64;

std::optional<quint32> hexOf(std::string_view text)
{
    if (text.size() < 4)
        return std::nullopt;
    quint32 value = 0;
    for (const char c : text.substr(0, 4)) {
        const int digit = c >= '0' && c <= '9'   ? c - '0'
                          : c >= 'a' && c <= 'f' ? c - 'a' + 10
                          : c >= 'A' && c <= 'F' ? c - 'A' + 10
                                                 : -1;
        if (digit < 0)
            return std::nullopt;
        value = value * 16 + quint32(digit);
    }
    return value;
}

void appendUtf8(std::string &out, quint32 code)
{
    const auto put = [&out](quint32 byte) { out.push_back(char(byte)); };
    if (code < 0x80) {
        put(code);
    } else if (code < 0x800) {
        put(0xC0 | (code >> 6));
        put(0x80 | (code & 0x3F));
    } else if (code < 0x10000) {
        put(0xE0 | (code >> 12));
        put(0x80 | ((code >> 6) & 0x3F));
        put(0x80 | (code & 0x3F));
    } else {
        put(0xF0 | (code >> 18));
        put(0x80 | ((code >> 12) & 0x3F));
        put(0x80 | ((code >> 6) & 0x3F));
        put(0x80 | (code & 0x3F));
    }
}

//! Resolves what follows "\\u"; moves `rest` behind it.
bool appendCodePoint(std::string &out, std::string_view &rest)
{
    const auto first = hexOf(rest);
    if (!first || *first == 0)
        return false;
    rest.remove_prefix(4);
    if (*first >= 0xDC00 && *first <= 0xDFFF)
        return false;
    if (*first < 0xD800 || *first > 0xDBFF) {
        appendUtf8(out, *first);
        return true;
    }
    if (!rest.starts_with("\\u"))
        return false;
    const auto second = hexOf(rest.substr(2));
    if (!second || *second < 0xDC00 || *second > 0xDFFF)
        return false;
    rest.remove_prefix(6);
    appendUtf8(out, 0x10000 + ((*first - 0xD800) << 10) + (*second - 0xDC00));
    return true;
}

bool unescape(std::string_view rest, std::string &out)
{
    static constexpr std::string_view codes = "\"\\/bfnrt";
    static constexpr std::string_view meanings = "\"\\/\b\f\n\r\t";
    while (!rest.empty()) {
        const std::size_t plain = std::min(rest.find('\\'), rest.size());
        out.append(rest.substr(0, plain));
        rest.remove_prefix(plain);
        if (rest.empty())
            return true;
        if (rest.size() < 2)
            return false;
        const char code = rest[1];
        rest.remove_prefix(2);
        if (code == 'u') {
            if (!appendCodePoint(out, rest))
                return false;
            continue;
        }
        const std::size_t place = codes.find(code);
        if (place == std::string_view::npos)
            return false;
        out.push_back(meanings[place]);
    }
    return true;
}

void undouble(std::string_view rest, std::string &out)
{
    for (;;) {
        const std::size_t quote = rest.find('"');
        if (quote == std::string_view::npos)
            break;
        out.append(rest.substr(0, quote + 1));
        rest.remove_prefix(std::min(quote + 2, rest.size()));
    }
    out.append(rest);
}

//! Reads one value strictly, without keeping anything but the keys of open objects.
class Checker
{
public:
    explicit Checker(std::string_view text) : m_rest(text) {}

    bool whole()
    {
        space();
        if (!value(0))
            return false;
        space();
        return m_rest.empty();
    }

private:
    void space()
    {
        while (!m_rest.empty() && std::strchr(" \t\r\n", m_rest.front()))
            m_rest.remove_prefix(1);
    }
    bool take(char c)
    {
        if (m_rest.empty() || m_rest.front() != c)
            return false;
        m_rest.remove_prefix(1);
        return true;
    }
    std::optional<std::string_view> string()
    {
        if (!take('"'))
            return std::nullopt;
        for (std::size_t i = 0; i < m_rest.size(); ++i) {
            const auto c = static_cast<unsigned char>(m_rest[i]);
            if (c < 0x20)
                return std::nullopt;
            if (c == '\\')
                ++i;
            if (c != '"')
                continue;
            const std::string_view inside = m_rest.substr(0, i);
            m_rest.remove_prefix(i + 1);
            std::string scratch;
            return unescape(inside, scratch) ? std::optional(inside) : std::nullopt;
        }
        return std::nullopt;
    }
    bool scalar()
    {
        const std::size_t end = std::min(m_rest.find_first_of(",]} \t\r\n"), m_rest.size());
        const std::string_view word = m_rest.substr(0, end);
        m_rest.remove_prefix(end);
        return word == "true" || word == "false" || word == "null" || isJsonNumber(word);
    }
    bool value(int depth)
    {
        if (depth >= depthLimit || m_rest.empty())
            return false;
        switch (m_rest.front()) {
        case '{':
            return object(depth);
        case '[':
            return array(depth);
        case '"':
            return string().has_value();
        default:
            return scalar();
        }
    }
    bool array(int depth)
    {
        take('[');
        space();
        if (take(']'))
            return true;
        for (;;) {
            space();
            if (!value(depth + 1))
                return false;
            space();
            if (take(']'))
                return true;
            if (!take(','))
                return false;
        }
    }
    bool object(int depth)
    {
        take('{');
        space();
        if (take('}'))
            return true;
        std::vector<std::string> keys;
        for (;;) {
            space();
            const auto key = string();
            if (!key)
                return false;
            std::string plain;
            unescape(*key, plain);
            if (std::find(keys.begin(), keys.end(), plain) != keys.end() || keys.size() > 1000)
                return false;
            keys.push_back(std::move(plain));
            space();
            if (!take(':'))
                return false;
            space();
            if (!value(depth + 1))
                return false;
            space();
            if (take('}'))
                return true;
            if (!take(','))
                return false;
        }
    }

    std::string_view m_rest;
};

} // namespace

std::optional<std::string_view> textOf(const RawCell &cell, std::string &scratch)
{
    switch (cell.form) {
    case RawCell::Form::Absent:
    case RawCell::Form::Null:
        return std::string_view();
    case RawCell::Form::Quoted:
        scratch.clear();
        undouble(cell.raw(), scratch);
        return std::string_view(scratch);
    case RawCell::Form::Escaped:
        scratch.clear();
        if (!unescape(cell.raw(), scratch))
            return std::nullopt;
        return std::string_view(scratch);
    default:
        return cell.raw();
    }
}

bool isJsonNumber(std::string_view text)
{
    std::size_t at = 0;
    const auto digits = [&text, &at] {
        const std::size_t from = at;
        while (at < text.size() && text[at] >= '0' && text[at] <= '9')
            ++at;
        return at - from;
    };
    if (at < text.size() && text[at] == '-')
        ++at;
    const std::size_t start = at;
    const std::size_t whole = digits();
    if (whole == 0 || (whole > 1 && text[start] == '0'))
        return false;
    if (at < text.size() && text[at] == '.') {
        ++at;
        if (digits() == 0)
            return false;
    }
    if (at < text.size() && (text[at] == 'e' || text[at] == 'E')) {
        ++at;
        if (at < text.size() && (text[at] == '+' || text[at] == '-'))
            ++at;
        if (digits() == 0)
            return false;
    }
    return at == text.size();
}

bool isJsonValue(std::string_view text)
{
    return Checker(text).whole();
}

bool holdsNul(std::string_view text)
{
    for (std::size_t at = text.find('\\'); at != std::string_view::npos; at = text.find('\\', at + 2)) {
        if (text.substr(at).starts_with("\\u0000"))
            return true;
    }
    return false;
}

std::string jsonQuoted(std::string_view text)
{
    static constexpr char hex[] = "0123456789abcdef";
    std::string out = "\"";
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            out.push_back('\\');
            out.push_back(c);
        } else if (byte < 0x20) {
            out += "\\u00";
            out.push_back(hex[byte >> 4]);
            out.push_back(hex[byte & 15]);
        } else {
            out.push_back(c);
        }
    }
    out.push_back('"');
    return out;
}

} // namespace counterfoil
