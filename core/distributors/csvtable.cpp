// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/distributors/csvtable.h"

namespace counterfoil {

namespace {

std::string_view firstLines(std::string_view text, int lines)
{
    std::size_t end = 0;
    for (int i = 0; i < lines && end != std::string_view::npos; ++i)
        end = text.find('\n', end == 0 ? 0 : end + 1);
    return text.substr(0, end);
}

} // namespace

CsvTable::CsvTable(std::unique_ptr<ByteSource> bytes)
    : m_bytes(std::move(bytes)), m_window(*m_bytes), m_reader(m_window)
{}

Status CsvTable::begin()
{
    if (const Status marked = m_window.dropMark(); !marked)
        return marked;
    constexpr std::size_t enough = 64 * 1024;
    while (m_window.rest().size() < enough && !m_window.atEnd()) {
        if (!m_window.more())
            break; // next() will meet the damage and say where it is
    }
    // above the table there may be lines that hold other signs
    m_reader.setDelimiter(delimiterOf(firstLines(m_window.rest(), 100)));
    return {};
}

Result<bool> CsvTable::next(TableRow &row)
{
    const Result<bool> more = m_reader.next(m_cells);
    if (!more || !*more)
        return more;
    row.number = m_reader.line();
    row.cells.clear();
    for (const RawCell &cell : m_cells) {
        const auto text = textOf(cell, m_scratch).value_or(std::string_view());
        row.cells.push_back({QString::fromUtf8(text.data(), qsizetype(text.size())), TableCell::Form::Text});
    }
    return true;
}

} // namespace counterfoil
