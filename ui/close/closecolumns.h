// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/close/closecontroller.h"
#include "ui/tables/recordtablemodel.h"

namespace counterfoil {

TreeShape<BoardFinding> findingShape();
//! `locked`: why nothing can be changed; empty where it can.
QList<Column<BoardFinding>> findingColumns(const QString &currency, int digits, const QString &locked = {});

} // namespace counterfoil
