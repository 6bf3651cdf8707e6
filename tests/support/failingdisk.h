// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/disk.h"

#include <cerrno>

namespace counterfoil {

//! The machine's disk, but operation number `failing` goes wrong, and writes take at most `chunk` bytes.
class FailingDisk final : public Disk
{
public:
    explicit FailingDisk(int failing, qint64 chunk = 1 << 20) : m_failing(failing), m_chunk(chunk) {}

    bool failed() const { return m_count > m_failing; }

    int create(const QString &path) override { return fails() ? -1 : m_disk.create(path); }
    qint64 write(int handle, const char *data, qint64 size) override
    {
        return fails() ? -1 : m_disk.write(handle, data, qMin(size, m_chunk));
    }
    bool sync(int handle) override { return !fails() && m_disk.sync(handle); }
    bool close(int handle) override
    {
        const bool closed = m_disk.close(handle); // a handle is gone, whatever close() says
        return !fails() && closed;
    }
    bool rename(const QString &from, const QString &to) override { return !fails() && m_disk.rename(from, to); }
    bool syncFolder(const QString &folder) override { return !fails() && m_disk.syncFolder(folder); }
    bool remove(const QString &path) override { return m_disk.remove(path); }
    Result<QByteArray> read(const QString &path) override
    {
        Result<QByteArray> content = m_disk.read(path);
        if (fails() && content)
            content->chop(1); // a disk that lost a byte
        return content;
    }

private:
    bool fails()
    {
        errno = EIO;
        return m_count++ == m_failing;
    }

    Disk &m_disk = systemDisk();
    int m_failing;
    qint64 m_chunk;
    int m_count = 0;
};

} // namespace counterfoil
