// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/finding.h"

namespace counterfoil {

//! True where a line gives back what a disputed line charged: a negative amount of the same tenant, subscription,
//! product, SKU and order (where both name one), over days that they share (where both have days).
bool isCreditFor(const DisputedLine &disputed, const DisputedLine &line);

//! A dispute over these lines as it begins. `present` are Microsoft's negative lines on hand: what they credit already
//! is no answer to it.
Dispute beginDispute(const QList<DisputedLine> &lines, const QList<DisputedLine> &present);

//! The dispute as it stands with these negative lines on hand: settled once they reach what is claimed. Pure.
Dispute followed(Dispute dispute, const QList<DisputedLine> &present);

} // namespace counterfoil
