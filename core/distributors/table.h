// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <memory>
#include <vector>

namespace counterfoil {

//! A cell as it stands in the file.
struct TableCell
{
    enum class Form : quint8 {
        Text,
        Number, //!< a workbook's number: its own characters
        Error,  //!< a workbook's #REF! and the like
    };
    QString text;
    Form form = Form::Text;

    bool isEmpty() const { return text.trimmed().isEmpty(); }
};

struct TableRow
{
    qint64 number = 0; //!< line of the file, or row of the sheet, from 1
    std::vector<TableCell> cells;

    //! The text without the blanks around it; empty where the row is too short.
    QString text(qsizetype column) const;
    bool isBlank() const;
};

//! The rows of a file, one by one.
class Table
{
public:
    static constexpr qsizetype columnLimit = 1000;

    virtual ~Table() = default;
    //! The next row; false at the end. Refused where the file is damaged: number() says where.
    virtual Result<bool> next(TableRow &row) = 0;
    virtual qint64 number() const = 0;
    //! True where days may be numbers that count from 1904.
    virtual bool countsFrom1904() const { return false; }
    //! True for a workbook, whose rows leave out the empty cells at their end.
    virtual bool isWorkbook() const { return false; }
};

//! Opens a file by its content: CSV (comma, semicolon or tab), the same as gzip, or a workbook (.xlsx). `sheet` names
//! the sheet of a workbook, empty for its first visible one. Refused for what is neither.
Result<std::unique_ptr<Table>> openTable(const QString &path, const QString &sheet);

} // namespace counterfoil
