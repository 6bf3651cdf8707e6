// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/attributes.h"

namespace counterfoil {

namespace {

constexpr const char *reconSegments[] = {"recon.party",        "recon.product", "recon.charge",
                                         "recon.subscription", "recon.order",   "recon.extra"};

constexpr TextAttribute reconTexts[] = {
    {"PartnerId", 0, 0},
    {"CustomerId", 0, 1},
    {"CustomerName", 0, 2},
    {"CustomerDomainName", 0, 3},
    {"CustomerCountry", 0, 4},
    {"InvoiceNumber", 0, 5},
    {"MpnId", 0, 6},
    {"Tier2MpnId", 0, 7},
    {"ProductId", 1, 0},
    {"SkuId", 1, 1},
    {"AvailabilityId", 1, 2},
    {"SkuName", 1, 3},
    {"ProductName", 1, 4},
    {"PublisherName", 1, 5},
    {"PublisherId", 1, 6},
    {"ProductCategory", 1, 7},
    {"MeterDescription", 1, 8},
    {"UnitType", 1, 9},
    {"ChargeType", 2, 0},
    {"Currency", 2, 1},
    {"PricingCurrency", 2, 2},
    {"TermAndBillingCycle", 2, 3},
    {"BillingFrequency", 2, 4},
    {"PriceAdjustmentDescription", 2, 5},
    {"CreditReasonCode", 2, 6},
    {"ProductQualifiers", 2, 7},
    {"PromotionId", 2, 8},
    {"SubscriptionDescription", 3, 0},
    {"SubscriptionId", 3, 1},
    {"ReservationOrderId", 3, 2},
    {"OrderId", 4, 0},
    {"OrderDate", 4, 1},
    {"AlternateId", 4, 2},
    {"ReferenceId", 4, 3},
    {"", 5, 0},
};
static_assert(std::size(reconTexts) == std::size_t(ReconText::Count));

constexpr const char *usageSegments[] = {"usage.party", "usage.product",  "usage.subscription",
                                         "usage.meter", "usage.resource", "usage.charge",
                                         "usage.tags",  "usage.info",     "usage.extra"};

constexpr TextAttribute usageTexts[] = {
    {"PartnerId", 0, 0},
    {"PartnerName", 0, 1},
    {"CustomerId", 0, 2},
    {"CustomerName", 0, 3},
    {"CustomerDomainName", 0, 4},
    {"CustomerCountry", 0, 5},
    {"MpnId", 0, 6},
    {"Tier2MpnId", 0, 7},
    {"InvoiceNumber", 0, 8},
    {"ProductId", 1, 0},
    {"SkuId", 1, 1},
    {"AvailabilityId", 1, 2},
    {"SkuName", 1, 3},
    {"ProductName", 1, 4},
    {"PublisherName", 1, 5},
    {"PublisherId", 1, 6},
    {"SubscriptionDescription", 2, 0},
    {"SubscriptionId", 2, 1},
    {"EntitlementId", 2, 2},
    {"EntitlementDescription", 2, 3},
    {"MeterType", 3, 0},
    {"MeterCategory", 3, 1},
    {"MeterId", 3, 2},
    {"MeterSubCategory", 3, 3},
    {"MeterName", 3, 4},
    {"MeterRegion", 3, 5},
    {"Unit", 3, 6},
    {"UnitType", 3, 7},
    {"ResourceLocation", 4, 0},
    {"ConsumedService", 4, 1},
    {"ResourceGroup", 4, 2},
    {"ResourceURI", 4, 3},
    {"ChargeType", 5, 0},
    {"BillingCurrency", 5, 1},
    {"PricingCurrency", 5, 2},
    {"CreditType", 5, 3},
    {"BenefitOrderId", 5, 4},
    {"BenefitId", 5, 5},
    {"BenefitType", 5, 6},
    {"ServiceInfo1", 5, 7},
    {"ServiceInfo2", 5, 8},
    {"Tags", 6, 0},
    {"AdditionalInfo", 7, 0},
    {"", 8, 0},
};
static_assert(std::size(usageTexts) == std::size_t(UsageText::Count));

constexpr const char *reconDays[] = {
    "OrderDate",          "ChargeStartDate", "ChargeEndDate", "PCToBCExchangeRateDate", "SubscriptionStartDate",
    "SubscriptionEndDate"};
constexpr const char *usageDays[] = {"UsageDate", "ChargeStartDate", "ChargeEndDate", "PCToBCExchangeRateDate"};
constexpr const char *reconDecimals[] = {"UnitPrice", "Quantity",           "Subtotal",         "TaxTotal",
                                         "Total",     "EffectiveUnitPrice", "BillableQuantity", "PCToBCExchangeRate"};
constexpr const char *usageDecimals[] = {"UnitPrice",
                                         "Quantity",
                                         "BillingPreTaxTotal",
                                         "PricingPreTaxTotal",
                                         "EffectiveUnitPrice",
                                         "PCToBCExchangeRate",
                                         "PartnerEarnedCreditPercentage",
                                         "CreditPercentage"};
static_assert(std::size(reconDays) == std::size_t(ReconDay::Count) &&
              std::size(usageDays) == std::size_t(UsageDay::Count));
static_assert(std::size(reconDecimals) == std::size_t(ReconDecimal::Count) &&
              std::size(usageDecimals) == std::size_t(UsageDecimal::Count));

constexpr Layout reconLayout{reconTexts, reconDays, reconDecimals, reconSegments};
constexpr Layout usageLayout{usageTexts, usageDays, usageDecimals, usageSegments};

} // namespace

int Layout::fieldsOf(int segment) const
{
    int count = 0;
    for (const TextAttribute &text : texts)
        count += text.segment == segment ? 1 : 0;
    return count;
}

const Layout &layoutOf(Shape shape)
{
    return shape == Shape::Reconciliation ? reconLayout : usageLayout;
}

} // namespace counterfoil
