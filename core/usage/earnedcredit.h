// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usage/usagetable.h"

namespace counterfoil {

//! Earned credit of one subscription on one day, or over several. Amounts in billing currency, exact.
struct CreditAmounts
{
    Exact list;         //!< list value of what could earn credit
    Exact covered;      //!< of it with credit
    Exact credit;       //!< earned
    Exact lost;         //!< what the rest would have earned at the month's rate
    qint64 missing = 0; //!< rows without credit

    void add(const CreditAmounts &other);
};

struct CreditDay
{
    Day day;
    CreditAmounts amounts;
};

//! Days in a row on which credit was missing.
struct CreditGap
{
    Days days;
    Exact lost;
};

struct CreditSubscription
{
    QString id;
    QString name;
    QString customer; //!< id of the terms, else the tenant
    QString customerName;
    CreditAmounts amounts;
    QList<CreditDay> days; //!< with anything that could earn credit, in order
    QList<CreditGap> gaps;
};

//! Partner earned credit of a month by subscription and day.
struct EarnedCredit
{
    Month month;
    QString currency;
    Decimal percentage; //!< the highest that the month has; 15 where it has none
    CreditAmounts amounts;
    QList<CreditSubscription> subscriptions; //!< most lost first, then by name
};

//! Microsoft gives the credit by resource and day, for as long as the partner has access; the file tells what each row
//! got. A row could earn credit unless it is spot capacity, a third party's or covered by a benefit, or its meter never
//! earns any although others of the same subscription and day do. Source: Partner Center, partner earned credit.
EarnedCredit earnedCreditOf(const UsageTable &table);

} // namespace counterfoil
