// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/monthwork.h"

namespace counterfoil {

//! A month before any terms were imported: nobody owns a tenant yet, so all of it is unmapped. The currency is that of
//! Microsoft's invoices of the month (contract, section 8.4); an empty `currency` is Usage where there are several, and
//! one that no invoice has is NotFound.
Result<MonthState> computeMonthBeforeTerms(Workspace &workspace, Month month, const QString &currency);

} // namespace counterfoil
