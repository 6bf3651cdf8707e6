// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/company/workspacecomparisons.h"

#include "ui/company/newest.h"
#include "ui/company/workspaceinside.h"

#include <QtConcurrent>

namespace counterfoil {

QFuture<Result<QList<BridgeGroup>>> WorkspaceComparisons::rows(Month month, BridgeLevel level)
{
    return QtConcurrent::run(&m_company.m_thread,
                             [inside = m_company.m_inside, asks = m_rowAsks, mine = m_rowAsks->ask(), month,
                              level]() -> Result<QList<BridgeGroup>> {
                                 if (!asks->isNewest(mine))
                                     return askedAgain();
                                 const Result<const MonthState *> state = inside->state(month);
                                 if (!state)
                                     return std::unexpected(state.error());
                                 return bridgeRows(*(*state)->plan, (*state)->invoices(), (*state)->bridge, level);
                             });
}

QFuture<Result<SideBySide>> WorkspaceComparisons::sides(Month month, BridgeRowName row)
{
    return QtConcurrent::run(
        &m_company.m_thread,
        [inside = m_company.m_inside, asks = m_sideAsks, mine = m_sideAsks->ask(), month, row]() -> Result<SideBySide> {
            if (!asks->isNewest(mine))
                return askedAgain();
            const Result<const MonthState *> state = inside->state(month);
            const Result<const Terms *> terms = inside->workspace->terms();
            if (!state || !terms)
                return std::unexpected(state ? terms.error() : state.error());
            return compareSides(*(*state)->plan, (*state)->invoices(), (*state)->bridge, row, **terms);
        });
}

} // namespace counterfoil
