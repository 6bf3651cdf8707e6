// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/company/comparisondesk.h"
#include "ui/company/workspacecompany.h"

namespace counterfoil {

//! Both sides of the months of a company file, on its own thread.
class WorkspaceComparisons final : public ComparisonDesk
{
public:
    //! Part of `company`.
    explicit WorkspaceComparisons(WorkspaceCompany &company) : m_company(company) {}

    QFuture<Result<QList<BridgeGroup>>> rows(Month month, BridgeLevel level) override;
    QFuture<Result<SideBySide>> sides(Month month, BridgeRowName row) override;

private:
    WorkspaceCompany &m_company;
    std::shared_ptr<Newest> m_rowAsks = std::make_shared<Newest>();
    std::shared_ptr<Newest> m_sideAsks = std::make_shared<Newest>();
};

} // namespace counterfoil
