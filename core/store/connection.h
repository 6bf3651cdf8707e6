// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QSqlDatabase>

namespace counterfoil {

//! How a connection is opened below CompanyFile.
enum class Access {
    Write,    //!< as it is, journal untouched (a file in the making)
    WriteWal, //!< with the write-ahead log
    Read,
    ReadImmutable, //!< on a medium that nobody can write
};

//! A connection with a name of its own and every pragma set and checked.
Result<QSqlDatabase> openConnection(const QString &path, Access access);
//! Closes and forgets it.
void closeConnection(QSqlDatabase &db);

//! What the first 100 bytes of a file say, read without SQLite so that nothing is touched.
struct FileHeader
{
    quint32 userVersion = 0;
};
//! Refused where the file is no company file; NotFound where there is none.
Result<FileHeader> readHeader(const QString &path);

//! Creates an empty file of mode 0600; Refused where the path exists.
Status createPrivateFile(const QString &path);
Status syncFile(const QString &path);
//! A name beside `path` that nobody uses.
QString nameBeside(const QString &path, const QString &suffix);
//! A consistent copy of the open database at `path` (which must not exist), synced.
Status vacuumInto(QSqlDatabase &db, const QString &path);

} // namespace counterfoil
