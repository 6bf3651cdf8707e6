// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/inflatesource.h"

namespace counterfoil {

//! One file in a zip archive, from the central directory.
struct ZipMember
{
    QString name;         //!< for messages only: nothing is ever written under it
    quint64 headerAt = 0; //!< of the local header
    quint64 packed = 0;
    quint64 unpacked = 0;
    quint32 crc = 0;
    quint16 method = 0; //!< 0 stored, 8 deflated
};

//! The directory of a zip archive (also zip64), checked so that members can be streamed one by one. Encrypted members,
//! other methods, overlapping data and more than 1000 members are refused.
class ZipArchive
{
public:
    static constexpr int memberLimit = 1000;

    static Result<ZipArchive> open(const QString &path);

    //! Files in the order of the directory; folders and the resource forks of macOS are left out.
    const QList<ZipMember> &members() const { return m_members; }
    //! The unpacked bytes of a member; refused at the end where size or checksum is another than the directory says.
    Result<std::unique_ptr<ByteSource>> source(const ZipMember &member, std::atomic<qint64> *bytesRead) const;

private:
    Status readDirectory(QFile &file);
    Status readEntry(const QByteArray &directory, qsizetype &at);
    Status checkOverlap(quint64 directoryAt) const;

    QString m_path;
    QList<ZipMember> m_members;
    QList<std::pair<quint64, quint64>> m_ranges; // [start, end) of every member's data
};

} // namespace counterfoil
