// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/exportoperation.h"
#include "core/model/partnerprofile.h"
#include "core/rest/restservice.h"

namespace counterfoil {

//! Microsoft Graph, as far as billing needs it: the roles of the account and the four exports (microsoft.md, sections
//! 1.6 and 3.1). An export is started, polled and ends in a manifest; its files are fetched by a download, never with
//! the sign-in.
class GraphApi
{
public:
    //! The transport must outlive the object. Files may lie only on hosts with these suffixes.
    GraphApi(HttpTransport &transport, const QUrl &base, QStringList blobHostSuffixes);

    //! The roles of the account that signed in.
    QCoro::Task<Reply<AccountRoles>> roles() const;

    //! Starts the export of an invoice's lines.
    QCoro::Task<Reply<ExportOperation>> exportReconciliation(QString invoiceId) const;
    //! Starts the export of lines that are not billed yet; the period is current or last.
    QCoro::Task<Reply<ExportOperation>> exportUnbilledReconciliation(QString currency, QString period) const;
    //! Starts the export of an invoice's daily rated usage.
    QCoro::Task<Reply<ExportOperation>> exportUsage(QString invoiceId) const;
    //! Starts the export of usage that is not billed yet; the period is current or last.
    QCoro::Task<Reply<ExportOperation>> exportUnbilledUsage(QString currency, QString period) const;

    //! Where an export stands; status 404 or 410 of the fault says that it has to be started again.
    QCoro::Task<Reply<ExportOperation>> operation(QUrl address) const;
    //! The manifest of a finished export that did not carry it along.
    QCoro::Task<Reply<ExportManifest>> manifest(QUrl address) const;

private:
    QCoro::Task<Reply<ExportOperation>> startExport(QString dataset, JsonValue body) const;
    Reply<ExportOperation> operationOf(const HttpResponse &answer, const QUrl &address) const;
    Reply<ExportOperation> succeeded(const JsonValue &body, ExportOperation operation) const;

    RestService m_service;
    QStringList m_blobHostSuffixes;
};

} // namespace counterfoil
