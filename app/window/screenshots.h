// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace counterfoil {

class MainWindow;
class ShellController;
class Theme;

//! Writes every screen, light and dark, in three sizes, as PNG files into a folder; gives the exit status.
int takeScreenshots(MainWindow &window, ShellController &shell, Theme &theme, const QString &folder);

} // namespace counterfoil
