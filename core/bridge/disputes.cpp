// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bridge/disputes.h"

namespace counterfoil {

namespace {

bool same(const QString &a, const QString &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

bool sameWhereKnown(const QString &a, const QString &b)
{
    return a.isEmpty() || b.isEmpty() || same(a, b);
}

bool isCreditForAny(const QList<DisputedLine> &disputed, const DisputedLine &line)
{
    return std::any_of(disputed.begin(), disputed.end(),
                       [&line](const DisputedLine &own) { return isCreditFor(own, line); });
}

//! Positive: what the negative lines give back, by Microsoft's invoice.
QMap<QString, Exact> creditsAmong(const QList<DisputedLine> &disputed, const QList<DisputedLine> &present)
{
    QMap<QString, Exact> credits;
    for (const DisputedLine &line : present) {
        if (isCreditForAny(disputed, line))
            credits[line.invoice] -= line.amount;
    }
    return credits;
}

} // namespace

bool isCreditFor(const DisputedLine &disputed, const DisputedLine &line)
{
    const bool dated = disputed.days.from.isValid() && line.days.from.isValid();
    return line.amount.sign() < 0 && line.currency == disputed.currency && same(line.tenant, disputed.tenant) &&
           same(line.subscription, disputed.subscription) && same(line.productId, disputed.productId) &&
           same(line.skuId, disputed.skuId) && sameWhereKnown(line.order, disputed.order) &&
           (!dated || line.days.overlaps(disputed.days));
}

Dispute beginDispute(const QList<DisputedLine> &lines, const QList<DisputedLine> &present)
{
    Dispute dispute;
    dispute.lines = lines;
    dispute.before = creditsAmong(lines, present);
    for (const DisputedLine &line : lines)
        dispute.claimed += line.amount;
    if (dispute.claimed.sign() < 0) // disputed credits: nothing is claimed back, any further line is an answer
        dispute.claimed = 0;
    return dispute;
}

Dispute followed(Dispute dispute, const QList<DisputedLine> &present)
{
    dispute.credited = 0;
    dispute.creditedOn.clear();
    const QMap<QString, Exact> credits = creditsAmong(dispute.lines, present);
    for (const auto &[invoice, amount] : credits.asKeyValueRange()) {
        const Exact fresh = amount - dispute.before.value(invoice);
        if (fresh.isZero())
            continue;
        dispute.credited += fresh;
        dispute.creditedOn.append(invoice);
    }
    dispute.settled = dispute.credited.sign() > 0 && !(dispute.credited < dispute.claimed);
    return dispute;
}

} // namespace counterfoil
