// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <memory>

struct z_stream_s;

namespace counterfoil {

//! Makes a zip archive in memory. Equal contents give equal bytes: no clock, no permissions, no user. Large files are
//! handed over in pieces and only their packed form is held. Format: PKWARE APPNOTE 6.3, without zip64.
class ZipWriter
{
public:
    ZipWriter();
    ~ZipWriter();
    Q_DISABLE_COPY_MOVE(ZipWriter)

    //! A whole file. `path` is relative, with '/' between folders.
    Status add(const QString &path, const QByteArray &content);

    //! The same in pieces: begin(), write() as often as needed, end().
    Status begin(const QString &path);
    Status write(QByteArrayView bytes);
    //! Failed where the file or the archive is too large for the format (4 GiB).
    Status end();

    //! The archive with its directory; nothing can be added any more.
    Result<QByteArray> finish();

private:
    Status pump(int flush);

    std::unique_ptr<z_stream_s> m_stream;
    QByteArray m_archive;
    QByteArray m_directory;
    QByteArray m_name;
    qint64 m_start = 0; //!< of the file's header in the archive
    qint64 m_size = 0;
    quint32 m_crc = 0;
    int m_files = 0;
};

} // namespace counterfoil
