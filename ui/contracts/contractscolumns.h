// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/contracts/contractscontroller.h"
#include "ui/tables/recordtablemodel.h"

namespace counterfoil {

TreeShape<ContractCard> contractCardShape();
QList<Column<ContractCard>> contractCardColumns();

TreeShape<StoryEvent> storyEventShape();
QList<Column<StoryEvent>> storyEventColumns(const QString &currency, int digits);

TreeShape<PlannedPeriod> plannedPeriodShape();
//! The invoices around a change, in its sheet.
QList<Column<PlannedPeriod>> plannedPeriodColumns();

} // namespace counterfoil
