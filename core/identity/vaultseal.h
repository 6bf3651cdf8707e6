// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identity/tokenvault.h"

#include <memory>

namespace counterfoil {

//! Turns a content into the bytes of vault.bin and back: Argon2id makes a key of a pass phrase, XChaCha20-Poly1305
//! seals with it (contract, section 8.2). In front of the sealed content stand, in clear and sealed against change,
//! what the file is, the cost of the key, its salt, and the nonce.
class VaultSeal
{
public:
    explicit VaultSeal(Secret passPhrase) : m_passPhrase(std::move(passPhrase)) {}

    //! The bytes of a file. The key is that of the last file opened, else a new one.
    Result<QByteArray> seal(const Secret &content);
    //! The content; SignIn where the pass phrase is missing or wrong, or the bytes are not as they were sealed.
    Result<Secret> open(const QByteArray &file);

private:
    struct Wipe
    {
        void operator()(unsigned char *key) const;
    };

    Status derive(const QByteArray &recipe);

    Secret m_passPhrase;
    QByteArray m_recipe;                        //!< cost and salt of the key
    std::unique_ptr<unsigned char, Wipe> m_key; //!< kept, because it costs much on purpose; wiped at the end
};

} // namespace counterfoil
