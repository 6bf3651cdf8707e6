// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/company/usagedesk.h"
#include "ui/reconcile/whycontent.h"
#include "ui/tables/cell.h"
#include "ui/usage/usagecontroller.h"

namespace counterfoil {

//! The columns of the usage table from left to right; a narrow one leaves out what says least.
QList<UsageColumn> usageColumnsOf(bool narrow);
ColumnLook usageLook(UsageColumn column, const UsageSheet &sheet);
Cell usageCell(UsageColumn column, const UsageGroup &group, int digits);
Cell usageCell(UsageColumn column, const UsageLine &line, const QString &tag, int digits);
QList<Cell> usageTotals(const QList<UsageColumn> &columns, const UsageSheet &sheet);

//! "Customer", "Subscription", "env" of a tag.
QString groupingWords(const UsageGrouping &grouping);
//! "Production", "env: prod", "no value".
QString conditionWords(const UsageCondition &condition);

//! Why a group, or a row, costs what it does.
WhyContent whyOfGroup(const UsageSheet &sheet, const UsageGroup &group);
//! Why a figure of the whole month is what it is, with the groups that are shown where nothing is filtered; empty for
//! one that is not known.
WhyContent whyOfUsageFigure(const UsageSheet &sheet, UsageFigureKind kind);
WhyContent whyOfLine(const UsageSheet &sheet, const UsageOrigin &origin);

} // namespace counterfoil
