// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/invoice.h"

namespace counterfoil {

//! How many of these bill use or seats of a service period that is not over on `today`, and until when the last of them
//! runs: what they bill is not complete. Empty where none does, or where nobody knows the day.
QString runningPeriodsText(const QList<Invoice> &invoices, Day today);

} // namespace counterfoil
