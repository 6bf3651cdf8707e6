// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/company/partydesk.h"
#include "ui/company/workspacecompany.h"

namespace counterfoil {

//! The parties of a company file, on its own thread.
class WorkspaceParties final : public PartyDesk
{
public:
    //! Part of `company`.
    explicit WorkspaceParties(WorkspaceCompany &company) : m_company(company) {}

    QFuture<Answer> terms() override;
    QFuture<Status> saveTerms(QByteArray before, QByteArray terms) override;
    QFuture<Result<UnownedTenants>> unowned() override;
    QFuture<Status> exportTerms(QString path) override;

private:
    WorkspaceCompany &m_company;
};

} // namespace counterfoil
