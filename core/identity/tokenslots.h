// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identity/tokenvault.h"

namespace counterfoil {

//! The refresh token of a connection in two slots of a vault: a new one goes into the other slot and is read back
//! before the old one is forgotten, so that a crash at any point leaves one that works (security.md, 5.1).
class TokenSlots
{
public:
    //! The vault must outlive it. The key is the connection's own.
    TokenSlots(TokenVault &vault, QString key) : m_vault(&vault), m_key(std::move(key)) {}

    //! The newest token. NotFound where it is certain that there is none, SignIn where the vault does not tell.
    QCoro::Task<Result<Secret>> read();
    QCoro::Task<Status> replace(Secret token);
    //! Forgets the token, proven for both slots.
    QCoro::Task<Status> forget();

private:
    struct Slot
    {
        qint64 number = 0; //!< the newer one has the greater; 0 for an empty slot
        Secret token;
    };

    QString keyOf(int slot) const { return m_key + (slot == 0 ? QStringLiteral("/a") : QStringLiteral("/b")); }
    QCoro::Task<Result<Slot>> readSlot(int slot);

    TokenVault *m_vault;
    QString m_key;
};

} // namespace counterfoil
