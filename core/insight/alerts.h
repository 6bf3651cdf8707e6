// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/seatlines.h"
#include "core/insight/usagedays.h"
#include "core/model/bridge.h"
#include "core/model/finding.h"
#include "core/model/report.h"

namespace counterfoil {

//! What a month shows that may cost money, each from its own reckoning; findings and guards are taken as they stand.
struct InsightMonth
{
    Month month;
    Bridge bridge;
    QList<Finding> findings;
    QList<Invoice> invoices;   //!< of service periods that start in the month, drafts as they would be made now
    QList<UsageCurve> curves;  //!< empty where they were not asked for
    QList<SeatStanding> seats; //!< on the month's last day that is on hand
    QList<UncountedChange> uncounted;
    QList<SuspendedCharge> suspended;
};

//! The alerts of a month, the gravest first, then the largest amount.
QList<Alert> alertsOf(const InsightMonth &month, const Terms &terms);

//! The same as a report.
Report alertsReport(const QList<Alert> &alerts, Month month, const Terms &terms);

//! What leaks of some months: unmapped, before the first contract, excluded, late and on no invoice, sold for 0,
//! suspended but charged, and seats that differ.
Report leakageReport(const QList<InsightMonth> &months, const Terms &terms);

//! Words by which seats may be gathered: product, customer, subscription.
QStringList seatGroupings();

//! Seats at the end of each month by three reckonings: Microsoft's lines, the daily counts, the local invoices.
Report seatReport(const QList<SeatStanding> &standings, const Terms &terms, const QString &by);

} // namespace counterfoil
