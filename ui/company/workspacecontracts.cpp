// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/company/workspacecontracts.h"

#include "ui/company/newest.h"
#include "ui/company/workspaceinside.h"

#include <QtConcurrent>

namespace counterfoil {

QFuture<Result<ContractStory>> WorkspaceContracts::story(QString contract)
{
    return QtConcurrent::run(
        &m_company.m_thread,
        [inside = m_company.m_inside, asks = m_stories, mine = m_stories->ask(), contract]() -> Result<ContractStory> {
            if (!asks->isNewest(mine))
                return askedAgain();
            if (const Status stored = inside->storeShown(); !stored)
                return std::unexpected(stored.error());
            return contractStory(*inside->workspace, contract);
        });
}

QFuture<Result<ContractPreview>> WorkspaceContracts::preview(ContractChange change)
{
    return QtConcurrent::run(&m_company.m_thread,
                             [inside = m_company.m_inside, asks = m_previews, mine = m_previews->ask(),
                              change]() -> Result<ContractPreview> {
                                 if (!asks->isNewest(mine))
                                     return askedAgain();
                                 return previewContractChange(*inside->workspace, change);
                             });
}

QFuture<Result<SavedChange>> WorkspaceContracts::change(ContractChange change)
{
    return QtConcurrent::run(&m_company.m_thread, [inside = m_company.m_inside, change]() -> Result<SavedChange> {
        inside->last.reset();
        Result<ContractPreview> done = changeContract(*inside->workspace, change);
        if (!done)
            return std::unexpected(done.error());
        const QString digest = done->split.document.digest();
        return SavedChange{*std::move(done), digest};
    });
}

QFuture<Status> WorkspaceContracts::takeBack(SavedChange saved)
{
    return QtConcurrent::run(&m_company.m_thread, [inside = m_company.m_inside, saved] {
        inside->last.reset();
        return takeBackTerms(*inside->workspace, saved.digest, monthsOf(saved.preview), saved.preview.begun);
    });
}

} // namespace counterfoil
