// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/listprice.h"

namespace counterfoil {

//! The CSV of a price sheet as it was downloaded: as it is, or the one file of a zip archive (microsoft.md, 2.14).
//! Refused where the archive is damaged, holds another number of files or more than 256 MiB.
Result<QByteArray> priceSheetText(const QString &path);

//! The prices of a sheet, in its order. Columns are found by their names; `name` is what faults call the sheet. Refused
//! with line, column and reason for a sheet without a price, a row cut short, a price that is no decimal, a date that
//! does not exist.
Result<QList<ListPrice>> readPriceSheet(const QByteArray &csv, const QString &name);

//! What differs. A price is known by market, segment, product, SKU, term, billing plan, currency and tier.
PriceChanges comparePrices(const QList<ListPrice> &before, const QList<ListPrice> &after);

} // namespace counterfoil
