// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/cloudconnection.h"
#include "core/model/invoicestanding.h"
#include "core/workspace/workspace.h"

namespace counterfoil {

//! Microsoft's pulled invoices and notes that do not come to their lines: adjusted ones, ones that are not complete
//! yet, and ones that the terms name under `adjustments`. Of one Microsoft month or of all, of one partner or of all.
Result<QList<InvoiceStanding>> openDifferences(Workspace &workspace, Month only = {}, const QString &owner = {});

//! What a person should know of a connection beside its state, in sentences; its incomplete invoices among them.
Result<QStringList> connectionWarnings(Workspace &workspace, const CloudConnection &connection);

} // namespace counterfoil
