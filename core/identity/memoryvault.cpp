// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identity/memoryvault.h"

#include "core/base/sentence.h"

namespace counterfoil {

QCoro::Task<Result<Secret>> MemoryVault::read(QString key)
{
    const auto found = m_secrets.constFind(key);
    if (found == m_secrets.cend())
        co_return failure(Error::Code::NotFound, SENTENCE("nothing is kept under %1").arg(key));
    co_return *found;
}

QCoro::Task<Status> MemoryVault::write(QString key, Secret secret)
{
    m_secrets.insert(key, secret);
    co_return Status();
}

QCoro::Task<Status> MemoryVault::remove(QString key)
{
    m_secrets.remove(key);
    co_return Status();
}

} // namespace counterfoil
