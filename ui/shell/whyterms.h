// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/terms/terms.h"
#include "ui/reconcile/whycontent.h"

namespace counterfoil {

//! What the price rule and the prepayments behind an amount say, a sentence each; empty where none is behind it.
QString termsBehind(const Terms &terms, const WhyContent &why);

} // namespace counterfoil
