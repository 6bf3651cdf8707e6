// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace counterfoil {

class UsageBars;

//! The chart as a file, in the colours of the light theme: as lines and words.
QByteArray chartSvg(const UsageBars &bars);
//! As a picture of twice the size.
QByteArray chartPng(const UsageBars &bars);

} // namespace counterfoil
