// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/restatementtext.h"

#include "core/documents/nullable.h"
#include "core/money/currency.h"

#include <QJsonArray>

namespace counterfoil {

namespace {

//! All its decimals, and at least those of the currency.
QString amountText(const Exact &amount, const QString &currency)
{
    const int digits = digitsOf(currency);
    const std::optional<Decimal> decimal = amount.decimal();
    return decimal ? decimal->text(digits) : amount.text();
}

QString nameOf(const QString &id, const InvoicesById &invoices)
{
    const auto invoice = invoices.constFind(id);
    return invoice == invoices.cend() ? id : invoice->name();
}

QJsonArray touchedJson(const Restatement &restatement, const InvoicesById &invoices)
{
    QJsonArray touched;
    for (const TouchedInvoice &invoice : restatement.touched)
        touched.append(QJsonObject{{QStringLiteral("invoice"), nameOf(invoice.id, invoices)},
                                   {QStringLiteral("id"), invoice.id},
                                   {QStringLiteral("state"), wordOf(invoices.value(invoice.id).state)},
                                   {QStringLiteral("lines"), invoice.lines},
                                   {QStringLiteral("before"), amountText(invoice.before, restatement.currency)},
                                   {QStringLiteral("after"), amountText(invoice.after, restatement.currency)}});
    return touched;
}

QJsonObject lineJson(const RestatedLine &line, const QString &currency, const InvoicesById &invoices)
{
    QJsonObject key;
    for (const auto &[name, value] : line.key)
        key.insert(name, orNull(value));
    QJsonArray attributes;
    for (const MovedAttribute &moved : line.moved)
        attributes.append(QJsonObject{{QStringLiteral("name"), moved.name},
                                      {QStringLiteral("before"), orNull(moved.before)},
                                      {QStringLiteral("after"), orNull(moved.after)}});
    QJsonArray holders;
    for (const QString &id : line.invoices)
        holders.append(nameOf(id, invoices));
    return {{QStringLiteral("change"), wordOf(line.kind)},
            {QStringLiteral("key"), key},
            {QStringLiteral("customer"), orNull(line.customer)},
            {QStringLiteral("product"), orNull(line.product)},
            {QStringLiteral("from"), orNull(line.days.from)},
            {QStringLiteral("to"), orNull(line.days.to)},
            {QStringLiteral("before"), amountText(line.before, currency)},
            {QStringLiteral("after"), amountText(line.after, currency)},
            {QStringLiteral("difference"), amountText(line.after - line.before, currency)},
            {QStringLiteral("attributes"), attributes},
            {QStringLiteral("invoices"), holders}};
}

QJsonObject sumsJson(const Restatement &restatement)
{
    const auto sum = [&restatement](const Exact &amount) { return amountText(amount, restatement.currency); };
    return {{QStringLiteral("added"), sum(restatement.added)},
            {QStringLiteral("removed"), sum(restatement.removed)},
            {QStringLiteral("alteredBefore"), sum(restatement.alteredBefore)},
            {QStringLiteral("alteredAfter"), sum(restatement.alteredAfter)},
            {QStringLiteral("difference"), sum(restatement.difference())}};
}

QString subjectOf(const Restatement &restatement)
{
    const QString what = restatement.invoice.isEmpty() ? QStringLiteral("not billed yet") : restatement.invoice;
    return QStringLiteral("%1 %2")
        .arg(what, restatement.month.isValid() ? restatement.month.iso() : QString())
        .trimmed();
}

QString lineText(const RestatedLine &line, const QString &currency, const InvoicesById &invoices)
{
    QStringList key;
    for (const auto &[name, value] : line.key) {
        if (!value.isEmpty())
            key.append(QStringLiteral("%1 %2").arg(name, value));
    }
    QString text =
        QStringLiteral("%1  %2 -> %3  %4  %5\n    %6\n")
            .arg(wordOf(line.kind).leftJustified(7), amountText(line.before, currency),
                 amountText(line.after, currency), line.customer, line.product, key.join(QStringLiteral(", ")));
    for (const MovedAttribute &moved : line.moved)
        text += QStringLiteral("    %1: %2 -> %3\n")
                    .arg(moved.name, moved.before.isEmpty() ? QStringLiteral("none") : moved.before,
                         moved.after.isEmpty() ? QStringLiteral("none") : moved.after);
    QStringList holders;
    for (const QString &id : line.invoices)
        holders.append(nameOf(id, invoices));
    if (!holders.isEmpty())
        text += QStringLiteral("    on %1\n").arg(holders.join(QStringLiteral(", ")));
    return text;
}

} // namespace

QJsonObject restatementJson(const Restatement &restatement, const InvoicesById &invoices, bool withLines)
{
    const auto side = [&restatement](qint64 lines, const Exact &net) {
        return QJsonObject{{QStringLiteral("lines"), lines},
                           {QStringLiteral("net"), amountText(net, restatement.currency)}};
    };
    QJsonObject json{
        {QStringLiteral("id"), restatement.id},
        {QStringLiteral("at"), restatement.at},
        {QStringLiteral("source"), restatement.origin},
        {QStringLiteral("kind"), wordOf(restatement.kind)},
        {QStringLiteral("invoice"), orNull(restatement.invoice)},
        {QStringLiteral("month"), restatement.month.isValid() ? QJsonValue(restatement.month.iso()) : QJsonValue()},
        {QStringLiteral("currency"), restatement.currency},
        {QStringLiteral("before"), side(restatement.linesBefore, restatement.netBefore)},
        {QStringLiteral("after"), side(restatement.linesAfter, restatement.netAfter)},
        {QStringLiteral("changed"), QJsonObject{{QStringLiteral("added"), restatement.change.added},
                                                {QStringLiteral("removed"), restatement.change.removed},
                                                {QStringLiteral("altered"), restatement.change.altered}}},
        {QStringLiteral("sums"), sumsJson(restatement)},
        {QStringLiteral("touches"), touchedJson(restatement, invoices)},
        {QStringLiteral("listed"), restatement.listed},
        {QStringLiteral("cut"), restatement.isCut()}};
    if (!withLines)
        return json;
    QJsonArray lines;
    for (const RestatedLine &line : restatement.lines)
        lines.append(lineJson(line, restatement.currency, invoices));
    json.insert(QStringLiteral("lines"), lines);
    return json;
}

QString restatementSummary(const Restatement &restatement, const InvoicesById &invoices)
{
    QString text =
        QStringLiteral("%1  %2  %3, %4: %5 added, %6 removed, %7 altered, %8 %9 (from %10)\n")
            .arg(restatement.id, 4)
            .arg(restatement.at.left(16).replace(u'T', u' '), subjectOf(restatement), wordOf(restatement.kind))
            .arg(restatement.change.added)
            .arg(restatement.change.removed)
            .arg(restatement.change.altered)
            .arg((restatement.difference().sign() > 0 ? QStringLiteral("+") : QString()) +
                     amountText(restatement.difference(), restatement.currency),
                 restatement.currency, restatement.origin);
    for (const TouchedInvoice &touched : restatement.touched)
        text +=
            QStringLiteral("      touches %1 (%2): %3, %4 -> %5\n")
                .arg(nameOf(touched.id, invoices), wordOf(invoices.value(touched.id).state))
                .arg(touched.lines == 1 ? QStringLiteral("1 line") : QStringLiteral("%1 lines").arg(touched.lines))
                .arg(amountText(touched.before, restatement.currency), amountText(touched.after, restatement.currency));
    return text;
}

QString restatementText(const Restatement &restatement, const InvoicesById &invoices)
{
    QString text = restatementSummary(restatement, invoices);
    if (restatement.isCut())
        text += QStringLiteral("      the %1 largest of %2 differences; the sums are those of all\n")
                    .arg(restatement.listed)
                    .arg(restatement.changedLines());
    for (const RestatedLine &line : restatement.lines)
        text += lineText(line, restatement.currency, invoices);
    return text;
}

} // namespace counterfoil
