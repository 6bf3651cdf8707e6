// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/documents/invoicelayout.h"

namespace counterfoil {

//! The invoice as PDF, with its annex. Made twice from the same records, in whatever process, time zone and year, it is
//! the same to the byte: nothing in it is random or of now. Fonts are embedded, texts can be searched and copied.
Result<QByteArray> invoicePdf(const Invoice &invoice, const UsageAnnex &annex, const InvoiceStyle &style);

} // namespace counterfoil
