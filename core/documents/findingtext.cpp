// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/findingtext.h"

#include "core/documents/nullable.h"
#include "core/money/currency.h"

#include <QJsonArray>

namespace counterfoil {

namespace {

//! Exact where it is a decimal with more digits than the currency has, padded where it has fewer.
QString money(const Exact &amount, const QString &currency)
{
    const int digits = digitsOf(currency);
    const std::optional<Decimal> decimal = amount.decimal();
    return decimal ? decimal->text(digits) : rounded(amount, digits).text(digits);
}

QString currencyOf(const Dispute &dispute)
{
    return dispute.lines.isEmpty() ? QString() : dispute.lines.first().currency;
}

QJsonObject lineJson(const DisputedLine &line)
{
    return {{QStringLiteral("invoice"), line.invoice},
            {QStringLiteral("line"), line.line},
            {QStringLiteral("order"), orNull(line.order)},
            {QStringLiteral("subscription"), orNull(line.subscription)},
            {QStringLiteral("product"), line.product},
            {QStringLiteral("chargeType"), line.chargeType},
            {QStringLiteral("from"), orNull(line.days.from)},
            {QStringLiteral("to"), orNull(line.days.to)},
            {QStringLiteral("amount"), money(line.amount, line.currency)}};
}

QJsonValue disputeJson(const std::optional<Dispute> &dispute)
{
    if (!dispute)
        return QJsonValue::Null;
    const QString currency = currencyOf(*dispute);
    QJsonArray lines;
    for (const DisputedLine &line : dispute->lines)
        lines.append(lineJson(line));
    return QJsonObject{{QStringLiteral("claimed"), money(dispute->claimed, currency)},
                       {QStringLiteral("credited"), money(dispute->credited, currency)},
                       {QStringLiteral("currency"), orNull(currency)},
                       {QStringLiteral("creditedOn"), QJsonArray::fromStringList(dispute->creditedOn)},
                       {QStringLiteral("settled"), dispute->settled},
                       {QStringLiteral("lines"), lines}};
}

QString orElse(const QString &text, const char *other)
{
    return text.isEmpty() ? QString::fromLatin1(other) : text;
}

QString daysText(const Days &days)
{
    return days.from.isValid() ? days.from.iso() + QStringLiteral(" to ") + days.to.iso() : QStringLiteral("no dates");
}

QString lineText(const DisputedLine &line)
{
    return QStringLiteral("- Invoice %1, line %2: %3\n"
                          "  Order %4, subscription %5\n"
                          "  Product %6, SKU %7, charge type %8, %9\n")
               .arg(line.invoice)
               .arg(line.line)
               .arg(line.product, orElse(line.order, "not given"), orElse(line.subscription, "not given"),
                    line.productId, line.skuId, orElse(line.chargeType, "not given"), daysText(line.days)) +
           QStringLiteral("  Quantity %1, unit price %2, amount before tax %3 %4\n")
               .arg(line.quantity.text(), line.unitPrice.text(), money(line.amount, line.currency), line.currency);
}

QStringList distinct(const QList<DisputedLine> &lines, QString DisputedLine::*member)
{
    QStringList texts;
    for (const DisputedLine &line : lines) {
        if (!(line.*member).isEmpty() && !texts.contains(line.*member))
            texts.append(line.*member);
    }
    return texts;
}

} // namespace

bool isOverdue(const FindingRecord &record, Day today)
{
    const bool waits = record.state == FindingState::Open || record.state == FindingState::Disputed;
    return waits && record.due.isValid() && today.isValid() && record.due < today;
}

QJsonObject findingJson(const TrackedFinding &tracked, Day today)
{
    const Finding &finding = tracked.finding;
    const FindingRecord &record = tracked.record;
    QJsonObject json{{QStringLiteral("key"), finding.key},
                     {QStringLiteral("month"), finding.month.iso()},
                     {QStringLiteral("kind"), finding.kind},
                     {QStringLiteral("code"), orNull(finding.code)},
                     {QStringLiteral("customer"), orNull(finding.customer)},
                     {QStringLiteral("name"), orNull(finding.name)},
                     {QStringLiteral("tenants"), QJsonArray::fromStringList(finding.tenants)},
                     {QStringLiteral("subscription"), orNull(finding.subscription)},
                     {QStringLiteral("invoice"), orNull(finding.invoice)},
                     {QStringLiteral("draft"), orNull(finding.draft)},
                     {QStringLiteral("text"), finding.text},
                     {QStringLiteral("amount"),
                      tracked.present ? QJsonValue(money(finding.amount, finding.currency)) : QJsonValue()},
                     {QStringLiteral("currency"), orNull(finding.currency)},
                     {QStringLiteral("present"), tracked.present},
                     {QStringLiteral("state"), wordOf(record.state)},
                     {QStringLiteral("note"), orNull(record.note)},
                     {QStringLiteral("owner"), orNull(record.owner)},
                     {QStringLiteral("due"), orNull(record.due)},
                     {QStringLiteral("dispute"), disputeJson(record.dispute)},
                     {QStringLiteral("changedAt"), orNull(record.changedAt)},
                     {QStringLiteral("changedBy"), orNull(record.changedBy)}};
    if (today.isValid())
        json.insert(QStringLiteral("overdue"), isOverdue(record, today));
    return json;
}

QString ticketText(const TrackedFinding &tracked, const Dispute &dispute, const QString &partner)
{
    const Finding &finding = tracked.finding;
    const QString currency = currencyOf(dispute);
    const QString claim = dispute.claimed.isZero() ? QStringLiteral("an amount to be clarified")
                                                   : money(dispute.claimed, currency) + u' ' + currency;
    const QStringList invoices = distinct(dispute.lines, &DisputedLine::invoice);
    const QStringList orders = distinct(dispute.lines, &DisputedLine::order);
    const QString named = finding.invoice.isEmpty() ? finding.month.iso() : finding.invoice;
    const QString subject = invoices.isEmpty() ? named : invoices.join(QStringLiteral(", "));
    QString text = QStringLiteral("Subject: Billing dispute, invoice %1, %2\n\n").arg(subject, claim);
    text += QStringLiteral("Partner: %1\nCustomer: %2, tenant %3\nInvoice month: %4\n")
                .arg(partner, orElse(finding.name, "not one of ours"),
                     orElse(distinct(dispute.lines, &DisputedLine::tenant).join(QStringLiteral(", ")), "not given"),
                     finding.month.iso());
    text += QStringLiteral("Order ids: %1\nOur reference: %2\n\n")
                .arg(orElse(orders.join(QStringLiteral(", ")), "none"), finding.key);
    text += QStringLiteral("What we found: %1\n").arg(finding.text);
    if (!tracked.record.note.isEmpty())
        text += QStringLiteral("%1\n").arg(tracked.record.note);
    if (!dispute.lines.isEmpty())
        text += QStringLiteral("\nThe lines of the invoice reconciliation that this is about (counted from 1):\n");
    for (const DisputedLine &line : dispute.lines)
        text += lineText(line);
    return text + QStringLiteral("\nPlease explain the charge, or credit %1 before tax.\n").arg(claim);
}

} // namespace counterfoil
