// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/enrolment.h"
#include "core/model/exportoperation.h"
#include "core/rest/fields.h"

#include <QStringList>

namespace counterfoil {

//! Readers of objects of Azure Resource Manager (azure.md). Faults stay in the fields.
BillingAccount readBillingAccount(Fields &fields);
EnrolmentDepartment readDepartment(Fields &fields);
EnrolmentAccount readEnrolmentAccount(Fields &fields);
BillingProfile readAzureProfile(Fields &fields);
BillingCustomer readAzureCustomer(Fields &fields);
MarketplaceCharge readMarketplaceCharge(Fields &fields);
EnrolmentBalance readEnrolmentBalance(Fields &fields);

//! The rows with ids that tell them apart: Microsoft's own is not unique.
Reply<std::vector<ReservationTransaction>> readReservationTransactions(const std::vector<JsonValue> &items);

//! A report that has ended. A file elsewhere than on these hosts is `foreign-host`.
Reply<CostReport> readCostReport(const JsonValue &object, const QStringList &blobHostSuffixes);

} // namespace counterfoil
