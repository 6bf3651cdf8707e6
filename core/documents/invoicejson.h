// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/invoice.h"

#include <QJsonObject>

namespace counterfoil {

//! One invoice as `invoices --json` and `export --format json` give it (contract, section 7). Amounts are strings at
//! the currency's digits, quantities and unit prices exact; what is not known yet is null. Without `withLines` the key
//! `lines` is left out.
QJsonObject invoiceJson(const Invoice &invoice, bool withLines);

} // namespace counterfoil
