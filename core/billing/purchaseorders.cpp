// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/billing/purchaseorders.h"

#include "core/base/sentence.h"

#include <array>

namespace counterfoil {

namespace {

bool isFor(const OrderState &state, const Invoice &invoice)
{
    return state.order.customer == invoice.customer && state.order.currency.code() == invoice.currency;
}

//! The order that a draft goes on; none where no order of the customer holds on its first day.
OrderState *orderFor(const Invoice &draft, QList<OrderState> &states)
{
    OrderState *found = nullptr;
    for (OrderState &state : states) {
        if (!isFor(state, draft) || !state.order.during.contains(draft.service.from)) // no first day: since ever
            continue;
        found = &state;
        if (state.left().sign() > 0)
            break;
    }
    return found;
}

void guard(Invoice &draft, const QString &text)
{
    draft.guards.append({QStringLiteral("purchaseOrder"), text});
}

} // namespace

QString wordOf(OrderStanding standing)
{
    static constexpr std::array words{"notYet", "open", "near", "usedUp", "expired"};
    return QLatin1String(words[std::size_t(standing)]);
}

OrderStanding OrderState::standingOn(Day today) const
{
    if (order.during.to.isValid() && order.during.to < today)
        return OrderStanding::Expired;
    if (left().sign() <= 0)
        return OrderStanding::UsedUp;
    if (isNear())
        return OrderStanding::Near;
    return order.during.from.isValid() && today < order.during.from ? OrderStanding::NotYet : OrderStanding::Open;
}

QList<OrderState> orderStates(const Terms &terms, const QList<Invoice> &invoices)
{
    QList<OrderState> states;
    for (const PurchaseOrder &order : terms.purchaseOrders)
        states.append({order, {}, {}});
    for (const Invoice &invoice : invoices) {
        for (OrderState &state : states) {
            if (isFor(state, invoice) && state.order.number == invoice.purchaseOrder)
                (invoice.isFrozen() ? state.invoiced : state.drafted) += invoice.net;
        }
    }
    return states;
}

QStringList takeOrder(Invoice &draft, QList<OrderState> &states)
{
    const bool ordersAtAll = std::any_of(states.begin(), states.end(), [&draft](const OrderState &state) {
        return state.order.customer == draft.customer;
    });
    if (!ordersAtAll)
        return {};
    OrderState *state = orderFor(draft, states);
    if (!state) {
        guard(draft, SENTENCE("No purchase order in %1 holds on %2").arg(draft.currency, draft.service.from.iso()));
        return {};
    }
    draft.purchaseOrder = state->order.number;
    state->drafted += draft.net;
    const int digits = state->order.currency.digits();
    const QString taken =
        SENTENCE("%1 of %2 %3").arg(state->taken().text(digits), state->order.value.text(digits), draft.currency);
    if (state->left().isNegative())
        guard(draft, SENTENCE("Purchase order %1 is exceeded: %2 with this invoice").arg(draft.purchaseOrder, taken));
    else if (state->isNear())
        return {SENTENCE("%1: purchase order %2 comes to its end, %3 with %4")
                    .arg(draft.customer, draft.purchaseOrder, taken, draft.id)};
    return {};
}

} // namespace counterfoil
