// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/distributors/table.h"

#include "core/base/sentence.h"
#include "core/distributors/csvtable.h"
#include "core/distributors/sheettable.h"
#include "core/ingest/inflatesource.h"

#include <QFileInfo>

namespace counterfoil {

QString TableRow::text(qsizetype column) const
{
    return column >= 0 && column < qsizetype(cells.size()) ? cells[std::size_t(column)].text.trimmed() : QString();
}

bool TableRow::isBlank() const
{
    return std::all_of(cells.begin(), cells.end(), [](const TableCell &cell) { return cell.isEmpty(); });
}

namespace {

Result<std::unique_ptr<Table>> openCsv(const QString &path, bool packed)
{
    auto file = FileSource::open(path);
    if (!file)
        return std::unexpected(file.error());
    std::unique_ptr<ByteSource> bytes = std::move(*file);
    if (packed)
        bytes = std::make_unique<InflateSource>(std::move(bytes), InflateSource::Format::Gzip);
    auto table = std::make_unique<CsvTable>(std::move(bytes));
    if (const Status begun = table->begin(); !begun)
        return std::unexpected(begun.error());
    return table;
}

} // namespace

Result<std::unique_ptr<Table>> openTable(const QString &path, const QString &sheet)
{
    if (!QFileInfo(path).isFile())
        return refused(SENTENCE("there is no such file"));
    auto file = FileSource::open(path);
    if (!file)
        return std::unexpected(file.error());
    const auto block = (*file)->next();
    if (!block)
        return std::unexpected(block.error());
    if (block->starts_with("\xd0\xcf\x11\xe0"))
        return refused(SENTENCE("an old or an encrypted workbook: save it as .xlsx without a password"));
    if (block->starts_with("\x1f\x8b"))
        return openCsv(path, true);
    if (!block->starts_with("PK\x03\x04"))
        return openCsv(path, false);
    if (!isWorkbook(path))
        return refused(SENTENCE("an archive that is no workbook"));
    auto table = SheetTable::open(path, sheet);
    if (!table)
        return std::unexpected(table.error());
    return std::move(*table);
}

} // namespace counterfoil
