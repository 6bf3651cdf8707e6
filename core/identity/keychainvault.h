// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identity/tokenvault.h"

#include <chrono>

namespace counterfoil {

//! Keeps tokens in the system's key store, and nowhere else if that does not answer. A locked store may say that it
//! holds nothing, and that it has deleted what it has not; so an absence counts only beside the proof that the store
//! keeps something right now. Needs an event loop, with GLib's where the store is libsecret's.
class KeychainVault final : public TokenVault
{
public:
    //! Waits so long for each single answer, which may mean that nobody answers a question on the screen.
    explicit KeychainVault(std::chrono::milliseconds patience = std::chrono::seconds(10)) : m_patience(patience) {}

    QCoro::Task<Result<Secret>> read(QString key) override;
    QCoro::Task<Status> write(QString key, Secret secret) override;
    QCoro::Task<Status> remove(QString key) override;

private:
    QCoro::Task<Result<Secret>> readHead(QString key) const;
    QCoro::Task<Status> proveOpen() const;
    QCoro::Task<Result<Secret>> joined(QString key, Secret head) const;
    QCoro::Task<Status> writePieces(QString key, char slot, Secret secret) const;
    QCoro::Task<Status> removePieces(QString key, char slot) const;

    std::chrono::milliseconds m_patience;
};

} // namespace counterfoil
