// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/company/usagedesk.h"
#include "ui/reconcile/whycontent.h"
#include "ui/tables/recordtablemodel.h"

namespace counterfoil {

//! The subscriptions of a month that lost earned credit, most lost first.
QList<CreditSubscription> lostCreditRows(const EarnedCredit &credit);
TreeShape<CreditSubscription> lostCreditShape();
QList<Column<CreditSubscription>> lostCreditColumns(const UsageSheet &sheet);
QList<Cell> lostCreditTotals(const QList<const CreditSubscription *> &shown, int all, int digits);
//! Why a subscription lost what it did: its days, their list value and the rate.
WhyContent whyOfLostCredit(const UsageSheet &sheet, const CreditSubscription &subscription);

} // namespace counterfoil
