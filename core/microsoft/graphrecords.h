// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/exportoperation.h"
#include "core/model/partnerprofile.h"
#include "core/rest/fields.h"

#include <QStringList>

namespace counterfoil {

//! The roles among groups and directory roles, by the groups' names and the roles' templates (microsoft.md, 1.6).
AccountRoles readRoles(const std::vector<JsonValue> &memberships);

//! A manifest with the address of each file. A file elsewhere than on these hosts is `foreign-host`; a name that is
//! more than one path segment, or fewer files than the manifest counts, is a fault.
Reply<ExportManifest> readManifest(const JsonValue &object, const QStringList &blobHostSuffixes);

} // namespace counterfoil
