// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/monthseal.h"
#include "core/workspace/workspace.h"

namespace counterfoil {

//! An evidence pack that was written.
struct Evidence
{
    QString sha256;          //!< of the pack itself
    QString seal;            //!< the digest; empty for a month that is open
    QList<SealedFile> files; //!< everything inside, by path, but for the list of their hashes
};

//! Writes one zip file that proves a month without the program: what was sealed when it was closed, or what an open
//! month holds now; the PDFs that were kept, the audit trail up to that point, hashes that sha256sum checks, and a text
//! on how to check. The same closed month always gives the same bytes. The file is written whole or not at all. Refused
//! where it would take the place of the company file.
Result<Evidence> writeEvidence(Workspace &workspace, Month month, const QString &path);

} // namespace counterfoil
