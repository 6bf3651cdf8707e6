// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/restatements.h"

#include "core/store/invoicerepository.h"

namespace counterfoil {

namespace {

Result<RestatementList> withInvoices(Workspace &workspace, QList<Restatement> restatements)
{
    RestatementList list{std::move(restatements), {}};
    const bool touches = std::any_of(list.restatements.begin(), list.restatements.end(),
                                     [](const Restatement &restatement) { return !restatement.touched.isEmpty(); });
    if (!touches)
        return list;
    const Result<QList<Invoice>> invoices = InvoiceRepository(workspace.file()).heads();
    if (!invoices)
        return std::unexpected(invoices.error());
    for (const Invoice &invoice : *invoices)
        list.invoices.insert(invoice.id, invoice);
    return list;
}

} // namespace

Result<RestatementList> restatementsOf(Workspace &workspace, const RestatementFilter &filter)
{
    Result<QList<Restatement>> restatements = RestatementRepository(workspace.file()).restatements(filter);
    if (!restatements)
        return std::unexpected(restatements.error());
    return withInvoices(workspace, std::move(*restatements));
}

Result<RestatementList> restatementOf(Workspace &workspace, qint64 id)
{
    const Result<Restatement> restatement = RestatementRepository(workspace.file()).restatement(id);
    if (!restatement)
        return std::unexpected(restatement.error());
    return withInvoices(workspace, {*restatement});
}

} // namespace counterfoil
