// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/distributors/table.h"
#include "core/ingest/csvreader.h"

namespace counterfoil {

//! The records of a CSV text.
class CsvTable final : public Table
{
public:
    explicit CsvTable(std::unique_ptr<ByteSource> bytes);

    //! Takes the byte order mark away and finds the delimiter: the sign that most lines at the start have most often.
    Status begin();
    Result<bool> next(TableRow &row) override;
    qint64 number() const override { return m_reader.line(); }

private:
    std::unique_ptr<ByteSource> m_bytes;
    TextWindow m_window;
    CsvReader m_reader;
    std::vector<RawCell> m_cells;
    std::string m_scratch;
};

} // namespace counterfoil
