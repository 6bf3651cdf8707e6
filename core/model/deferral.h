// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/model/family.h"
#include "core/model/invoice.h"

namespace counterfoil {

//! A term that was charged in advance and is earned, or used up, month by month. Pure record; amounts have no more
//! decimals than the currency.
struct Deferral
{
    enum class Side {
        Revenue, //!< a line of a local invoice, or of a credit note (then negative)
        Cost,    //!< a line of Microsoft's
    };
    Side side = Side::Revenue;
    QString invoice;                  //!< number of the local invoice or credit note, or of Microsoft's invoice
    qint64 line = 0;                  //!< of the local invoice; of Microsoft's file, from 1
    QString customer;                 //!< id of the terms; empty where a tenant has none
    QString tenant;                   //!< of Microsoft's line
    LineKind kind = LineKind::Charge; //!< what the revenue is for; Charge for costs
    Family family = Family::Other;
    QString description;
    Month booked; //!< the first month in which a part is recognised, with all that fell due before
    Days term;
    bool byMonth = false; //!< equal parts at the term's first day + k months; else by its days
    QString currency;
    Decimal total;
};

//! What a deferral comes to in one month: before + recognised + remaining is its total.
struct DeferralMonth
{
    Month month;
    Decimal before;
    Decimal recognised;
    Decimal remaining;
};

//! One deferral in one month.
struct DeferralRow
{
    Deferral deferral;
    DeferralMonth month;
};

//! The contract's word for how it is released: "equalMonths", "byDay".
QString releaseWordOf(const Deferral &deferral);
QString wordOf(Deferral::Side side);

} // namespace counterfoil
