// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/company/workspacecompany.h"

namespace counterfoil {

//! The work on invoices of a company file, on its own thread.
class WorkspaceDrafts final : public DraftDesk
{
public:
    //! Part of `company`.
    explicit WorkspaceDrafts(WorkspaceCompany &company) : m_company(company) {}

    QFuture<Result<DraftWork>> work(Month month) override;
    QFuture<Result<EditStep>> take(Month month, EditStep step) override;
    QFuture<Result<Invoice>> planCredit(QString number, Crediting crediting) override;
    QFuture<Result<Invoice>> credit(QString number, Crediting crediting) override;
    QFuture<Result<QList<AuditEntry>>> history(QString invoice, Month month, int most) override;
    QFuture<Result<ExportReport>> write(ExportOrder order, StopFlag stop) override;

private:
    WorkspaceCompany &m_company;
    std::shared_ptr<Newest> m_works = std::make_shared<Newest>();
    std::shared_ptr<Newest> m_plans = std::make_shared<Newest>();
    std::shared_ptr<Newest> m_histories = std::make_shared<Newest>();
};

} // namespace counterfoil
