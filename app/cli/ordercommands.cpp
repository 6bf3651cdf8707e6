// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "core/billing/purchaseorders.h"
#include "core/documents/nullable.h"
#include "core/store/invoicerepository.h"

#include <QJsonArray>
#include <QJsonObject>

namespace counterfoil::cli {

namespace {

QJsonObject orderJson(const OrderState &state, Day today)
{
    const int digits = state.order.currency.digits();
    return {{QStringLiteral("id"), state.order.id},
            {QStringLiteral("customer"), state.order.customer},
            {QStringLiteral("number"), state.order.number},
            {QStringLiteral("from"), orNull(state.order.during.from)},
            {QStringLiteral("to"), orNull(state.order.during.to)},
            {QStringLiteral("currency"), state.order.currency.code()},
            {QStringLiteral("value"), state.order.value.text(digits)},
            {QStringLiteral("invoiced"), state.invoiced.text(digits)},
            {QStringLiteral("drafted"), state.drafted.text(digits)},
            {QStringLiteral("left"), state.left().text(digits)},
            {QStringLiteral("state"), wordOf(state.standingOn(today))}};
}

QString orderText(const OrderState &state, Day today)
{
    const int digits = state.order.currency.digits();
    return QStringLiteral("%1  %2  %3 of %4 %5 left  %6%7\n")
        .arg(state.order.customer, state.order.number, state.left().text(digits), state.order.value.text(digits),
             state.order.currency.code(), wordOf(state.standingOn(today)),
             state.order.during.to.isValid() ? QStringLiteral(", to ") + state.order.during.to.iso() : QString());
}

Result<Answer> orders(const Context &context, const Arguments &arguments)
{
    const auto workspace = context.open(CompanyFile::Mode::ReadOnly);
    if (!workspace)
        return std::unexpected(workspace.error());
    const Result<const Terms *> terms = (*workspace)->terms();
    const Result<QList<Invoice>> heads = InvoiceRepository((*workspace)->file()).heads();
    if (!terms || !heads)
        return std::unexpected(terms ? heads.error() : terms.error());
    const QString customer = arguments.value(QStringLiteral("customer"));
    if (!customer.isEmpty() && !(*terms)->customer(customer))
        return failure(Error::Code::NotFound, QStringLiteral("the terms have no customer \"%1\"").arg(customer));
    Answer answer;
    QJsonArray list;
    for (const OrderState &state : orderStates(**terms, *heads)) {
        if (!customer.isEmpty() && state.order.customer != customer)
            continue;
        list.append(orderJson(state, context.clock.today()));
        answer.text += orderText(state, context.clock.today());
    }
    answer.json = {{QStringLiteral("orders"), list}};
    return answer;
}

} // namespace

void addOrderCommands(Commands &commands)
{
    addCommand(commands, "orders", "lists customers' purchase orders with what invoices have taken of them",
               "--file acme.counterfoil orders --customer contoso",
               {{}, {{"customer", "ID", "only this customer of the terms"}}}, orders);
}

} // namespace counterfoil::cli
