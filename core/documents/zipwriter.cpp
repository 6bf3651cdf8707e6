// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/zipwriter.h"

#include "core/base/sentence.h"

#include <QtEndian>

#include <limits>

#include <zlib.h>

namespace counterfoil {

namespace {

constexpr int level = 6;
constexpr int rawDeflate = -MAX_WBITS;
constexpr quint16 neededVersion = 20;
constexpr quint16 utf8Names = 1 << 11;
constexpr quint16 deflated = 8;
constexpr quint32 firstOfDos = 0x00210000; // 1 January 1980, 00:00: the format's zero
constexpr qsizetype headerSize = 30;
constexpr qint64 most = std::numeric_limits<quint32>::max();

template <typename Number>
void put(QByteArray &bytes, Number number)
{
    const Number little = qToLittleEndian(number);
    bytes.append(reinterpret_cast<const char *>(&little), sizeof(little));
}

//! What stands alike before a file and in the directory.
QByteArray description(quint32 crc, quint32 packed, quint32 size, qsizetype name)
{
    QByteArray bytes;
    put(bytes, neededVersion);
    put(bytes, utf8Names);
    put(bytes, deflated);
    put(bytes, firstOfDos);
    put(bytes, crc);
    put(bytes, packed);
    put(bytes, size);
    put(bytes, quint16(name));
    put(bytes, quint16(0)); // extra field
    return bytes;
}

QByteArray header(const QByteArray &what)
{
    return "PK\x03\x04" + what;
}

QByteArray entry(const QByteArray &what, quint32 start)
{
    QByteArray bytes("PK\x01\x02");
    put(bytes, neededVersion);
    bytes += what;
    put(bytes, quint16(0)); // comment
    put(bytes, quint16(0)); // disk
    put(bytes, quint16(0)); // internal attributes
    put(bytes, quint32(0)); // external attributes
    put(bytes, start);
    return bytes;
}

} // namespace

ZipWriter::ZipWriter() : m_stream(std::make_unique<z_stream_s>())
{
    deflateInit2(m_stream.get(), level, Z_DEFLATED, rawDeflate, MAX_MEM_LEVEL - 1, Z_DEFAULT_STRATEGY);
}

ZipWriter::~ZipWriter()
{
    deflateEnd(m_stream.get());
}

Status ZipWriter::add(const QString &path, const QByteArray &content)
{
    if (const Status begun = begin(path); !begun)
        return begun;
    if (const Status written = write(content); !written)
        return written;
    return end();
}

Status ZipWriter::begin(const QString &path)
{
    m_name = path.toUtf8();
    m_start = m_archive.size();
    m_size = 0;
    m_crc = 0;
    m_archive += header(description(0, 0, 0, m_name.size())) + m_name; // the sizes are put in by end()
    return deflateReset(m_stream.get()) == Z_OK ? Status() : failure(Error::Code::Failed, SENTENCE("packing failed"));
}

Status ZipWriter::write(QByteArrayView bytes)
{
    constexpr qsizetype piece = 1 << 20;
    for (qsizetype done = 0; done < bytes.size(); done += piece) {
        const QByteArrayView part = bytes.sliced(done, std::min(piece, bytes.size() - done));
        const auto *data = reinterpret_cast<const Bytef *>(part.data());
        m_crc = quint32(crc32(m_crc, data, uInt(part.size())));
        m_size += part.size();
        m_stream->next_in = const_cast<Bytef *>(data); // zlib's interface predates const
        m_stream->avail_in = uInt(part.size());
        if (const Status packed = pump(Z_NO_FLUSH); !packed)
            return packed;
    }
    return {};
}

Status ZipWriter::pump(int flush)
{
    QByteArray buffer(1 << 16, Qt::Uninitialized);
    do {
        m_stream->next_out = reinterpret_cast<Bytef *>(buffer.data());
        m_stream->avail_out = uInt(buffer.size());
        if (deflate(m_stream.get(), flush) == Z_STREAM_ERROR)
            return failure(Error::Code::Failed, SENTENCE("packing failed"));
        m_archive.append(buffer.constData(), buffer.size() - qsizetype(m_stream->avail_out));
    } while (m_stream->avail_out == 0);
    return {};
}

Status ZipWriter::end()
{
    m_stream->next_in = nullptr;
    m_stream->avail_in = 0;
    if (const Status packed = pump(Z_FINISH); !packed)
        return packed;
    const qint64 packed = m_archive.size() - m_start - headerSize - m_name.size();
    if (m_size > most || m_archive.size() > most || m_files == std::numeric_limits<quint16>::max())
        return failure(Error::Code::Failed,
                       SENTENCE("%1 makes the archive too large for a zip file").arg(QString::fromUtf8(m_name)));
    const QByteArray what = description(m_crc, quint32(packed), quint32(m_size), m_name.size());
    m_archive.replace(m_start, headerSize, header(what));
    m_directory += entry(what, quint32(m_start)) + m_name;
    ++m_files;
    return {};
}

Result<QByteArray> ZipWriter::finish()
{
    if (m_archive.size() + m_directory.size() > most)
        return failure(Error::Code::Failed, SENTENCE("the archive is too large for a zip file"));
    QByteArray bytes = std::move(m_archive);
    const auto start = quint32(bytes.size());
    bytes += m_directory;
    bytes += "PK\x05\x06";
    put(bytes, quint32(0)); // disks
    put(bytes, quint16(m_files));
    put(bytes, quint16(m_files));
    put(bytes, quint32(m_directory.size()));
    put(bytes, start);
    put(bytes, quint16(0)); // comment
    return bytes;
}

} // namespace counterfoil
