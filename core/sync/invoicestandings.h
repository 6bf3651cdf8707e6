// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/invoiceheader.h"
#include "core/model/invoicestanding.h"
#include "core/store/companyfile.h"
#include "core/store/pullrepository.h"

namespace counterfoil {

//! How Microsoft's invoices and notes that were pulled stand against their lines: those of one Microsoft month, or of
//! every month where `only` is invalid; of one partner's, or of every partner's where `owner` is empty. What a re-bill
//! has voided is left out.
Result<QList<InvoiceStanding>> invoiceStandings(CompanyFile &file, Month only = {}, const QString &owner = {});

//! Whether a complete export was followed by another one at least 48 hours later.
bool isConfirmed(const PullUnit &unit);

//! Whether an invoice's lines do not come to what it asks for, so that one more export has to confirm them.
Result<bool> differsFromLines(CompanyFile &file, const InvoiceHeader &header);

} // namespace counterfoil
