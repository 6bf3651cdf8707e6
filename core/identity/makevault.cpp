// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identity/makevault.h"

#include "core/base/sentence.h"
#include "core/identity/filevault.h"
#include "core/identity/keychainvault.h"

namespace counterfoil {

Result<std::unique_ptr<TokenVault>> makeVault(const QString &configFolder, const QString &kind, Secret passPhrase)
{
    if (kind.isEmpty())
        return std::make_unique<KeychainVault>();
    if (kind != u"file")
        return failure(Error::Code::Usage,
                       SENTENCE("COUNTERFOIL_VAULT is \"%1\"; it can be empty or \"file\"").arg(kind));
    if (passPhrase.isEmpty())
        return failure(Error::Code::SignIn,
                       SENTENCE("COUNTERFOIL_VAULT=file needs a pass phrase in COUNTERFOIL_VAULT_PASSPHRASE"));
    return std::make_unique<FileVault>(configFolder, std::move(passPhrase));
}

} // namespace counterfoil
