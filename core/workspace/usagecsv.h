// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usage/usagechart.h"
#include "core/usage/usageview.h"

namespace counterfoil {

//! The rows of a view in their order: RFC 4180 in UTF-8, CRLF, exact amounts, guarded against formulas, one column a
//! tag.
QByteArray usageCsv(const UsageView &view);

//! Writes them to a file that a person chose. Errors: those of the disk.
Status writeUsageCsv(const UsageView &view, const QString &path);

//! A chart as a table: a row a day, a week with its first and last day, or a month, a column a category, with amounts
//! at the currency's digits.
QByteArray usageChartCsv(const UsageChart &chart, const QString &currency, int digits);

} // namespace counterfoil
