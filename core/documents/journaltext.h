// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/journal.h"

namespace counterfoil {

//! Entries as a plain-text journal that `hledger` and `ledger` read, also strictly: every account and commodity is
//! declared. The day of an entry is the document's, its secondary date (`--date2`, `--aux-date`) the month it counts
//! for. What a name may not hold in an account stands as %XX of its UTF-8, so that two names never become one.
QByteArray journalText(const QList<JournalEntry> &entries, const QString &title);

//! One account of a path: {"Receivables", "a:b"} is "Receivables:a%3Ab".
QString accountName(const QStringList &path);

} // namespace counterfoil
