// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QSqlDatabase>

#include <memory>

namespace counterfoil {

class DictionaryStore;
struct Migration;

//! The company file: one SQLite database that holds everything of one partner. A handle over one connection; it lives
//! and dies on the thread that opened it.
class CompanyFile
{
public:
    enum class Mode { ReadWrite, ReadOnly };
    //! "CFOL": what SQLite's header says about whose file this is.
    static constexpr quint32 applicationId = 0x43464F4C;

    //! Makes an empty company file, mode 0600, whole or not at all. Refused where the path exists; what is there is not
    //! touched. `clock` must outlive the handle.
    static Result<CompanyFile> create(const QString &path, const Clock &clock);
    //! Opens a company file. NotFound without one; Refused, with not a byte changed, for anything else than a company
    //! file and for a newer schema. An older schema is migrated after a copy was put aside, for reading too; Refused
    //! where it cannot be written. A file or folder that cannot be written opens read-only.
    static Result<CompanyFile> open(const QString &path, Mode mode, const Clock &clock);

    //! The same with other migrations than the program's own; for tests of migrating.
    static Result<CompanyFile> openWith(const QString &path, Mode mode, const Clock &clock,
                                        const QList<Migration> &migrations);

    CompanyFile(CompanyFile &&) noexcept;
    CompanyFile &operator=(CompanyFile &&) noexcept;
    ~CompanyFile();

    QSqlDatabase &db();
    const QString &path() const;
    bool isReadOnly() const;
    const Clock &clock() const;
    //! Who the audit trail names: the user's name, as the program was told.
    const QString &actor() const;
    void setActor(const QString &actor);
    //! How long a writer waits for another one; 10 s from the start.
    Status setBusyTimeout(int milliseconds);
    //! A number that becomes another one when another connection, of this or of another program, has changed the file.
    Result<qint64> foreignVersion();

    //! The texts of source lines; used by SourceRepository.
    DictionaryStore &dictionaries();
    //! How many transactions are open within each other; used by Transaction.
    int &transactionDepth();

private:
    struct Private;
    explicit CompanyFile(std::unique_ptr<Private> d);
    static Status make(const QString &path, const Clock &clock);

    std::unique_ptr<Private> d;
};

//! True for the names of network file systems, on which SQLite's write-ahead log is not safe: "nfs4", "cifs" …
bool isNetworkFileSystem(const QByteArray &type);

} // namespace counterfoil
