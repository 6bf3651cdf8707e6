// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/invoice.h"
#include "core/terms/terms.h"

namespace counterfoil {

//! The lines of the partner's own services on the invoice of a service period: contract, section 5.7.
QList<InvoiceLine> ownServiceLines(const Terms &terms, const Contract &contract, const Customer &customer,
                                   const Days &period, const Exact &localToHome, const QSet<QString> &alreadyBilled);

} // namespace counterfoil
