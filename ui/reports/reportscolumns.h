// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/report.h"
#include "ui/tables/recordtablemodel.h"

namespace counterfoil {

//! What the column of a figure is called.
QString figureWords(const QString &key);

//! Sums open to their months; they are closed at first.
TreeShape<ReportRow> reportShape();

//! The columns of a report's table: ids that only files need are left out.
QList<Column<ReportRow>> reportTableColumns(const Report &report);

//! What the filter leaves, added up; "31 of 38" where it leaves something out.
QList<Cell> reportTotals(const Report &report, const QList<const ReportRow *> &shown, int all);

} // namespace counterfoil
