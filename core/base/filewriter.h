// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/disk.h"

namespace counterfoil {

//! The only way a file that a person asked for is written: beside its place, every write checked, synced, read back and
//! compared, then renamed over. After a failure the old file stands as it was and nothing is left beside it.
class FileWriter
{
public:
    explicit FileWriter(Disk &disk = systemDisk()) : m_disk(disk) {}

    Status write(const QString &path, const QByteArray &content);

private:
    //! What goes wrong is told of `path`: the temporary file is gone by the time that anybody reads it.
    Status writeBeside(const QString &temporary, const QString &path, const QByteArray &content);

    Disk &m_disk;
};

//! A file name made of letters, digits, '-', '_' and '.', at most 120 bytes, never empty, never a device name of
//! Windows.
QString safeFileName(const QString &wish);

} // namespace counterfoil
