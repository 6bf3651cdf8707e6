// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/billing/sourcereader.h"
#include "core/terms/terms.h"

#include <map>

namespace counterfoil {

//! What a tenant's Azure usage cost on each day of a month, in Microsoft's billing currency.
struct UsageCurve
{
    QString tenant;
    QString customer; //!< id of the terms; empty where nobody owns the tenant
    QString name;     //!< of the customer, or the tenant
    QString currency;
    std::map<Day, Exact> days;                          //!< with any row
    std::map<QString, std::map<Day, Exact>> categories; //!< the same by meter category
};

//! Daily rows whose UsageDate lies in the month, and Azure cost lines: billed ones, else those not billed yet. By name
//! and currency.
Result<QList<UsageCurve>> usageCurves(SourceReader &reader, const Terms &terms, Month month);

//! A day that stands out of its month.
struct Spike
{
    Day day;
    Exact amount;
    Exact median; //!< of the month's days on hand
    Exact mean;
    QString category; //!< that rose most against its own median
    Exact rise;       //!< by how much
};

//! Days that cost more than half again as much as the median and as the mean of the days on hand, by at least 10 units
//! of the currency; none where fewer than seven days are on hand.
QList<Spike> spikesOf(const UsageCurve &curve);

} // namespace counterfoil
