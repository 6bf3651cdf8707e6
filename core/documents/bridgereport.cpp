// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/bridgereport.h"

#include "core/documents/nullable.h"

#include <QJsonArray>

namespace counterfoil {

namespace {

QJsonArray causesJson(const BridgeCustomer &customer, int digits)
{
    QJsonArray causes;
    for (const BridgeCause &cause : customer.causes) {
        QJsonArray items;
        for (const BridgeItem &item : cause.items)
            items.append(
                QJsonObject{{QStringLiteral("text"), item.text}, {QStringLiteral("amount"), item.amount.text(digits)}});
        causes.append(QJsonObject{{QStringLiteral("cause"), wordOf(cause.cause)},
                                  {QStringLiteral("amount"), cause.amount.text(digits)},
                                  {QStringLiteral("items"), items}});
    }
    return causes;
}

QJsonObject customerJson(const BridgeCustomer &customer, int digits)
{
    return {{QStringLiteral("customer"), orNull(customer.customer)},
            {QStringLiteral("tenant"), orNull(customer.tenant)},
            {QStringLiteral("name"), customer.name},
            {QStringLiteral("microsoft"), customer.microsoft.text(digits)},
            {QStringLiteral("local"), customer.local.text(digits)},
            {QStringLiteral("difference"), customer.difference.text(digits)},
            {QStringLiteral("causes"), causesJson(customer, digits)},
            {QStringLiteral("unexplained"), customer.unexplained.text(digits)},
            {QStringLiteral("state"), customer.state}};
}

QString padded(const QString &text, int width)
{
    return text.rightJustified(width);
}

} // namespace

QJsonObject bridgeJson(const Bridge &bridge)
{
    QJsonObject causes;
    for (const auto &[cause, amount] : bridge.causes)
        causes.insert(wordOf(cause), amount.text(bridge.digits));
    QJsonArray customers;
    for (const BridgeCustomer &customer : bridge.customers)
        customers.append(customerJson(customer, bridge.digits));
    QJsonObject json{{QStringLiteral("month"), bridge.month.iso()},
                     {QStringLiteral("currency"), bridge.currency},
                     {QStringLiteral("microsoft"),
                      QJsonObject{{QStringLiteral("invoices"), QJsonArray::fromStringList(bridge.invoices)},
                                  {QStringLiteral("net"), bridge.microsoft.text(bridge.digits)},
                                  {QStringLiteral("tax"), bridge.microsoftTax.text(bridge.digits)}}},
                     {QStringLiteral("local"), QJsonObject{{QStringLiteral("net"), bridge.local.text(bridge.digits)}}},
                     {QStringLiteral("causes"), causes},
                     {QStringLiteral("unexplained"), bridge.unexplained.text(bridge.digits)},
                     {QStringLiteral("customers"), customers},
                     {QStringLiteral("warnings"), QJsonArray::fromStringList(bridge.warnings + bridge.notes)}};
    if (!bridge.incomplete.isEmpty())
        json.insert(QStringLiteral("incomplete"), QJsonArray::fromStringList(bridge.incomplete));
    return json;
}

QString bridgeReport(const Bridge &bridge)
{
    QString text = QStringLiteral("%1, %2, before tax\n\n").arg(bridge.month.iso(), bridge.currency);
    const auto row = [&text](const QString &name, const QString &amount) {
        text += QStringLiteral("  %1 %2\n").arg(name.leftJustified(24), padded(amount, 18));
    };
    row(QStringLiteral("Microsoft"), bridge.microsoft.text(bridge.digits));
    for (const auto &[cause, amount] : bridge.causes)
        row(QStringLiteral("  ") + wordOf(cause),
            (amount.isNegative() ? QString() : QStringLiteral("+")) + amount.text(bridge.digits));
    row(QStringLiteral("Local invoices"), bridge.local.text(bridge.digits));
    row(QStringLiteral("Unexplained"), bridge.unexplained.text(bridge.digits));
    for (const BridgeCustomer &customer : bridge.customers) {
        const QString who = customer.customer.isEmpty()
                                ? (customer.tenant.isEmpty() ? QStringLiteral("no customer")
                                                             : QStringLiteral("tenant ") + customer.tenant)
                                : customer.customer;
        text += QStringLiteral("\n%1: %2 → %3, unexplained %4, %5\n")
                    .arg(who, customer.microsoft.text(bridge.digits), customer.local.text(bridge.digits),
                         customer.unexplained.text(bridge.digits), customer.state);
        for (const BridgeCause &cause : customer.causes) {
            for (const BridgeItem &item : cause.items)
                text += QStringLiteral("    %1 %2 %3\n")
                            .arg(wordOf(cause.cause).leftJustified(12), padded(item.amount.text(bridge.digits), 14),
                                 item.text);
        }
    }
    return text;
}

} // namespace counterfoil
