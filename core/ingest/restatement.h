// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/linehasher.h"
#include "core/model/sourceset.h"

#include <functional>

namespace counterfoil {

//! The lines of a set, wherever they are: calls `take` with every batch, in an order that stays the same from call to
//! call.
struct LineSource
{
    using Take = std::function<Status(const SourceBatch &)>;

    const Dictionary &dictionary;
    std::function<Status(const Take &take)> forEachBatch;
};

//! How two states of some lines differ: the numbers, and the lines of either side that the other does not have, sorted.
struct LineDifferences
{
    SourceChange change;
    std::vector<LineEntry> gone;
    std::vector<LineEntry> come;
};

//! What changed between two states of one invoice's lines. Equal lines pair off first, whatever their order; of the
//! rest those with one key (contract, section 5.8) pair off as altered, what is left was added or removed. How a
//! source spelled the order date does not count. 16 bytes of memory a line and side.
Result<LineDifferences> differences(const LineSource &before, const LineSource &after);
//! The numbers alone.
Result<SourceChange> compare(const LineSource &before, const LineSource &after);

} // namespace counterfoil
