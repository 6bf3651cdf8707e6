// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace counterfoil {

//! How a connection stood at its last contact (contract, section 8.2).
enum class ConnectionState { Ok, Expiring, Offline, Expired, Denied, ConsentRequired, MfaRequired };

//! ok, expiring, offline, expired, denied, consent-required, mfa-required.
QString wordOf(ConnectionState state);
std::optional<ConnectionState> connectionStateOf(QStringView word);

//! What a person can do about it; empty for ok.
QString hintOf(ConnectionState state);

} // namespace counterfoil
