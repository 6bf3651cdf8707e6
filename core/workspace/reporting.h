// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/report.h"
#include "core/workspace/workspace.h"

namespace counterfoil {

//! What a report is asked for; what is empty has its default.
struct ReportWish
{
    ReportKind kind = ReportKind::Margin;
    QString by = {}; //!< one of groupingsOf(); the first unless given
    Month from = {}; //!< eleven months before `to`, or the first on hand
    Month to = {};   //!< the newest month on hand; of a forecast and of alerts the month they are about
};

//! The words that a report may be gathered by, the default first; empty where there is no choice.
QStringList groupingsOf(ReportKind kind);

//! Usage for a grouping that the report has not, or where `from` is after `to`; else the errors of what it reads.
Result<Report> makeReport(Workspace &workspace, const ReportWish &wish);

//! The alerts of a month; of the running one, else of the newest on hand, where it is invalid.
Result<QList<Alert>> alertsOf(Workspace &workspace, Month month);

//! The month of the clock where anything of it is on hand, else the newest on hand.
Result<Month> runningMonth(Workspace &workspace);

} // namespace counterfoil
