// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/invoice.h"
#include "core/model/seat.h"

#include <QHash>

namespace counterfoil {

//! How every line of the invoices was made: one row per part that it took from source lines, with the file of those
//! lines (`files`, by source set; empty for own services and prepayments), which of them, the days, and the unrounded
//! amounts. CSV as of SourceCsv; an amount that is no decimal is a fraction, "1000/3".
QByteArray calculationCsv(const QList<Invoice> &invoices, const QHash<qint64, QString> &files);

//! Daily seat counts, one row each, as `seats import` reads them with the source behind.
QByteArray seatsCsv(const QList<SeatRow> &rows);

} // namespace counterfoil
