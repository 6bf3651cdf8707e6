// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QSqlDatabase>

namespace counterfoil {

//! SHA-256 over everything that an approved or issued invoice says: its row but for the state, its lines, parts and
//! taxes, as they stand in the file. One changed byte gives another digest.
Result<QString> invoiceDigest(QSqlDatabase &db, const QString &id);

} // namespace counterfoil
