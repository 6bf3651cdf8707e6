// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/pullsteps.h"

namespace counterfoil {

//! An enrolment can be signed in to and looked at, but cost files of Azure are not read yet, from files neither: a pull
//! that could store nothing would only look like one.
QCoro::Task<PullStep> pullEnrolment(PullContext *context)
{
    StepRun run(*context);
    ServiceFault fault(QStringLiteral("failed"),
                       QStringLiteral("the costs of an Azure enrolment cannot be read by this version"),
                       QStringLiteral("Nothing was stored; keep the cost report of the Azure portal until then."));
    fault.thisSide = true;
    run.fail(fault);
    co_return run.result();
}

} // namespace counterfoil
