// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/invoice.h"
#include "core/terms/terms.h"

namespace counterfoil {

//! Where an order of a customer stands.
enum class OrderStanding { NotYet, Open, Near, UsedUp, Expired };

//! "notYet", "open", "near", "usedUp", "expired".
QString wordOf(OrderStanding standing);

//! A purchase order with what invoices have taken of it, before tax, in its currency.
struct OrderState
{
    PurchaseOrder order;
    Decimal invoiced; //!< by approved, issued and credited invoices, less credit notes
    Decimal drafted;  //!< by drafts

    Decimal taken() const { return invoiced + drafted; }
    Decimal left() const { return order.value - taken(); }
    bool isNear() const { return Exact(order.warnAt) * Exact(order.value) <= Exact(taken()); }
    //! Expired comes before used up.
    OrderStanding standingOn(Day today) const;
};

//! The orders of the terms, in their order, with what these invoices have taken: those that name it, of its customer
//! and in its currency.
QList<OrderState> orderStates(const Terms &terms, const QList<Invoice> &invoices);

//! Names on a draft the first order of its customer and currency that holds on the first day of its service period and
//! is not used up, else the last that holds; without any the draft keeps the order that the customer's terms name.
//! Takes its net from the order. A guard tells where an order is exceeded or none holds; what is worth reading comes
//! back.
QStringList takeOrder(Invoice &draft, QList<OrderState> &states);

} // namespace counterfoil
