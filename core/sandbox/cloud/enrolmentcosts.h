// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/cloud/cloudstate.h"

namespace counterfoil {

//! Actual cost of the enrolment in a billing period as CSV (EA layout of 2023-12-01-preview), in so many files at most,
//! each with the names of the columns. Source: azure-docs, "cost and usage details, EA".
QList<QByteArray> enrolmentCosts(const CloudState &state, Month month, int files);

//! What that comes to, in EUR.
Decimal enrolmentTotal(const CloudState &state, Month month);

} // namespace counterfoil
