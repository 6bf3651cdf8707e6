// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/pullcontext.h"

namespace counterfoil {

//! The steps of a connection of that kind, in the order of the contract.
QStringList stepsOf(const QString &kind);

//! Those of them that a pull of this cloud runs: those that are named, or all that it has something for.
QStringList wantedSteps(const QString &kind, const CloudProfile &profile, const QStringList &only);

//! Pulls one connection: runs the steps in the order in which they work on each other, writes down what each did, and
//! leaves the connection in the state that the last contact showed, unless somebody disconnected it or signed in anew
//! meanwhile. Everything given must outlive the task.
QCoro::Task<Result<QList<PullStep>>> pull(CompanyFile *file, CloudClient *client, CloudConnection connection,
                                          PullOptions options, QString folder, QDateTime started);

} // namespace counterfoil
