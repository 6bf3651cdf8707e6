// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace counterfoil {

class TableView;
enum class Density;

//! A place of the navigation. It shows what its controller says and knows no other screen. Its object's name, and those
//! of its tables and splitters, are what the window remembers their looks under.
class Screen : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    //! Shows the month that was read.
    virtual void refresh() = 0;
    virtual void focusFilter() = 0;
    //! Clears what was typed; false where nothing was.
    virtual bool clearFilter() = 0;
    //! The table that the person is in, for copying.
    virtual TableView *table() const = 0;
    virtual void setDensity(Density density) = 0;
    //! The parts that F6 walks.
    virtual QWidgetList regions() const = 0;
    //! Whether there is a month to show at all.
    virtual void showNothing(bool nothing) = 0;
};

} // namespace counterfoil
