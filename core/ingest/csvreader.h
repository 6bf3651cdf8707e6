// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/cell.h"
#include "core/ingest/textwindow.h"

namespace counterfoil {

//! The most frequent of comma, semicolon and tab outside quotes; a comma where there is none.
char delimiterOf(std::string_view text);

//! Cuts RFC 4180 text into records: quotes, doubled quotes, line ends in cells, CRLF, LF and CR. Empty lines are
//! passed over.
class CsvReader
{
public:
    explicit CsvReader(TextWindow &window) : m_window(window) {}

    //! Takes the delimiter from the first line; see delimiterOf().
    Status findDelimiter();
    //! The delimiter where the user knows better: text may stand above the table.
    void setDelimiter(char delimiter) { m_delimiter = delimiter; }
    char delimiter() const { return m_delimiter; }
    //! The next record's cells, valid until the next call; false at the end. line() says where it, or the fault, is.
    Result<bool> next(std::vector<RawCell> &cells);
    //! The physical line on which the last record starts, from 1.
    qint64 line() const { return m_line; }
    //! The cell, from 0, in which damaged text ended the reading; −1 where nothing did.
    qsizetype damagedCell() const { return m_damagedCell; }

private:
    enum class Outcome { Record, Incomplete, Broken };
    std::unexpected<Error> damaged(const Error &error);
    Outcome cut(std::string_view text, bool whole, std::vector<RawCell> &cells);
    std::size_t endOfQuoted(std::string_view text, std::size_t from, bool &doubled) const;
    std::unexpected<Error> tooLong() const;

    TextWindow &m_window;
    char m_delimiter = ',';
    qint64 m_line = 1;
    qint64 m_nextLine = 1;
    std::size_t m_consumed = 0;
    bool m_openQuote = false;
    qsizetype m_damagedCell = -1;
    QString m_broken;
};

} // namespace counterfoil
