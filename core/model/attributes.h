// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

#include <optional>
#include <span>

//! The attributes of Microsoft's two kinds of lines, and how they are laid out in columns.
//! Source: Partner Center and Graph partner billing, "invoice reconciliation" and "daily rated usage" attribute lists.
namespace counterfoil {

//! Two shapes of line: reconciliation (also legacy and distributor lines) and daily rated usage (also Azure cost
//! lines).
enum class Shape { Reconciliation, Usage };

//! Text attributes of a reconciliation line. Consecutive attributes of one segment share a dictionary entry.
enum class ReconText {
    // party
    PartnerId,
    CustomerId,
    CustomerName,
    CustomerDomainName,
    CustomerCountry,
    InvoiceNumber,
    MpnId,
    Tier2MpnId,
    // product
    ProductId,
    SkuId,
    AvailabilityId,
    SkuName,
    ProductName,
    PublisherName,
    PublisherId,
    ProductCategory,
    MeterDescription,
    UnitType,
    // charge
    ChargeType,
    Currency,
    PricingCurrency,
    TermAndBillingCycle,
    BillingFrequency,
    PriceAdjustmentDescription,
    CreditReasonCode,
    ProductQualifiers,
    PromotionId,
    // subscription
    SubscriptionDescription,
    SubscriptionId,
    ReservationOrderId,
    // order
    OrderId,
    OrderDateText,
    AlternateId,
    ReferenceId,
    // extra: attributes that no list names, as one JSON object
    Extra,
    Count
};

//! Text attributes of a daily rated usage line.
enum class UsageText {
    // party
    PartnerId,
    PartnerName,
    CustomerId,
    CustomerName,
    CustomerDomainName,
    CustomerCountry,
    MpnId,
    Tier2MpnId,
    InvoiceNumber,
    // product
    ProductId,
    SkuId,
    AvailabilityId,
    SkuName,
    ProductName,
    PublisherName,
    PublisherId,
    // subscription
    SubscriptionDescription,
    SubscriptionId,
    EntitlementId,
    EntitlementDescription,
    // meter
    MeterType,
    MeterCategory,
    MeterId,
    MeterSubCategory,
    MeterName,
    MeterRegion,
    Unit,
    UnitType,
    // resource
    ResourceLocation,
    ConsumedService,
    ResourceGroup,
    ResourceURI,
    // charge
    ChargeType,
    BillingCurrency,
    PricingCurrency,
    CreditType,
    BenefitOrderId,
    BenefitId,
    BenefitType,
    ServiceInfo1,
    ServiceInfo2,
    // tags
    Tags,
    // info
    AdditionalInfo,
    // extra: attributes that no list names, as one JSON object
    Extra,
    Count
};

enum class ReconDay {
    OrderDate,
    ChargeStartDate,
    ChargeEndDate,
    PCToBCExchangeRateDate,
    SubscriptionStartDate,
    SubscriptionEndDate,
    Count
};
enum class UsageDay { UsageDate, ChargeStartDate, ChargeEndDate, PCToBCExchangeRateDate, Count };

enum class ReconDecimal {
    UnitPrice,
    Quantity,
    Subtotal,
    TaxTotal,
    Total,
    EffectiveUnitPrice,
    BillableQuantity,
    PCToBCExchangeRate,
    Count
};
enum class UsageDecimal {
    UnitPrice,
    Quantity,
    BillingPreTaxTotal,
    PricingPreTaxTotal,
    EffectiveUnitPrice,
    PCToBCExchangeRate,
    PartnerEarnedCreditPercentage,
    CreditPercentage,
    Count
};

//! A text attribute: its name as the documentation spells it, its segment and its place in the segment's tuple.
struct TextAttribute
{
    const char *name;
    int segment;
    int field;
};

//! The columns of a shape, in the order of the enumerations above.
struct Layout
{
    std::span<const TextAttribute> texts;
    std::span<const char *const> days;
    std::span<const char *const> decimals;
    std::span<const char *const> segments; //!< names, used in the company file
    int segmentCount() const { return int(segments.size()); }
    //! How many fields the tuple of a segment has.
    int fieldsOf(int segment) const;
};

const Layout &layoutOf(Shape shape);

} // namespace counterfoil
