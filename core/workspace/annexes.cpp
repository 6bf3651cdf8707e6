// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/annexes.h"

#include "core/billing/usageannex.h"
#include "core/workspace/storedsources.h"

namespace counterfoil {

Result<QHash<QString, UsageAnnex>> annexesOf(Workspace &workspace, const QList<Invoice> &invoices)
{
    const Result<const Terms *> terms = workspace.terms();
    if (!terms)
        return std::unexpected(terms.error());
    StoredSources sources(workspace.file());
    return usageAnnexes(sources, **terms, invoices);
}

} // namespace counterfoil
