// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/storedsources.h"

namespace counterfoil {

Result<const Dictionary *> StoredSources::dictionary(Shape shape)
{
    const Result<Dictionary *> dictionary = m_repository.dictionary(shape);
    if (!dictionary)
        return std::unexpected(dictionary.error());
    return *dictionary;
}

Status StoredSources::forEachBatch(qint64 set, const Days &,
                                   const std::function<Status(const SourceBatch &, qint64)> &take)
{
    // chunks are not skipped by day here: the number of a line in its set is counted along
    qint64 first = 0;
    return m_repository.forEachBatch(set, [&](const SourceBatch &batch) -> Status {
        const Status taken = take(batch, first);
        first += batch.rows;
        return taken;
    });
}

} // namespace counterfoil
