// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace counterfoil {

//! True for an officially assigned two-letter code of ISO 3166-1, upper case. XI (Northern Ireland) and XK (Kosovo)
//! count too: EN 16931 allows both.
bool isCountry(QStringView code);

} // namespace counterfoil
