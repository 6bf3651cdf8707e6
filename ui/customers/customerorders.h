// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/billing/purchaseorders.h"
#include "ui/company/company.h"
#include "ui/tables/recordtablemodel.h"

//! A customer's purchase orders with what invoices have taken of them.
namespace counterfoil {

//! Of every kept invoice of the customer; those of the month that is shown come from its picture, which is newer.
QList<OrderState> customerOrders(const Terms &terms, const QString &customer, const QList<Invoice> &kept,
                                 const MonthPicture &picture);

//! "Nearly used up" …
QString standingWords(OrderStanding standing);

TreeShape<OrderState> customerOrderShape();
//! `currency` is that of all of them; empty where they differ.
QList<Column<OrderState>> customerOrderColumns(Day today, const QString &currency);

} // namespace counterfoil
