// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/bridge/sidebyside.h"

#include <QFuture>

namespace counterfoil {

//! What the window asks about the two sides of a month. Everything is answered later, from another thread. Asked again
//! before the answer came, the first one may be Error::Code::Cancelled.
class ComparisonDesk
{
public:
    virtual ~ComparisonDesk() = default;

    //! The month's bridge as rows of a level: bridgeRows().
    virtual QFuture<Result<QList<BridgeGroup>>> rows(Month month, BridgeLevel level) = 0;
    //! Both sides' lines of one row, paired: compareSides().
    virtual QFuture<Result<SideBySide>> sides(Month month, BridgeRowName row) = 0;
};

} // namespace counterfoil
