// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/documents/restatementtext.h"
#include "core/store/importlog.h"
#include "ui/tables/recordtablemodel.h"

namespace counterfoil {

//! A line that Microsoft changed, with the names of the invoices that hold it.
struct RestatedRow
{
    RestatedLine line;
    int place = 0; //!< in the restatement
    QString invoices;
};

//! An attribute of that line on both sides.
struct AttributeRow
{
    MovedAttribute attribute;
    bool isKey = false; //!< makes it this line, and did not move
};

//! "Reconciliation", "Usage, not billed yet" …
QString kindWords(SourceKind kind);
//! Rounded to at most so many decimals: for people; copies and sums stay exact.
Decimal readableAmount(const Exact &amount, int most);
QString changeWords(RestatedKind kind);
//! "12 altered, 3 added, 1 removed"; what is 0 is left out.
QString changeCountWords(const SourceChange &change);
//! A moment of the company file, "17 Aug 2026 09:00" in local time.
QString momentText(const QString &iso);

TreeShape<ImportEntry> importShape();
//! On a narrow screen the person and the currency are left out.
QList<Column<ImportEntry>> importColumns(bool narrow);

TreeShape<RestatedRow> restatedShape();
QList<Column<RestatedRow>> restatedColumns(const QString &currency);
QList<RestatedRow> restatedRows(const Restatement &restatement, const InvoicesById &invoices);
//! Of all differences while nothing is filtered, also of those that the list leaves out.
QList<Cell> restatedTotals(const QList<const RestatedRow *> &shown, int all, const Restatement &restatement);

TreeShape<AttributeRow> attributeShape();
QList<Column<AttributeRow>> attributeColumns();
//! What moved, then what makes it this line.
QList<AttributeRow> attributeRows(const RestatedLine &line);

TreeShape<Fault> faultShape();
QList<Column<Fault>> faultColumns();

} // namespace counterfoil
