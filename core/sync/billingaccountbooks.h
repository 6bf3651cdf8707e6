// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/pullcontext.h"

namespace counterfoil {

//! Whether a billing account is an enrolment, and not a partner's: their names are all digits (azure.md, 1).
bool isEnrolment(const QString &account);

//! What Azure says about a billing account beside its costs: for an EA its departments and accounts, and by month the
//! balance of the prepayment, reservations and the marketplace; for a partner's agreement its billing profiles and
//! customers, and reservations by profile. Each is a unit: where one is refused the others go on. What was pulled less
//! than 20 hours ago is not asked for again unless a person named the step. Both must outlive the task.
QCoro::Task<> pullBillingAccount(PullContext *context, StepRun *run);

} // namespace counterfoil
