// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identity/tokenvault.h"

#include <memory>

namespace counterfoil {

//! The vault that COUNTERFOIL_VAULT names: the system's key store where that is empty, vault.bin in the configuration
//! folder for "file" (contract, section 8.2). SignIn for a file without a pass phrase, Usage for any other word.
Result<std::unique_ptr<TokenVault>> makeVault(const QString &configFolder, const QString &kind, Secret passPhrase);

} // namespace counterfoil
