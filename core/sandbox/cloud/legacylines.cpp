// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/cloud/legacylines.h"

#include "core/sandbox/cloud/replies.h"
#include "core/sandbox/random.h"

namespace counterfoil {

namespace {

constexpr int lineCount = 4; // of each kind; together they come to 100.00 before tax

void writeOffice(JsonText &json, const CloudState &state, const InvoiceView &invoice, int index)
{
    const SandboxCustomer &customer = state.world().customers()[std::size_t(index) % state.world().customers().size()];
    Random random(state.plan().partner.seed, "legacy-office", index);
    json.open().pair("partnerId", state.world().partnerTenant()).pair("customerId", customer.tenant.toUpper());
    json.pair("customerName", customer.name).pair("mpnId", 6034453).pair("tier2MpnId", -1);
    json.pair("orderId", "567735045559164136").pair("subscriptionId", random.code(16));
    json.pair("syndicationPartnerSubscriptionNumber", random.guid().toUpper());
    json.pair("offerId", random.guid().toUpper()).pair("durableOfferId", "2F707C7C-2433-49A5-A437-9CA7CF40D3EB");
    json.pair("offerName", "EXCHANGE ONLINE (PLAN 2)").pair("domainName", customer.domain);
    json.pair("billingCycleType", "MONTHLY").pair("subscriptionName", "EXCHANGE ONLINE (PLAN 2)");
    json.pair("subscriptionDescription", "EXCHANGE ONLINE (PLAN 2)");
    json.pair("subscriptionStartDate", invoice.month.plus(-3).first().iso().toLatin1() + "T00:00:00");
    json.pair("subscriptionEndDate", invoice.month.plus(9).first().iso().toLatin1() + "T00:00:00");
    json.pair("chargeStartDate", invoice.month.first().iso().toLatin1() + "T00:00:00");
    json.pair("chargeEndDate", invoice.month.last().iso().toLatin1() + "T00:00:00");
    json.pair("chargeType", "Cycle fee").key("unitPrice").raw("7.5").pair("quantity", 2).key("amount").raw("15.0");
    json.key("totalOtherDiscount").raw("0.0").key("subtotal").raw("15.0").key("tax").raw("3.15");
    json.key("totalForCustomer").raw("18.15").pair("currency", "EUR");
    json.pair("invoiceLineItemType", "billing_line_items").pair("billingProvider", "office");
    addType(json, "LicenseBasedLineItem");
    json.close();
}

void writeAzure(JsonText &json, const CloudState &state, const InvoiceView &invoice, int index)
{
    const SandboxCustomer &customer = state.world().customers()[std::size_t(index) % state.world().customers().size()];
    Random random(state.plan().partner.seed, "legacy-azure", index);
    json.open().pair("detailLineItemId", 1).pair("sku", "7UD-00001").pair("includedQuantity", 0);
    json.pair("overageQuantity", 100).key("listPrice").raw("0.1").pair("currency", "EUR");
    json.key("pretaxCharges").raw("10.0").key("taxAmount").raw("2.1").key("postTaxTotal").raw("12.1");
    json.key("pretaxEffectiveRate").raw("0.1").key("postTaxEffectiveRate").raw("0.121");
    json.pair("chargeType", "Assess usage fee for current cycle");
    json.pair("invoiceLineItemType", "billing_line_items");
    json.pair("partnerId", state.world().partnerTenant().toUpper()).pair("partnerName", World::partnerName());
    json.pair("partnerBillableAccountId", "1010578050").pair("customerId", customer.tenant);
    json.pair("domainName", customer.domain).pair("customerCompanyName", customer.name).pair("mpnId", 6034453);
    json.pair("tier2MpnId", -1).pair("invoiceNumber", invoice.id).pair("subscriptionId", random.guid());
    json.pair("subscriptionName", "Microsoft Azure").pair("subscriptionDescription", "Microsoft Azure");
    json.pair("billingCycleType", "Monthly").pair("orderId", "568297985427000000");
    json.pair("serviceName", "Azure App Service").pair("serviceType", "Standard Plan");
    json.pair("resourceGuid", random.guid()).pair("resourceName", "S1").key("region").text("");
    json.pair("consumedQuantity", 100);
    json.pair("chargeStartDate", invoice.month.first().iso().toLatin1() + "T00:00:00");
    json.pair("chargeEndDate", invoice.month.last().iso().toLatin1() + "T00:00:00");
    json.pair("unit", "1 Hour").pair("billingProvider", "azure");
    addType(json, "UsageBasedLineItem");
    json.close();
}

} // namespace

CloudReply legacyLines(CloudState &state, const CloudRequest &request, const InvoiceView &invoice,
                       const QByteArray &provider, const QByteArray &type, int size)
{
    const bool office = provider == "office";
    const bool some = invoice.legacy && type == "billinglineitems" && (office || provider == "azure");
    const int total = some ? lineCount : 0;
    bool number = true;
    const QString given = request.parameter(QStringLiteral("offset"));
    const int offset = given.isEmpty() ? 0 : given.toInt(&number);
    if (!number || offset < 0)
        return partnerMessage(400, "The request is invalid.");
    const int to = std::min(total, offset + size);
    JsonText json;
    json.open().pair("totalCount", std::max(0, to - offset)).key("items").open('[');
    for (int i = offset; i < to; ++i)
        office ? writeOffice(json, state, invoice, i) : writeAzure(json, state, invoice, i);
    json.close(']');
    const QByteArray address = "/invoices/" + invoice.id + "/lineitems?provider=" + provider +
                               "&invoicelineitemtype=" + type + "&size=" + QByteArray::number(size) + "&offset=";
    json.key("links").open();
    addLink(json, "self", address + QByteArray::number(offset));
    if (to < total)
        addLink(json, "next", address + QByteArray::number(to));
    json.close();
    addType(json, "Collection");
    json.close();
    return jsonReply(200, json.take());
}

} // namespace counterfoil
