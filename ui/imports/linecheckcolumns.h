// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bridge/linechecks.h"
#include "ui/tables/recordtablemodel.h"

//! Microsoft's lines against the formulas that it has published.
namespace counterfoil {

//! A line that was recomputed, with its customer's name.
struct CheckedRow
{
    CheckedLine line;
    QString customer; //!< the tenant's id where nobody owns it
};

//! "New commerce, seats" …
QString formulaWords(Formula formula);

TreeShape<FormulaSum> formulaSumShape();
QList<Column<FormulaSum>> formulaSumColumns();
//! What no formula explains first, then by kind, most lines first.
QList<FormulaSum> formulaSumsInOrder(QList<FormulaSum> sums);

TreeShape<CheckedRow> checkedShape();
QList<Column<CheckedRow>> checkedColumns(const QString &currency);

} // namespace counterfoil
