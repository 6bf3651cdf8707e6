// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/sourceimport.h"

#include "core/workspace/distributorprofiles.h"
#include "core/workspace/findings.h"

namespace counterfoil {

Result<QList<ImportedSet>> importFiles(Workspace &workspace, const ImportRequest &request)
{
    ImportRequest chained = request;
    const Result<QList<KnownProfile>> known = distributorProfiles(workspace);
    if (!known)
        return std::unexpected(known.error());
    for (const KnownProfile &own : *known)
        chained.profiles.append(own.profile);
    chained.within = [&](const QList<ImportedSet> &sets) -> Status {
        if (const Status agreed = request.within ? request.within(sets) : Status(); !agreed)
            return agreed;
        const Result<QStringList> settled = followDisputes(workspace); // the credit may be among the lines
        return settled ? Status() : std::unexpected(settled.error());
    };
    Result<QList<ImportedSet>> imported = importSources(workspace.file(), chained);
    if (imported)
        Q_EMIT workspace.changed(Topic::Sources);
    return imported;
}

} // namespace counterfoil
