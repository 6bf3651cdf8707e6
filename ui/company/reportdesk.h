// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/report.h"
#include "core/workspace/reporting.h"

#include <QFuture>

namespace counterfoil {

//! Where the window asks for reports; answered from another thread.
class ReportDesk
{
public:
    virtual ~ReportDesk() = default;
    //! Asked again before the answer came, the first one may be Error::Code::Cancelled.
    virtual QFuture<Result<Report>> report(ReportWish wish) = 0;
};

} // namespace counterfoil
