// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/projection.h"
#include "core/insight/usagedays.h"
#include "core/model/invoice.h"
#include "core/model/report.h"

namespace counterfoil {

//! Words by which a forecast may be gathered: family, customer.
QStringList forecastGroupings();

//! A month as it would be invoiced today, and with the rest of it projected.
struct ForecastInput
{
    Month month;
    QList<Invoice> onHand; //!< of service periods that start in the month, with parts
    QList<Invoice> forecast;
    QList<UsageCurve> curvesOnHand;
    QList<UsageCurve> curves; //!< with the projected days
    Projection projection;
    Exact unmapped; //!< Microsoft's cost on hand that no invoice takes, in the seller's currency
};

//! Cost on hand, cost projected, revenue, margin, in the seller's currency; the chart is Azure usage by day in the
//! currency that has most of it. The notes say what it is made of and what is left out.
Report forecastReport(const ForecastInput &input, const Terms &terms, const QString &by);

} // namespace counterfoil
