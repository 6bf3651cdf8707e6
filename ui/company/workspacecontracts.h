// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/company/workspacecompany.h"

namespace counterfoil {

//! Contracts of a company file, on its own thread.
class WorkspaceContracts final : public ContractDesk
{
public:
    //! Part of `company`.
    explicit WorkspaceContracts(WorkspaceCompany &company) : m_company(company) {}

    QFuture<Result<ContractStory>> story(QString contract) override;
    QFuture<Result<ContractPreview>> preview(ContractChange change) override;
    QFuture<Result<SavedChange>> change(ContractChange change) override;
    QFuture<Status> takeBack(SavedChange saved) override;

private:
    WorkspaceCompany &m_company;
    std::shared_ptr<Newest> m_stories = std::make_shared<Newest>();
    std::shared_ptr<Newest> m_previews = std::make_shared<Newest>();
};

} // namespace counterfoil
