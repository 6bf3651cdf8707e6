// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/sourceimport.h"
#include "core/workspace/workspace.h"

namespace counterfoil {

//! importSources() into an open company file with all its profiles, and everyone who shows its lines hears of it.
Result<QList<ImportedSet>> importFiles(Workspace &workspace, const ImportRequest &request);

} // namespace counterfoil
