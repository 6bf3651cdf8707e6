// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identity/tokenvault.h"

#include <QMap>

namespace counterfoil {

//! Keeps tokens as long as it lives and writes them nowhere: for the demonstration and for tests.
class MemoryVault final : public TokenVault
{
public:
    QCoro::Task<Result<Secret>> read(QString key) override;
    QCoro::Task<Status> write(QString key, Secret secret) override;
    QCoro::Task<Status> remove(QString key) override;
    bool isEmpty() const { return m_secrets.isEmpty(); }

private:
    QMap<QString, Secret> m_secrets;
};

} // namespace counterfoil
