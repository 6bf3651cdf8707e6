// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QCoroTask>

namespace counterfoil {

//! Bytes that nobody may see: what holds them wipes them. A class of its own also because QByteArray compares with too
//! much for std::expected in g++ 12.
class Secret
{
public:
    Secret() = default;
    explicit Secret(QByteArray content) : m_bytes(std::move(content)) {}
    Secret(const Secret &) = default;
    Secret(Secret &&) noexcept = default;
    Secret &operator=(const Secret &) = default;
    Secret &operator=(Secret &&) noexcept = default;
    //! Overwrites the bytes where nobody else shares them.
    ~Secret();

    const QByteArray &bytes() const { return m_bytes; }
    bool isEmpty() const { return m_bytes.isEmpty(); }

private:
    QByteArray m_bytes;
};

//! Where tokens are kept (contract, section 8.2): the system's key store, a file under a pass phrase, or memory. Keys
//! are unique among all programs, because QtKeychain ignores the service's name on Windows.
class TokenVault
{
public:
    virtual ~TokenVault() = default;
    //! What is kept under the key. NotFound only where it is certain that nothing is; SignIn where the store is locked
    //! or does not answer, so that nobody takes that for a sign-out.
    virtual QCoro::Task<Result<Secret>> read(QString key) = 0;
    //! Keeps it in place of what was there, and has read it back. SignIn as above.
    virtual QCoro::Task<Status> write(QString key, Secret secret) = 0;
    //! Forgets it, and has proven that it is gone; nothing to forget is no failure. SignIn as above.
    virtual QCoro::Task<Status> remove(QString key) = 0;
};

} // namespace counterfoil
