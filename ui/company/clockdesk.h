// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/lookahead/lookahead.h"

#include <QFuture>

namespace counterfoil {

//! What the window asks about clocks on money. Answered later, from another thread.
class ClockDesk
{
public:
    virtual ~ClockDesk() = default;
    //! Everything that runs now, read from the company file.
    virtual QFuture<Result<Lookahead>> clocks() = 0;
    //! Keeps what a person decided about one of them.
    virtual QFuture<Status> decide(ClockDecision decision) = 0;
};

} // namespace counterfoil
