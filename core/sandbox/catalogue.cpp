// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/catalogue.h"

#include "core/sandbox/amounts.h"
#include "core/sandbox/random.h"

namespace counterfoil {

namespace {

constexpr const char *microsoft = "Microsoft Corporation";

constexpr Offer offerTable[] = {
    {Family::Licence, "CFQ7TTC0LH18", "0001", "Microsoft 365 Business Basic", "Microsoft 365 Business Basic", microsoft,
     "", 560, false, 8},
    {Family::Licence, "CFQ7TTC0LDPB", "0001", "Microsoft 365 Business Standard", "Microsoft 365 Business Standard",
     microsoft, "", 1170, false, 0},
    {Family::Licence, "CFQ7TTC0LCHC", "0002", "Microsoft 365 Business Premium", "Microsoft 365 Business Premium",
     microsoft, "", 2060, false, 0},
    {Family::Licence, "CFQ7TTC0LFLX", "0001", "Microsoft 365 E3", "Microsoft 365 E3", microsoft, "", 3440, false, 5},
    {Family::Licence, "CFQ7TTC0LFLZ", "0002", "Microsoft 365 E5", "Microsoft 365 E5", microsoft, "", 5570, false, 5},
    {Family::Licence, "CFQ7TTC0LH05", "0001", "Microsoft 365 F3", "Microsoft 365 F3", microsoft, "", 750, false, 0},
    {Family::Licence, "CFQ7TTC0LH16", "0001", "Exchange Online (Plan 1)", "Exchange Online (Plan 1)", microsoft, "",
     370, false, 0},
    {Family::Licence, "CFQ7TTC0HL8W", "0002", "Power BI Pro", "Power BI Pro", microsoft, "", 1310, false, 0},
    {Family::Licence, "CFQ7TTC0HD32", "0001", "Visio Plan 2", "Visio Plan 2", microsoft, "", 1400, false, 0},
    {Family::Licence, "CFQ7TTC0HX8R", "0002", "Dynamics 365 Business Central Essentials",
     "Dynamics 365 Business Central Essentials", microsoft, "", 7010, false, 6},
    {Family::Licence, "CFQ7TTC0LFDZ", "0001", "Dynamics 365 Sales Enterprise Edition",
     "Dynamics 365 Sales Enterprise Edition", microsoft, "", 9830, false, 6},
    {Family::Licence, "CFQ7TTC0MM8R", "0002", "Microsoft 365 Copilot", "Microsoft 365 Copilot", microsoft, "", 2810,
     false, 0},
    {Family::Licence, "CFQ7TTC0LGV0", "0001", "Microsoft Defender for Business", "Microsoft Defender for Business",
     microsoft, "", 280, false, 0},
    {Family::Reservation, "DZH318Z08M9X", "00RV", "Reserved VM Instance, Standard_D4s_v5, EU West",
     "Standard_D4s_v5 EU West", microsoft, "", 11250, true, 0},
    {Family::Reservation, "DZH318Z0BQ4D", "003S", "SQL Database Reserved vCore, EU West", "SQL Database vCore EU West",
     microsoft, "", 6680, true, 0},
    {Family::SavingsPlan, "DZH318Z08NRP", "0004", "Azure savings plan for compute", "Savings plan for compute",
     microsoft, "", 43800, true, 0},
    {Family::Software, "DG7GMGF0D5RK", "0004", "Windows Server 2022 Standard - 8 Core License Pack",
     "Windows Server 2022 Standard - 8 Core - 1 year", microsoft, "", 14900, false, 0},
    {Family::Software, "DG7GMGF0D7FX", "0002", "Office LTSC Standard 2024", "Office LTSC Standard 2024", microsoft, "",
     38700, false, 0},
    {Family::Software, "DG7GMGF0FKZW", "0003", "SQL Server 2022 - 1 User CAL", "SQL Server 2022 - 1 User CAL",
     microsoft, "", 19800, false, 0},
    {Family::Marketplace, "DZH318Z0C1TB", "0009", "Tailspin Backup for Microsoft 365", "Tailspin Backup - per user",
     "Tailspin Software Inc.", "tailspinsoftware", 240, true, 0},
    {Family::Marketplace, "DZH318Z0C7WS", "0001", "Wingtip Shield", "Wingtip Shield - Business", "Wingtip Security Ltd",
     "wingtipsecurity", 9900, true, 0},
};

using Pattern = Meter::Pattern;
constexpr Meter meterTable[] = {
    {"DZH318Z0BPS6", "00G1", "Virtual Machines Dsv5 Series", "D8s v5 - EU West", "Virtual Machines", "Dsv5 Series",
     "D8s v5", "1 Hour", "Microsoft.Compute", "virtualMachines", 460000, 0, true, Pattern::AllDay, 24000000},
    {"DZH318Z0BPS6", "00G2", "Virtual Machines Dsv5 Series", "E8s v5 - EU West", "Virtual Machines", "Dsv5 Series",
     "E8s v5", "1 Hour", "Microsoft.Compute", "virtualMachines", 588000, 0, true, Pattern::WorkingHours, 10000000},
    {"DZH318Z0BPVJ", "00B4", "Virtual Machines BS Series", "B2ms - EU West", "Virtual Machines", "BS Series", "B2ms",
     "1 Hour", "Microsoft.Compute", "virtualMachines", 96000, 0, true, Pattern::AllDay, 24000000},
    {"DZH318Z0BPVJ", "00B5", "Virtual Machines BS Series", "B2ms Spot - EU West", "Virtual Machines", "BS Series",
     "B2ms Spot", "1 Hour", "Microsoft.Compute", "virtualMachines", 19200, 0, false, Pattern::Random, 9000000},
    {"DZH318Z0BP04", "001R", "Premium SSD Managed Disks", "P10 LRS - EU West", "Storage", "Premium SSD Managed Disks",
     "P10 LRS Disk", "1/Month", "Microsoft.Compute", "disks", 21680000, 0, true, Pattern::EvenMonth, 1000000},
    {"DZH318Z0BP04", "0021", "Standard SSD Managed Disks", "E10 LRS - EU West", "Storage", "Standard SSD Managed Disks",
     "E10 LRS Disk", "1/Month", "Microsoft.Compute", "disks", 9600000, 0, true, Pattern::EvenMonth, 1000000},
    {"DZH318Z0BNZH", "00J8", "Blob Storage", "Hot LRS Data Stored - EU West", "Storage", "Blob Storage",
     "Hot LRS Data Stored", "1 GB/Month", "Microsoft.Storage", "storageAccounts", 19600, 0, true, Pattern::Growing,
     21500000},
    {"DZH318Z0BNZH", "00J9", "Blob Storage", "Hot LRS Write Operations - EU West", "Storage", "Blob Storage",
     "Hot LRS Write Operations", "10K", "Microsoft.Storage", "storageAccounts", 54000, 0, true, Pattern::Random,
     1840000},
    {"DZH318Z0BQ22", "0016", "Bandwidth", "Standard Data Transfer Out - Zone 1", "Bandwidth", "Inter-Region",
     "Standard Data Transfer Out", "1 GB", "Microsoft.Compute", "virtualMachines", 87000, 100000, true, Pattern::Random,
     11700000},
    {"DZH318Z0BQ3L", "00ST", "SQL Database", "vCore - General Purpose - EU West", "SQL Database",
     "Single/Elastic Pool General Purpose", "vCore", "1 Hour", "Microsoft.Sql", "servers", 142300, 0, true,
     Pattern::AllDay, 48000000},
    {"DZH318Z0BQ4W", "00P1", "Azure App Service Premium v3 Plan", "P1 v3 - EU West", "Azure App Service",
     "Premium v3 Plan", "P1 v3 App", "1 Hour", "Microsoft.Web", "serverfarms", 159000, 0, true, Pattern::AllDay,
     24000000},
    {"DZH318Z0BQD2", "003J", "Log Analytics", "Pay-as-you-go - EU West", "Log Analytics", "",
     "Analytics Logs Data "
     "Ingestion",
     "1 GB", "microsoft.operationalinsights", "workspaces", 2990000, 5000, true, Pattern::Random, 1730000},
    {"DZH318Z0BQ8X", "002M", "Backup", "Azure VM Protected Instances - EU West", "Backup", "",
     "Azure VM Protected Instances", "1/Month", "Microsoft.RecoveryServices", "vaults", 10000000, 0, true,
     Pattern::EvenMonth, 1000000},
    {"DZH318Z0BQ35", "000K", "Key Vault", "Operations", "Key Vault", "", "Operations", "10K", "Microsoft.KeyVault",
     "vaults", 30000, 0, true, Pattern::Random, 412000},
    {"DZH318Z0BNWB", "0019", "Load Balancer", "Standard Included LB Rules", "Load Balancer", "",
     "Standard Included LB Rules and Outbound Rules", "1 Hour", "Microsoft.Network", "loadBalancers", 25000, 0, true,
     Pattern::AllDay, 24000000},
    {"DZH318Z0BNXC", "0043", "Virtual Network", "Standard IPv4 Static Public IP", "Virtual Network", "IP Addresses",
     "Standard IPv4 Static Public IP", "1 Hour", "Microsoft.Network", "publicIPAddresses", 5000, 0, true,
     Pattern::AllDay, 24000000},
    {"DZH318Z0BNVX", "002C", "VPN Gateway", "VpnGw1", "VPN Gateway", "", "VpnGw1", "1 Hour", "Microsoft.Network",
     "virtualNetworkGateways", 190000, 0, true, Pattern::AllDay, 24000000},
    {"DZH318Z0FXB2", "0007", "Azure OpenAI", "gpt-4o Input - EU", "Cognitive Services", "Azure OpenAI",
     "gpt-4o Inp Regional Tokens", "1K", "Microsoft.CognitiveServices", "accounts", 2750, 0, true, Pattern::Random,
     318400000},
};

constexpr std::pair<const char *, int> euroTo[] = { // thousandths of a unit for one euro
    {"EUR", 1000}, {"USD", 1085}, {"GBP", 857}, {"CHF", 962}, {"DKK", 7459}, {"SEK", 11340}, {"JPY", 163500}};

int thousandths(const QByteArray &currency)
{
    for (const auto &[code, amount] : euroTo) {
        if (currency == code)
            return amount;
    }
    return 1000;
}

} // namespace

const Offer &offer(OfferId id)
{
    return offerTable[std::size_t(id)];
}

std::span<const Offer> offers()
{
    return offerTable;
}

std::span<const Meter> meters()
{
    return meterTable;
}

Decimal listPrice(const Offer &offer, const Plan &plan, const QByteArray &currency, bool afterRise)
{
    // Microsoft charges 20 % more for a commitment of a month, and 5 % more where a year's seats are paid monthly
    Exact price(Decimal::fromParts(offer.priceCents, 2));
    if (offer.family == Family::Licence && plan.termMonths == 1)
        price = price * Decimal::fromParts(120, 2);
    else if (offer.family == Family::Licence && plan.cycleMonths == 1)
        price = price * Decimal::fromParts(105, 2);
    if (offer.family != Family::Software)
        price = price * Exact(plan.cycleMonths);
    if (afterRise)
        price = price * Decimal::fromParts(100 + offer.risePercent, 2);
    if (!offer.pricedInDollars)
        price = price * Decimal::fromParts(thousandths(currency), 3);
    return rounded(price, currency == "JPY" ? 0 : 2);
}

QByteArray termText(Family family, const Plan &plan)
{
    const QByteArray years = plan.termMonths == 36 ? "3" : "1";
    switch (family) {
    case Family::Reservation:
        return years + " Year Reservation";
    case Family::SavingsPlan:
        return years + " Year Savings Plan";
    case Family::Software:
        return plan.termMonths > 0 ? years + " Year Subscription" : QByteArray();
    default:
        if (plan.termMonths == 1)
            return "One-Month commitment for monthly billing";
        if (plan.termMonths == 36)
            return "Three-Year commitment for monthly/yearly billing";
        return "One-Year commitment for monthly/yearly billing";
    }
}

Decimal exchangeRate(quint64 seed, const QByteArray &currency, Month month)
{
    if (currency == "EUR")
        return 1;
    // within 2 % of the middle, six significant digits and more for small units
    const int shift = Random(seed, "rate-" + currency, month.index()).between(-200, 200);
    const Exact middle = Exact(1000) / Exact(thousandths(currency));
    return rounded(middle * Decimal::fromParts(10000 + shift, 4), currency == "JPY" ? 9 : 6);
}

} // namespace counterfoil
