// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/finding.h"
#include "ui/tables/recordtablemodel.h"

namespace counterfoil {

QString findingStateWords(FindingState state);
//! "Unmapped", "Guard" … of a finding's kind; unknown ones are shown as they are.
QString findingKindWords(const QString &kind);

TreeShape<TrackedFinding> trackedShape();
//! Findings with state, owner, due day and note; what is due before `today` says so.
QList<Column<TrackedFinding>> trackedColumns(Day today);
//! Open ones first, those that most money hangs on before others.
QList<TrackedFinding> trackedOrder(QList<TrackedFinding> findings);

} // namespace counterfoil
