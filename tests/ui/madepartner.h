// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QString>

namespace counterfoil {

//! The terms of a small made-up partner. What makes it stays out of sight: sandbox and window each have their own idea
//! of a column.
QByteArray madePartnerTerms();

//! Its company file with those terms and two months of Microsoft's files, ending with July 2026; false where that
//! fails.
bool makePartner(const QString &folder, const QString &path, const Clock &clock);

//! The same without the terms.
bool makeFiles(const QString &folder, const QString &path, const Clock &clock);

} // namespace counterfoil
