// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/restatement.h"
#include "core/model/restatement.h"

namespace counterfoil {

//! By what a local invoice tells which of Microsoft's lines it holds; texts as the line has them.
struct LineClaim
{
    std::string_view tenant;
    std::string_view subscription;
    std::string_view product;
    std::string_view sku;
    Days days;
};

//! Ids of the approved and issued invoices that hold a line.
using InvoicesOfLine = std::function<QStringList(const LineClaim &)>;

//! Describes every line that differs: counts, sums, touched invoices and, of the `limit` largest differences, the
//! attributes that moved. Of the lines of one key those pair off first that differ in figures alone, then those whose
//! figures are equal, then the rest in the order of their source. Reads both sides twice; 50 bytes of memory a
//! differing line. Fills what is told by the lines: change, sums, touched and lines.
Result<Restatement> restatedLines(const LineSource &before, const LineSource &after, const LineDifferences &found,
                                  const InvoicesOfLine &invoicesOf, qint64 limit);

} // namespace counterfoil
