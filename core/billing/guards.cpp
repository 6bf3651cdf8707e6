// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/billing/guards.h"

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
    const Exact margin = (Exact(line.net) - Exact(line.cost)) / Exact(line.net);
    if (margin < Exact(minimum))
        draft.guards.append(
            {QStringLiteral("minimumMargin"), QStringLiteral("Margin %1 on %2, minimum %3")
                                                  .arg(percent(margin), line.description, percent(Exact(minimum)))});
}

void guardZeroPrice(Invoice &draft, const InvoiceLine &line)
{
    if (isPriced(line) && !line.key.contains(u"|covered ") && line.net.isZero() && !line.cost.isZero() && !line.edited)
        draft.guards.append({QStringLiteral("zeroPrice"), QStringLiteral("Price 0 on %1").arg(line.description)});
}

void guardNewProduct(Invoice &draft, const InvoiceLine &line, const QSet<QString> &known)
{
    if (!isPriced(line) || !line.unpriced)
        return;
    for (const SourcePart &part : line.parts) {
        if (known.contains(part.product + u'/' + part.sku))
            continue;
        draft.guards.append(
            {QStringLiteral("newProduct"), QStringLiteral("New product without a rule: %1").arg(line.description)});
        return;
    }
}

void guardChange(Invoice &draft, const Decimal &previous, const Decimal &limit)
{
    if (previous.isZero())
        return;
    const Exact change = (Exact(draft.net) - Exact(previous)).abs() / Exact(previous.abs());
    if (change > Exact(limit))
        draft.guards.append(
            {QStringLiteral("maximumChange"), QStringLiteral("Changed by %1 against the invoice before, limit %2")
                                                  .arg(percent(change), percent(Exact(limit)))});
}

//! A contract that was renamed, or whose periods moved, after its days were invoiced: the same charges may be on both.
void guardOverlap(Invoice &draft, const QList<std::pair<Days, QString>> &billed)
{
    for (const auto &[days, name] : billed) {
        if (days.overlaps(draft.service))
            draft.guards.append(
                {QStringLiteral("overlap"), QStringLiteral("Days of this service period are on %1 already").arg(name)});
    }
}

} // namespace

void addGuards(Invoice &draft, const Terms &terms, const DraftContext &context)
{
    const auto known = context.knownProducts.constFind(draft.contract);
    for (const InvoiceLine &line : draft.lines) {
        if (terms.guards.minimumMargin)
            guardMargin(draft, line, *terms.guards.minimumMargin);
        guardZeroPrice(draft, line);
        if (known != context.knownProducts.constEnd())
            guardNewProduct(draft, line, *known);
    }
    guardOverlap(draft, context.billed.value(draft.customer));
    const auto previous = context.previousNet.constFind(draft.id);
    if (terms.guards.maximumChange && previous != context.previousNet.constEnd())
        guardChange(draft, *previous, *terms.guards.maximumChange);
}

} // namespace counterfoil
