// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/base/result.h"
#include "core/money/decimal.h"
#include "core/money/exact.h"

#include <QList>
#include <QString>

#include <map>
#include <memory>

struct lxw_workbook;
struct lxw_worksheet;
struct lxw_format;
class QTemporaryDir;

namespace counterfoil {

//! What a cell of a workbook shows.
struct WorkbookCell
{
    enum class Kind { Text, Amount, Date };
    Kind kind = Kind::Text;
    QString words;
    Decimal number;
    int digits = 0; //!< decimals that are always shown
    Day date;

    static WorkbookCell text(const QString &words) { return {Kind::Text, words, {}, 0, {}}; }
    static WorkbookCell amount(const Decimal &number, int digits) { return {Kind::Amount, {}, number, digits, {}}; }
    static WorkbookCell day(Day date) { return {Kind::Date, {}, {}, 0, date}; }
};

//! The cell formats of a workbook, made where they are first used.
class WorkbookFormats
{
public:
    explicit WorkbookFormats(lxw_workbook *book) : m_book(book) {}
    lxw_format *of(WorkbookCell::Kind kind, int digits, bool isBold);

private:
    lxw_workbook *m_book;
    std::map<std::tuple<WorkbookCell::Kind, int, bool>, lxw_format *> m_formats;
};

//! One sheet: a frozen head, rows below it, totals as formulas that carry their result for programs that compute none.
class WorkbookSheet
{
public:
    WorkbookSheet(lxw_worksheet *sheet, WorkbookFormats &formats) : m_sheet(sheet), m_formats(formats) {}

    void head(int column, const QString &name, double width);
    //! The number of a new row; the first one is 1, below the head.
    int addRow() { return ++m_rows; }
    int rows() const { return m_rows; }
    void set(int row, int column, const WorkbookCell &cell);
    void total(int row, int column, const WorkbookCell &cell);
    //! The sum of rows 1 to `last` of this column; as a number or text where a cell of them is no number.
    void sum(int row, int column, int last, int digits);
    //! The same of those whose cell in `key` is `is`.
    void sumIf(int row, int column, int last, int key, const QString &is, int digits);

private:
    void write(int row, int column, const WorkbookCell &cell, bool isBold);
    void formula(int row, int column, const QString &text, const QList<Decimal> &parts, int digits);

    lxw_worksheet *m_sheet;
    WorkbookFormats &m_formats;
    int m_rows = 0;
    std::map<std::pair<int, int>, WorkbookCell> m_summable; //!< by row and column
};

//! A workbook in the making.
class WorkbookWriter
{
public:
    //! `made` is the day that its properties name, so that nothing in it is of now.
    static Result<WorkbookWriter> create(const QString &title, Day made);
    WorkbookWriter(WorkbookWriter &&) noexcept;
    ~WorkbookWriter();

    WorkbookSheet sheet(const char *name);
    //! The bytes of the finished file; the workbook is spent then.
    Result<QByteArray> finish();

private:
    WorkbookWriter(std::unique_ptr<QTemporaryDir> folder, lxw_workbook *book);
    QString path() const;

    std::unique_ptr<QTemporaryDir> m_folder; //!< libxlsxwriter writes to a path alone
    lxw_workbook *m_book = nullptr;
    std::unique_ptr<WorkbookFormats> m_formats;
};

} // namespace counterfoil
