// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/cloud/cloudstate.h"

namespace counterfoil {

//! Actual cost of the enrolment in a billing period as CSV (EA layout of 2023-12-01-preview). The Azure usage of the
//! first three customers plays the enrolment. Source: azure-docs, "cost and usage details, EA".
QByteArray enrolmentCosts(const CloudState &state, Month month);

//! What that comes to, in EUR.
Decimal enrolmentTotal(const CloudState &state, Month month);

} // namespace counterfoil
