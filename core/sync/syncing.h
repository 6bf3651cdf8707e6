// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/connecting.h"
#include "core/sync/puller.h"
#include "core/sync/schedule.h"

namespace counterfoil {

//! What a sync did. It is told whatever happened.
struct SyncReport
{
    QDateTime started;
    QDateTime finished;
    QList<PullStep> steps;
    bool wasDue = true;           //!< false: nothing was due, and nothing was done
    std::optional<Error> problem; //!< beside the steps: busy, or no connection

    //! Whether a step failed for what this side did or lacks.
    bool failedHere() const;
    bool failed() const;
};

//! Which connections are pulled, and how.
struct SyncRequest
{
    QString connection; //!< all where empty
    PullOptions options;
    bool onlyIfDue = false;
};

//! Pulls one after the other. One sync of a company file at a time: Busy at once where another one runs.
QCoro::Task<SyncReport> syncClouds(CompanyFile *file, const CloudEnvironment *environment, SyncRequest request);

} // namespace counterfoil
