// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/finding.h"
#include "ui/tables/recordtablemodel.h"

namespace counterfoil {

QString findingStateWords(FindingState state);
//! "Unmapped", "Guard" … of a finding's kind; unknown ones are shown as they are.
QString findingKindWords(const QString &kind);

//! Whether a finding is open: found, and nobody has decided about it.
bool isOpenFinding(const TrackedFinding &tracked);
int openFindings(const QList<TrackedFinding> &findings);
//! "26 open findings, 3 customers"; empty where none is open.
QString openFindingsText(const QList<TrackedFinding> &findings);

//! Whose findings are meant; everybody's where neither is given.
struct FindingOwner
{
    QString customer; //!< id of the terms
    QString tenant;   //!< where nobody owns it
    QString name;
    bool isEverybody() const { return customer.isEmpty() && tenant.isEmpty(); }
    bool owns(const Finding &finding) const;
};

TreeShape<TrackedFinding> trackedShape();
//! Findings with state, owner, due day and note; what is due before `today` says so.
QList<Column<TrackedFinding>> trackedColumns(Day today);
//! Open ones first, those that most money hangs on before others.
QList<TrackedFinding> trackedOrder(QList<TrackedFinding> findings);

} // namespace counterfoil
