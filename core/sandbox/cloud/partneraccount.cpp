// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/cloud/partneraccount.h"

#include "core/sandbox/cloud/enrolmentbooks.h"
#include "core/sandbox/cloud/replies.h"

#include <set>

namespace counterfoil {

namespace {

const QByteArray name = "b7d1c0de-3a51-4c1e-9a53-2f6f8f3a1b90:0f4e7c11-6d0b-4d5e-8a55-4a4f2f6f3c21_2019-05-31";
const QByteArray account = "/providers/Microsoft.Billing/billingAccounts/" + name;

//! One profile for each currency that the partner is billed in.
QByteArray profileOf(const QByteArray &currency)
{
    return "NWCB-" + currency + "0-BG7-PGB";
}

std::set<QByteArray> currenciesOf(const World &world)
{
    std::set<QByteArray> currencies;
    for (const SandboxCustomer &customer : world.customers())
        currencies.insert(customer.currency);
    return currencies;
}

CloudReply listOf(JsonText &json)
{
    json.close(']').key("nextLink").null().close();
    return jsonReply(200, json.take());
}

} // namespace

void writePartnerAccount(JsonText &json)
{
    json.open().pair("id", account).pair("name", name).pair("type", "Microsoft.Billing/billingAccounts");
    json.key("properties").open().pair("accountType", "Partner").pair("accountStatus", "Active");
    json.key("hasReadAccess").flag(true).pair("displayName", World::partnerName());
    json.pair("agreementType", "MicrosoftPartnerAgreement").close().close();
}

CloudReply listBillingProfiles(CloudState &state, const CloudRequest &, const Arguments &arguments)
{
    if (arguments[0] != name)
        return billingDenied();
    JsonText json;
    json.open().key("value").open('[');
    for (const QByteArray &currency : currenciesOf(state.world())) {
        const QByteArray profile = profileOf(currency);
        json.open().pair("id", account + "/billingProfiles/" + profile).pair("name", profile);
        json.pair("type", "Microsoft.Billing/billingAccounts/billingProfiles").key("properties").open();
        json.pair("displayName", World::partnerName() + ' ' + currency).pair("billingRelationshipType", "CSPPartner");
        json.pair("currency", currency).pair("invoiceDay", 5).pair("poNumber", "PO-" + currency);
        json.pair("status", "Active").close().close();
    }
    return listOf(json);
}

CloudReply listBillingCustomers(CloudState &state, const CloudRequest &, const Arguments &arguments)
{
    if (arguments[0] != name)
        return billingDenied();
    JsonText json;
    json.open().key("value").open('[');
    for (const SandboxCustomer &customer : state.world().customers()) {
        json.open().pair("id", account + "/customers/" + customer.tenant).pair("name", customer.tenant);
        json.pair("type", "Microsoft.Billing/billingAccounts/customers").key("properties").open();
        json.pair("displayName", customer.name);
        json.pair("billingProfileId", account + "/billingProfiles/" + profileOf(customer.currency));
        json.pair("billingProfileDisplayName", World::partnerName() + ' ' + customer.currency);
        json.key("enabledAzurePlans").open('[');
        if (customer.azure)
            json.open().pair("skuId", "0001").pair("skuDescription", "Microsoft Azure Plan").close();
        json.close(']').key("resellers").open('[').close(']').close().close();
    }
    return listOf(json);
}

//! The partner's own reservations are booked in the first profile.
CloudReply listProfileReservations(CloudState &state, const CloudRequest &request, const Arguments &arguments)
{
    if (arguments[0] != name)
        return billingDenied();
    const std::optional<Days> days = eventDaysOf(request);
    if (!days)
        return armError(400, "BadRequest", "The filter on properties/eventDate is missing.");
    const QByteArray currency = *currenciesOf(state.world()).begin();
    const QByteArray profile = account + "/billingProfiles/" + arguments[1];
    JsonText json;
    json.open().key("value").open('[');
    for (const ReservationBooking &booking : reservationBookings(state, *days)) {
        if (arguments[1] != profileOf(currency))
            break;
        json.open().pair("id", profile + "/providers/Microsoft.Consumption/reservationTransactions");
        json.pair("name", booking.order).pair("type", "Microsoft.Consumption/reservationTransactions");
        json.key("properties").open().pair("eventDate", instant(booking.day, "21:21:38"));
        json.pair("reservationOrderId", booking.order).pair("description", "Reserved VM Instance, Standard_B1ls");
        json.pair("eventType", booking.event).pair("quantity", 1).key("amount").raw(booking.amount.text().toLatin1());
        json.pair("currency", currency).pair("reservationOrderName", "VM_RI_2").pair("armSkuName", "Standard_B1ls");
        json.pair("billingFrequency", "Recurring").pair("billingProfileId", profile);
        json.pair("billingProfileName", World::partnerName() + ' ' + currency).pair("region", "westeurope");
        json.pair("term", "P3Y").close().close();
    }
    return listOf(json);
}

} // namespace counterfoil
