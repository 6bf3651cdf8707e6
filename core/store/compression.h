// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <memory>

namespace counterfoil {

//! zstd level 1 with checksums; its work space is used again from call to call. One thread at a time.
class Compression
{
public:
    Compression();
    ~Compression();
    Compression(Compression &&) noexcept;
    Compression &operator=(Compression &&) noexcept;

    //! Appends the packed bytes to `out` and returns their number; 0 where packing would not make them smaller.
    qsizetype pack(QByteArrayView bytes, QByteArray &out);
    //! Exactly `size` bytes into `out`; false for damaged input.
    bool unpack(QByteArrayView packed, char *out, qsizetype size);

private:
    struct Contexts;
    std::unique_ptr<Contexts> m_contexts;
};

//! BLAKE2b-256: what a block of data is checked against.
QByteArray blockDigest(const QByteArray &data);

} // namespace counterfoil
