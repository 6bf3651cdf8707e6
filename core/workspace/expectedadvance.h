// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/contractstory.h"

namespace counterfoil {

//! What the licences of a contract come to over a term of whole months: the seats that are counted on its first day,
//! each at the last price that was invoiced for a month of it, else at what its last line came to, in the contract's
//! currency. `subscription` names one of them; all where empty. No value where nothing is known of a price or of seats,
//! and for a term of other lengths.
std::optional<Decimal> expectedAdvance(const ContractStory &story, const Days &term, const QString &subscription);

} // namespace counterfoil
