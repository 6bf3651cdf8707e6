// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/jsonreader.h"

#include "core/base/sentence.h"
#include "core/ingest/cell.h"

#include <algorithm>
#include <cstring>

namespace counterfoil {

namespace {

constexpr std::size_t notFound = std::string_view::npos;

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

//! Behind the string that starts at `from`, or npos where it is not complete.
std::size_t behindString(std::string_view text, std::size_t from)
{
    for (std::size_t i = from + 1; i < text.size(); ++i) {
        if (text[i] == '\\')
            ++i;
        else if (text[i] == '"')
            return i + 1;
    }
    return notFound;
}

//! Behind the value at the start of the text, by its brackets and quotes alone.
std::size_t behindValue(std::string_view text)
{
    int depth = 0;
    for (std::size_t i = 0; i < text.size();) {
        const char c = text[i];
        if (c == '"') {
            i = behindString(text, i);
            if (i == notFound || depth == 0)
                return i;
            continue;
        }
        if (depth == 0 && (c == ',' || c == '}' || c == ']' || isSpace(c)))
            return i;
        if (c == '{' || c == '[')
            ++depth;
        if ((c == '}' || c == ']') && --depth == 0)
            return i + 1;
        ++i;
    }
    return notFound;
}

std::size_t behindSpace(std::string_view text, std::size_t from)
{
    while (from < text.size() && isSpace(text[from]))
        ++from;
    return from;
}

//! Behind the "[" of the items of a page, or npos where the object that starts the text is none.
std::size_t behindItems(std::string_view text)
{
    std::size_t at = behindSpace(text, 1);
    while (at < text.size() && text[at] == '"') {
        const std::size_t keyEnd = behindString(text, at);
        if (keyEnd == notFound)
            return notFound;
        const std::string_view key = text.substr(at, keyEnd - at);
        at = behindSpace(text, keyEnd);
        if (at >= text.size() || text[at] != ':')
            return notFound;
        at = behindSpace(text, at + 1);
        if (key == "\"items\"" && at < text.size() && text[at] == '[')
            return at + 1;
        const std::size_t length = behindValue(text.substr(at));
        if (length == notFound)
            return notFound;
        at = behindSpace(text, at + length);
        if (at >= text.size() || text[at] != ',')
            return notFound;
        at = behindSpace(text, at + 1);
    }
    return notFound;
}

//! The attribute whose value the text, the start of an object, ends in; empty where it ends in none.
std::string_view lastAttribute(std::string_view text)
{
    std::string_view last;
    std::string_view string;
    int depth = 0;
    for (std::size_t i = 0; i < text.size();) {
        const char c = text[i];
        if (c == '"') {
            const std::size_t end = behindString(text, i);
            if (end == notFound)
                break;
            string = text.substr(i + 1, end - i - 2);
            i = end;
            continue;
        }
        depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
        if (depth == 1 && c == ':')
            last = string;
        if (depth == 1 && c == ',')
            last = {};
        ++i;
    }
    return last;
}

} // namespace

void JsonReader::release(std::size_t bytes)
{
    const std::string_view gone = m_window.rest().substr(0, bytes);
    m_nextLine += std::count(gone.begin(), gone.end(), '\n');
    m_window.release(bytes);
}

Status JsonReader::more()
{
    const Status got = m_window.more();
    if (!got) {
        const std::string_view rest = m_window.rest();
        m_line = m_nextLine + std::count(rest.begin(), rest.end(), '\n');
        if (m_window.isTextDamaged())
            m_damagedAttribute = lastAttribute(rest);
    }
    return got;
}

Status JsonReader::skipSpace()
{
    for (;;) {
        release(behindSpace(m_window.rest(), 0));
        if (!m_window.rest().empty() || m_window.atEnd())
            return {};
        if (const Status got = more(); !got)
            return got;
    }
}

Status JsonReader::begin()
{
    if (const Status skipped = skipSpace(); !skipped)
        return skipped;
    const std::string_view rest = m_window.rest();
    if (rest.starts_with('[')) {
        m_form = Form::Array;
        release(1);
        return {};
    }
    return beginObject();
}

Status JsonReader::beginObject()
{
    for (;;) {
        const std::string_view rest = m_window.rest();
        const std::size_t items = behindItems(rest);
        if (items != notFound) {
            m_form = Form::Page;
            const std::string_view head = rest.substr(0, items);
            if (!isJsonValue(std::string(head) + "]}"))
                return refused(SENTENCE("not valid JSON before the items"));
            m_pageOfMany = head.find("\"continuationToken\"") != notFound;
            release(items);
            return {};
        }
        const std::size_t end = behindValue(rest);
        const bool oneLine = rest.find('\n') != notFound || m_window.atEnd();
        if (end != notFound || oneLine || rest.size() > TextWindow::recordLimit) {
            // an object that goes on behind its line is one of a pretty-printed sequence
            const std::size_t feed = rest.find('\n');
            m_form = end != notFound && feed < end ? Form::Stream : Form::Lines;
            if (end != notFound || m_window.atEnd() || rest.size() > TextWindow::recordLimit)
                return {};
        }
        if (const Status got = more(); !got)
            return got;
    }
}

Result<bool> JsonReader::next(std::string_view &object)
{
    return m_form == Form::Lines ? nextLine(object) : nextElement(object);
}

Result<bool> JsonReader::nextLine(std::string_view &object)
{
    for (;;) {
        m_line = m_nextLine;
        const std::string_view rest = m_window.rest();
        const void *feed = rest.empty() ? nullptr : std::memchr(rest.data(), '\n', rest.size());
        if (feed == nullptr && !m_window.atEnd()) {
            if (rest.size() > TextWindow::recordLimit)
                return refused(SENTENCE("a line of more than 1 MiB"));
            if (const Status got = more(); !got)
                return std::unexpected(got.error());
            continue;
        }
        if (rest.empty())
            return false;
        const std::size_t length = feed ? std::size_t(static_cast<const char *>(feed) - rest.data()) : rest.size();
        if (length > TextWindow::recordLimit)
            return refused(SENTENCE("a line of more than 1 MiB"));
        m_window.release(std::min(length + 1, rest.size()));
        ++m_nextLine;
        object = rest.substr(0, length);
        while (!object.empty() && isSpace(object.back()))
            object.remove_suffix(1);
        while (!object.empty() && isSpace(object.front()))
            object.remove_prefix(1);
        if (!object.empty())
            return true;
    }
}

Result<std::size_t> JsonReader::valueLength()
{
    for (;;) {
        const std::string_view rest = m_window.rest();
        const std::size_t end = behindValue(rest);
        if (end <= TextWindow::recordLimit) // notFound lies behind every limit
            return end;
        if (rest.size() > TextWindow::recordLimit)
            return refused(SENTENCE("an object of more than 1 MiB"));
        if (m_window.atEnd())
            return refused(SENTENCE("the document ends inside an object"));
        if (const Status got = more(); !got)
            return std::unexpected(got.error());
    }
}

Result<bool> JsonReader::end()
{
    release(1);
    if (const Status all = m_window.want(TextWindow::recordLimit); !all)
        return std::unexpected(all.error());
    const std::string tail(m_window.rest());
    m_line = m_nextLine;
    if (!m_window.atEnd())
        return refused(SENTENCE("more than 1 MiB behind the items"));
    if (m_form == Form::Array ? !isJsonValue("0" + tail) : !isJsonValue("{\"items\":0" + tail))
        return refused(SENTENCE("not valid JSON behind the items"));
    m_pageOfMany = m_pageOfMany || tail.find("\"next\"") != notFound;
    release(tail.size());
    return false;
}

Result<bool> JsonReader::nextElement(std::string_view &object)
{
    const bool list = m_form != Form::Stream;
    if (const Status skipped = skipSpace(); !skipped)
        return std::unexpected(skipped.error());
    m_line = m_nextLine;
    if (list && m_window.rest().starts_with(']'))
        return end();
    if (m_window.rest().empty()) {
        if (!list)
            return false;
        return refused(SENTENCE("the document ends inside the list"));
    }
    if (list && !m_first) {
        if (!m_window.rest().starts_with(','))
            return refused(SENTENCE("a comma is missing between two objects"));
        release(1);
        if (const Status skipped = skipSpace(); !skipped)
            return std::unexpected(skipped.error());
        m_line = m_nextLine;
    }
    m_first = false;
    const auto length = valueLength();
    if (!length)
        return std::unexpected(length.error());
    if (*length == 0)
        return refused(SENTENCE("a comma without an object"));
    object = m_window.rest().substr(0, *length);
    release(*length);
    return true;
}

} // namespace counterfoil
