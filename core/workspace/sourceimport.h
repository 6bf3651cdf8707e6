// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/sourceimport.h"
#include "core/workspace/workspace.h"

namespace counterfoil {

//! importSources() into an open company file with all its profiles, and everyone who shows its lines hears of it.
Result<QList<ImportedSet>> importFiles(Workspace &workspace, const ImportRequest &request);

//! Daily seat counts of one file.
struct ImportedSeats
{
    QString path;
    qint64 rows = 0;
};

//! What files of every kind brought.
struct ImportedFiles
{
    QList<ImportedSet> sets;
    QList<ImportedSeats> seats;
};

//! importFiles() for billing files and daily seat counts alike: the content of each tells which it is, but for what
//! `readBy` names. All of them or none; Refused names every fault of every file.
Result<ImportedFiles> importEverything(Workspace &workspace, const ImportRequest &request);

} // namespace counterfoil
