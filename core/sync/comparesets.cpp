// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/comparesets.h"

#include "core/ingest/restatement.h"

namespace counterfoil {

Result<SourceChange> compareSets(SourceRepository &repository, const QList<qint64> &before, const QList<qint64> &after,
                                 Shape shape)
{
    const Result<Dictionary *> dictionary = repository.dictionary(shape);
    if (!dictionary)
        return std::unexpected(dictionary.error());
    const auto linesOf = [&](const QList<qint64> &sets) {
        return LineSource{**dictionary, [&repository, sets](const LineSource::Take &take) -> Status {
                              for (const qint64 set : sets) {
                                  if (const Status read = repository.forEachBatch(set, take); !read)
                                      return read;
                              }
                              return {};
                          }};
    };
    return compare(linesOf(before), linesOf(after));
}

} // namespace counterfoil
