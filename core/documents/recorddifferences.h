// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QStringList>

namespace counterfoil {

//! What two bridges (as of bridgeJson()) say differently, one sentence an amount: "contoso, price: 28.00 → 30.00".
//! The words behind the amounts are not compared.
QStringList bridgeDifferences(const QJsonObject &then, const QJsonObject &now);

//! The same of two lists of invoices (as of invoiceJson() under "invoices"): states and totals.
QStringList invoiceDifferences(const QJsonObject &then, const QJsonObject &now);

} // namespace counterfoil
