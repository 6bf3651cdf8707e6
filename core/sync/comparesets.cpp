// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/comparesets.h"

namespace counterfoil {

LineSource linesOfSets(SourceRepository &repository, const Dictionary &dictionary, const QList<qint64> &sets)
{
    return {dictionary, [&repository, sets](const LineSource::Take &take) -> Status {
                for (const qint64 set : sets) {
                    if (const Status read = repository.forEachBatch(set, take); !read)
                        return read;
                }
                return {};
            }};
}

Result<SourceChange> compareSets(SourceRepository &repository, const QList<qint64> &before, const QList<qint64> &after,
                                 Shape shape)
{
    const Result<Dictionary *> dictionary = repository.dictionary(shape);
    if (!dictionary)
        return std::unexpected(dictionary.error());
    return compare(linesOfSets(repository, **dictionary, before), linesOfSets(repository, **dictionary, after));
}

} // namespace counterfoil
