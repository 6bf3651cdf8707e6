// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/invoice.h"
#include "core/workspace/workspace.h"

#include <QSet>

namespace counterfoil {

//! Ids of those invoices that were made under terms in which a contract of their customer, called as it is today,
//! recognised licences or commitments otherwise. The audit trail tells which terms those were.
Result<QSet<QString>> recognisedOtherwise(Workspace &workspace, const QList<Invoice> &taken, const Terms &terms);

} // namespace counterfoil
