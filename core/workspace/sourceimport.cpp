// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/sourceimport.h"

namespace counterfoil {

Result<QList<ImportedSet>> importFiles(Workspace &workspace, const ImportRequest &request)
{
    Result<QList<ImportedSet>> imported = importSources(workspace.file(), request);
    if (imported)
        Q_EMIT workspace.changed(Topic::Sources);
    return imported;
}

} // namespace counterfoil
