// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/close/closecontroller.h"
#include "ui/tables/recordtablemodel.h"

namespace counterfoil {

TreeShape<BoardFinding> findingShape();
QList<Column<BoardFinding>> findingColumns(const QString &currency, int digits);

} // namespace counterfoil
