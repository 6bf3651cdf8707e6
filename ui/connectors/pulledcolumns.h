// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/company/pulleddesk.h"
#include "ui/tables/recordtablemodel.h"

namespace counterfoil {

//! In the order in which a person chooses among them.
QList<PulledKind> pulledKinds();
//! "Customers", "Seats by day", …
QString pulledWords(PulledKind kind);
//! A word in no language, for what is remembered and for names of files.
QString pulledCode(PulledKind kind);
//! What pulledCode() gave; the first kind for anything else.
PulledKind pulledKindOf(QStringView code);
//! Whether it comes from a billing account of Azure.
bool isOfAzure(PulledKind kind);
//! "No reservations were pulled yet".
QString pulledNone(PulledKind kind);

TreeShape<PulledRow> pulledShape();
//! Amounts have their currency in the head where the rows have one, else in a column of its own.
QList<Column<PulledRow>> pulledColumns(PulledKind kind, const QList<PulledRow> &rows);
QList<Column<PulledSeat>> pulledSeatColumns();

} // namespace counterfoil
