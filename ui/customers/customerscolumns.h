// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/customers/customerscontroller.h"
#include "ui/tables/recordtablemodel.h"

namespace counterfoil {

//! What a column leads to when it is opened.
enum class CustomerColumn { Name, Tenants, Contracts, Microsoft, Invoiced, Margin, Share, Last, State, Act };
//! The columns of a list, from left to right; a narrow one leaves tenants, contracts and the last
//! invoice to the detail side.
QList<CustomerColumn> customerColumnsOf(bool narrow);

TreeShape<CustomerRow> customerShape();
//! `locked`: why nothing can be changed; empty where it can.
QList<Column<CustomerRow>> customerColumns(bool narrow, const QString &currency, int digits,
                                           const QString &locked = {});
QList<Cell> customerTotals(const QList<const CustomerRow *> &shown, int all, bool narrow, int digits);

TreeShape<KnownContract> contractShape();
QList<Column<KnownContract>> contractColumns();
//! "One month from day 15": how long a service period is and where it begins.
QString periodWords(const PeriodShape &period);

TreeShape<CustomerInvoice> customerInvoiceShape();
QList<Column<CustomerInvoice>> customerInvoiceColumns(const QString &home);

} // namespace counterfoil
