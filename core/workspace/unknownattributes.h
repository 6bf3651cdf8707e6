// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"

namespace counterfoil {

//! The attributes that no list names of the current source lines of a Microsoft month, as a JSON array:
//! [{"file", "kind", "invoice", "record", "attributes": {…}}]; record counts the file's lines from 1. Values keep the
//! characters of the file. Source: contract, section 8.3.
Result<QByteArray> unknownAttributes(Workspace &workspace, Month month);

} // namespace counterfoil
