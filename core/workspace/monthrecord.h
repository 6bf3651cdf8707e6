// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sealrepository.h"
#include "core/store/sourcerepository.h"
#include "core/workspace/monthwork.h"

namespace counterfoil {

using TakeLines = std::function<Result<QString>(const QString &path, const SourceSet &set)>;

//! What proves a month: the source lines behind it, the terms, the seats that were counted, the invoices with how each
//! line was made, and the bridge. `draftsToo` takes in what is not approved yet; `take` is handed every set of lines
//! with the path of its file, and gives the hash.
Result<SealContent> recordOf(Workspace &workspace, const MonthState &state, bool draftsToo, const TakeLines &take);

//! The documents of a record that say what the month came to: bridge.json, invoices.json with the drafts, and seats.csv
//! where seats are counted. They are made without reading a source line again.
Result<QMap<QString, QByteArray>> resultsOf(Workspace &workspace, const MonthState &state, bool draftsToo);

//! The file below lines/ that holds the lines of the record's `index`-th set.
QString linesPath(qsizetype index, const SourceSet &set);

//! Hands over the lines of a set as CSV, piece by piece, and gives the SHA-256 of all of it, hexadecimal.
Result<QString> readLines(SourceRepository &repository, const SourceSet &set,
                          const std::function<Status(QByteArrayView)> &take);

} // namespace counterfoil
