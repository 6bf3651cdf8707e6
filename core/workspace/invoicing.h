// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/billing/crediting.h"
#include "core/model/draftedit.h"
#include "core/store/numbering.h"
#include "core/workspace/workspace.h"

namespace counterfoil {

//! The ids of every invoice in a state.
Result<QStringList> invoicesIn(Workspace &workspace, InvoiceState state);

//! Drafts become approved: all or none.
Status approveInvoices(Workspace &workspace, const QStringList &ids);
//! Approved invoices become drafts again: all or none.
Status reopenInvoices(Workspace &workspace, const QStringList &ids);
//! Approved invoices get their numbers and are issued on that day: all or none. Conflict where the numbers are not
//! those that a person was told, where there are such.
Result<QStringList> issueInvoices(Workspace &workspace, const QStringList &ids, Day on, const QStringList &told = {});
//! The numbers that they would get now; nothing is stored.
Result<NumbersToCome> plannedNumbers(Workspace &workspace, const QStringList &ids, Day on);
//! The number that an invoice issued on that day gets; nothing is stored.
Result<QString> nextInvoiceNumber(Workspace &workspace, Day on);

//! The credit note that creditInvoice() would issue, still without a number. Stores nothing, and refuses what that
//! would.
Result<Invoice> plannedCredit(Workspace &workspace, const QString &number, const Crediting &crediting);
//! Credits an issued invoice with a credit note of its own; gives its number.
Result<QString> creditInvoice(Workspace &workspace, const QString &number, const Crediting &crediting, Day on);

//! A person's own line on a draft; it is there again whenever the draft is remade.
Status addLine(Workspace &workspace, const QString &invoice, const QString &text, const Decimal &net,
               const QString &tax);
//! What a person makes of a draft's line, named by its number: `edit` says the rest.
Status changeLine(Workspace &workspace, const QString &invoice, qint64 line, DraftEdit edit);

} // namespace counterfoil
