// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/company/company.h"

namespace counterfoil {

//! Why the month cannot be closed, as the core says it: a line for each reason with the names that it is about; empty
//! where it can.
QStringList closingReasons(const MonthPicture &picture);

//! What the core says against closing, with the names of customers and invoices in place of their ids.
Error closingError(const Error &error, const MonthPicture &picture);

} // namespace counterfoil
