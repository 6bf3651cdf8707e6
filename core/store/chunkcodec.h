// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/sourcebatch.h"
#include "core/store/compression.h"

namespace counterfoil {

//! A batch as it is stored: one BLOB, and the first and last day of its lines (both invalid where a line has no day).
struct EncodedChunk
{
    int rows = 0;
    Day first;
    Day last;
    QByteArray data;
};

//! The first and the last day that readers look for in a batch: UsageDate, ChargeStartDate, OrderDate where that is
//! empty. Both invalid where a line has neither.
Days daysOf(const SourceBatch &batch);

//! Source lines to bytes and back.
//!
//! A source value is kept as an exact pair of integers (mantissa and scale, 12.50 as 1250 and 2), not as characters,
//! because the pair is as exact as the characters, takes a quarter of the room and can be summed without reading text
//! again. What does not fit 64 bits stands in a list beside the column with its full 113-bit mantissa.
//!
//! A column is its least value and the distances from it in the narrowest of 0, 1, 2, 4 or 8 bytes, then zstd. Each
//! column is packed by itself. One codec a thread; encoding may happen elsewhere than storing.
class ChunkCodec
{
public:
    EncodedChunk encode(const SourceBatch &batch);
    //! Fills an empty batch of the same shape; Failed for damaged bytes.
    Status decode(QByteArrayView data, SourceBatch &batch);

private:
    template <typename T>
    void putColumn(const std::vector<T> &values, QByteArray &out);
    template <typename T>
    bool takeColumn(QByteArrayView &in, int rows, std::vector<T> &values);
    bool takeDecimals(QByteArrayView &in, int rows, DecimalColumn &column);

    Compression m_compression;
    QByteArray m_buffer;
};

} // namespace counterfoil
