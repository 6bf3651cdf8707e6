// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/bridge.h"

#include <QJsonObject>

namespace counterfoil {

//! A bridge as `reconcile --json` gives it (contract, section 7). Amounts are strings at the currency's digits.
QJsonObject bridgeJson(const Bridge &bridge);

//! The same for people: totals and causes in columns, then every customer with the items of each cause.
QString bridgeReport(const Bridge &bridge);

} // namespace counterfoil
