// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/distributors/sheettable.h"

#include "core/base/sentence.h"

namespace counterfoil {

namespace {

constexpr quint64 sheetLimit = quint64(1) << 30;
constexpr qint64 lastRow = 1048576; // of any workbook: ECMA-376

//! Column of "AB12", from 1; 0 where it is none.
qsizetype columnOf(const QString &reference)
{
    qsizetype column = 0;
    for (const QChar c : reference) {
        if (c < u'A' || c > u'Z')
            break;
        column = column * 26 + (c.unicode() - u'A' + 1);
        if (column > 16384)
            return 0;
    }
    return column;
}

} // namespace

Result<std::unique_ptr<SheetTable>> SheetTable::open(const QString &path, const QString &sheet)
{
    Result<Workbook> book = Workbook::open(path);
    if (!book)
        return std::unexpected(book.error());
    const Result<SheetEntry> entry = book->sheet(sheet);
    if (!entry)
        return std::unexpected(entry.error());
    Result<XmlFeed> feed = book->part(entry->part, sheetLimit);
    if (!feed)
        return std::unexpected(feed.error());
    return std::unique_ptr<SheetTable>(new SheetTable(std::move(*book), std::move(*feed)));
}

Result<bool> SheetTable::next(TableRow &row)
{
    for (;;) {
        const Result<bool> more = m_feed.next();
        if (!more || !*more)
            return more;
        if (!m_feed.starts(QLatin1String("row")))
            continue;
        if (const Status started = startRow(); !started)
            return std::unexpected(started.error());
        row.number = m_number;
        row.cells.clear();
        if (const Status read = readRow(row); !read)
            return std::unexpected(read.error());
        if (!row.isBlank())
            return true;
    }
}

Status SheetTable::startRow()
{
    const QString reference = m_feed.attribute(QLatin1String("r"));
    bool isNumber = true;
    const qint64 number = reference.isEmpty() ? m_number + 1 : reference.toLongLong(&isNumber);
    if (!isNumber || number <= m_number || number > lastRow)
        return refused(SENTENCE("the workbook is damaged: row \"%1\" behind row %2").arg(reference).arg(m_number));
    m_number = number;
    m_column = 0;
    return {};
}

Status SheetTable::readRow(TableRow &row)
{
    for (;;) {
        const Result<bool> more = m_feed.next();
        if (!more)
            return std::unexpected(more.error());
        if (!*more || m_feed.ends(QLatin1String("row")))
            return {};
        if (!m_feed.starts(QLatin1String("c")))
            continue;
        if (const Status read = startCell(row); !read)
            return read;
    }
}

Status SheetTable::startCell(TableRow &row)
{
    const QString reference = m_feed.attribute(QLatin1String("r"));
    const qsizetype column = reference.isEmpty() ? m_column + 1 : columnOf(reference);
    if (column <= m_column)
        return refused(SENTENCE("the workbook is damaged: cell \"%1\" in row %2").arg(reference).arg(m_number));
    m_column = column;
    return readCell(row);
}

//! Reads to the end of the cell. Its text stands in <v>, or in the <t> of <is>.
Status SheetTable::readCell(TableRow &row)
{
    const QString type = m_feed.attribute(QLatin1String("t"));
    QString value;
    bool inValue = false;
    int phonetic = 0;
    for (;;) {
        const Result<bool> more = m_feed.next();
        if (!more)
            return std::unexpected(more.error());
        if (!*more || m_feed.ends(QLatin1String("c")))
            break;
        phonetic += m_feed.starts(QLatin1String("rPh")) ? 1 : m_feed.ends(QLatin1String("rPh")) ? -1 : 0;
        const QStringView name = m_feed.xml().name();
        if (!m_feed.xml().isCharacters())
            inValue = m_feed.xml().isStartElement() && (name == u"v" || name == u"t");
        else if (inValue && phonetic == 0)
            value += m_feed.xml().text();
    }
    const Result<TableCell> cell = cellOf(type, value);
    if (!cell)
        return std::unexpected(cell.error());
    if (cell->isEmpty())
        return {};
    if (m_column > Table::columnLimit)
        return refused(SENTENCE("more than %1 columns").arg(Table::columnLimit));
    row.cells.resize(std::size_t(m_column));
    row.cells.back() = *cell;
    return {};
}

Result<TableCell> SheetTable::cellOf(const QString &type, const QString &value) const
{
    if (type == u"s") {
        bool isNumber = false;
        const QString *shared = m_book.sharedText(value.trimmed().toLongLong(&isNumber));
        if (!shared || !isNumber)
            return refused(
                SENTENCE("the workbook is damaged: row %1 names text %2, which is not there").arg(m_number).arg(value));
        return TableCell{*shared, TableCell::Form::Text};
    }
    if (type == u"b")
        return TableCell{value.trimmed() == u"1" ? QStringLiteral("TRUE") : QStringLiteral("FALSE"),
                         TableCell::Form::Text};
    if (type == u"e")
        return TableCell{value, TableCell::Form::Error};
    const bool isNumber = type.isEmpty() || type == u"n";
    return TableCell{isNumber ? value.trimmed() : value, isNumber ? TableCell::Form::Number : TableCell::Form::Text};
}

} // namespace counterfoil
