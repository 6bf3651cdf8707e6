// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customerorders.h"

#include "ui/format/amounts.h"

#include <QCoreApplication>

namespace counterfoil {

namespace {

//! "4,120.00 used, to 31 Dec 2026".
QString orderCourse(const OrderState &state)
{
    const QString used = amountText(state.taken(), state.order.currency.digits());
    if (state.order.during.to.isValid())
        return QCoreApplication::translate("Customers", "%1 used, to %2").arg(used, dayText(state.order.during.to));
    return QCoreApplication::translate("Customers", "%1 used, open end").arg(used);
}

Cell orderCell(const OrderState &state)
{
    Cell cell = textCell(state.order.number);
    cell.second = orderCourse(state);
    return cell;
}

Cell standingCell(OrderStanding standing)
{
    Cell cell = textCell(standingWords(standing));
    const bool calls = standing == OrderStanding::Near || standing == OrderStanding::UsedUp;
    cell.tone = calls ? Tone::Warn : Tone::Plain;
    cell.quiet = !calls;
    return cell;
}

} // namespace

QList<OrderState> customerOrders(const Terms &terms, const QString &customer, const QList<Invoice> &kept,
                                 const MonthPicture &picture)
{
    QList<Invoice> invoices;
    for (const Invoice &invoice : kept) {
        if (invoice.customer == customer && invoice.month != picture.month)
            invoices << invoice;
    }
    for (const Invoice &invoice : picture.invoices) {
        if (invoice.customer == customer)
            invoices << invoice;
    }
    QList<OrderState> states = orderStates(terms, invoices);
    states.removeIf([&customer](const OrderState &state) { return state.order.customer != customer; });
    return states;
}

QString standingWords(OrderStanding standing)
{
    switch (standing) {
    case OrderStanding::NotYet:
        return QCoreApplication::translate("Customers", "Not yet");
    case OrderStanding::Open:
        return QCoreApplication::translate("Customers", "Holds");
    case OrderStanding::Near:
        return QCoreApplication::translate("Customers", "Nearly used up");
    case OrderStanding::UsedUp:
        return QCoreApplication::translate("Customers", "Used up");
    case OrderStanding::Expired:
        return QCoreApplication::translate("Customers", "Expired");
    }
    return {};
}

TreeShape<OrderState> customerOrderShape()
{
    TreeShape<OrderState> shape;
    shape.key = [](const OrderState &state) { return state.order.id; };
    return shape;
}

QList<Column<OrderState>> customerOrderColumns(Day today, const QString &currency)
{
    using Row = OrderState;
    const auto unit = [&currency](const QString &name) {
        return currency.isEmpty() ? name : QStringLiteral("%1, %2").arg(name, currency);
    };
    const auto amount = [currency](Decimal (*of)(const Row &)) {
        return [of, currency](const Row &row) {
            Cell cell = moneyCell(of(row), row.order.currency.digits());
            if (currency.isEmpty())
                cell.text = withCurrency(row.order.currency.code(), cell.text);
            return cell;
        };
    };
    const auto value = [](const Row &row) { return row.order.value; };
    const auto left = [](const Row &row) { return row.left(); };
    return {{{QStringLiteral("order"), QCoreApplication::translate("Customers", "Order"), CellKind::TwoLines, 0},
             orderCell,
             [](const Row &a, const Row &b) { return a.order.number < b.order.number; }},
            {{QStringLiteral("value"), unit(QCoreApplication::translate("Customers", "Value")), CellKind::Money, 88},
             amount(value),
             [](const Row &a, const Row &b) { return a.order.value < b.order.value; }},
            {{QStringLiteral("left"), unit(QCoreApplication::translate("Customers", "Left")), CellKind::Money, 88},
             amount(left),
             [](const Row &a, const Row &b) { return a.left() < b.left(); }},
            {{QStringLiteral("state"), QCoreApplication::translate("Customers", "State"), CellKind::State, 112},
             [today](const Row &row) { return standingCell(row.standingOn(today)); },
             [today](const Row &a, const Row &b) { return a.standingOn(today) < b.standingOn(today); }}};
}

} // namespace counterfoil
