// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usage/earnedcredit.h"
#include "core/usage/usagechart.h"
#include "core/usage/usageview.h"

#include <QFuture>

namespace counterfoil {

//! The figures of a whole month, whatever is filtered. Amounts in the sheet's currency, exact.
struct UsageFigures
{
    UsageSums sums;
    qint64 customers = 0;
    EarnedCredit credit;         //!< of what could earn it, by subscription too
    BenefitCover benefit;        //!< of reservations and savings plans
    std::optional<Exact> before; //!< what the month before cost; none where it is not on hand
};

//! What the usage screen shows of a month, but for the rows themselves.
struct UsageSheet
{
    Month month;
    QString currency;
    QStringList currencies; //!< there are rows of, the one with most first
    int digits = 2;
    qint64 allRows = 0; //!< of the month and currency
    UsageFigures figures;
    UsageChart chart;
    QStringList tagNames;
    UsageQuery query; //!< that this answers
    QList<UsageGroup> groups;
    UsageSums sums;
    int view = 0; //!< names the rows for page() and origin()

    bool isEmpty() const { return allRows == 0; }
};

//! A row as the table shows it.
struct UsageLine
{
    Day day;
    std::array<QString, usageDimensions> texts;
    QMap<QString, QString> tags;
    Exact quantity;
    Exact list;
    Exact cost;
    Decimal percentage;

    const QString &text(UsageDimension dimension) const { return texts[std::size_t(dimension)]; }
};

//! Where a row comes from, and what its file says beyond the table.
struct UsageOrigin
{
    UsageLine line;
    QString uri; //!< of the resource
    SourceSet set;
    qint64 number = 0; //!< in its file, from 1
    Exact unitPrice;   //!< in pricing currency
    Exact paidPrice;   //!< the effective one
    Exact rate;        //!< pricing to billing currency; 1 where there is none
    QString pricingCurrency;
};

//! What the window asks about the usage of a company. Everything is answered later, from another thread.
class UsageDesk
{
public:
    virtual ~UsageDesk() = default;
    //! The first time the month is read; afterwards it is at hand. Without a currency that with most rows. An answer
    //! with no rows at all is empty. Asked again before the answer came it may be Error::Code::Cancelled.
    virtual QFuture<Result<UsageSheet>> sheet(Month month, QString currency, UsageQuery query) = 0;
    //! What the query leaves of each of twelve months: those to the newest one, or to `month` where that is older than
    //! they; without those before the first usage. Asked again, or for a sheet, it may be Error::Code::Cancelled.
    virtual QFuture<Result<UsageChart>> months(Month month, QString currency, UsageQuery query) = 0;
    //! Rows in the order of the sheet, from 0; fewer at its end. NotFound where the sheet is not the newest.
    virtual QFuture<Result<QList<UsageLine>>> page(int view, qint64 first, int count) = 0;
    virtual QFuture<Result<UsageOrigin>> origin(int view, qint64 position) = 0;
    //! Every row of the sheet, as CSV.
    virtual QFuture<Status> write(int view, QString path) = 0;
    //! What was read is old.
    virtual void forget() = 0;
};

} // namespace counterfoil
