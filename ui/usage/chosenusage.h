// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usage/usagechart.h"

namespace counterfoil {

//! What a query gathers and filters by and what a bar stands for, in a word for the settings: without what is typed,
//! without days, which are of one month, and without the order, which the table's columns know. Empty for what is shown
//! at first.
QString usageViewOf(const UsageQuery &query, UsageSpan span = UsageSpan::Day, bool credit = false);
//! The query of such a word; what is damaged in it is left out. The tag with a column of its own stays that of `now`.
UsageQuery usageQueryOf(const QString &view, const UsageQuery &now);
UsageSpan usageSpanOf(const QString &view);
//! Whether the word is about the earned credit lost, and not about rows.
bool isUsageCredit(const QString &view);

} // namespace counterfoil
