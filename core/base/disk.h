// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <memory>

namespace counterfoil {

//! The few things a disk does for a file being written. Tests put a disk that fails in its place.
class Disk
{
public:
    virtual ~Disk() = default;
    //! Creates the file anew (never through a symbolic link) and returns a handle ≥ 0, or −1 with errno set.
    virtual int create(const QString &path) = 0;
    //! Bytes written (perhaps fewer than asked), or −1 with errno set.
    virtual qint64 write(int handle, const char *data, qint64 size) = 0;
    virtual bool sync(int handle) = 0;
    virtual bool close(int handle) = 0;
    virtual bool rename(const QString &from, const QString &to) = 0;
    virtual bool syncFolder(const QString &folder) = 0;
    virtual bool remove(const QString &path) = 0;
    virtual Result<QByteArray> read(const QString &path) = 0;
};

//! The machine's own disk.
Disk &systemDisk();

} // namespace counterfoil
