// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/bridge.h"
#include "core/model/invoice.h"

namespace counterfoil {

//! A month as an Excel workbook with the sheets Invoices, Lines and Bridge (by customer and cause). Amounts are numbers
//! where a spreadsheet holds them exactly (15 significant digits), else texts; totals are formulas. A text is never
//! one. Made twice from the same records it is the same to the byte.
Result<QByteArray> monthWorkbook(Month month, const QList<Invoice> &invoices, const Bridge &bridge);

} // namespace counterfoil
