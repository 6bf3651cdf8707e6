// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/cloud/enrolmentcosts.h"

#include "core/sandbox/amounts.h"
#include "core/sandbox/azureusage.h"
#include "core/sandbox/cloud/enrolmentbooks.h"

#include <algorithm>

namespace counterfoil {

namespace {

struct CostCells
{
    const CloudState &state;
    const UsageRow &row;
    const EnrolmentOwner &owner;
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
    {"InvoiceSectionName", [](C c) { return QByteArray(c.owner.departmentName); }},
    {"AccountName", [](C c) { return QByteArray(c.owner.accountName); }},
    {"AccountOwnerId", [](C c) { return QByteArray(c.owner.owner); }},
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
    {"CostCenter", [](C c) { return QByteArray(c.owner.costCentre); }},
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

void readOwner(const CloudState &state, std::size_t owner, Month month,
               const std::function<void(const UsageRow &)> &read)
{
    const UsageReader reader = [&](const UsageRow &row) -> Status {
        if (row.day < state.today())
            read(row);
        return {};
    };
    if (!readUsage(state.world(), enrolledCustomers(state.world())[owner], month, reader))
        return; // cannot be: the reader never fails
}

QByteArray headerLine()
{
    QByteArray text = "\xEF\xBB\xBF";
    for (const CostColumn &column : columns)
        text += QByteArray(column.name) + ',';
    text.chop(1);
    return text + "\r\n";
}

void appendLine(QByteArray &to, const CostCells &cells)
{
    for (const CostColumn &column : columns) {
        if (column.text)
            appendCell(to, column.text(cells));
        to += ',';
    }
    to.chop(1);
    to += "\r\n";
}

} // namespace

QList<QByteArray> enrolmentCosts(const CloudState &state, Month month, int files)
{
    const std::size_t all = enrolledCustomers(state.world()).size();
    const std::size_t parts = std::min(std::size_t(std::max(files, 1)), all);
    QList<QByteArray> texts;
    for (std::size_t part = 0; part < parts; ++part) {
        QByteArray text = headerLine();
        for (std::size_t owner = all * part / parts; owner < all * (part + 1) / parts; ++owner) {
            readOwner(state, owner, month, [&](const UsageRow &row) {
                appendLine(text, {state, row, enrolmentOwners()[owner]});
            });
        }
        texts.append(text);
    }
    return texts;
}

Decimal enrolmentTotal(const CloudState &state, Month month)
{
    Decimal total;
    for (std::size_t owner = 0; owner < enrolledCustomers(state.world()).size(); ++owner)
        readOwner(state, owner, month, [&](const UsageRow &row) { total += cut(row.billingTotal, 2); });
    return total;
}

} // namespace counterfoil
