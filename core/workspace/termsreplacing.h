// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"

namespace counterfoil {

//! Makes `after` the terms as long as `before` still is, byte for byte, all or nothing; an empty `before` stands for no
//! terms at all. Drafts anew the months with drafts of a contract that goes or ends earlier; sealed ones keep theirs.
//! Refused where `after` is faulty; Conflict where someone changed the terms meanwhile, or where an approved or issued
//! invoice belongs to a contract that goes, or to days after its new end.
Status replaceTerms(Workspace &workspace, const QByteArray &before, const QByteArray &after);

//! The months of drafts whose contract the current terms have and the next ones have not, or end before the draft's
//! days do; Conflict where an approved or issued invoice belongs to such a contract, and holds days that are billed
//! nowhere else.
Result<QList<Month>> monthsWithoutContract(Workspace &workspace, const Terms &next);

//! Drafts months anew, but for sealed ones.
Status draftAgain(Workspace &workspace, const QList<Month> &months);

//! Makes a document the terms and drafts anew `months` and those of monthsWithoutContract(). The caller holds the
//! transaction. Errors: those of the reader and of monthsWithoutContract().
Status putTerms(Workspace &workspace, const QByteArray &json, QList<Month> months = {});

} // namespace counterfoil
