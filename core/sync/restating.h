// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sourcerepository.h"

namespace counterfoil {

//! What replacing some lines changed, and the restatement that tells it line by line; 0 where nothing changed.
struct Restated
{
    SourceChange change;
    qint64 id = 0;
};

//! How many lines of a restatement are kept; its counts and sums are those of all of them.
constexpr qint64 restatedLinesKept = 2000;

//! Compares the lines of the sets `before` with those of the sets `after`, which take their place (none: the lines are
//! gone), and keeps what Microsoft changed. To be called inside the transaction that replaces them, before it does.
Result<Restated> keepRestatement(CompanyFile &file, const QList<SourceSet> &before, const QList<SourceSet> &after);

} // namespace counterfoil
