// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/filelock.h"

#include "core/base/sentence.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QThread>

#include <cerrno>
#include <cstring>
#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#endif

namespace counterfoil {

namespace {

constexpr unsigned long pause = 20; // milliseconds

std::unexpected<Error> busy(const QString &path)
{
    return failure(Error::Code::Busy, SENTENCE("another process holds %1").arg(path));
}

std::unexpected<Error> broken(const QString &path, const QString &why)
{
    return failure(Error::Code::Failed, SENTENCE("%1 cannot be locked: %2").arg(path, why));
}

} // namespace

#ifdef Q_OS_WIN

Status FileLock::take()
{
    // Shared with nobody, so that having it open is holding it.
    HANDLE handle = CreateFileW(reinterpret_cast<const wchar_t *>(m_path.utf16()), GENERIC_WRITE, 0, nullptr,
                                OPEN_ALWAYS, FILE_ATTRIBUTE_NORMAL, nullptr);
    if (handle != INVALID_HANDLE_VALUE) {
        m_handle = qintptr(handle);
        return {};
    }
    const DWORD error = GetLastError();
    return error == ERROR_SHARING_VIOLATION ? busy(m_path) : broken(m_path, QString::number(error));
}

void FileLock::release()
{
    if (m_handle != -1)
        CloseHandle(HANDLE(m_handle));
    m_handle = -1;
}

#else

Status FileLock::take()
{
    if (m_handle != -1)
        return busy(m_path);
    const int handle = ::open(QFile::encodeName(m_path).constData(), O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0600);
    if (handle < 0)
        return broken(m_path, QString::fromLocal8Bit(std::strerror(errno)));
    if (::flock(handle, LOCK_EX | LOCK_NB) == 0) {
        m_handle = handle;
        return {};
    }
    const int error = errno;
    ::close(handle);
    return error == EWOULDBLOCK ? busy(m_path) : broken(m_path, QString::fromLocal8Bit(std::strerror(error)));
}

void FileLock::release()
{
    if (m_handle != -1)
        ::close(int(m_handle)); // which lets go of the lock
    m_handle = -1;
}

#endif

Status FileLock::take(std::chrono::milliseconds patience)
{
    const QDeadlineTimer deadline(patience);
    Status done = take();
    while (!done && done.error().code() == Error::Code::Busy && !deadline.hasExpired()) {
        QThread::msleep(pause);
        done = take();
    }
    return done;
}

} // namespace counterfoil
