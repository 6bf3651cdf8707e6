// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/distributors/samplefile.h"

#include "core/base/sentence.h"
#include "core/distributors/columnplan.h"
#include "core/distributors/distributorreader.h"
#include "core/distributors/workbook.h"
#include "core/ingest/columns.h"
#include "core/ingest/costcolumns.h"

namespace counterfoil {

namespace {

//! A table of fewer columns is a text of some kind.
constexpr qsizetype fewestColumns = 3;

qsizetype filledCells(const TableRow &row)
{
    return std::count_if(row.cells.begin(), row.cells.end(), [](const TableCell &cell) { return !cell.isEmpty(); });
}

//! The row that looks most like a header; end() of a table without rows.
auto headerIn(const std::vector<TableRow> &rows, const DistributorProfile &profile)
{
    auto best = rows.end();
    qsizetype found = 0;
    for (auto row = rows.begin(); row != rows.end(); ++row) {
        if (profile.headerRow != 0 && row->number != profile.headerRow)
            continue;
        const qsizetype known = ColumnPlan(*row, profile).columns().size();
        const bool better =
            best == rows.end() || known > found || (known == 0 && found == 0 && filledCells(*row) > filledCells(*best));
        if (better) {
            best = row;
            found = known;
        }
    }
    return best;
}

QStringList visibleSheets(const QString &path)
{
    QStringList names;
    if (const Result<Workbook> book = Workbook::open(path)) {
        for (const SheetEntry &sheet : book->sheets()) {
            if (!sheet.isHidden)
                names.append(sheet.name);
        }
    }
    return names;
}

//! Azure's portal writes lines about the download above its header, and Microsoft's names in brackets.
bool isMicrosoftsRow(const TableRow &row)
{
    std::vector<std::string> names;
    names.reserve(std::size_t(row.cells.size()));
    for (const TableCell &cell : row.cells)
        names.push_back(cell.text.toStdString());
    return recognise(names).has_value() || recognise(plainCostNames(names)) == SourceKind::AzureCost;
}

//! A table that Microsoft's reader would not know either; JSON opens as a table of a kind, too.
bool isForeignTable(const QString &path)
{
    const auto table = openTable(path, {});
    if (!table)
        return false;
    const TableStart start(**table);
    const auto &rows = start.rows();
    if (rows.empty() || rows.front().text(0).startsWith(u'{') || rows.front().text(0).startsWith(u'['))
        return false;
    return std::none_of(rows.begin(), rows.end(), isMicrosoftsRow) &&
           std::any_of(rows.begin(), rows.end(), [](const TableRow &row) { return filledCells(row) >= fewestColumns; });
}

} // namespace

Result<SampleFile> sampleOf(const QString &path, const DistributorProfile &profile)
{
    SampleFile sample;
    sample.sheets = visibleSheets(path);
    auto table = openTable(path, profile.sheet);
    if (!table)
        return std::unexpected(table.error());
    sample.isWorkbook = (*table)->isWorkbook();
    const TableStart start(**table);
    const auto header = headerIn(start.rows(), profile);
    if (header == start.rows().end() && start.damage())
        return std::unexpected(*start.damage());
    if (header == start.rows().end())
        return refused(SENTENCE("the table has no header"));
    sample.headerRow = header->number;
    const auto first =
        std::find_if(std::next(header), start.rows().end(), [](const TableRow &row) { return !row.isBlank(); });
    for (qsizetype column = 0; column < qsizetype(header->cells.size()); ++column) {
        const QString name = header->text(column).simplified();
        if (name.isEmpty())
            continue;
        sample.columns.append(name);
        sample.first.append(first == start.rows().end() ? QString() : first->text(column));
    }
    return sample;
}

FileOrigin originOf(const QString &path, const QList<DistributorProfile> &profiles)
{
    FileOrigin origin{path, FileOrigin::Kind::Microsoft, fittingProfiles(path, profiles)};
    if (origin.profiles.size() == 1)
        origin.kind = FileOrigin::Kind::Distributor;
    else if (!origin.profiles.isEmpty())
        origin.kind = FileOrigin::Kind::Unclear;
    else if (isForeignTable(path))
        origin.kind = FileOrigin::Kind::Unknown;
    return origin;
}

} // namespace counterfoil
