// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/pricelists.h"

#include "core/ingest/pricesheet.h"
#include "core/store/pricesheetrepository.h"

#include <set>

namespace counterfoil {

Result<QList<Month>> priceListMonths(Workspace &workspace)
{
    const Result<QList<PriceSheetName>> sheets = PriceSheetRepository(workspace.file()).sheets();
    if (!sheets)
        return std::unexpected(sheets.error());
    std::set<Month> months;
    for (const PriceSheetName &sheet : *sheets)
        months.insert(sheet.month);
    return QList<Month>(months.begin(), months.end());
}

Result<QStringList> priceListDigests(Workspace &workspace, Month month)
{
    const Result<QList<PriceSheetName>> sheets = PriceSheetRepository(workspace.file()).sheets();
    if (!sheets)
        return std::unexpected(sheets.error());
    QStringList digests;
    for (const PriceSheetName &sheet : *sheets) {
        if (sheet.month == month)
            digests << sheet.sha256;
    }
    return digests;
}

Result<QList<ListPrice>> priceListOf(Workspace &workspace, Month month)
{
    PriceSheetRepository repository(workspace.file());
    const Result<QList<PriceSheetName>> sheets = repository.sheets();
    if (!sheets)
        return std::unexpected(sheets.error());
    QList<ListPrice> prices;
    for (const PriceSheetName &sheet : *sheets) {
        if (sheet.month != month)
            continue;
        const Result<QByteArray> csv = repository.text(sheet);
        const QString name = QStringLiteral("%1 %2 %3").arg(sheet.market, sheet.view, month.iso());
        Result<QList<ListPrice>> own = csv ? readPriceSheet(*csv, name) : std::unexpected(csv.error());
        if (!own)
            return own;
        prices += *own;
    }
    return prices;
}

} // namespace counterfoil
