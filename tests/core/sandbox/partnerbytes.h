// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/partnerfiles.h"

#include <QDir>
#include <QFile>

#include <zlib.h>

namespace counterfoil {

//! Inflates all members of a gzip file; null where it is damaged.
inline QByteArray unpacked(const QByteArray &gzip)
{
    QByteArray text;
    z_stream stream{};
    if (inflateInit2(&stream, 15 + 16) != Z_OK)
        return {};
    QByteArray input = gzip;
    QByteArray piece(1 << 20, Qt::Uninitialized);
    stream.next_in = reinterpret_cast<Bytef *>(input.data());
    stream.avail_in = uInt(input.size());
    int result = Z_OK;
    while (result == Z_OK) {
        stream.next_out = reinterpret_cast<Bytef *>(piece.data());
        stream.avail_out = uInt(piece.size());
        result = inflate(&stream, Z_NO_FLUSH);
        text += piece.left(piece.size() - qsizetype(stream.avail_out));
    }
    inflateEnd(&stream);
    return result == Z_STREAM_END ? text : QByteArray();
}

//! A file in memory.
class Memory final : public PartnerSink
{
public:
    Status begin(const QString &) override { return {}; }
    Status write(QByteArrayView piece) override
    {
        content.append(piece);
        return {};
    }
    Status end() override { return {}; }
    QByteArray content;
};

//! The partner's files in a folder, and their paths; none where one cannot be written.
inline QStringList filesOf(const PartnerPlan &plan, const QString &folder)
{
    QStringList paths;
    const Status written = writePartner(plan, [&](const PartnerFile &file) -> Status {
        paths << QDir(folder).filePath(QString(file.name).replace(u'/', u'-'));
        QFile out(paths.last());
        const bool kept = out.open(QIODevice::WriteOnly) && out.write(file.content) == file.content.size();
        return kept ? Status() : failure(Error::Code::Failed, out.errorString());
    });
    return written ? paths : QStringList();
}

//! What the file export writes; null where it fails.
inline QByteArray bytesOf(const World &world, const PartnerFileName &file)
{
    Memory memory;
    return writePartnerFile(world, file, memory) ? memory.content : QByteArray();
}

//! The same for the newest month.
inline QByteArray fileOf(const World &world, bool usage)
{
    return bytesOf(world, {world.plan().last, usage, FileDialect::Api, false});
}

} // namespace counterfoil
