// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/billing/calendar.h"
#include "core/billing/dayshare.h"
#include "core/terms/rulebook.h"

namespace counterfoil {

//! How a charge meets the service periods.
enum class Spread {
    Whole,  //!< belongs to the period that holds its day
    ByDay,  //!< split over its days
    Months, //!< split over its months, each part to the period that holds the part's first day
};

//! A charge as it is priced: a reconciliation line, or the daily rows that stand for it and share everything that
//! matters here (contract, section 1). Amounts in Microsoft's billing currency, exact.
struct Charge
{
    qint64 set = 0;
    qint64 row = -1; //!< of a reconciliation line, or of the one daily row where lines are gathered one by one
    Month month;     //!< Microsoft month; invalid while not billed
    QString invoice;
    QString tenant;
    QString tenantName;
    QString product;
    QString sku;
    QString productName;
    QString skuName;
    QString subscription;
    QString subscriptionName;
    QString chargeType;
    QString group; //!< of daily rows and late lines; that of other lines hangs on the part, by its contract
    Family family = Family::Azure;
    bool daily = false; //!< daily rows
    qint64 rows = 1;
    Days days; //!< what it pays for; daily rows: first and last UsageDate
    QString currency;
    QString pricingCurrency;
    Decimal exchangeRate = 1; //!< pricing → billing
    Exact cost;
    Exact list;
    Exact quantity;        //!< signed quantity × day share
    Decimal wholeQuantity; //!< signed quantity before the day share; 0 where rows are gathered
    int shareDays = 0;     //!< numerator and denominator of the day share, 0 where it is 1
    int cycleDays = 0;
    QString late;                //!< of what came after its invoice was approved: the name of that invoice
    bool paidInAdvance = false;  //!< and it is given back, because a prepayment that came later pays for it
    QString lateKey;             //!< and what its source part is called: "late + contract/2026-01-01"
    bool utcDateDiffers = false; //!< OrderDate's local day lies in another month than its UTC day
    Spread spread = Spread::Whole;
    Placement placement; //!< of a Whole charge, and of daily rows
    const PriceRule *rule = nullptr;
    QList<const Prepayment *> coverings;        //!< term prepayments that may cover it; of daily rows those that do
    std::shared_ptr<const RuleSubject> subject; //!< of charges whose rule is chosen per part
};

//! One group of section 5.2: an Azure consumption charge and the daily rows that stand for it.
struct DailyGroup
{
    QString invoice; //!< Microsoft's number; of rows that are not billed yet empty
    QString tenant;
    Month month;
    Exact lines;
    Exact rows;
    qint64 lineCount = 0;
    qint64 rowCount = 0;
    QString productName;
    QString subscription;
    QString currency;
    bool isOff() const; //!< |Σ rows − Σ lines| > 0.01 × (rows + lines) + 0.01, only where both are there
};

//! What one invoice of Microsoft's asks for a tenant: Σ Subtotal and Σ TaxTotal of its lines.
struct MicrosoftTotal
{
    QString invoice;
    QString tenant;
    QString tenantName;
    QString currency;
    Exact net;
    Exact tax;
};

//! What a month of a seat costs from a day on: one reconciliation line of a licence, for contracts that count seats.
struct SeatPrice
{
    QString tenant;
    QString subscription;
    Day from;
    Exact monthly; //!< in billing currency
    QString currency;
    QString pricingCurrency;
    Decimal exchangeRate = 1;
    QString product;
    QString sku;
    std::shared_ptr<const RuleSubject> subject;
};

//! Everything that bears on a Microsoft month and on the service periods that start in it.
struct ChargeBook
{
    std::vector<Charge> charges;
    std::vector<DailyGroup> dailyGroups;   //!< of the month's invoices
    std::vector<MicrosoftTotal> microsoft; //!< of every reconciliation and cost line of the month's invoices
    std::vector<SeatPrice> seatPrices;     //!< in order of files and lines; only where a contract counts seats
    QStringList invoices;                  //!< of the month: Microsoft's numbers, and billing periods of Azure accounts
    bool isReconciled = false;             //!< a reconciliation of the month is on hand
    QStringList warnings;
};

//! Reads what is on hand for a month, and for earlier service periods that may have changed since. Errors: those of
//! the reader.
Result<ChargeBook> collectCharges(SourceReader &reader, const Terms &terms, Month month,
                                  const QList<Days> &earlier = {});

//! True where a set may hold lines of these days.
bool bearsOn(const SourceSet &set, const Days &days);

//! A set that is not billed yet and whose lines of a month must not count: the month is billed, or a newer unbilled
//! file holds it.
bool isSuperseded(const SourceSet &set, Month month, const QList<SourceSet> &sets);

//! A partner's own Azure account bills what Partner Center's files of the month hold as well: whether such a file is on
//! hand.
bool isInPartnerCenter(const SourceSet &costs, const QList<SourceSet> &sets);

//! Reads what seats cost, from lines of any age: a year's licence is charged once. Nothing is read where no contract
//! counts seats.
Status readSeatPrices(SourceReader &reader, const Terms &terms, const QList<SourceSet> &sets,
                      const std::function<bool(const SourceSet &set, Month month)> &isSuperseded,
                      std::vector<SeatPrice> &prices);

//! The family's recognition under the contract of a charge's first day: how the charge is spread. A licence that
//! reaches into another contract of the customer that counts seats is split by days, so that none is both charged and
//! counted.
Spread spreadOf(Family family, const Days &days, const Contract &contract, const QList<const Contract *> &all);

//! What a reconciliation line shows to the price rules.
RuleSubject subjectOf(const ReconLine &line, const Customer *customer);

} // namespace counterfoil
