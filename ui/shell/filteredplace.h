// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStackedWidget>

namespace counterfoil {

class TableModel;
class Theme;

//! A list; where a filter leaves none of its rows, in its place the sentence that says so, with the way back.
class FilteredPlace final : public QStackedWidget
{
public:
    //! `listed` stand under each other: what shows the rows of the model, and its totals.
    FilteredPlace(const Theme &theme, const QWidgetList &listed, const TableModel &model);
};

} // namespace counterfoil
