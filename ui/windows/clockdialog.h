// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/windows/windowscontroller.h"

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace counterfoil {

class Theme;

//! What is to happen with a clock, who sees to it, by when, and a note. Asks until it is answered; no value where it is
//! cancelled.
std::optional<ClockDecision> askDecision(const Theme &theme, QWidget *parent, const ClockRow &row);

} // namespace counterfoil
