// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace counterfoil {

//! Whether a file is called as Azure calls the list of an export's parts: "manifest.json". It holds no lines.
bool isExportManifest(const QString &path);

//! Holds a file against the manifest that lies beside it, where one names it: every part of its export must be there,
//! and the export must be of what invoices ask for. Refused says what is missing.
//! Source: Azure, "Tutorial: create and manage cost exports", manifest.
Status checkManifestBeside(const QString &path);

} // namespace counterfoil
