// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/cloudconnection.h"
#include "core/sync/syncing.h"

#include <QJsonObject>

//! The JSON documents of the contract, section 8.
namespace counterfoil::cli {

//! "2026-01-15T08:00:00Z", null where it never was.
QJsonValue instantJson(const QDateTime &at);

QJsonObject connectionJson(const CloudConnection &connection, const QString &cloud, const QString &state,
                           const QStringList &warnings, const QDateTime &nextSync);
QJsonObject syncJson(const SyncReport &report);

} // namespace counterfoil::cli
