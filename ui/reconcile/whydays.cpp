// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reconcile/whydays.h"

#include "ui/format/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace counterfoil {

namespace {

using Shares = QList<std::pair<Days, Exact>>;

//! Days that overlap or follow on each other stand together.
QList<WhySpan> joinedSpans(Shares shares, int digits)
{
    std::sort(shares.begin(), shares.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    Shares spans;
    for (const auto &[days, amount] : std::as_const(shares)) {
        if (spans.isEmpty() || spans.last().first.to.plusDays(1) < days.from) {
            spans.append({days, amount});
        } else {
            spans.last().first.to = std::max(spans.last().first.to, days.to);
            spans.last().second += amount;
        }
    }
    QList<WhySpan> result;
    for (const auto &[days, amount] : std::as_const(spans))
        result.append({days, false, rounded(amount, digits)});
    return result;
}

//! What of `whole` none of the others, in order and apart, has.
QList<Days> outside(const Days &whole, const QList<Days> &others)
{
    QList<Days> rest;
    Day next = whole.from;
    for (const Days &days : others) {
        if (days.to < next || days.from > whole.to)
            continue;
        if (days.from > next)
            rest.append({next, days.from.plusDays(-1)});
        next = days.to.plusDays(1);
    }
    if (next <= whole.to)
        rest.append({next, whole.to});
    return rest;
}

//! The shared days, and what of the cause's own lies beside them; all of it where it lies within them.
QList<WhySpan> besideShared(const QList<WhySpan> &own, const QList<Days> &shared)
{
    QList<WhySpan> spans;
    for (const Days &days : shared)
        spans.append({days, true});
    for (const WhySpan &span : own) {
        const QList<Days> cut = outside(span.days, shared);
        const QList<Days> pieces = cut.isEmpty() ? QList<Days>{span.days} : cut;
        const auto longest = std::max_element(pieces.begin(), pieces.end(),
                                              [](const Days &a, const Days &b) { return a.count() < b.count(); });
        for (auto piece = pieces.begin(); piece != pieces.end(); ++piece)
            spans.append({*piece, false, piece == longest ? span.amount : std::nullopt});
    }
    return spans;
}

} // namespace

QList<WhyBar> whyBars(const Bridge &bridge, const BridgeCause &cause, qsizetype item)
{
    if (cause.cause != Cause::Period && cause.cause != Cause::Prepaid)
        return {};
    Shares onlyMicrosofts;
    Shares onlyLocal;
    for (qsizetype at = 0; at < cause.items.size(); ++at) {
        for (const BridgeSource &source : item < 0 || item == at ? cause.items[at].sources : QList<BridgeSource>()) {
            if (!source.days.from.isValid() || source.days.isOpen() || source.amount.isZero())
                continue;
            (source.amount.sign() < 0 ? onlyMicrosofts : onlyLocal).append({source.days, source.amount});
        }
    }
    if (onlyMicrosofts.isEmpty() && onlyLocal.isEmpty())
        return {};
    const QList<WhySpan> elsewhere = joinedSpans(onlyMicrosofts, bridge.digits);
    QList<Days> taken;
    for (const WhySpan &span : elsewhere)
        taken << span.days;
    const QList<Days> shared = outside({bridge.month.first(), bridge.month.last()}, taken);
    QList<WhyBar> bars{{QCoreApplication::translate("Reconcile", "Microsoft, %1").arg(monthText(bridge.month)),
                        besideShared(elsewhere, shared)}};
    if (const QList<WhySpan> local = besideShared(joinedSpans(onlyLocal, bridge.digits), shared); !local.isEmpty())
        bars.append({QCoreApplication::translate("Reconcile", "Local invoices"), local});
    return bars;
}

} // namespace counterfoil
