// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/ziparchive.h"

#include "core/base/sentence.h"

#include <QtEndian>

#include <zlib.h>

namespace counterfoil {

namespace {

constexpr quint32 directoryEnd = 0x06054b50;
constexpr quint32 directoryEnd64 = 0x06064b50;
constexpr quint32 locator64 = 0x07064b50;
constexpr quint32 directoryEntry = 0x02014b50;
constexpr quint32 localHeader = 0x04034b50;
constexpr qsizetype directoryLimit = 4 << 20;

template <typename T>
T number(const QByteArray &bytes, qsizetype at)
{
    if (at < 0 || at + qsizetype(sizeof(T)) > bytes.size())
        return 0;
    return qFromLittleEndian<T>(bytes.constData() + at);
}

std::unexpected<Error> damaged(const char *what)
{
    return refused(SENTENCE("the zip archive is damaged: %1").arg(QString::fromLatin1(what)));
}

struct Directory
{
    quint64 entries = 0;
    quint64 size = 0;
    quint64 at = 0;
};

//! The last record of the archive, behind which only a comment of its stated length stands.
std::optional<qsizetype> endRecord(const QByteArray &tail)
{
    for (qsizetype at = tail.size() - 22; at >= 0; --at) {
        if (number<quint32>(tail, at) == directoryEnd && at + 22 + number<quint16>(tail, at + 20) == tail.size())
            return at;
    }
    return std::nullopt;
}

Result<Directory> findDirectory(QFile &file)
{
    const qint64 tailSize = std::min<qint64>(file.size(), 22 + 65535 + 20);
    file.seek(file.size() - tailSize);
    const QByteArray tail = file.read(tailSize);
    const auto end = endRecord(tail);
    if (!end)
        return damaged(QT_TRANSLATE_NOOP("Sentences", "its directory is missing"));
    Directory directory{number<quint16>(tail, *end + 10), number<quint32>(tail, *end + 12),
                        number<quint32>(tail, *end + 16)};
    if (number<quint16>(tail, *end + 4) != 0)
        return refused(SENTENCE("a zip archive in several parts"));
    if (number<quint32>(tail, *end - 20) == locator64 && *end >= 20) {
        file.seek(qint64(number<quint64>(tail, *end - 20 + 8)));
        const QByteArray record = file.read(56);
        if (number<quint32>(record, 0) != directoryEnd64)
            return damaged(QT_TRANSLATE_NOOP("Sentences", "its zip64 directory is missing"));
        directory = {number<quint64>(record, 32), number<quint64>(record, 40), number<quint64>(record, 48)};
    }
    const auto all = quint64(file.size());
    if (directory.at > all || directory.size > all - directory.at)
        return damaged(QT_TRANSLATE_NOOP("Sentences", "its directory lies outside of the file"));
    return directory;
}

//! Takes the sizes from the zip64 field where the plain ones are full.
void widen(ZipMember &member, const QByteArray &extra)
{
    for (qsizetype at = 0; at + 4 <= extra.size();) {
        const quint16 id = number<quint16>(extra, at);
        const quint16 size = number<quint16>(extra, at + 2);
        qsizetype field = at + 4;
        const auto take = [&](quint64 &value) {
            if (value != 0xFFFFFFFF)
                return;
            value = number<quint64>(extra, field);
            field += 8;
        };
        if (id == 1) {
            take(member.unpacked);
            take(member.packed);
            take(member.headerAt);
        }
        at += 4 + size;
    }
}

//! Passes a member's bytes on and holds them against what the directory says.
class CheckedSource final : public ByteSource
{
public:
    CheckedSource(std::unique_ptr<ByteSource> inner, const ZipMember &member)
        : m_inner(std::move(inner)), m_member(member)
    {}

    Result<std::string_view> next() override
    {
        auto block = m_inner->next();
        if (!block)
            return block;
        m_size += block->size();
        if (!block->empty()) // without bytes zlib starts over
            m_crc = crc32_z(m_crc, reinterpret_cast<const Bytef *>(block->data()), block->size());
        if (m_size > m_member.unpacked || (block->empty() && m_size != m_member.unpacked))
            return refused(SENTENCE("unpacks to another size than the zip archive says"));
        if (block->empty() && m_crc != m_member.crc)
            return refused(SENTENCE("compressed data are damaged: wrong checksum"));
        return block;
    }

private:
    std::unique_ptr<ByteSource> m_inner;
    ZipMember m_member;
    quint64 m_size = 0;
    uLong m_crc = 0;
};

} // namespace

Status ZipArchive::readEntry(const QByteArray &directory, qsizetype &at)
{
    if (number<quint32>(directory, at) != directoryEntry)
        return damaged(QT_TRANSLATE_NOOP("Sentences", "an entry of its directory is broken"));
    const quint16 flags = number<quint16>(directory, at + 8);
    ZipMember member;
    member.method = number<quint16>(directory, at + 10);
    member.crc = number<quint32>(directory, at + 16);
    member.packed = number<quint32>(directory, at + 20);
    member.unpacked = number<quint32>(directory, at + 24);
    const qsizetype nameSize = number<quint16>(directory, at + 28);
    const qsizetype extraSize = number<quint16>(directory, at + 30);
    const qsizetype commentSize = number<quint16>(directory, at + 32);
    member.headerAt = number<quint32>(directory, at + 42);
    member.name = QString::fromUtf8(directory.mid(at + 46, nameSize));
    widen(member, directory.mid(at + 46 + nameSize, extraSize));
    at += 46 + nameSize + extraSize + commentSize;
    if (at > directory.size())
        return damaged(QT_TRANSLATE_NOOP("Sentences", "an entry of its directory is cut"));
    if (member.name.endsWith(u'/') || member.name.startsWith(u"__MACOSX/") || member.name.endsWith(u".DS_Store"))
        return {};
    if (flags & 1)
        return refused(SENTENCE("%1 in the zip archive is encrypted").arg(member.name));
    if (member.method != 0 && member.method != 8)
        return refused(SENTENCE("%1 in the zip archive is compressed in a way that is not read").arg(member.name));
    if (member.method == 0 && member.packed != member.unpacked)
        return damaged(QT_TRANSLATE_NOOP("Sentences", "a stored member has two sizes"));
    m_members.append(member);
    if (m_members.size() > memberLimit)
        return refused(SENTENCE("the zip archive has more than %1 files").arg(memberLimit));
    return {};
}

Status ZipArchive::checkOverlap(quint64 directoryAt) const
{
    QList<std::pair<quint64, quint64>> ranges = m_ranges;
    std::sort(ranges.begin(), ranges.end());
    quint64 end = 0;
    for (const auto &[from, to] : ranges) {
        if (from < end || to < from || to > directoryAt)
            return damaged(QT_TRANSLATE_NOOP("Sentences", "its members overlap"));
        end = to;
    }
    return {};
}

Status ZipArchive::readDirectory(QFile &file)
{
    const auto directory = findDirectory(file);
    if (!directory)
        return std::unexpected(directory.error());
    if (directory->size > quint64(directoryLimit))
        return refused(SENTENCE("the zip archive has more than %1 files").arg(memberLimit));
    file.seek(qint64(directory->at));
    const QByteArray entries = file.read(qint64(directory->size));
    qsizetype at = 0;
    for (quint64 i = 0; i < directory->entries; ++i) {
        if (const Status read = readEntry(entries, at); !read)
            return read;
    }
    for (ZipMember &member : m_members) {
        file.seek(qint64(member.headerAt));
        const QByteArray header = file.read(30);
        if (number<quint32>(header, 0) != localHeader)
            return damaged(QT_TRANSLATE_NOOP("Sentences", "the header of a member is missing"));
        const quint64 data = member.headerAt + 30 + number<quint16>(header, 26) + number<quint16>(header, 28);
        m_ranges.append({member.headerAt, data + member.packed});
        member.headerAt = data; // from here on: where the data start
    }
    return checkOverlap(directory->at);
}

Result<ZipArchive> ZipArchive::open(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refused(SENTENCE("cannot be read: %1").arg(file.errorString()));
    ZipArchive archive;
    archive.m_path = path;
    if (const Status read = archive.readDirectory(file); !read)
        return std::unexpected(read.error());
    if (archive.m_members.isEmpty())
        return refused(SENTENCE("the zip archive holds no file"));
    return archive;
}

Result<std::unique_ptr<ByteSource>> ZipArchive::source(const ZipMember &member, std::atomic<qint64> *bytesRead) const
{
    auto file = FileSource::open(m_path, qint64(member.headerAt), qint64(member.packed), bytesRead);
    if (!file)
        return std::unexpected(file.error());
    std::unique_ptr<ByteSource> inner = std::move(*file);
    if (member.method == 8)
        inner = std::make_unique<InflateSource>(std::move(inner), InflateSource::Format::Deflate);
    return std::make_unique<CheckedSource>(std::move(inner), member);
}

} // namespace counterfoil
