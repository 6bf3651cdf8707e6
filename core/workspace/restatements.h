// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/restatementtext.h"
#include "core/store/restatementrepository.h"
#include "core/workspace/workspace.h"

namespace counterfoil {

//! Restatements with the local invoices that they touch.
struct RestatementList
{
    QList<Restatement> restatements;
    InvoicesById invoices;
};

//! What Microsoft restated, newest first, without the lines.
Result<RestatementList> restatementsOf(Workspace &workspace, const RestatementFilter &filter);
//! One, line by line; NotFound where there is none.
Result<RestatementList> restatementOf(Workspace &workspace, qint64 id);

} // namespace counterfoil
