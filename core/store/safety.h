// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/companyfile.h"

#include <QStringList>

namespace counterfoil {

//! Everything that is wrong with a company file, in English; empty for a sound one. Reads the whole file: SQLite's own
//! check, foreign keys, the audit trail's chain, the sums, numbers and taxes of invoices, what was noted when they were
//! approved and issued, documents against their hashes, source lines against theirs.
QStringList verify(CompanyFile &file);
//! SQLite's quick check alone, for the start of a window.
Status quickCheck(CompanyFile &file);

//! A copy of the file as it is now, made by SQLite (a plain copy of a database in use is broken), checked and synced.
//! Refused where `path` exists.
Status backup(CompanyFile &file, const QString &path);
//! Puts the company file `from` in the place of `to`, which may not exist. `from` is verified first; Refused where it
//! is not sound or `to` is something else than a company file, Busy where `to` is in use. What stood at `to` is kept
//! beside it, and stays where it was after any failure. Gives the path under which it is kept; empty where nothing
//! stood.
Result<QString> restore(const QString &from, const QString &to, const Clock &clock);

//! SHA-256 over the rows of every table in a fixed order: equal for files that say the same.
Result<QString> contentDigest(CompanyFile &file);

} // namespace counterfoil
