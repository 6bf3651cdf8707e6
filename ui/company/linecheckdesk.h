// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bridge/linechecks.h"

#include <QFuture>

namespace counterfoil {

//! Recomputes Microsoft's lines of a company file. Everything is answered later, from another thread. Asked again
//! before the answer came, the first one may be Error::Code::Cancelled.
class LineCheckDesk
{
public:
    virtual ~LineCheckDesk() = default;
    //! counterfoil::checkLines() with the terms of the file, or none where there are none yet.
    virtual QFuture<Result<LineChecks>> checkLines(Month month, LineFilter filter) = 0;
};

} // namespace counterfoil
