// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/restatement.h"
#include "core/store/sourcerepository.h"

namespace counterfoil {

//! The lines of some sets of one shape, one set after the other. Both must outlive what is given.
LineSource linesOfSets(SourceRepository &repository, const Dictionary &dictionary, const QList<qint64> &sets);

//! What changed from the lines of some sets to those of others, all of one shape; see compare().
Result<SourceChange> compareSets(SourceRepository &repository, const QList<qint64> &before, const QList<qint64> &after,
                                 Shape shape);

} // namespace counterfoil
