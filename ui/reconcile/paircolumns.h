// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bridge/linepairs.h"
#include "ui/tables/recordtablemodel.h"
#include "ui/theme/causes.h"

namespace counterfoil {

//! Two sides' lines beside each other: a pair with its sums, or under it a line of each side.
struct PairRow
{
    QString key;
    int depth = 0;
    std::optional<PairedLine> microsoft; //!< with the pair's amount
    std::optional<PairedLine> local;
    bool sums = true; //!< a pair, which has a difference
    Decimal difference;
    QList<std::pair<Cause, Decimal>> causes;
    qsizetype place = 0; //!< of the pair
};

//! The pairs; one with several lines on a side has them under it.
QList<PairRow> pairRows(const SideBySide &sides);
TreeShape<PairRow> pairShape();
//! Microsoft's line, its days and amount, the perforation, the local line, its days and amount, the difference and its
//! largest cause.
QList<Column<PairRow>> pairColumns(int digits);
QList<Cell> pairTotals(const QList<const PairRow *> &shown, int all, int digits);

} // namespace counterfoil
