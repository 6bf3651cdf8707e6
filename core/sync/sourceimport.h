// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/distributors/profile.h"
#include "core/model/pullstep.h"
#include "core/model/sourceset.h"
#include "core/store/companyfile.h"

#include <QHash>

#include <functional>
#include <optional>

namespace counterfoil {

//! One imported document and what it did.
struct ImportedSet
{
    SourceSet set;
    bool replaced = false;
    SourceChange changed;
    qint64 restatement = 0; //!< what tells the change line by line; 0 where there is none
};

struct ImportRequest
{
    QStringList paths; //!< files and folders
    std::optional<Month> month;
    //! The invoice of lines that name none, as legacy licences do not; empty where nobody knows it.
    QString invoice;
    //! How distributors' files are read; none: only Microsoft's own are.
    QList<DistributorProfile> profiles;
    //! All files are a distributor's and read by this profile; empty: the content of each tells.
    QString profile;
    //! Files that are read by a certain profile, whatever their content tells; path → id.
    QHash<QString, QString> readBy;
    //! What is shown instead of the files' folder, such as where they were pulled from; empty: the folder.
    QString origin;
    std::function<bool(const QString &path, qint64 bytesDone, qint64 bytesAll, qint64 lines)>
        progress; //!< false cancels
    //! The last word in the same transaction: a failure keeps nothing.
    std::function<Status(const QList<ImportedSet> &sets)> within;
};

//! What an import changed, as a step of a pull tells it.
PullChange changeOf(const QList<ImportedSet> &sets);

//! Reads files into the company file: all or nothing. Refused names every fault of every file.
Result<QList<ImportedSet>> importSources(CompanyFile &file, const ImportRequest &request);

//! Everything of these kinds and this invoice does not count any more, because the service says that there is nothing,
//! or that the invoice is void; what goes is kept as a restatement. Gives the number of lines.
Result<qint64> retireSources(CompanyFile &file, const QList<SourceKind> &kinds,
                             const std::function<bool(const SourceSet &set)> &which);

} // namespace counterfoil
