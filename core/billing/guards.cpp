// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/billing/guards.h"

#include "core/base/sentence.h"

#include <map>

namespace counterfoil {

namespace {

QString percent(const Exact &fraction)
{
    QString text = rounded(fraction * Exact(100), 1).text(1) + QStringLiteral(" %");
    if (text.startsWith(u'-'))
        text[0] = QChar(0x2212); // a minus, not a hyphen: it is read, not parsed
    return text;
}

//! Microsoft's products, charged or counted.
bool isPriced(const InvoiceLine &line)
{
    return line.kind == LineKind::Charge || line.kind == LineKind::SeatCount;
}

void guardMargin(Invoice &draft, const InvoiceLine &line, const Decimal &minimum)
{
    if (!isPriced(line) || line.unpriced || line.net.isZero())
        return;
    const Decimal cost = pricedCostOf(line, digitsOf(draft.currency));
    const Exact margin = (Exact(line.net) - Exact(cost)) / Exact(line.net);
    if (margin < Exact(minimum))
        draft.guards.append(
            {QStringLiteral("minimumMargin"),
             SENTENCE("Margin %1 on %2, minimum %3").arg(percent(margin), line.description, percent(Exact(minimum)))});
}

void guardZeroPrice(Invoice &draft, const InvoiceLine &line)
{
    if (isZeroPriced(line, digitsOf(draft.currency)))
        draft.guards.append({QStringLiteral("zeroPrice"), SENTENCE("Price 0 on %1").arg(line.description)});
}

void guardNewProduct(Invoice &draft, const InvoiceLine &line, const QSet<QString> &known)
{
    if (!isPriced(line) || !line.unpriced)
        return;
    for (const SourcePart &part : line.parts) {
        if (known.contains(part.product + u'/' + part.sku))
            continue;
        draft.guards.append(
            {QStringLiteral("newProduct"), SENTENCE("New product without a rule: %1").arg(line.description)});
        return;
    }
}

void guardChange(Invoice &draft, const Invoice *before, const Decimal &limit)
{
    if (!before || before->net.isZero())
        return;
    const Exact change = (Exact(draft.net) - Exact(before->net)).abs() / Exact(before->net.abs());
    if (change > Exact(limit))
        draft.guards.append(
            {QStringLiteral("maximumChange"), SENTENCE("Changed by %1 against the invoice before, limit %2")
                                                  .arg(percent(change), percent(Exact(limit)))});
}

//! What a draft bills for its days: advance payments and a person's lines come as they are.
Exact billedOf(const Invoice &invoice)
{
    Exact sum;
    for (const InvoiceLine &line : invoice.lines)
        sum += isPriced(line) || line.kind == LineKind::OwnService ? Exact(line.net) : Exact();
    return sum;
}

//! The same contract's last invoice before, also after a month without one and whatever became of it; it may be a draft
//! of the same month. One that is to be billed again counts until its successor is drafted, as it does where a person
//! is shown the change: nothing but the period before tells what is usual now.
const Invoice *invoiceBefore(const Invoice &draft, const DraftContext &context, const Invoice *sibling)
{
    const Invoice *before = nullptr;
    for (const QList<Invoice> *invoices : {&context.toBillAgain, &context.taken, &context.otherDrafts}) {
        for (const Invoice &invoice : *invoices) {
            if (invoice.contract == draft.contract && invoice.currency == draft.currency && invoice.credits.isEmpty() &&
                invoice.service.to < draft.service.from && (!before || before->service.to <= invoice.service.to))
                before = &invoice; // of one period the newest
        }
    }
    return sibling && (!before || before->service.to < sibling->service.to) ? sibling : before;
}

//! A result that nobody expects, whatever the terms allow: ten times what a day cost on the invoice before.
void guardAbsurd(Invoice &draft, const Invoice *before)
{
    constexpr int times = 10;
    const Exact then = before ? billedOf(*before).abs() / Exact(before->service.count()) : Exact();
    const Exact now = billedOf(draft).abs() / Exact(draft.service.count());
    if (!then.isZero() && now >= then * Exact(times))
        draft.guards.append(
            {QStringLiteral("absurd"),
             SENTENCE("A day comes to %1 times that of %2").arg(rounded(now / then, 1).text(1), before->name())});
}

//! Two charges of one subscription for the same days and the same amount. They may be right: a product can be bought
//! twice.
void guardTwice(Invoice &draft)
{
    std::map<std::tuple<QString, QString, QString, Day, Day>, QList<Exact>> charges;
    for (const InvoiceLine &line : draft.lines) {
        if (line.kind != LineKind::Charge || line.family == Family::Azure || line.edited)
            continue;
        for (const SourcePart &part : line.parts) {
            if (!part.key.startsWith(u"row ") || part.cost.sign() <= 0)
                continue;
            QList<Exact> &own = charges[{part.subscription, part.product, part.sku, part.days.from, part.days.to}];
            if (own.contains(part.cost)) {
                draft.guards.append({QStringLiteral("chargedTwice"),
                                     SENTENCE("Two equal charges for %1–%2 of %3")
                                         .arg(part.days.from.iso(), part.days.to.iso(), line.description)});
                return;
            }
            own.append(part.cost);
        }
    }
}

//! A contract that was renamed, or whose periods moved, after its days were invoiced: the same charges may be on both.
void guardOverlap(Invoice &draft, const QList<std::pair<Days, QString>> &billed)
{
    for (const auto &[days, name] : billed) {
        if (days.overlaps(draft.service))
            draft.guards.append(
                {QStringLiteral("overlap"), SENTENCE("Days of this service period are on %1 already").arg(name)});
    }
}

} // namespace

bool isZeroPriced(const InvoiceLine &line, int digits)
{
    return isPriced(line) && !line.key.contains(u"|covered ") && line.net.isZero() && !line.edited &&
           !pricedCostOf(line, digits).isZero();
}

void addGuards(Invoice &draft, const Terms &terms, const DraftContext &context, const Invoice *sibling)
{
    const auto known = context.knownProducts.constFind(draft.contract);
    for (const InvoiceLine &line : draft.lines) {
        if (terms.guards.minimumMargin)
            guardMargin(draft, line, *terms.guards.minimumMargin);
        guardZeroPrice(draft, line);
        if (known != context.knownProducts.constEnd())
            guardNewProduct(draft, line, *known);
    }
    guardTwice(draft);
    const Invoice *before = invoiceBefore(draft, context, sibling);
    guardAbsurd(draft, before);
    guardOverlap(draft, context.billed.value(draft.customer));
    if (terms.guards.maximumChange)
        guardChange(draft, before, *terms.guards.maximumChange);
}

} // namespace counterfoil
