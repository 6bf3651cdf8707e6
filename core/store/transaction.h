// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/companyfile.h"

namespace counterfoil {

//! The only way to write: BEGIN IMMEDIATE, rolled back unless committed. One inside another is a savepoint, so a
//! repository can open its own whether or not its caller has one.
class Transaction
{
public:
    //! Busy where another writer holds the file longer than the busy timeout.
    static Result<Transaction> begin(CompanyFile &file);

    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();

    //! Durable once this returns; after a failure everything is rolled back.
    Status commit();

private:
    Transaction(CompanyFile &file, int depth) : m_file(&file), m_depth(depth) {}
    void rollBack();
    QString savepoint() const;

    CompanyFile *m_file;
    int m_depth;
};

} // namespace counterfoil
