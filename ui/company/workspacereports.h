// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/company/reportdesk.h"
#include "ui/company/workspacecompany.h"

namespace counterfoil {

//! Reports of an open company file, made on the company's own thread.
class WorkspaceReports final : public ReportDesk
{
public:
    //! `company` must outlive it.
    explicit WorkspaceReports(WorkspaceCompany &company) : m_company(company) {}

    QFuture<Result<Report>> report(ReportWish wish) override;

private:
    WorkspaceCompany &m_company;
};

} // namespace counterfoil
