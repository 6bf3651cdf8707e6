// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/json.h"

namespace counterfoil::cli {

namespace {

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

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

} // namespace

QJsonArray textsJson(const QStringList &texts)
{
    return QJsonArray::fromStringList(texts);
}

QJsonObject bridgeJson(const Bridge &bridge)
{
    QJsonObject causes;
    for (const auto &[cause, amount] : bridge.causes)
        causes.insert(wordOf(cause), amount.text(bridge.digits));
    QJsonArray customers;
    for (const BridgeCustomer &customer : bridge.customers)
        customers.append(customerJson(customer, bridge.digits));
    return {
        {QStringLiteral("month"), bridge.month.iso()},
        {QStringLiteral("currency"), bridge.currency},
        {QStringLiteral("microsoft"), QJsonObject{{QStringLiteral("invoices"), textsJson(bridge.invoices)},
                                                  {QStringLiteral("net"), bridge.microsoft.text(bridge.digits)},
                                                  {QStringLiteral("tax"), bridge.microsoftTax.text(bridge.digits)}}},
        {QStringLiteral("local"), QJsonObject{{QStringLiteral("net"), bridge.local.text(bridge.digits)}}},
        {QStringLiteral("causes"), causes},
        {QStringLiteral("unexplained"), bridge.unexplained.text(bridge.digits)},
        {QStringLiteral("customers"), customers},
        {QStringLiteral("warnings"), textsJson(bridge.warnings + bridge.notes)}};
}

QJsonObject importJson(const QList<ImportedSet> &sets)
{
    QJsonArray files;
    for (const ImportedSet &imported : sets) {
        const SourceSet &set = imported.set;
        const int digits = Currency::fromCode(set.currency).value_or(Currency()).digits();
        files.append(
            QJsonObject{{QStringLiteral("path"), set.path},
                        {QStringLiteral("kind"), wordOf(set.kind)},
                        {QStringLiteral("invoice"), orNull(set.invoice)},
                        {QStringLiteral("month"), set.month.iso()},
                        {QStringLiteral("currency"), set.currency},
                        {QStringLiteral("lines"), set.lines},
                        {QStringLiteral("net"), set.net.decimal().value_or(Decimal()).text(digits)},
                        {QStringLiteral("tax"), set.tax.decimal().value_or(Decimal()).text(digits)},
                        {QStringLiteral("replaced"), imported.replaced},
                        {QStringLiteral("changed"), QJsonObject{{QStringLiteral("added"), imported.changed.added},
                                                                {QStringLiteral("removed"), imported.changed.removed},
                                                                {QStringLiteral("altered"), imported.changed.altered}}},
                        {QStringLiteral("warnings"), textsJson(set.warnings)}});
    }
    return {{QStringLiteral("files"), files}, {QStringLiteral("rejected"), QJsonArray()}};
}

QJsonObject rejectedJson(const QList<Fault> &faults)
{
    QJsonArray rejected;
    for (const Fault &fault : faults)
        rejected.append(QJsonObject{
            {QStringLiteral("path"), fault.path},
            {QStringLiteral("line"), fault.line > 0 ? QJsonValue(fault.line) : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("column"), orNull(fault.column)},
            {QStringLiteral("reason"), fault.reason}});
    return {{QStringLiteral("files"), QJsonArray()}, {QStringLiteral("rejected"), rejected}};
}

} // namespace counterfoil::cli
