// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/company/profiledesk.h"
#include "ui/company/workspacecompany.h"

namespace counterfoil {

//! Distributors' profiles of a company file. What needs only the files that are read has threads of its own, so that a
//! large one holds nothing up.
class WorkspaceProfiles final : public ProfileDesk
{
public:
    //! Part of `company`.
    explicit WorkspaceProfiles(WorkspaceCompany &company) : m_company(company) {}

    QFuture<Result<QList<ProfileUse>>> profiles() override;
    QFuture<Result<SavedProfile>> save(QByteArray json, std::optional<QByteArray> before) override;
    QFuture<Result<SavedProfile>> remove(QString id) override;
    QFuture<Status> takeBack(SavedProfile saved) override;
    QFuture<Result<SampleFile>> sample(QString path, DistributorProfile profile) override;
    QFuture<Result<ProfileTrial>> tryFile(DistributorProfile profile, QString path, int rows, StopFlag stop) override;
    QFuture<Result<QByteArray>> readDocument(QString path) override;
    QFuture<Status> writeDocument(QString path, QByteArray json) override;
    QFuture<Result<QList<FileOrigin>>> origins(QStringList paths) override;
    QFuture<Result<ImportReport>> importFiles(QStringList paths, QHash<QString, QString> readBy,
                                              StopFlag stop) override;

private:
    WorkspaceCompany &m_company;
};

} // namespace counterfoil
