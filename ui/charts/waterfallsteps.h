// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/bridge.h"
#include "ui/theme/causes.h"

namespace counterfoil {

enum class StepKind { Microsoft, Cause, Local };

//! One bar of the waterfall: from one running sum to the next; totals start at 0.
struct WaterfallStep
{
    StepKind kind = StepKind::Cause;
    Mark mark = noMark;
    QString name;      //!< whole
    QString shortName; //!< under the axis
    Decimal from;
    Decimal to;
    Decimal amount;
    bool isTotal() const { return kind != StepKind::Cause; }
};

//! Microsoft, each cause with an amount in order, what is unexplained, Local. Each step starts where the last one
//! ended.
QList<WaterfallStep> waterfallSteps(const Bridge &bridge);

//! A bar as a stack knows it: an invisible base and what is seen above and below zero. Geometry only, never an amount.
struct WaterfallBar
{
    double base = 0;
    double positive = 0;
    double negative = 0;
};
//! `least` is the height in values under which a bar would not be seen: it grows to that from its start.
WaterfallBar barOf(double from, double to, double least);
double geometryOf(const Decimal &amount);

struct ValueRange
{
    double from = 0;
    double to = 1;
    double step = 1;
    bool broken = false; //!< does not start at 0
};
//! From the largest step under the smallest running sum to the next above the largest, but from 0 whenever that costs
//! less than half the height.
ValueRange rangeOf(const QList<WaterfallStep> &steps);

} // namespace counterfoil
