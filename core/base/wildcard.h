// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace counterfoil {

//! Whether a text is what a pattern says: * stands for any run of characters, also none; all else for itself, so both
//! have to be in one case. Time grows with the product of their lengths at most.
bool wildcardMatches(QStringView pattern, QStringView text);

} // namespace counterfoil
