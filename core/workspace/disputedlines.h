// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/finding.h"
#include "core/workspace/workspace.h"

namespace counterfoil {

//! Which lines of Microsoft's invoice reconciliations; what is empty does not narrow.
struct LineScope
{
    Month month;
    QStringList tenants;
    QString subscription;
    QString product; //!< name
    QString invoice;
    int sign = 0; //!< of the amount: 1 for charges, −1 for credits
};

//! The billed reconciliation lines on hand that are in scope.
Result<QList<DisputedLine>> reconciliationLines(Workspace &workspace, const LineScope &scope);

} // namespace counterfoil
