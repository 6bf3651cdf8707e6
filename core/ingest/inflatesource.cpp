// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/inflatesource.h"

#include "core/base/sentence.h"

#include <zlib.h>

namespace counterfoil {

struct InflateSource::Stream
{
    z_stream z{};
    bool started = false;
};

InflateSource::InflateSource(std::unique_ptr<ByteSource> packed, Format format, UnpackLimits limits)
    : m_packed(std::move(packed)), m_format(format), m_limits(limits), m_stream(std::make_unique<Stream>()),
      m_buffer(blockSize)
{}

InflateSource::~InflateSource()
{
    if (m_stream->started)
        inflateEnd(&m_stream->z);
}

Result<bool> InflateSource::feed()
{
    if (m_stream->z.avail_in > 0)
        return true;
    const auto block = m_packed->next();
    if (!block)
        return std::unexpected(block.error());
    // zlib promises not to write through next_in but does not say so in its type
    m_stream->z.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(block->data()));
    m_stream->z.avail_in = uInt(block->size());
    return !block->empty();
}

Status InflateSource::startMember()
{
    // 16: zlib reads the gzip header and checks CRC and length itself; negative: no header
    const int window = m_format == Format::Gzip ? 16 + MAX_WBITS : -MAX_WBITS;
    const int state = m_stream->started ? inflateReset2(&m_stream->z, window) : inflateInit2(&m_stream->z, window);
    if (state != Z_OK)
        return failure(Error::Code::Failed, SENTENCE("zlib does not start"));
    m_stream->started = true;
    m_inMember = true;
    m_in = 0;
    m_out = 0;
    return {};
}

Status InflateSource::endMember()
{
    m_inMember = false;
    bool padded = false; // tapes and block devices fill up with zeros, and gunzip takes them
    for (;;) {
        const auto more = feed();
        if (!more)
            return std::unexpected(more.error());
        if (!*more) {
            m_finished = true;
            return {};
        }
        if (m_format == Format::Deflate || *m_stream->z.next_in != 0)
            break;
        padded = true;
        ++m_stream->z.next_in;
        --m_stream->z.avail_in;
    }
    if (m_format == Format::Deflate || padded || *m_stream->z.next_in != 0x1f)
        return refused(SENTENCE("bytes behind the end of the compressed data"));
    return {};
}

Status InflateSource::checkLimits() const
{
    if (m_out > m_limits.bytes)
        return refused(SENTENCE("unpacks to more than %1 GiB").arg(m_limits.bytes >> 30));
    if (m_out > m_limits.freeBytes && m_out / m_limits.ratio > m_in)
        return refused(SENTENCE("unpacks to more than %1 times its size").arg(m_limits.ratio));
    return {};
}

Result<std::string_view> InflateSource::next()
{
    z_stream &z = m_stream->z;
    z.next_out = reinterpret_cast<Bytef *>(m_buffer.data());
    z.avail_out = uInt(m_buffer.size());
    while (!m_finished && z.avail_out > 0) {
        const auto more = feed();
        if (!more)
            return std::unexpected(more.error());
        if (!m_inMember) {
            if (const Status started = startMember(); !started)
                return std::unexpected(started.error());
        }
        if (!*more)
            return refused(SENTENCE("compressed data are truncated"));
        const uInt inBefore = z.avail_in;
        const uInt outBefore = z.avail_out;
        const int state = inflate(&z, Z_NO_FLUSH);
        m_in += inBefore - z.avail_in;
        m_out += outBefore - z.avail_out;
        if (state != Z_OK && state != Z_STREAM_END)
            return refused(SENTENCE("compressed data are damaged"));
        if (const Status fine = checkLimits(); !fine)
            return std::unexpected(fine.error());
        if (state == Z_STREAM_END) {
            if (const Status ended = endMember(); !ended)
                return std::unexpected(ended.error());
        }
    }
    return std::string_view(m_buffer.data(), m_buffer.size() - z.avail_out);
}

} // namespace counterfoil
