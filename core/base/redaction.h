// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace counterfoil {

//! The text with everything secret-shaped blanked: bearer tokens, JWTs, SAS signatures, codes, and the query of any
//! address. Everything that is logged or shown as an error passes through here.
QString redacted(const QString &text);

} // namespace counterfoil
