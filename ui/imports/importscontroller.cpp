// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/importscontroller.h"

namespace counterfoil {

void ImportsController::askLog(Company &company)
{
    company.importLog().then(this, [this, mine = ++m_logs](const Result<QList<ImportEntry>> &entries) {
        if (mine != m_logs)
            return; // an answer to an older question
        if (entries)
            Q_EMIT logReady(*entries);
        else
            Q_EMIT failed(tr("The log of imports was not read."), entries.error());
    });
}

void ImportsController::askRestatement(Company &company, qint64 id)
{
    company.restatement(id).then(this, [this, mine = ++m_restatements](const Result<RestatementList> &restatement) {
        if (mine != m_restatements)
            return;
        if (restatement)
            Q_EMIT restatementReady(*restatement);
        else
            Q_EMIT failed(tr("What Microsoft changed was not read."), restatement.error());
    });
}

} // namespace counterfoil
