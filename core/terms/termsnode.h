// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/jsonnode.h"
#include "core/money/currency.h"
#include "core/money/decimal.h"

namespace counterfoil {

//! An exact number, which has to be written as a text; none where the value is absent or faulty.
std::optional<Decimal> decimal(const Node &node);
//! A currency of ISO 4217; an empty one where the value is absent or faulty.
Currency currency(const Node &node);

} // namespace counterfoil
