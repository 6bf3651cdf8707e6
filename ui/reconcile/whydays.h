// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/bridge.h"

namespace counterfoil {

//! Days that stand together in a bar.
struct WhySpan
{
    Days days;
    bool isShared = false;              //!< Microsoft's month and the local invoices both have them
    std::optional<Decimal> amount = {}; //!< of the cause; none of shared days, nor of what is left of cut ones
};

//! The days that one side's invoices are about: what both have, and then what only that one has.
struct WhyBar
{
    QString name;
    QList<WhySpan> spans;
};

//! Where days are the reason: what Microsoft's invoices of the month cover, then what the local ones cover. Only one of
//! the cause's items where `item` is not −1. Empty for other causes, and where no days are known.
QList<WhyBar> whyBars(const Bridge &bridge, const BridgeCause &cause, qsizetype item = -1);

} // namespace counterfoil
