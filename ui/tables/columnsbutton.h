// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <functional>

QT_BEGIN_NAMESPACE
class QPushButton;
QT_END_NAMESPACE

namespace counterfoil {

class TableView;
class Theme;

//! Opens the list of a table's columns; `table` gives the one that is there when it is pressed.
QPushButton *columnsButton(const Theme &theme, const std::function<TableView *()> &table);

} // namespace counterfoil
