// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"
#include "ui/connectors/cloudpicture.h"

//! What the window reads about clouds from a company file.
namespace counterfoil {

Result<CloudPicture> pictureOf(Workspace &workspace);
Result<QList<ActivityRow>> activityOf(Workspace &workspace, const QStringList &words, int skip, int most);
//! Counts what stays when the connection goes.
Result<KeptData> keptDataOf(Workspace &workspace, const CloudConnection &connection);

} // namespace counterfoil
