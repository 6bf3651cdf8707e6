// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/invoiceheader.h"

#include <QSet>

namespace counterfoil {

//! Ids, in lower case, of documents that count no more: a voided invoice and its void note, once a re-bill of it is
//! there (contract, section 8.3).
QSet<QString> voidedInvoices(const std::vector<InvoiceHeader> &headers);

} // namespace counterfoil
