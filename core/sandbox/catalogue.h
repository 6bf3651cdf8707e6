// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/model/family.h"
#include "core/money/decimal.h"

#include <QByteArray>

#include <span>

//! What the demonstration partner can sell, and what it costs on a day and in a currency. All prices are made up.
namespace counterfoil {

//! Something that is bought as a quantity: seats, reservations, plans, software.
struct Offer
{
    Family family;
    const char *productId;
    const char *skuId;
    const char *productName;
    const char *skuName;
    const char *publisherName;
    const char *publisherId;
    int priceCents; //!< per unit and month of an annual commitment; software: once. EUR, or USD where pricedInDollars
    bool pricedInDollars;
    int risePercent; //!< from the day of the price rise
};

//! A meter of Azure, one SKU each.
struct Meter
{
    const char *productId;
    const char *skuId;
    const char *productName;
    const char *skuName;
    const char *category;
    const char *subCategory;
    const char *name;
    const char *unit;
    const char *service;      //!< ConsumedService
    const char *resourceType; //!< in the resource's address
    qint64 priceMicros;       //!< USD a unit
    qint64 freeMilli;         //!< thousandths of a unit that are free every month, for each plan
    bool earnsCredit;         //!< eligible for partner earned credit
    enum class Pattern { AllDay, WorkingHours, EvenMonth, Growing, Random } pattern;
    qint64 sizeMicros; //!< millionths of a unit on a common day
};

enum class OfferId {
    BusinessBasic,
    BusinessStandard,
    BusinessPremium,
    M365E3,
    M365E5,
    M365F3,
    ExchangePlan1,
    PowerBiPro,
    VisioPlan2,
    BusinessCentral,
    SalesEnterprise,
    Copilot,
    DefenderBusiness,
    ReservedVm,
    ReservedSql,
    ComputeSavings,
    ServerSubscription,
    OfficePerpetual,
    SqlPerpetual,
    BackupSaas,
    ShieldSaas
};

const Offer &offer(OfferId id);
std::span<const Offer> offers();
std::span<const Meter> meters();

//! How a term is paid: P1M monthly, P1Y monthly, P1Y at once.
struct Plan
{
    int termMonths = 1;
    int cycleMonths = 1;
};

//! Price of one unit for one charge cycle of the plan, in a currency, at list on a day.
Decimal listPrice(const Offer &offer, const Plan &plan, const QByteArray &currency, bool afterRise);

//! Microsoft's words for a term, as its reconciliation files spell them.
QByteArray termText(Family family, const Plan &plan);

//! Units of billing currency (EUR) for one unit of pricing currency, fixed for a Microsoft month.
Decimal exchangeRate(quint64 seed, const QByteArray &currency, Month month);

} // namespace counterfoil
