// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <chrono>

namespace counterfoil {

//! One holder at a time, among all processes and within one. The system itself lets go of it when its holder ends, in
//! whatever way; nothing that stands in the file matters, and the file stays. (QLockFile keeps the holder's number in
//! the file: killed before that is written, it leaves a lock that nobody gets any more.)
class FileLock
{
public:
    explicit FileLock(QString path) : m_path(std::move(path)) {}
    FileLock(const FileLock &) = delete;
    FileLock &operator=(const FileLock &) = delete;
    ~FileLock() { release(); }

    //! Takes it. Busy where someone else holds it; Failed where the file, whose folder must be there, cannot be opened.
    Status take();
    //! The same, but waits so long for the other one, and blocks meanwhile.
    Status take(std::chrono::milliseconds patience);
    void release();

private:
    QString m_path;
    qintptr m_handle = -1;
};

} // namespace counterfoil
