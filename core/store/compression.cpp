// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/compression.h"

#include <QCryptographicHash>

#include <zstd.h>

namespace counterfoil {

struct Compression::Contexts
{
    Contexts() : packing(ZSTD_createCCtx()), unpacking(ZSTD_createDCtx())
    {
        ZSTD_CCtx_setParameter(packing, ZSTD_c_compressionLevel, 1);
        ZSTD_CCtx_setParameter(packing, ZSTD_c_checksumFlag, 1);
    }
    ~Contexts()
    {
        ZSTD_freeCCtx(packing);
        ZSTD_freeDCtx(unpacking);
    }
    Q_DISABLE_COPY_MOVE(Contexts)

    ZSTD_CCtx *packing;
    ZSTD_DCtx *unpacking;
};

Compression::Compression() : m_contexts(std::make_unique<Contexts>()) {}
Compression::~Compression() = default;
Compression::Compression(Compression &&) noexcept = default;
Compression &Compression::operator=(Compression &&) noexcept = default;

qsizetype Compression::pack(QByteArrayView bytes, QByteArray &out)
{
    const qsizetype before = out.size();
    const std::size_t bound = ZSTD_compressBound(std::size_t(bytes.size()));
    out.resize(before + qsizetype(bound));
    const std::size_t size =
        ZSTD_compress2(m_contexts->packing, out.data() + before, bound, bytes.data(), std::size_t(bytes.size()));
    const bool smaller = !ZSTD_isError(size) && qsizetype(size) < bytes.size();
    out.resize(smaller ? before + qsizetype(size) : before);
    return smaller ? qsizetype(size) : 0;
}

bool Compression::unpack(QByteArrayView packed, char *out, qsizetype size)
{
    const std::size_t done =
        ZSTD_decompressDCtx(m_contexts->unpacking, out, std::size_t(size), packed.data(), std::size_t(packed.size()));
    return !ZSTD_isError(done) && qsizetype(done) == size;
}

QByteArray blockDigest(const QByteArray &data)
{
    return QCryptographicHash::hash(data, QCryptographicHash::Blake2b_256);
}

} // namespace counterfoil
