// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/sourceset.h"
#include "core/store/chunkcodec.h"
#include "core/store/companyfile.h"

#include <functional>

namespace counterfoil {

//! Source lines: sets of chunks, written whole and replaced whole. Memory stays constant: one chunk at a time.
class SourceRepository
{
public:
    explicit SourceRepository(CompanyFile &file) : m_file(file) {}

    //! The texts that batches of this shape refer to, in step with the file; the same object for the whole life of the
    //! company file's handle. Ask for it inside the transaction of an import, before a line is read: numbers given
    //! before that may not be valid any more.
    Result<Dictionary *> dictionary(Shape shape);

    //! A new set without lines; it does not exist for readers before finish(). To be called with append() and finish()
    //! inside one Transaction of the caller's, so that a faulty file leaves nothing.
    Result<qint64> begin(SourceKind kind);
    Status append(qint64 set, const SourceBatch &batch);
    //! The same with a batch that another thread has encoded.
    Status append(qint64 set, const EncodedChunk &chunk);
    //! Writes the header (`header.id` says whose) and the texts that are new. Conflict where `header.lines` is not what
    //! was appended.
    Status finish(const SourceSet &header);

    //! Complete sets, oldest first.
    Result<QList<SourceSet>> sets(bool currentOnly = true);
    //! NotFound without such a complete set.
    Result<SourceSet> set(qint64 id);
    //! The lines of a set in the order of the file. With `onlyDays`, chunks without a line of those days are skipped
    //! (UsageDate, ChargeStartDate, OrderDate where that is empty); what is left holds other days too.
    Status forEachBatch(qint64 set, const std::function<Status(const SourceBatch &)> &work, Days onlyDays = {});
    //! Lines firstRow … firstRow + count − 1 (fewer at the end), counted from 0.
    Result<SourceBatch> page(qint64 set, qint64 firstRow, int count);

    //! A newer set, `by` where it is one, has taken its place: kept as not current while an invoice or a seal refers to
    //! it, else deleted.
    Status retire(qint64 set, qint64 by = 0);
    //! Deletes sets that are not current and that no invoice or seal refers to.
    Status purge();

private:
    CompanyFile &m_file;
    ChunkCodec m_codec;
};

} // namespace counterfoil
