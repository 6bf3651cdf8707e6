// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/pullcontext.h"

namespace counterfoil {

//! The step that pulls from Azure Resource Manager (contract, section 8.3).
inline const QString azureStep = QStringLiteral("azure");

//! The running month and the twelve before it, oldest first: what Azure keeps (contract, section 8.3).
QList<Month> monthsInReach(const QDateTime &now);

//! Whether it is neither the running month nor the previous one.
bool isClosed(Month month, const QDateTime &now);

//! The basis of a unit of a closed month in which Azure found nothing, as before the enrolment began.
QString nothingThere();

//! Whether a month of an enrolment has to be pulled: the running and the previous one always, an earlier one until it
//! was pulled once after it had become one, one in which nothing was found once a day, and what --since names.
bool isMonthDue(const PullContext &context, const PullUnit &unit, Month month);

} // namespace counterfoil
