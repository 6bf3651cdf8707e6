// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/world.h"

namespace counterfoil {

//! A terms file (counterfoil-terms/1) for the demonstration partner: what a person would have typed in. Without
//! `everyWay` all recognition is the default one, exchange is Microsoft's, and there are no prepayments.
QByteArray partnerTerms(const PartnerPlan &plan);
QByteArray partnerTerms(const World &world);

//! Id of the terms' customer that owns a tenant; empty for one that nobody owns.
QByteArray ownerOf(const World &world, const SandboxCustomer &customer);

} // namespace counterfoil
