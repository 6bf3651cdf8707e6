// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/pullcontext.h"

namespace counterfoil {

//! The steps of a pull (contract, section 8.3): each stores unit by unit, whole or not at all. The context must outlive
//! the task.
QCoro::Task<PullStep> pullCustomers(PullContext *context);
QCoro::Task<PullStep> pullSubscriptions(PullContext *context);
QCoro::Task<PullStep> pullSeats(PullContext *context);
QCoro::Task<PullStep> pullInvoices(PullContext *context);
QCoro::Task<PullStep> pullReconciliation(PullContext *context);
QCoro::Task<PullStep> pullUsage(PullContext *context);
QCoro::Task<PullStep> pullUnbilled(PullContext *context);
QCoro::Task<PullStep> pullActivity(PullContext *context);
//! Price sheets of this month and the one before.
QCoro::Task<PullStep> pullPrices(PullContext *context);
//! Azure subscriptions below the Azure plans of a CSP.
QCoro::Task<PullStep> pullEntitlements(PullContext *context);
//! The months of an enrolment.
QCoro::Task<PullStep> pullEnrolment(PullContext *context);

} // namespace counterfoil
