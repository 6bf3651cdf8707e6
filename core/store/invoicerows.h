// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/invoice.h"
#include "core/store/statement.h"

namespace counterfoil {

//! Invoices to rows and back; used by InvoiceRepository.

//! Inserts a draft with its lines, parts and taxes.
Status insertDraft(QSqlDatabase &db, const Invoice &invoice);

//! Which invoices: an SQL condition on the table invoice and the texts for its question marks.
struct InvoiceCondition
{
    QString sql;
    QStringList texts;
};
enum class InvoiceExtent { Heads, Lines, Parts };

//! By service period, customer and id.
Result<QList<Invoice>> readInvoices(QSqlDatabase &db, const InvoiceCondition &condition, InvoiceExtent extent);
//! Adds parts to the lines of invoices that were read without them.
Status readParts(QSqlDatabase &db, const InvoiceCondition &condition, const QList<Invoice *> &invoices);

} // namespace counterfoil
