// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/linesink.h"
#include "core/ingest/values.h"
#include "core/model/sourceset.h"

#include <functional>

namespace counterfoil {

struct ReadOptions
{
    //! The Microsoft month of everything read, in place of the lines' own.
    std::optional<Month> month;
    //! How dates such as 2/1/2019 are meant, in place of what the file tells.
    std::optional<DateOrder> dateOrder;
    //! Off: every line goes the slow way that judges; tests hold both ways against each other.
    bool predict = true;
    //! Called now and then with packed bytes and lines so far; false stops reading (Error::Code::Cancelled).
    std::function<bool(qint64 bytesDone, qint64 bytesAll, qint64 lines)> progress;
};

//! Reads Microsoft's billing files: portal CSV and API JSON, plain, gzip or zip. What a file is, is told by its
//! content. One fault refuses the file; up to a hundred are named with line, column and reason.
class FileReader
{
public:
    //! A sink for the lines of a document; the kind is provisional: billed or unbilled is known at the end only.
    using SinkFor = std::function<LineSink &(SourceKind kind)>;

    //! The sets of a file in the order in which sinks were asked for: one, or one per member of a zip archive. Memory
    //! does not grow with the file, but for the sink's dictionaries.
    Result<QList<SourceSet>> read(const QString &path, const SinkFor &sinkFor, const ReadOptions &options = {});
};

//! The files below a folder that may be billing files, by their ending (.csv .json .jsonl .gz .zip .txt .xlsx), sorted;
//! manifests of Azure's exports are left out.
QStringList filesBelow(const QString &folder);

} // namespace counterfoil
