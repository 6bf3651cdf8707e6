// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"

#include "core/model/sourceset.h"

namespace counterfoil {

//! One imported document and what it did.
struct ImportedSet
{
    SourceSet set;
    bool replaced = false;
    SourceChange changed;
};

struct ImportRequest
{
    QStringList paths; //!< files and folders
    std::optional<Month> month;
    std::function<bool(const QString &path, qint64 bytesDone, qint64 bytesAll, qint64 lines)>
        progress; //!< false cancels
};

//! Reads files into the company file: all or nothing. Refused names every fault of every file.
Result<QList<ImportedSet>> importFiles(Workspace &workspace, const ImportRequest &request);

} // namespace counterfoil
