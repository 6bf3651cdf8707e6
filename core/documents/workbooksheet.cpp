// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/workbooksheet.h"

#include "core/base/disk.h"
#include "core/base/sentence.h"

#include <QDateTime>
#include <QTemporaryDir>

#include <xlsxwriter.h>

namespace counterfoil {

namespace {

// A double gives every decimal of 15 significant digits back as it was (IEEE 754, DBL_DIG); beyond that a cell is text.
constexpr qsizetype mostDigits = 15;
constexpr qsizetype longestText = 32767; // characters of a cell, Excel's limit

//! How many digits stand in the number, without leading zeros.
qsizetype digitsIn(const Decimal &number)
{
    QString digits = number.abs().text().remove(u'.');
    while (digits.startsWith(u'0'))
        digits.remove(0, 1);
    return digits.size();
}

bool isHeld(const Decimal &number)
{
    return digitsIn(number) <= mostDigits;
}

//! Only for the spreadsheet's own number: nothing is computed with it.
double cellNumber(const Decimal &number)
{
    return number.text().toLatin1().toDouble();
}

QString nameOf(int row, int column, bool isFixed)
{
    std::array<char, LXW_MAX_CELL_NAME_LENGTH> name{};
    if (isFixed)
        lxw_rowcol_to_cell_abs(name.data(), lxw_row_t(row), lxw_col_t(column), 1, 1);
    else
        lxw_rowcol_to_cell(name.data(), lxw_row_t(row), lxw_col_t(column));
    return QString::fromLatin1(name.data());
}

QString range(int last, int column, bool isFixed)
{
    return nameOf(1, column, isFixed) + u':' + nameOf(std::max(last, 1), column, isFixed);
}

} // namespace

lxw_format *WorkbookFormats::of(WorkbookCell::Kind kind, int digits, bool isBold)
{
    lxw_format *&format = m_formats[{kind, digits, isBold}];
    if (format)
        return format;
    format = workbook_add_format(m_book);
    if (isBold)
        format_set_bold(format);
    if (kind == WorkbookCell::Kind::Date)
        format_set_num_format(format, "yyyy-mm-dd");
    if (kind == WorkbookCell::Kind::Amount) {
        const QByteArray decimals = digits > 0 ? '.' + QByteArray(digits, '0') : QByteArray();
        format_set_num_format(format, (digits > 0 ? "#,##0" + decimals : QByteArray("#,##0")).constData());
        format_set_align(format, LXW_ALIGN_RIGHT);
    }
    return format;
}

void WorkbookSheet::head(int column, const QString &name, double width)
{
    lxw_format *bold = m_formats.of(WorkbookCell::Kind::Text, 0, true);
    worksheet_write_string(m_sheet, 0, lxw_col_t(column), name.toUtf8().constData(), bold);
    worksheet_set_column(m_sheet, lxw_col_t(column), lxw_col_t(column), width, nullptr);
    worksheet_freeze_panes(m_sheet, 1, 0);
}

void WorkbookSheet::set(int row, int column, const WorkbookCell &cell)
{
    write(row, column, cell, false);
    m_summable[{row, column}] = cell;
}

void WorkbookSheet::total(int row, int column, const WorkbookCell &cell)
{
    write(row, column, cell, true);
}

void WorkbookSheet::write(int row, int column, const WorkbookCell &cell, bool isBold)
{
    const lxw_row_t r = lxw_row_t(row);
    const lxw_col_t c = lxw_col_t(column);
    if (cell.kind == WorkbookCell::Kind::Amount) {
        const int shown = std::max(cell.digits, cell.number.scale());
        lxw_format *format = m_formats.of(cell.kind, shown, isBold);
        if (isHeld(cell.number))
            worksheet_write_number(m_sheet, r, c, cellNumber(cell.number), format);
        else
            worksheet_write_string(m_sheet, r, c, cell.number.text(cell.digits).toLatin1().constData(), format);
        return;
    }
    lxw_format *format = m_formats.of(cell.kind, 0, isBold);
    if (cell.kind == WorkbookCell::Kind::Date && cell.date.isValid()) {
        lxw_datetime date{cell.date.year(), cell.date.month(), cell.date.day(), 0, 0, 0};
        worksheet_write_datetime(m_sheet, r, c, &date, format);
    } else if (!cell.words.isEmpty()) {
        worksheet_write_string(m_sheet, r, c, cell.words.left(longestText).toUtf8().constData(), format);
    }
}

//! A formula would leave out the cells that are text.
void WorkbookSheet::formula(int row, int column, const QString &text, const QList<Decimal> &parts, int digits)
{
    Exact sum;
    for (const Decimal &part : parts)
        sum += part;
    const Decimal result = rounded(sum, digits);
    if (!std::all_of(parts.begin(), parts.end(), isHeld) || !isHeld(result)) {
        write(row, column, WorkbookCell::amount(result, digits), true);
        return;
    }
    worksheet_write_formula_num(m_sheet, lxw_row_t(row), lxw_col_t(column), text.toLatin1().constData(),
                                m_formats.of(WorkbookCell::Kind::Amount, digits, true), cellNumber(result));
}

//! Rounded, because a spreadsheet adds binary fractions.
void WorkbookSheet::sum(int row, int column, int last, int digits)
{
    QList<Decimal> parts;
    for (int i = 1; i <= last; ++i)
        parts += m_summable[{i, column}].number;
    formula(row, column, QStringLiteral("=ROUND(SUM(%1),%2)").arg(range(last, column, false)).arg(digits), parts,
            digits);
}

void WorkbookSheet::sumIf(int row, int column, int last, int key, const QString &is, int digits)
{
    QList<Decimal> parts;
    for (int i = 1; i <= last; ++i) {
        if (m_summable[{i, key}].words == is)
            parts += m_summable[{i, column}].number;
    }
    const QString text = QStringLiteral("=ROUND(SUMIF(%1,%2,%3),%4)")
                             .arg(range(last, key, true), nameOf(row, key, false), range(last, column, false))
                             .arg(digits);
    formula(row, column, text, parts, digits);
}

Result<WorkbookWriter> WorkbookWriter::create(const QString &title, Day made)
{
    auto folder = std::make_unique<QTemporaryDir>();
    if (!folder->isValid())
        return failure(Error::Code::Failed,
                       SENTENCE("no folder for the workbook could be made: ") + folder->errorString());
    QByteArray place = folder->path().toUtf8();
    lxw_workbook_options options{};
    options.tmpdir = place.data();
    lxw_workbook *book =
        workbook_new_opt(folder->filePath(QStringLiteral("month.xlsx")).toUtf8().constData(), &options);
    if (!book)
        return failure(Error::Code::Failed, SENTENCE("the workbook could not be begun"));
    QByteArray name = title.toUtf8();
    QByteArray program = "Counterfoil";
    lxw_doc_properties properties{};
    properties.title = name.data();
    properties.author = program.data();
    properties.created = QDateTime(made.date(), QTime(0, 0), Qt::UTC).toSecsSinceEpoch();
    workbook_set_properties(book, &properties);
    return WorkbookWriter(std::move(folder), book);
}

WorkbookWriter::WorkbookWriter(std::unique_ptr<QTemporaryDir> folder, lxw_workbook *book)
    : m_folder(std::move(folder)), m_book(book), m_formats(std::make_unique<WorkbookFormats>(book))
{}

WorkbookWriter::WorkbookWriter(WorkbookWriter &&other) noexcept
    : m_folder(std::move(other.m_folder)), m_book(std::exchange(other.m_book, nullptr)),
      m_formats(std::move(other.m_formats))
{}

WorkbookWriter::~WorkbookWriter()
{
    if (m_book)
        lxw_workbook_free(m_book);
}

QString WorkbookWriter::path() const
{
    return m_folder->filePath(QStringLiteral("month.xlsx"));
}

WorkbookSheet WorkbookWriter::sheet(const char *name)
{
    return WorkbookSheet(workbook_add_worksheet(m_book, name), *m_formats);
}

Result<QByteArray> WorkbookWriter::finish()
{
    const lxw_error error = workbook_close(std::exchange(m_book, nullptr));
    if (error != LXW_NO_ERROR)
        return failure(Error::Code::Failed,
                       SENTENCE("the workbook could not be written: ") + QString::fromUtf8(lxw_strerror(error)));
    return systemDisk().read(path());
}

} // namespace counterfoil
