// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/invoicejson.h"

#include "core/documents/nullable.h"
#include "core/money/currency.h"

#include <QJsonArray>

namespace counterfoil {

namespace {

QJsonObject interval(const Days &days)
{
    return {{QStringLiteral("from"), orNull(days.from)}, {QStringLiteral("to"), orNull(days.to)}};
}

//! A term paid in advance is of no family of charges; own services and manual lines are "other".
QString familyOf(const InvoiceLine &line)
{
    return line.kind == LineKind::Prepayment ? wordOf(line.kind) : wordOf(line.family);
}

QJsonObject lineJson(const InvoiceLine &line, int digits)
{
    return {
        {QStringLiteral("id"), line.id},
        {QStringLiteral("kind"), wordOf(line.kind)},
        {QStringLiteral("description"), line.description},
        {QStringLiteral("explanation"), line.explanation},
        {QStringLiteral("quantity"), line.quantity.text()},
        {QStringLiteral("unit"), line.unit},
        {QStringLiteral("unitPrice"), line.unitPrice.text(digits)},
        {QStringLiteral("baseQuantity"), line.baseQuantity.text()},
        {QStringLiteral("net"), line.net.text(digits)},
        {QStringLiteral("cost"), line.cost.text(digits)},
        {QStringLiteral("family"), familyOf(line)},
        {QStringLiteral("subscription"), line.subscription},
        {QStringLiteral("group"), line.group},
        {QStringLiteral("rule"), orNull(line.rule)},
        {QStringLiteral("unpriced"), line.unpriced},
        {QStringLiteral("edited"), line.edited},
        {QStringLiteral("tax"), line.tax},
        {QStringLiteral("from"), orNull(line.days.from)},
        {QStringLiteral("to"), orNull(line.days.to)},
        {QStringLiteral("sources"), line.sources},
    };
}

QJsonArray linesJson(const Invoice &invoice, int digits)
{
    QJsonArray lines;
    for (const InvoiceLine &line : invoice.lines)
        lines.append(lineJson(line, digits));
    return lines;
}

QJsonArray taxesJson(const Invoice &invoice, int digits)
{
    QJsonArray taxes;
    for (const TaxTotal &tax : invoice.taxes)
        taxes.append(QJsonObject{{QStringLiteral("id"), tax.id},
                                 {QStringLiteral("category"), tax.category},
                                 {QStringLiteral("rate"), tax.rate.text()},
                                 {QStringLiteral("reason"), orNull(tax.reason)},
                                 {QStringLiteral("net"), tax.net.text(digits)},
                                 {QStringLiteral("tax"), tax.tax.text(digits)}});
    return taxes;
}

QJsonArray guardsJson(const Invoice &invoice)
{
    QJsonArray guards;
    for (const Guard &guard : invoice.guards)
        guards.append(QJsonObject{{QStringLiteral("code"), guard.code}, {QStringLiteral("text"), guard.text}});
    return guards;
}

} // namespace

QJsonObject invoiceJson(const Invoice &invoice, bool withLines)
{
    const int digits = digitsOf(invoice.currency);
    QJsonObject json{
        {QStringLiteral("id"), invoice.id},
        {QStringLiteral("number"), orNull(invoice.number)},
        {QStringLiteral("type"), wordOf(invoice.type)},
        {QStringLiteral("state"), wordOf(invoice.state)},
        {QStringLiteral("customer"), invoice.customer},
        {QStringLiteral("contract"), invoice.contract},
        {QStringLiteral("service"), interval(invoice.service)},
        {QStringLiteral("month"), invoice.month.isValid() ? QJsonValue(invoice.month.iso()) : QJsonValue()},
        {QStringLiteral("issuedOn"), orNull(invoice.issuedOn)},
        {QStringLiteral("dueOn"), orNull(invoice.dueOn)},
        {QStringLiteral("currency"), invoice.currency},
        {QStringLiteral("net"), invoice.net.text(digits)},
        {QStringLiteral("tax"), invoice.tax.text(digits)},
        {QStringLiteral("gross"), invoice.gross.text(digits)},
        {QStringLiteral("prepaid"), invoice.prepaid.text(digits)},
        {QStringLiteral("due"), invoice.due.text(digits)},
        {QStringLiteral("taxes"), taxesJson(invoice, digits)},
        {QStringLiteral("guards"), guardsJson(invoice)},
        {QStringLiteral("buyerReference"), orNull(invoice.buyerReference)},
        {QStringLiteral("purchaseOrder"), orNull(invoice.purchaseOrder)},
        {QStringLiteral("credits"), orNull(invoice.credits)},
        {QStringLiteral("reason"), orNull(invoice.reason)},
    };
    if (withLines)
        json.insert(QStringLiteral("lines"), linesJson(invoice, digits));
    return json;
}

} // namespace counterfoil
