// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace counterfoil {

class World;
struct SandboxCustomer;

//! Gives a customer what it bought: its ordinary subscriptions, and by its index a story of the kind that makes bills
//! hard to follow (a cancellation, an upgrade, a trial, a co-term, another billing plan, reservations …).
void addPurchases(const World &world, SandboxCustomer &customer);

} // namespace counterfoil
