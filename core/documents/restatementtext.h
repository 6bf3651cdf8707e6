// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/invoice.h"
#include "core/model/restatement.h"

#include <QHash>
#include <QJsonObject>

namespace counterfoil {

//! The invoices that restatements name, by id, heads only.
using InvoicesById = QHash<QString, Invoice>;

//! A restatement as `restatements --json` gives it, as `restatement --json` with its lines. Amounts are strings.
QJsonObject restatementJson(const Restatement &restatement, const InvoicesById &invoices, bool withLines);

//! The same for people: one line, then one for each touched invoice.
QString restatementSummary(const Restatement &restatement, const InvoicesById &invoices);
//! And line by line.
QString restatementText(const Restatement &restatement, const InvoicesById &invoices);

} // namespace counterfoil
