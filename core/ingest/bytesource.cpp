// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/bytesource.h"

#include "core/base/sentence.h"

namespace counterfoil {

Result<std::unique_ptr<FileSource>> FileSource::open(const QString &path, qint64 offset, qint64 size,
                                                     std::atomic<qint64> *bytesRead, QCryptographicHash *hash)
{
    std::unique_ptr<FileSource> source(new FileSource);
    source->m_file.setFileName(path);
    if (!source->m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered) || !source->m_file.seek(offset))
        return refused(SENTENCE("%1 cannot be read").arg(path),
                       {{path, 0, {}, SENTENCE("cannot be read: %1").arg(source->m_file.errorString())}});
    const qint64 all = source->m_file.size() - offset;
    source->m_left = size < 0 ? all : size;
    source->m_bytesRead = bytesRead;
    source->m_hash = hash;
    if (bytesRead)
        *bytesRead = offset;
    return source;
}

Result<std::string_view> FileSource::next()
{
    const qint64 wanted = std::min(m_left, qint64(m_buffer.size()));
    if (wanted <= 0)
        return std::string_view();
    const qint64 got = m_file.read(m_buffer.data(), wanted);
    if (got <= 0)
        return refused(SENTENCE("the file ends too early"));
    m_left -= got;
    if (m_bytesRead)
        *m_bytesRead += got;
    if (m_hash)
        m_hash->addData(QByteArrayView(m_buffer.data(), qsizetype(got)));
    return std::string_view(m_buffer.data(), std::size_t(got));
}

Result<QString> digestOf(const QString &path)
{
    auto source = FileSource::open(path);
    if (!source)
        return std::unexpected(source.error());
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (;;) {
        const auto block = (*source)->next();
        if (!block)
            return std::unexpected(block.error());
        if (block->empty())
            return QString::fromLatin1(hash.result().toHex());
        hash.addData(QByteArrayView(block->data(), qsizetype(block->size())));
    }
}

} // namespace counterfoil
