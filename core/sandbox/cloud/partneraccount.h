// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/cloud/cloudroute.h"
#include "core/sandbox/jsontext.h"

// The billing account of the partner itself (Microsoft Partner Agreement), which stands beside the enrolment.
// Source: azure-docs, "Get started with Cost Management for partners"; Microsoft.Billing 2020-05-01.
namespace counterfoil {

//! Its entry in the list of billing accounts.
void writePartnerAccount(JsonText &json);

CloudReply listBillingProfiles(CloudState &state, const CloudRequest &request, const Arguments &arguments);
CloudReply listBillingCustomers(CloudState &state, const CloudRequest &request, const Arguments &arguments);
CloudReply listProfileReservations(CloudState &state, const CloudRequest &request, const Arguments &arguments);

} // namespace counterfoil
