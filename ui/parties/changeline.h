// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace counterfoil {

class PartiesController;
class Theme;

//! A line that says what a form has saved, with a button that takes it back. It shows itself where its screen is
//! looked at, and has its margins around it.
QWidget *changeLine(const Theme &theme, PartiesController &parties);

} // namespace counterfoil
