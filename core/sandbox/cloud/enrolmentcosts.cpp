// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/cloud/enrolmentcosts.h"

#include "core/sandbox/amounts.h"
#include "core/sandbox/azureusage.h"

#include <span>

namespace counterfoil {

namespace {

struct CostCells
{
    const CloudState &state;
    const UsageRow &row;
};

struct CostColumn
{
    const char *name;
    QByteArray (*text)(const CostCells &); //!< null: empty in every row
};

using C = const CostCells &;

QByteArray usDate(Day day)
{
    return day.date().toString(QStringLiteral("MM/dd/yyyy")).toLatin1();
}

const CostColumn columns[] = {
    {"InvoiceSectionName", [](C) { return QByteArray("IT"); }},
    {"AccountName", [](C) { return QByteArray("Platform"); }},
    {"AccountOwnerId", [](C) { return QByteArray("owner@nordwindcloud.example"); }},
    {"SubscriptionId", [](C c) { return c.row.resource->entitlement; }},
    {"SubscriptionName", [](C c) { return c.row.resource->entitlementName; }},
    {"ResourceGroup", [](C c) { return c.row.resource->group; }},
    {"ResourceLocation", [](C c) { return c.row.resource->location; }},
    {"Date", [](C c) { return usDate(c.row.day); }},
    {"ProductName", [](C c) { return QByteArray(c.row.resource->meter->productName); }},
    {"MeterCategory", [](C c) { return QByteArray(c.row.resource->meter->category); }},
    {"MeterSubCategory", [](C c) { return QByteArray(c.row.resource->meter->subCategory); }},
    {"MeterId", [](C c) { return c.row.resource->meterId; }},
    {"MeterName", [](C c) { return QByteArray(c.row.resource->meter->name); }},
    {"MeterRegion", [](C c) { return c.row.resource->region; }},
    {"UnitOfMeasure", [](C c) { return QByteArray(c.row.resource->meter->unit); }},
    {"Quantity", [](C c) { return c.row.quantity.text().toLatin1(); }},
    {"EffectivePrice", [](C c) { return c.row.effectivePrice.text().toLatin1(); }},
    {"CostInBillingCurrency", [](C c) { return c.row.billingTotal.text().toLatin1(); }},
    {"CostCenter", nullptr},
    {"ConsumedService", [](C c) { return QByteArray(c.row.resource->meter->service); }},
    {"ResourceId", [](C c) { return c.row.resource->uri; }},
    {"Tags", [](C c) { return c.row.resource->tags; }},
    {"OfferId", [](C) { return QByteArray("MS-AZR-0017P"); }},
    {"AdditionalInfo", [](C c) { return c.row.resource->additionalInfo; }},
    {"ServiceInfo1", nullptr},
    {"ServiceInfo2", nullptr},
    {"ResourceName", [](C c) { return c.row.resource->uri.mid(c.row.resource->uri.lastIndexOf('/') + 1); }},
    {"ReservationId", nullptr},
    {"ReservationName", nullptr},
    {"UnitPrice", [](C c) { return c.row.unitPrice.text().toLatin1(); }},
    {"ProductOrderId", nullptr},
    {"ProductOrderName", nullptr},
    {"Term", nullptr},
    {"PublisherType", [](C) { return QByteArray("Azure"); }},
    {"PublisherName", [](C) { return QByteArray("Microsoft"); }},
    {"ChargeType", [](C) { return QByteArray("Usage"); }},
    {"Frequency", [](C) { return QByteArray("UsageBased"); }},
    {"PricingModel", [](C) { return QByteArray("OnDemand"); }},
    {"AvailabilityZone", nullptr},
    {"BillingAccountId", [](C c) { return c.state.plan().enrolment; }},
    {"BillingAccountName", [](C) { return World::partnerName(); }},
    {"BillingCurrencyCode", [](C) { return QByteArray("EUR"); }},
    {"BillingPeriodStartDate", [](C c) { return usDate(c.row.month.first()); }},
    {"BillingPeriodEndDate", [](C c) { return usDate(c.row.month.last()); }},
    {"BillingProfileId", [](C c) { return c.state.plan().enrolment; }},
    {"BillingProfileName", [](C) { return World::partnerName(); }},
    {"InvoiceSectionId", nullptr},
    {"IsAzureCreditEligible", [](C) { return QByteArray("True"); }},
    {"PartNumber", [](C) { return QByteArray("AAA-00001"); }},
    {"PayGPrice", [](C c) { return c.row.unitPrice.text().toLatin1(); }},
    {"PlanName", nullptr},
    {"ServiceFamily", [](C) { return QByteArray("Compute"); }},
    {"CostAllocationRuleName", nullptr},
    {"benefitId", nullptr},
    {"benefitName", nullptr},
};

void appendCell(QByteArray &to, QByteArray text)
{
    if (text.contains(',') || text.contains('"'))
        text = '"' + text.replace("\"", "\"\"") + '"';
    to += text;
}

std::span<const SandboxCustomer> enrolled(const World &world)
{
    const std::span<const SandboxCustomer> all(world.customers());
    return all.first(std::min<std::size_t>(3, all.size()));
}

void readAll(const CloudState &state, Month month, const std::function<void(const UsageRow &)> &read)
{
    const UsageReader reader = [&](const UsageRow &row) -> Status {
        if (row.day < state.today())
            read(row);
        return {};
    };
    for (const SandboxCustomer &customer : enrolled(state.world())) {
        if (!readUsage(state.world(), customer, month, reader))
            return; // cannot be: the reader never fails
    }
}

} // namespace

QByteArray enrolmentCosts(const CloudState &state, Month month)
{
    QByteArray text = "\xEF\xBB\xBF";
    for (const CostColumn &column : columns)
        text += QByteArray(column.name) + ',';
    text.chop(1);
    text += "\r\n";
    readAll(state, month, [&](const UsageRow &row) {
        const CostCells cells{state, row};
        for (const CostColumn &column : columns) {
            if (column.text)
                appendCell(text, column.text(cells));
            text += ',';
        }
        text.chop(1);
        text += "\r\n";
    });
    return text;
}

Decimal enrolmentTotal(const CloudState &state, Month month)
{
    Decimal total;
    readAll(state, month, [&](const UsageRow &row) { total += cut(row.billingTotal, 2); });
    return total;
}

} // namespace counterfoil
