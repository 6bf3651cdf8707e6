// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/sourcebatch.h"
#include "core/model/sourceset.h"

namespace counterfoil {

//! The source lines that are on hand, as the engine reads them: records in a stream, wherever they are kept.
class SourceReader
{
public:
    virtual ~SourceReader() = default;
    //! The current sets.
    virtual Result<QList<SourceSet>> sets() = 0;
    virtual Result<const Dictionary *> dictionary(Shape shape) = 0;
    //! Calls `take` with batch after batch of a set; batches without a line in `only` may be left out. `first` is the
    //! number of the batch's first line in the set.
    virtual Status forEachBatch(qint64 set, const Days &only,
                                const std::function<Status(const SourceBatch &batch, qint64 first)> &take) = 0;
};

} // namespace counterfoil
