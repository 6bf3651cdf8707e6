// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/distributors/distributorreader.h"
#include "core/workspace/workspace.h"

namespace counterfoil {

//! A profile and where it comes from.
struct KnownProfile
{
    DistributorProfile profile;
    bool isOwn = false; //!< the company file's; else a starting point of the program
};

//! Every profile that counts, by id: the company file's own, and the program's starting points that it has none for.
Result<QList<KnownProfile>> distributorProfiles(Workspace &workspace);

//! Keeps a profile in the company file. Refused names every fault with its JSON pointer.
Result<DistributorProfile> importDistributorProfile(Workspace &workspace, const QByteArray &json);

//! Forgets one of the company file's own; the starting point of that id counts again.
Status removeDistributorProfile(Workspace &workspace, const QString &id);

//! The one of that id; NotFound without it, naming those there are.
Result<DistributorProfile> profileOf(const QList<KnownProfile> &known, const QString &id);

//! How a file would be read: its first rows, what is wrong with it, and what its lines come to.
struct ProfileTrial
{
    QList<ReadRow> rows;
    QList<Fault> faults;
    SourceSet set; //!< only where there is no fault
};

//! Reads a file and keeps nothing. Errors are failures of the machine; what is wrong with the file is in the trial.
//! `progress` is called now and then with the lines so far; false stops (Error::Code::Cancelled).
Result<ProfileTrial> tryProfile(const DistributorProfile &profile, const QString &path, int rows,
                                const std::function<bool(qint64 lines)> &progress = {});

} // namespace counterfoil
