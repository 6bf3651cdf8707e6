// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/deferral.h"

namespace counterfoil {

//! Deferrals as CSV (RFC 4180, UTF-8 with byte order mark): one row for each deferral and month.
QByteArray deferralsCsv(const QList<DeferralRow> &rows);

} // namespace counterfoil
