// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/csvreader.h"

#include "core/base/sentence.h"

#include <algorithm>

namespace counterfoil {

namespace {

qint64 lineEnds(std::string_view text)
{
    qint64 feeds = 0;
    for (std::size_t at = text.find('\n'); at != std::string_view::npos; at = text.find('\n', at + 1))
        ++feeds;
    if (feeds > 0)
        return feeds;
    return std::count(text.begin(), text.end(), '\r');
}

} // namespace

char delimiterOf(std::string_view text)
{
    char best = ',';
    std::ptrdiff_t most = 0;
    for (const char candidate : {',', ';', '\t'}) {
        std::ptrdiff_t count = 0;
        bool quoted = false;
        for (const char c : text) {
            quoted = quoted != (c == '"');
            count += c == candidate && !quoted ? 1 : 0;
        }
        if (count > most) {
            most = count;
            best = candidate;
        }
    }
    return best;
}

Status CsvReader::findDelimiter()
{
    while (m_window.rest().find_first_of("\r\n") == std::string_view::npos && !m_window.atEnd() &&
           m_window.rest().size() < TextWindow::recordLimit) {
        if (const Status got = m_window.more(); !got)
            return got;
    }
    const std::string_view rest = m_window.rest();
    const std::string_view head = rest.substr(0, rest.find_first_of("\r\n"));
    m_delimiter = delimiterOf(head);
    return {};
}

//! The place of the closing quote, or npos.
std::size_t CsvReader::endOfQuoted(std::string_view text, std::size_t from, bool &doubled) const
{
    for (;;) {
        const std::size_t quote = text.find('"', from);
        if (quote == std::string_view::npos || quote + 1 >= text.size() || text[quote + 1] != '"')
            return quote;
        doubled = true;
        from = quote + 2;
    }
}

CsvReader::Outcome CsvReader::cut(std::string_view text, bool whole, std::vector<RawCell> &cells)
{
    cells.clear();
    m_openQuote = false;
    std::size_t at = 0;
    for (;;) {
        std::size_t end = at;
        if (at < text.size() && text[at] == '"') {
            bool doubled = false;
            const std::size_t quote = endOfQuoted(text, at + 1, doubled);
            if (quote == std::string_view::npos || (quote + 1 == text.size() && !whole)) {
                m_openQuote = quote == std::string_view::npos;
                return Outcome::Incomplete;
            }
            cells.push_back(RawCell::of(text.substr(at + 1, quote - at - 1),
                                        doubled ? RawCell::Form::Quoted : RawCell::Form::Plain));
            end = quote + 1;
        } else {
            while (end < text.size() && text[end] != m_delimiter && text[end] != '\n' && text[end] != '\r')
                ++end;
            cells.push_back(RawCell::of(text.substr(at, end - at), RawCell::Form::Plain));
        }
        if (end == text.size()) {
            m_consumed = end;
            return whole ? Outcome::Record : Outcome::Incomplete;
        }
        if (text[end] == m_delimiter) {
            at = end + 1;
            continue;
        }
        if (text[end] != '\n' && text[end] != '\r') {
            m_broken =
                SENTENCE("a quote is left open, or text stands behind a closing one (cell %1)").arg(cells.size());
            return Outcome::Broken;
        }
        if (text[end] == '\r' && end + 1 == text.size() && !whole)
            return Outcome::Incomplete;
        m_consumed = end + (text.substr(end).starts_with("\r\n") ? 2 : 1);
        return Outcome::Record;
    }
}

std::unexpected<Error> CsvReader::tooLong() const
{
    return refused(m_openQuote ? SENTENCE("a quote is left open") : SENTENCE("a line of more than 1 MiB"));
}

//! The start of a record is all that stands before the damage: its cells tell in which one that is.
std::unexpected<Error> CsvReader::damaged(const Error &error)
{
    const std::string_view rest = m_window.rest();
    m_line += lineEnds(rest);
    if (m_window.isTextDamaged()) {
        std::vector<RawCell> cells;
        cut(rest, true, cells);
        m_damagedCell = m_openQuote || cells.empty() ? qsizetype(cells.size()) : qsizetype(cells.size()) - 1;
    }
    return std::unexpected(error);
}

Result<bool> CsvReader::next(std::vector<RawCell> &cells)
{
    for (;;) {
        m_line = m_nextLine;
        if (m_window.rest().starts_with("\xEF\xBB\xBF")) // of a file that was joined from several
            m_window.release(3);
        const std::string_view rest = m_window.rest();
        if (rest.empty() && m_window.atEnd())
            return false;
        const Outcome outcome = rest.empty() ? Outcome::Incomplete : cut(rest, m_window.atEnd(), cells);
        if (outcome == Outcome::Broken)
            return refused(m_broken);
        if (outcome == Outcome::Incomplete) {
            if (m_window.atEnd() || rest.size() > TextWindow::recordLimit)
                return tooLong();
            if (const Status got = m_window.more(); !got)
                return damaged(got.error());
            continue;
        }
        if (m_consumed > TextWindow::recordLimit)
            return tooLong();
        m_nextLine += std::max<qint64>(1, lineEnds(rest.substr(0, m_consumed)));
        m_window.release(m_consumed);
        if (cells.size() > 1 || !cells.front().isEmpty())
            return true;
    }
}

} // namespace counterfoil
