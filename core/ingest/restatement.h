// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/dictionary.h"
#include "core/model/sourcebatch.h"
#include "core/model/sourceset.h"

#include <functional>

namespace counterfoil {

//! The lines of a set, wherever they are: calls `take` with every batch, in any order.
struct LineSource
{
    using Take = std::function<Status(const SourceBatch &)>;

    const Dictionary &dictionary;
    std::function<Status(const Take &take)> forEachBatch;
};

//! What changed between two states of one invoice's lines. Equal lines pair off first, whatever their order; of the
//! rest those with one key (contract, section 5.8) pair off as altered, what is left was added or removed. How a
//! source spelled the order date does not count. 16 bytes of memory a line and side.
Result<SourceChange> compare(const LineSource &before, const LineSource &after);

} // namespace counterfoil
