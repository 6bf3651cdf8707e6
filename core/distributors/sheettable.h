// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/distributors/table.h"
#include "core/distributors/workbook.h"

namespace counterfoil {

//! The rows of a sheet. Numbers keep their own characters, formulas are taken by the value that was saved with them.
class SheetTable final : public Table
{
public:
    static Result<std::unique_ptr<SheetTable>> open(const QString &path, const QString &sheet);

    Result<bool> next(TableRow &row) override;
    qint64 number() const override { return m_number; }
    bool countsFrom1904() const override { return m_book.countsFrom1904(); }
    bool isWorkbook() const override { return true; }

private:
    SheetTable(Workbook book, XmlFeed feed) : m_book(std::move(book)), m_feed(std::move(feed)) {}
    Status startRow();
    Status readRow(TableRow &row);
    Status startCell(TableRow &row);
    Status readCell(TableRow &row);
    Result<TableCell> cellOf(const QString &type, const QString &value) const;

    Workbook m_book;
    XmlFeed m_feed;
    qint64 m_number = 0;
    qsizetype m_column = 0; // of the cell that is being read, from 1
};

} // namespace counterfoil
