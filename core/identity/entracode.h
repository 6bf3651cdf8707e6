// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identity/connectionstate.h"

#include <QString>

namespace counterfoil {

//! The number behind the first "AADSTS" of a text, 0 where there is none.
int entraCodeOf(const QString &text);

//! The state that a refusal of Entra puts a connection into (contract, section 8.2); nothing where it says nothing
//! about the sign-in, such as a disturbance.
std::optional<ConnectionState> stateOfRefusal(const QString &error, const QString &suberror, int entraCode);

} // namespace counterfoil
