// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace counterfoil {

class MainWindow;
class ShellController;

//! Ends the program once the window was painted for the first time: how long a start takes is measured from outside.
void quitWhenPainted(MainWindow &window);

//! Ends the program once a month was read and painted.
void quitWhenMonthPainted(MainWindow &window, ShellController &shell);

} // namespace counterfoil
