// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/costcolumns.h"

#include "core/ingest/columns.h"

#include <algorithm>
#include <unordered_set>

namespace counterfoil {

namespace {

// The Azure subscription is what hangs below an Azure plan in Partner Center's files: EntitlementId. An account of
// Azure's is who Microsoft bills, there the partner.
constexpr ColumnAlias classic[] = {{"billingaccountid", "PartnerId"},
                                   {"billingaccountname", "PartnerName"},
                                   {"customertenantid", "CustomerId"},
                                   {"customername", "CustomerName"},
                                   {"resellermpnid", "Tier2MpnId"},
                                   {"invoiceid", "InvoiceNumber"},
                                   {"productid", "ProductId"},
                                   {"productidentifier", "ProductId"},
                                   {"productname", "ProductName"},
                                   {"product", "ProductName"},
                                   {"publishername", "PublisherName"},
                                   {"publisherid", "PublisherId"},
                                   {"subscriptionid", "EntitlementId"},
                                   {"subscriptionguid", "EntitlementId"},
                                   {"subscriptionname", "EntitlementDescription"},
                                   {"metercategory", "MeterCategory"},
                                   {"meterid", "MeterId"},
                                   {"metersubcategory", "MeterSubCategory"},
                                   {"metername", "MeterName"},
                                   {"meterregion", "MeterRegion"},
                                   {"unitofmeasure", "Unit"},
                                   {"resourcelocation", "ResourceLocation"},
                                   {"consumedservice", "ConsumedService"},
                                   {"resourcegroup", "ResourceGroup"},
                                   {"resourcegroupname", "ResourceGroup"},
                                   {"resourceid", "ResourceURI"},
                                   {"instanceid", "ResourceURI"},
                                   {"chargetype", "ChargeType"},
                                   {"billingcurrency", "BillingCurrency"},
                                   {"billingcurrencycode", "BillingCurrency"},
                                   {"currency", "BillingCurrency"},
                                   {"pricingcurrency", "PricingCurrency"},
                                   {"pricingcurrencycode", "PricingCurrency"},
                                   {"productorderid", "BenefitOrderId"},
                                   {"benefitid", "BenefitId"},
                                   {"pricingmodel", "BenefitType"},
                                   {"serviceinfo1", "ServiceInfo1"},
                                   {"serviceinfo2", "ServiceInfo2"},
                                   {"tags", "Tags"},
                                   {"additionalinfo", "AdditionalInfo"},
                                   {"date", "UsageDate"},
                                   {"usagedatetime", "UsageDate"},
                                   {"usagedate", "UsageDate"},
                                   {"serviceperiodstartdate", "ChargeStartDate"},
                                   {"serviceperiodenddate", "ChargeEndDate"},
                                   {"exchangeratedate", "PCToBCExchangeRateDate"},
                                   {"unitprice", "UnitPrice"},
                                   {"quantity", "Quantity"},
                                   {"usagequantity", "Quantity"},
                                   {"consumedquantity", "Quantity"},
                                   {"costinbillingcurrency", "BillingPreTaxTotal"},
                                   {"cost", "BillingPreTaxTotal"},
                                   {"pretaxcost", "BillingPreTaxTotal"},
                                   {"extendedcost", "BillingPreTaxTotal"},
                                   {"costinpricingcurrency", "PricingPreTaxTotal"},
                                   {"effectiveprice", "EffectiveUnitPrice"},
                                   {"resourcerate", "EffectiveUnitPrice"},
                                   {"exchangeratepricingtobilling", "PCToBCExchangeRate"},
                                   {"exchangerate", "PCToBCExchangeRate"},
                                   {"partnerearnedcreditrate", "PartnerEarnedCreditPercentage"}};

// BilledCost is what the invoice asks for: it is zero where a reservation pays. PricingQuantity is the quantity that
// its unit price is for.
constexpr ColumnAlias focus[] = {{"billingaccountid", "PartnerId"},
                                 {"billingaccountname", "PartnerName"},
                                 {"x_customerid", "CustomerId"},
                                 {"x_customername", "CustomerName"},
                                 {"x_resellerid", "Tier2MpnId"},
                                 {"invoiceid", "InvoiceNumber"},
                                 {"x_invoiceid", "InvoiceNumber"},
                                 {"skuid", "ProductId"},
                                 {"chargedescription", "ProductName"},
                                 {"publishername", "PublisherName"},
                                 {"x_publisherid", "PublisherId"},
                                 {"subaccountid", "EntitlementId"},
                                 {"subaccountname", "EntitlementDescription"},
                                 {"x_skumetercategory", "MeterCategory"},
                                 {"x_skumeterid", "MeterId"},
                                 {"x_skumetersubcategory", "MeterSubCategory"},
                                 {"x_skumetername", "MeterName"},
                                 {"skumeter", "MeterName"},
                                 {"x_skuregion", "MeterRegion"},
                                 {"pricingunit", "Unit"},
                                 {"regionid", "ResourceLocation"},
                                 {"region", "ResourceLocation"},
                                 {"resourcetype", "ConsumedService"},
                                 {"x_resourcegroupname", "ResourceGroup"},
                                 {"resourceid", "ResourceURI"},
                                 {"chargecategory", "ChargeType"},
                                 {"billingcurrency", "BillingCurrency"},
                                 {"pricingcurrency", "PricingCurrency"},
                                 {"x_pricingcurrency", "PricingCurrency"},
                                 {"x_skuorderid", "BenefitOrderId"},
                                 {"commitmentdiscountid", "BenefitId"},
                                 {"commitmentdiscounttype", "BenefitType"},
                                 {"tags", "Tags"},
                                 {"x_skudetails", "AdditionalInfo"},
                                 {"chargeperiodstart", "UsageDate"},
                                 {"x_serviceperiodstart", "ChargeStartDate"},
                                 {"x_serviceperiodend", "ChargeEndDate"},
                                 {"x_billingexchangeratedate", "PCToBCExchangeRateDate"},
                                 {"contractedunitprice", "UnitPrice"},
                                 {"pricingquantity", "Quantity"},
                                 {"billedcost", "BillingPreTaxTotal"},
                                 {"x_effectiveunitprice", "EffectiveUnitPrice"},
                                 {"x_billingexchangerate", "PCToBCExchangeRate"},
                                 {"x_partnercreditrate", "PartnerEarnedCreditPercentage"}};

constexpr const char *knownCosts[] = {
    "accountid", "accountname", "accountownerid", "availabilityzone", "benefitname", "billingperiodenddate",
    "billingperiodstartdate", "billingprofileid", "billingprofilename", "costallocationrulename", "costcenter",
    "costinusd", "departmentname", "frequency", "instancename", "invoicesection", "invoicesectionid",
    "invoicesectionname", "isazurecrediteligible", "location", "offerid", "partnername", "partnertenantid",
    "partnerearnedcreditapplied", "partnumber", "paygcostinbillingcurrency", "paygcostinusd", "paygprice", "planname",
    "previousinvoiceid", "productordername", "provider", "publishertype", "reservationid", "reservationname",
    "resellername", "resourcelocationnormalized", "resourcename", "resourcetype", "servicefamily", "servicename",
    "servicetier", "term",
    // FOCUS
    "billedcost", "billingaccounttype", "billingperiodend", "billingperiodstart", "capacityreservationid",
    "capacityreservationstatus", "chargeclass", "chargefrequency", "chargeperiodend", "chargesubcategory",
    "commitmentdiscountcategory", "commitmentdiscountname", "commitmentdiscountquantity", "commitmentdiscountstatus",
    "commitmentdiscountunit", "consumedquantity", "consumedunit", "contractedcost", "effectivecost", "hostprovidername",
    "invoiceissuername", "listcost", "listunitprice", "pricingcategory", "pricingcurrencycontractedunitprice",
    "pricingcurrencyeffectivecost", "pricingcurrencylistunitprice", "providername", "regionname", "servicecategory",
    "serviceprovidername", "servicesubcategory", "skupricedetails", "skupriceid", "subaccounttype", "usagequantity",
    "usageunit"};

bool isAmong(std::span<const ColumnAlias> aliases, std::string_view name)
{
    return std::any_of(aliases.begin(), aliases.end(), [name](const ColumnAlias &alias) { return name == alias.name; });
}

bool isMeant(std::string_view name)
{
    return isAmong(classic, name) || isAmong(focus, name) || isKnownCostColumn(name);
}

constexpr const char *amounts[] = {"costinbillingcurrency", "cost", "pretaxcost", "extendedcost", "billedcost"};

constexpr const char *markers[] = {
    "costinbillingcurrency", "costinpricingcurrency", "costinusd", "cost", "pretaxcost", "extendedcost",
    "billingprofileid", "billingaccountid", "billingaccountname", "billingcurrencycode", "billingperiodstartdate",
    "billingperiodenddate", "paygprice", "effectiveprice", "unitofmeasure", "subscriptionguid", "usagedatetime",
    "resourcerate", "usagequantity", "instanceid", "accountownerid", "resourcegroupname", "pricingmodel", "frequency",
    "publishertype", "partnumber", "isazurecrediteligible", "invoicesectionname", "invoicesection", "departmentname",
    // FOCUS
    "billedcost", "effectivecost", "contractedcost", "listcost", "chargeperiodstart", "chargeperiodend",
    "billingperiodstart", "billingperiodend", "chargecategory", "pricingquantity", "subaccountid", "providername"};

constexpr const char *classicNeeded[] = {"SubscriptionId", "Date", "Quantity", "CostInBillingCurrency",
                                         "BillingCurrency"};
constexpr const char *focusNeeded[] = {"SubAccountId", "ChargePeriodStart", "ChargeCategory", "PricingQuantity",
                                       "BilledCost",   "BillingCurrency",   "ProviderName"};

} // namespace

bool isFocus(std::span<const std::string> names)
{
    return std::find(names.begin(), names.end(), "billedcost") != names.end();
}

std::span<const ColumnAlias> costAliases(bool inFocus)
{
    return inFocus ? std::span<const ColumnAlias>(focus) : std::span<const ColumnAlias>(classic);
}

bool isKnownCostColumn(std::string_view name)
{
    static const std::unordered_set<std::string_view> names(std::begin(knownCosts), std::end(knownCosts));
    return names.contains(name) || name.starts_with("x_"); // FOCUS: a provider's own columns
}

std::span<const char *const> costMarkers()
{
    return markers;
}

std::span<const char *const> costAmounts()
{
    return amounts;
}

std::span<const char *const> neededCostColumns(bool inFocus)
{
    return inFocus ? std::span<const char *const>(focusNeeded) : std::span<const char *const>(classicNeeded);
}

std::vector<std::string> plainCostNames(std::span<const std::string> names)
{
    std::vector<std::string> plain;
    for (std::string_view name : names) {
        const std::size_t open = name.rfind('(');
        if (open != std::string_view::npos && name.ends_with(')'))
            name = name.substr(open + 1, name.size() - open - 2);
        const std::size_t first = std::min(name.find_first_not_of(' '), name.size());
        const std::size_t last = name.find_last_not_of(' ');
        std::string trimmed(name.substr(first, last == std::string_view::npos ? 0 : last + 1 - first));
        std::string closed = trimmed;
        std::erase(closed, ' ');
        plain.push_back(isMeant(lowered(closed)) ? closed : trimmed);
    }
    return plain;
}

} // namespace counterfoil
