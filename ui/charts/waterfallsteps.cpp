// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/waterfallsteps.h"

#include "ui/charts/axisstep.h"

#include <QCoreApplication>

#include <cmath>

namespace counterfoil {

namespace {

WaterfallStep totalStep(StepKind kind, const QString &name, const Decimal &amount)
{
    WaterfallStep step;
    step.kind = kind;
    step.name = name;
    step.shortName = name;
    step.to = amount;
    step.amount = amount;
    return step;
}

WaterfallStep causeStep(Mark mark, const Decimal &from, const Decimal &amount)
{
    WaterfallStep step;
    step.mark = mark;
    step.name = lookOf(mark).name;
    step.shortName = lookOf(mark).shortName;
    step.from = from;
    step.to = from + amount;
    step.amount = amount;
    return step;
}

} // namespace

QList<WaterfallStep> waterfallSteps(const Bridge &bridge)
{
    QList<WaterfallStep> steps{
        totalStep(StepKind::Microsoft, QCoreApplication::translate("waterfall", "Microsoft"), bridge.microsoft)};
    Decimal running = bridge.microsoft;
    for (const auto &[cause, amount] : bridge.causes) {
        if (amount.isZero())
            continue;
        steps << causeStep(markOf(cause), running, amount);
        running += amount;
    }
    if (!bridge.unexplained.isZero())
        steps << causeStep(unexplainedMark, running, bridge.unexplained);
    steps << totalStep(StepKind::Local, QCoreApplication::translate("waterfall", "Local"), bridge.local);
    return steps;
}

double geometryOf(const Decimal &amount)
{
    return amount.text().toDouble();
}

WaterfallBar barOf(double from, double to, double least)
{
    if (std::abs(to - from) < least)
        to = from + (to < from ? -least : least);
    const double low = std::min(from, to);
    const double high = std::max(from, to);
    if (low >= 0)
        return {low, high - low, 0};
    if (high <= 0)
        return {high, 0, low - high};
    return {0, high, low};
}

ValueRange rangeOf(const QList<WaterfallStep> &steps)
{
    double low = std::numeric_limits<double>::max();
    double high = std::numeric_limits<double>::lowest();
    for (const WaterfallStep &step : steps) {
        low = std::min(low, geometryOf(step.to));
        high = std::max(high, geometryOf(step.to));
    }
    ValueRange range;
    if (steps.isEmpty() || (low == 0 && high == 0))
        return range;
    const bool fromZero = low <= high / 2;
    const double bottom = fromZero ? std::min(low, 0.0) : low;
    const double top = std::max(high, 0.0);
    const double span = top > bottom ? top - bottom : std::max(std::abs(top), 1.0);
    range.step = axisStep(span / 4);
    range.from = std::floor(bottom / range.step) * range.step;
    // the lowest total stays a bar, not a stroke on the axis
    if (!fromZero && bottom - range.from < range.step / 2)
        range.from -= range.step;
    range.to = std::ceil(top / range.step) * range.step;
    if (range.to <= top && top > 0)
        range.to += range.step;
    range.from = fromZero || range.from > 0 ? range.from : 0;
    range.broken = range.from > 0;
    return range;
}

} // namespace counterfoil
