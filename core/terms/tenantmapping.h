// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace counterfoil {

//! The terms document with `tenant` added to the customer's tenants and every other byte as it was, so that export
//! still gives back a person's own document. NotFound where no customer has that id; the result is not yet checked.
Result<QByteArray> withTenant(const QByteArray &json, const QString &customer, const QString &tenant);
//! The same without it. NotFound also where the customer has no such tenant.
Result<QByteArray> withoutTenant(const QByteArray &json, const QString &customer, const QString &tenant);

} // namespace counterfoil
