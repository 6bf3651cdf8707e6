// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/einvoice.h"
#include "core/workspace/workspace.h"

namespace counterfoil {

//! Invoices as e-invoices, and what a person should know about them, one English sentence each.
struct EInvoices
{
    QList<EInvoice> documents;
    QStringList notes;
};

//! The issued ones among `invoices`; the others are left out with a note. `forPeppol` gives each the profile of Peppol
//! where it has all that this asks for, else plain EN 16931 and a note that says what is missing. Refused where
//! EN 16931 needs more than one of them says: its faults name the customer, and the place in the terms. Conflict where
//! none is issued.
Result<EInvoices> eInvoicesOf(Workspace &workspace, const QList<Invoice> &invoices, bool forPeppol);

} // namespace counterfoil
