// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/gzipwriter.h"

#include <zlib.h>

namespace counterfoil {

namespace {

constexpr qint64 memberSize = 64 << 20;
constexpr int gzipWindow = 15 + 16;

} // namespace

GzipWriter::GzipWriter(Next next)
    : m_next(std::move(next)), m_stream(std::make_unique<z_stream_s>()), m_buffer(256 * 1024, Qt::Uninitialized)
{
    deflateInit2(m_stream.get(), 4, Z_DEFLATED, gzipWindow, 8, Z_DEFAULT_STRATEGY);
}

GzipWriter::~GzipWriter()
{
    deflateEnd(m_stream.get());
}

Status GzipWriter::write(QByteArrayView bytes)
{
    if (m_inMember >= memberSize) {
        if (const Status status = finish(); !status)
            return status;
        deflateReset(m_stream.get());
        m_inMember = 0;
    }
    m_inMember += bytes.size();
    // zlib's interface predates const
    m_stream->next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.data()));
    m_stream->avail_in = uInt(bytes.size());
    return pump(Z_NO_FLUSH);
}

Status GzipWriter::finish()
{
    m_stream->next_in = nullptr;
    m_stream->avail_in = 0;
    return pump(Z_FINISH);
}

Status GzipWriter::pump(int flush)
{
    do {
        m_stream->next_out = reinterpret_cast<Bytef *>(m_buffer.data());
        m_stream->avail_out = uInt(m_buffer.size());
        const int answer = deflate(m_stream.get(), flush);
        if (answer == Z_STREAM_ERROR)
            return failure(Error::Code::Failed, QStringLiteral("packing failed"));
        const qsizetype made = m_buffer.size() - qsizetype(m_stream->avail_out);
        if (made > 0) {
            if (const Status status = m_next(QByteArrayView(m_buffer.constData(), made)); !status)
                return status;
        }
    } while (m_stream->avail_out == 0);
    return {};
}

} // namespace counterfoil
