// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/disk.h"

#include "core/base/sentence.h"

#include <QFile>

#include <fcntl.h>
#ifdef Q_OS_WIN
#include <io.h>
#include <sys/stat.h>
#include <windows.h>
#else
#include <unistd.h>
#endif

namespace counterfoil {

namespace {

class SystemDisk final : public Disk
{
public:
    int create(const QString &path) override
    {
#ifdef Q_OS_WIN
        return _wopen(reinterpret_cast<const wchar_t *>(path.utf16()), _O_WRONLY | _O_CREAT | _O_EXCL | _O_BINARY,
                      _S_IREAD | _S_IWRITE);
#else
        return ::open(QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
#endif
    }

    qint64 write(int handle, const char *data, qint64 size) override
    {
#ifdef Q_OS_WIN
        return _write(handle, data, unsigned(std::min<qint64>(size, 1 << 20)));
#else
        return ::write(handle, data, size_t(size));
#endif
    }

    bool sync(int handle) override
    {
#ifdef Q_OS_WIN
        return _commit(handle) == 0;
#else
        return ::fsync(handle) == 0;
#endif
    }

    bool close(int handle) override
    {
#ifdef Q_OS_WIN
        return _close(handle) == 0;
#else
        return ::close(handle) == 0;
#endif
    }

    bool rename(const QString &from, const QString &to) override
    {
#ifdef Q_OS_WIN
        return MoveFileExW(reinterpret_cast<const wchar_t *>(from.utf16()),
                           reinterpret_cast<const wchar_t *>(to.utf16()),
                           MOVEFILE_REPLACE_EXISTING | MOVEFILE_WRITE_THROUGH);
#else
        return ::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0;
#endif
    }

    bool syncFolder(const QString &folder) override
    {
#ifdef Q_OS_WIN
        Q_UNUSED(folder)
        return true; // MOVEFILE_WRITE_THROUGH has done it
#else
        const int handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
        if (handle < 0)
            return false;
        const bool done = ::fsync(handle) == 0;
        ::close(handle);
        return done;
#endif
    }

    bool remove(const QString &path) override
    {
        return QFile::remove(path);
    }

    Result<QByteArray> read(const QString &path) override
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return failure(Error::Code::Failed, SENTENCE("%1 cannot be read: %2").arg(path, file.errorString()));
        return file.readAll();
    }
};

} // namespace

Disk &systemDisk()
{
    static SystemDisk disk;
    return disk;
}

} // namespace counterfoil
