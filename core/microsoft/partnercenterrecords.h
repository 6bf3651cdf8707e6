// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/activityrecord.h"
#include "core/model/cloudcustomer.h"
#include "core/model/cloudsubscription.h"
#include "core/model/entitlement.h"
#include "core/model/invoiceheader.h"
#include "core/model/licencecount.h"
#include "core/model/partnerprofile.h"
#include "core/rest/fields.h"

namespace counterfoil {

//! Readers of the objects of Partner Center's REST API (microsoft.md, appendix B). Faults stay in the fields.
CloudCustomer readCustomer(Fields &fields);
//! The tenant is that of the request: the object does not name its customer.
CloudSubscription readSubscription(Fields &fields, const QString &tenant);
LicenceCount readLicenceCount(Fields &fields);
InvoiceHeader readInvoice(Fields &fields);
InvoiceBalance readBalance(Fields &fields);
PartnerBillingProfile readBillingProfile(Fields &fields);
PartnerOrganization readOrganization(Fields &fields);
AzureEntitlement readAzureEntitlement(Fields &fields);
Entitlement readEntitlement(Fields &fields);
ActivityRecord readActivity(Fields &fields);

//! What makes a record of activity the same as another (contract, section 8.3): its id, else date, operation,
//! customer, correlation and the new value.
QString activityKey(const JsonValue &item);

} // namespace counterfoil
