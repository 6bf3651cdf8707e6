// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/distributors/profile.h"
#include "core/ingest/linesink.h"
#include "core/model/sourceset.h"

#include <functional>
#include <optional>

namespace counterfoil {

//! A row as it was read: what the test bench shows.
struct ReadRow
{
    qint64 number = 0;
    QString passedOver;                        //!< why it is no line; empty for a line
    QList<std::pair<QString, QString>> values; //!< attribute and text, dates as YYYY-MM-DD, numbers in plain digits
};

struct DistributorOptions
{
    //! The month of the file, in place of what it tells.
    std::optional<Month> month;
    //! Called with every row behind the header, also with faulty ones.
    std::function<void(const ReadRow &row)> watch;
    //! Called now and then with the lines so far; false stops reading (Error::Code::Cancelled).
    std::function<bool(qint64 lines)> progress;
};

//! Reads a distributor's file into source lines. Every fault is named with row, column and reason, up to a hundred; one
//! refuses the file.
Result<SourceSet> readDistributorFile(const QString &path, const DistributorProfile &profile, LineSink &sink,
                                      const DistributorOptions &options = {});

//! The profile whose columns a file has: of several the one that knows most of them. Null where the file is
//! Microsoft's own, or of no profile. Refused where two profiles fit alike, and for a workbook that none fits.
Result<const DistributorProfile *> profileFor(const QString &path, const QList<DistributorProfile> &profiles);

//! The ids of the profiles between which profileFor() chooses; none for Microsoft's own files.
QStringList fittingProfiles(const QString &path, const QList<DistributorProfile> &profiles);

} // namespace counterfoil
