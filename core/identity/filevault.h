// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/disk.h"
#include "core/identity/vaultseal.h"

#include <QMap>

#include <functional>

namespace counterfoil {

//! Keeps tokens in vault.bin under a pass phrase, for machines where no key store answers (contract, section 8.2). The
//! file is replaced whole or not at all, has mode 0600, and is never written over where it could not be opened. Several
//! processes may share it: each change is made, under a lock, to what stands there then.
class FileVault final : public TokenVault
{
public:
    //! The folder is made, for its owner alone, by the first write. The disk must outlive the vault.
    FileVault(QString folder, Secret passPhrase, Disk &disk = systemDisk());

    //! Where it lies in a configuration folder, whether it is there or not.
    static QString pathIn(const QString &folder);

    QCoro::Task<Result<Secret>> read(QString key) override;
    QCoro::Task<Status> write(QString key, Secret secret) override;
    QCoro::Task<Status> remove(QString key) override;

private:
    using Secrets = QMap<QString, Secret>;

    Result<bool> exists() const;
    Result<Secrets> load();
    Status save(const Secrets &secrets);
    Status change(const std::function<bool(Secrets &)> &changed);
    Status makeFolder() const;
    void clearAway() const;

    QString m_folder;
    QString m_path;
    VaultSeal m_seal;
    Disk &m_disk;
};

} // namespace counterfoil
