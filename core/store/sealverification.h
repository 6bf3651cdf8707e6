// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/companyfile.h"

#include <QStringList>

namespace counterfoil {

//! What is wrong with the seals of closed months, in English: every seal, its documents and its sets against what the
//! audit trail noted when the month was closed and opened again, in both directions.
QStringList verifySeals(CompanyFile &file);

} // namespace counterfoil
