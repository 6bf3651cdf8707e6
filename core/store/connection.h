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

//! What a file says about itself. It is read as immutable, so that nothing is touched, but through SQLite: closing a
//! descriptor of our own would drop the locks of every connection that this process has to the file.
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
//! Gives a finished file its name; Refused where somebody has taken that name meanwhile. A file is made under another
//! name, so that what stands under its own is whole or is not there.
Status putNew(const QString &temporary, const QString &path);
//! A consistent copy of the open database at `path` (which must not exist), synced.
Status vacuumInto(QSqlDatabase &db, const QString &path);

} // namespace counterfoil
