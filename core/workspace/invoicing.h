// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/draftedit.h"
#include "core/model/invoice.h"
#include "core/workspace/workspace.h"

namespace counterfoil {

//! The ids of every invoice in a state.
Result<QStringList> invoicesIn(Workspace &workspace, InvoiceState state);

//! Drafts become approved: all or none.
Status approveInvoices(Workspace &workspace, const QStringList &ids);
//! Approved invoices get their numbers and are issued on that day: all or none.
Result<QStringList> issueInvoices(Workspace &workspace, const QStringList &ids, Day on);

//! How an issued invoice is credited.
struct Crediting
{
    QString reason;
    QList<qint64> lines; //!< ids; empty for all that is not credited yet
    bool rebill = false; //!< its sources go onto a new draft of its service period
};

//! Credits an issued invoice with a credit note of its own; gives its number.
Result<QString> creditInvoice(Workspace &workspace, const QString &number, const Crediting &crediting, Day on);

//! A person's edit of a draft, made at once and again whenever the draft is remade.
Status addLine(Workspace &workspace, const QString &invoice, const QString &text, const Decimal &net,
               const QString &tax);
Status setLine(Workspace &workspace, const QString &invoice, qint64 line, const Decimal &net);
Status removeLine(Workspace &workspace, const QString &invoice, qint64 line);

} // namespace counterfoil
