// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/columns.h"

namespace counterfoil {

namespace {

using C = const ChargeCells &;
using U = const UsageCells &;
using ChargeColumn = AttributeColumn<ChargeCells>;
using UsageColumn = AttributeColumn<UsageCells>;

constexpr ChargeColumn text(const char *csv, const char *json, QByteArray (*value)(C),
                            AttributeKind kind = AttributeKind::Text)
{
    return {csv, json, kind, false, value, nullptr, nullptr};
}

constexpr ChargeColumn number(const char *name, Decimal (*value)(C), AttributeKind kind = AttributeKind::Number)
{
    return {name, name, kind, false, nullptr, value, nullptr};
}

constexpr ChargeColumn date(const char *name, Day (*value)(C))
{
    return {name, name, AttributeKind::Date, false, nullptr, nullptr, value};
}

constexpr UsageColumn fixed(const char *csv, const char *json, QByteArray (*value)(U))
{
    return {csv, json, AttributeKind::Text, true, value, nullptr, nullptr};
}

constexpr UsageColumn figure(const char *name, Decimal (*value)(U), AttributeKind kind = AttributeKind::Number)
{
    return {name, name, kind, false, nullptr, value, nullptr};
}

constexpr UsageColumn usageDate(const char *name, bool same, Day (*value)(U))
{
    return {name, name, AttributeKind::Date, same, nullptr, nullptr, value};
}

QByteArray none(U)
{
    return {};
}

//! "long, short" as the portal writes it; the short one is the AlternateId too.
QByteArray alternateId(C c)
{
    return c.line.orderId.right(12);
}

const ChargeColumn chargeTable[] = {
    text("PartnerId", "PartnerId", [](C c) { return c.world.partnerTenant(); }),
    text("CustomerId", "CustomerId", [](C c) { return c.line.customer->tenant; }),
    text("CustomerName", "CustomerName", [](C c) { return c.line.customer->name; }),
    text("CustomerDomainName", "CustomerDomainName", [](C c) { return c.line.customer->domain; }),
    text("CustomerCountry", "CustomerCountry", [](C c) { return c.line.customer->country; }),
    text("InvoiceNumber", "InvoiceNumber", [](C c) { return c.invoice; }),
    text("MPNID", "MpnId", [](C) { return QByteArray("6034453"); }),
    text("ResellerMPNID", "Tier2MpnId", [](C) { return QByteArray("0"); }),
    text("OrderId", "OrderId", [](C c) { return c.line.orderId + ", " + alternateId(c); }),
    date("OrderDate", [](C c) { return c.line.orderDate; }),
    text("ProductId", "ProductId", [](C c) { return c.line.productId; }),
    text("SkuId", "SkuId", [](C c) { return c.line.skuId; }),
    text("AvailabilityId", "AvailabilityId", [](C c) { return c.line.availabilityId; }),
    text("SkuName", "SkuName", [](C c) { return c.line.skuName; }),
    text("ProductName", "ProductName", [](C c) { return c.line.productName; }),
    text("ChargeType", "ChargeType", [](C c) { return c.line.chargeType; }),
    number("UnitPrice", [](C c) { return c.line.unitPrice; }),
    number("Quantity", [](C c) { return c.line.quantity; }),
    number(
        "Subtotal", [](C c) { return c.line.subtotal; }, AttributeKind::Amount),
    number(
        "TaxTotal", [](C c) { return c.line.tax; }, AttributeKind::Amount),
    number(
        "Total", [](C c) { return c.line.total; }, AttributeKind::Amount),
    text("Currency", "Currency", [](C) { return QByteArray("EUR"); }),
    text("PriceAdjustmentDescription", "PriceAdjustmentDescription", [](C c) { return c.line.priceAdjustment; }),
    text("PublisherName", "PublisherName", [](C c) { return c.line.publisherName; }),
    text("PublisherId", "PublisherId", [](C c) { return c.line.publisherId; }),
    text("SubscriptionDescription", "SubscriptionDescription", [](C c) { return c.line.subscriptionDescription; }),
    text("SubscriptionId", "SubscriptionId", [](C c) { return c.line.subscriptionId; }),
    date("ChargeStartDate", [](C c) { return c.line.chargeStart; }),
    date("ChargeEndDate", [](C c) { return c.line.chargeEnd; }),
    text("TermAndBillingCycle", "TermAndBillingCycle", [](C c) { return c.line.term; }),
    number("EffectiveUnitPrice", [](C c) { return c.line.effectivePrice; }),
    text("UnitType", "UnitType", [](C c) { return c.line.unitType; }),
    text("AlternateId", "AlternateId", alternateId),
    number("BillableQuantity", [](C c) { return c.line.billableQuantity; }),
    text("BillingFrequency", "BillingFrequency", [](C c) { return c.line.billingFrequency; }),
    text("PricingCurrency", "PricingCurrency", [](C c) { return c.line.pricingCurrency; }),
    number("PCToBCExchangeRate", [](C c) { return c.line.rate; }),
    date("PCToBCExchangeRateDate", [](C c) { return c.line.rateDate; }),
    text("MeterDescription", "MeterDescription", [](C c) { return c.line.meterDescription; }),
    text("ReservationOrderId", "ReservationOrderId", [](C c) { return c.line.reservationOrderId; }),
    text("CreditReasonCode", "CreditReasonCode", [](C c) { return c.line.creditReason; }),
    date("SubscriptionStartDate", [](C c) { return c.line.subscriptionStart; }),
    date("SubscriptionEndDate", [](C c) { return c.line.subscriptionEnd; }),
    text(
        "ReferenceID", "ReferenceId", [](C c) { return c.line.reference; }, AttributeKind::Object),
    text("ProductQualifiers", "ProductQualifiers", [](C c) { return c.line.qualifiers; }),
    text("PromotionID", "PromotionId", [](C c) { return c.line.promotion; }),
    text(nullptr, "ProductCategory", [](C c) { return c.line.productCategory; }),
};

const UsageColumn usageTable[] = {
    fixed("PartnerId", "PartnerId", [](U u) { return u.world.partnerTenant(); }),
    fixed("PartnerName", "PartnerName", [](U) { return World::partnerName(); }),
    fixed("CustomerId", "CustomerId", [](U u) { return u.row.resource->customer->tenant; }),
    fixed("CustomerName", "CustomerName", [](U u) { return u.row.resource->customer->name; }),
    fixed("CustomerDomainName", "CustomerDomainName", [](U u) { return u.row.resource->customer->domain; }),
    fixed("CustomerCountry", "CustomerCountry", [](U u) { return u.row.resource->customer->country; }),
    fixed("MPNID", "MpnId", [](U) { return QByteArray("6034453"); }),
    fixed("ResellerMPNID", "Tier2MpnId", [](U) { return QByteArray("0"); }),
    fixed("InvoiceNumber", "InvoiceNumber", [](U u) { return u.invoice; }),
    fixed("ProductId", "ProductId", [](U u) { return QByteArray(u.row.resource->meter->productId); }),
    fixed("SkuId", "SkuId", [](U u) { return QByteArray(u.row.resource->meter->skuId); }),
    fixed("AvailabilityId", "AvailabilityId",
          [](U u) { return QByteArray("DZH318Z0") + QByteArray(u.row.resource->meter->productId).right(4); }),
    fixed("SkuName", "SkuName", [](U u) { return QByteArray(u.row.resource->meter->skuName); }),
    fixed("ProductName", "ProductName", [](U u) { return QByteArray(u.row.resource->meter->productName); }),
    fixed("PublisherName", "PublisherName", [](U) { return QByteArray("Microsoft"); }),
    fixed("PublisherId", "PublisherId", [](U) { return QByteArray("NA"); }),
    fixed("SubscriptionDescription", "SubscriptionDescription", [](U) { return QByteArray("Azure plan"); }),
    fixed("SubscriptionId", "SubscriptionId", [](U u) { return u.row.resource->customer->azurePlan; }),
    usageDate("ChargeStartDate", true, [](U u) { return u.row.month.first(); }),
    usageDate("ChargeEndDate", true, [](U u) { return u.row.month.last(); }),
    usageDate("UsageDate", false, [](U u) { return u.row.day; }),
    fixed("MeterType", "MeterType",
          [](U u) { return QByteArray(u.row.resource->meter->name) + " - " + u.row.resource->region; }),
    fixed("MeterCategory", "MeterCategory", [](U u) { return QByteArray(u.row.resource->meter->category); }),
    fixed("MeterId", "MeterId", [](U u) { return u.row.resource->meterId; }),
    fixed("MeterSubCategory", "MeterSubCategory", [](U u) { return QByteArray(u.row.resource->meter->subCategory); }),
    fixed("MeterName", "MeterName", [](U u) { return QByteArray(u.row.resource->meter->name); }),
    fixed("MeterRegion", "MeterRegion", [](U u) { return u.row.resource->region; }),
    fixed("Unit", "Unit", [](U u) { return QByteArray(u.row.resource->meter->unit); }),
    fixed("ResourceLocation", "ResourceLocation", [](U u) { return u.row.resource->location; }),
    fixed("ConsumedService", "ConsumedService", [](U u) { return QByteArray(u.row.resource->meter->service); }),
    fixed("ResourceGroup", "ResourceGroup", [](U u) { return u.row.resource->group; }),
    fixed("ResourceURI", "ResourceURI", [](U u) { return u.row.resource->uri; }),
    fixed("ChargeType", "ChargeType", [](U) { return QByteArray("new"); }),
    figure("UnitPrice", [](U u) { return u.row.unitPrice; }),
    figure("Quantity", [](U u) { return u.row.quantity; }),
    fixed("UnitType", "UnitType", [](U u) { return QByteArray(u.row.resource->meter->unit); }),
    figure(
        "BillingPreTaxTotal", [](U u) { return u.row.billingTotal; }, AttributeKind::Amount),
    fixed("BillingCurrency", "BillingCurrency", [](U) { return QByteArray("EUR"); }),
    figure(
        "PricingPreTaxTotal", [](U u) { return u.row.pricingTotal; }, AttributeKind::Amount),
    fixed("PricingCurrency", "PricingCurrency", [](U) { return QByteArray("USD"); }),
    fixed("ServiceInfo1", "ServiceInfo1", none),
    fixed("ServiceInfo2", "ServiceInfo2", none),
    fixed("Tags", "Tags", [](U u) { return u.row.resource->tags; }),
    fixed("AdditionalInfo", "AdditionalInfo", [](U u) { return u.row.resource->additionalInfo; }),
    figure("EffectiveUnitPrice", [](U u) { return u.row.effectivePrice; }),
    figure("PCToBCExchangeRate", [](U u) { return u.rate; }),
    usageDate("PCToBCExchangeRateDate", true, [](U u) { return u.row.month.first().plusDays(-2); }),
    fixed("EntitlementId", "EntitlementId", [](U u) { return u.row.resource->entitlement; }),
    fixed("EntitlementDescription", "EntitlementDescription", [](U u) { return u.row.resource->entitlementName; }),
    figure("PartnerEarnedCreditPercentage", [](U u) { return Decimal(u.row.earnedCredit); }),
    figure("CreditPercentage", [](U) { return Decimal(0); }),
    fixed("CreditType", "CreditType", [](U) { return QByteArray("Credit Not Applied"); }),
    fixed("BenefitOrderId", "BenefitOrderId", [](U u) { return u.row.resource->benefitOrder; }),
    fixed("BenefitId", "BenefitId", none),
    fixed("BenefitType", "BenefitType",
          [](U u) { return u.row.resource->benefitOrder.isEmpty() ? QByteArray() : QByteArray("SavingsPlan"); }),
};

} // namespace

std::span<const AttributeColumn<ChargeCells>> chargeColumns()
{
    return chargeTable;
}

std::span<const AttributeColumn<UsageCells>> usageColumns()
{
    return usageTable;
}

} // namespace counterfoil
