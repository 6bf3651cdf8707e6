// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/invoice.h"

#include <QByteArray>

namespace counterfoil {

//! Invoices for a spreadsheet: RFC 4180 in UTF-8 with a byte order mark, comma, CRLF, one row a line; an invoice
//! without lines has one row with the line's cells empty. Amounts are plain decimals with a point and an ASCII minus.
//! A text that a spreadsheet would run as a formula starts with an apostrophe; numbers never do.
QByteArray invoicesCsv(const QList<Invoice> &invoices);

//! A text cell: guarded against formulas, then quoted where RFC 4180 asks for it.
QByteArray csvText(const QString &text);

} // namespace counterfoil
