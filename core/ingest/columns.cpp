// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/columns.h"

#include "core/ingest/costcolumns.h"

#include <algorithm>

namespace counterfoil {

namespace {

using Alias = ColumnAlias;

// Portal CSV and API (Graph) names differ in case only; the pairs are the portal's older and the v1 API's names.
// Source: Partner Center, "name map CSV to JSON".
constexpr Alias newCommerce[] = {{"resellermpnid", "Tier2MpnId"},
                                 {"totalforcustomer", "Total"},
                                 {"unitofmeasure", "Unit"},
                                 {"rateofpartnerearnedcredit", "PartnerEarnedCreditPercentage"},
                                 {"rateofcredit", "CreditPercentage"}};

// Source: Partner Center, "license-based reconciliation file". The offer stands for the product of new commerce.
constexpr Alias licence[] = {{"resellermpnid", "Tier2MpnId"},
                             {"syndicationpartnersubscriptionnumber", "AlternateId"},
                             {"durableofferid", "ProductId"},
                             {"offerid", "SkuId"},
                             {"offername", "ProductName"},
                             {"tax", "TaxTotal"},
                             {"totalforcustomer", "Total"},
                             {"domainname", "CustomerDomainName"},
                             {"billingcycletype", "BillingFrequency"}};

// Source: Partner Center, "usage-based reconciliation file". What is charged is the quantity over the included one.
constexpr Alias usageBased[] = {{"resellermpnid", "Tier2MpnId"},
                                {"customercompanyname", "CustomerName"},
                                {"domainname", "CustomerDomainName"},
                                {"resourceguid", "ProductId"},
                                {"sku", "SkuId"},
                                {"servicename", "ProductName"},
                                {"servicetype", "SkuName"},
                                {"resourcename", "MeterDescription"},
                                {"unit", "UnitType"},
                                {"consumedquantity", "Quantity"},
                                {"overagequantity", "BillableQuantity"},
                                {"listprice", "UnitPrice"},
                                {"pretaxcharges", "Subtotal"},
                                {"taxamount", "TaxTotal"},
                                {"posttaxtotal", "Total"},
                                {"pretaxeffectiverate", "EffectiveUnitPrice"},
                                {"billingcycletype", "BillingFrequency"}};

// Known attributes without a place of their own: kept with the line, no reason for a warning.
constexpr const char *known[] = {"attributes",
                                 "discountdetails",
                                 "invoicelineitemtype",
                                 "billingprovider",
                                 "haspartnerearnedcredit",
                                 "subscriptionname",
                                 "amount",
                                 "totalotherdiscount",
                                 "partnername",
                                 "partnerbillableaccountid",
                                 "customerbillableaccount",
                                 "region",
                                 "detaillineitemid",
                                 "includedquantity",
                                 "posttaxeffectiverate",
                                 "usagedate",
                                 "meteredregion",
                                 "meteredservice",
                                 "meteredservicetype",
                                 "project",
                                 "serviceinfo"};

constexpr const char *reconColumns[] = {
    "CustomerId",       "InvoiceNumber",   "ProductId",         "SkuId",
    "ChargeType",       "SubscriptionId",  "UnitPrice",         "Subtotal",
    "TaxTotal",         "Total",           "Currency",          "OrderDate",
    "ChargeStartDate",  "ChargeEndDate",   "PublisherName",     "TermAndBillingCycle",
    "BillableQuantity", "PricingCurrency", "PCToBCExchangeRate"};
constexpr const char *usageColumns[] = {
    "CustomerId",      "InvoiceNumber",      "ProductId",    "SkuId",    "SubscriptionId",     "UsageDate",
    "MeterId",         "ResourceURI",        "UnitPrice",    "Quantity", "BillingPreTaxTotal", "BillingCurrency",
    "PricingCurrency", "PCToBCExchangeRate", "EntitlementId"};
constexpr const char *licenceColumns[] = {
    "CustomerId", "SubscriptionId", "OfferId", "ChargeStartDate",  "ChargeEndDate", "ChargeType", "UnitPrice",
    "Quantity",   "Subtotal",       "Tax",     "TotalForCustomer", "Currency"};
constexpr const char *usageBasedColumns[] = {"CustomerId",      "InvoiceNumber", "SubscriptionId",   "ResourceGuid",
                                             "ChargeStartDate", "ChargeEndDate", "ConsumedQuantity", "PretaxCharges",
                                             "TaxAmount",       "PostTaxTotal",  "Currency",         "ChargeType"};
// The API leaves out what is empty, so only what can never be empty is asked for.
constexpr const char *reconAttributes[] = {"CustomerId", "Subtotal", "TaxTotal", "Total", "Currency"};
constexpr const char *usageAttributes[] = {"CustomerId", "UsageDate", "Quantity", "BillingPreTaxTotal",
                                           "BillingCurrency"};
constexpr const char *licenceAttributes[] = {"CustomerId", "SubscriptionId",   "Subtotal",
                                             "Tax",        "TotalForCustomer", "Currency"};
constexpr const char *usageBasedAttributes[] = {"CustomerId", "SubscriptionId", "ResourceGuid", "PretaxCharges",
                                                "TaxAmount",  "PostTaxTotal",   "Currency"};

constexpr int reconFilled[] = {int(ReconDecimal::UnitPrice), int(ReconDecimal::Quantity),
                               int(ReconDecimal::Subtotal),  int(ReconDecimal::TaxTotal),
                               int(ReconDecimal::Total),     int(ReconDecimal::BillableQuantity)};
constexpr int usageFilled[] = {int(UsageDecimal::UnitPrice), int(UsageDecimal::Quantity),
                               int(UsageDecimal::BillingPreTaxTotal), int(UsageDecimal::PricingPreTaxTotal)};
constexpr int costFilled[] = {
    int(UsageDecimal::BillingPreTaxTotal)}; // taxes and rounding have neither price nor quantity

struct Markers
{
    SourceKind kind;
    std::span<const char *const> names;
};

constexpr const char *licenceMarkers[] = {"offerid", "durableofferid", "offername", "totalotherdiscount",
                                          "syndicationpartnersubscriptionnumber"};
constexpr const char *usageBasedMarkers[] = {
    "resourceguid", "consumedquantity", "includedquantity", "overagequantity",     "pretaxcharges",
    "servicename",  "servicetype",      "posttaxtotal",     "customercompanyname", "partnerbillableaccountid"};
constexpr const char *usageMarkers[] = {"billingpretaxtotal", "pricingpretaxtotal", "billingcurrency",  "usagedate",
                                        "entitlementid",      "metercategory",      "metersubcategory", "resourceuri",
                                        "consumedservice",    "additionalinfo"};
constexpr const char *reconMarkers[] = {"subtotal",
                                        "taxtotal",
                                        "orderdate",
                                        "billablequantity",
                                        "termandbillingcycle",
                                        "priceadjustmentdescription",
                                        "reservationorderid",
                                        "referenceid",
                                        "alternateid",
                                        "productqualifiers"};

std::span<const Alias> aliasesOf(SourceKind kind)
{
    switch (kind) {
    case SourceKind::LegacyLicence:
        return licence;
    case SourceKind::LegacyUsage:
        return usageBased;
    default:
        return newCommerce;
    }
}

} // namespace

std::string lowered(std::string_view name)
{
    std::string small(name);
    for (char &c : small)
        c = c >= 'A' && c <= 'Z' ? char(c + 32) : c;
    return small;
}

ColumnMap::ColumnMap(SourceKind kind, std::span<const std::string> names) : m_kind(kind)
{
    const Layout &layout = layoutOf(shape());
    for (const char *name : known)
        m_targets[name] = Target();
    for (std::size_t i = 0; i < layout.texts.size(); ++i)
        m_targets[lowered(layout.texts[i].name)] = {Target::Kind::Text, int(i), false, true};
    for (std::size_t i = 0; i < layout.days.size(); ++i)
        m_targets[lowered(layout.days[i])] = {Target::Kind::Day, int(i), false, true};
    for (std::size_t i = 0; i < layout.decimals.size(); ++i)
        m_targets[lowered(layout.decimals[i])] = {Target::Kind::Decimal, int(i), false, true};
    m_targets.erase(std::string()); // the place of extra attributes has no name
    std::vector<std::string> small;
    for (const std::string &name : names)
        small.push_back(lowered(name));
    m_focus = kind == SourceKind::AzureCost && counterfoil::isFocus(small);
    addAliases();
}

void ColumnMap::addAliases()
{
    const bool cost = m_kind == SourceKind::AzureCost;
    std::unordered_map<std::string, Target> aliases;
    for (const Alias &alias : cost ? costAliases(m_focus) : aliasesOf(m_kind)) {
        const auto meant = m_targets.find(lowered(alias.means));
        if (meant == m_targets.end())
            continue;
        Target target = meant->second;
        const std::string_view name = alias.name;
        target.percent = name.starts_with("rateof") || name.ends_with("creditrate");
        aliases[alias.name] = target;
    }
    if (!cost) // Azure means other things by the names of a daily rated row: its subscription is no plan
        aliases.merge(m_targets);
    m_targets = std::move(aliases);
}

Target ColumnMap::targetOf(std::string_view name) const
{
    const std::string small = lowered(name);
    if (const auto found = m_targets.find(small); found != m_targets.end())
        return found->second;
    return {Target::Kind::Extra, -1, false, m_kind == SourceKind::AzureCost && isKnownCostColumn(small)};
}

QString ColumnMap::nameOf(Target::Kind kind, int index) const
{
    for (const auto list : {neededColumns(), neededAttributes()}) {
        for (const char *name : list) {
            const Target target = targetOf(name);
            if (target.kind == kind && target.index == index)
                return QString::fromLatin1(name);
        }
    }
    const Layout &layout = layoutOf(shape());
    switch (kind) {
    case Target::Kind::Text:
        return QString::fromLatin1(layout.texts[std::size_t(index)].name);
    case Target::Kind::Day:
        return QString::fromLatin1(layout.days[std::size_t(index)]);
    case Target::Kind::Decimal:
        return QString::fromLatin1(layout.decimals[std::size_t(index)]);
    case Target::Kind::Extra:
        break;
    }
    return {};
}

std::span<const char *const> ColumnMap::neededColumns() const
{
    switch (m_kind) {
    case SourceKind::LegacyLicence:
        return licenceColumns;
    case SourceKind::LegacyUsage:
        return usageBasedColumns;
    case SourceKind::Usage:
        return usageColumns;
    case SourceKind::AzureCost:
        return neededCostColumns(m_focus);
    default:
        return reconColumns;
    }
}

std::span<const char *const> ColumnMap::neededAttributes() const
{
    switch (m_kind) {
    case SourceKind::LegacyLicence:
        return licenceAttributes;
    case SourceKind::LegacyUsage:
        return usageBasedAttributes;
    case SourceKind::Usage:
        return usageAttributes;
    default:
        return reconAttributes;
    }
}

std::span<const int> ColumnMap::filledDecimals() const
{
    if (m_kind == SourceKind::AzureCost)
        return costFilled;
    return shape() == Shape::Usage ? std::span<const int>(usageFilled) : std::span<const int>(reconFilled);
}

std::optional<SourceKind> recognise(std::span<const std::string> names)
{
    const Markers markers[] = {{SourceKind::Usage, usageMarkers},
                               {SourceKind::Reconciliation, reconMarkers},
                               {SourceKind::LegacyLicence, licenceMarkers},
                               {SourceKind::LegacyUsage, usageBasedMarkers},
                               {SourceKind::AzureCost, costMarkers()}};
    std::vector<std::string> small;
    for (const std::string &name : names)
        small.push_back(lowered(name));
    const auto holds = [&small](const char *name) {
        return std::find(small.begin(), small.end(), name) != small.end();
    };
    std::optional<SourceKind> best;
    std::ptrdiff_t most = 2;
    for (const Markers &entry : markers) {
        if (entry.kind == SourceKind::AzureCost && std::none_of(costAmounts().begin(), costAmounts().end(), holds))
            continue;
        const auto count = std::count_if(entry.names.begin(), entry.names.end(), holds);
        if (count > most) {
            most = count;
            best = entry.kind;
        }
    }
    return best;
}

} // namespace counterfoil
