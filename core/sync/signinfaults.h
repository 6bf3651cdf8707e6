// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identity/tokenanswer.h"
#include "core/rest/servicefault.h"

namespace counterfoil {

//! Whether the person said no, rather than the tenant.
bool isDeclined(const SignInFault &fault);

//! Why nobody is signed in, as a fault of a step: a code of the contract, section 8.2, or foreign-host, answer,
//! unavailable, sign-in-refused and key-store; what happened, and what a person can do. `authority` is the sign-in
//! service of the profile.
ServiceFault serviceFaultOf(const SignInFault &fault, const QUrl &authority);

} // namespace counterfoil
