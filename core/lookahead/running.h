// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lookahead/linebook.h"
#include "core/lookahead/moneyclock.h"
#include "core/lookahead/priceindex.h"
#include "core/model/activityrecord.h"
#include "core/model/cloudsubscription.h"

namespace counterfoil {

//! A subscription that runs, from whatever tells of it.
struct Running
{
    QString id;
    QString tenant;
    QString customerName;
    QString market;    //!< of the tenant, where it is known
    QString product;   //!< name
    QString productId; //!< product id ':' SKU id
    bool isLicence = false;
    bool fromMicrosoft = true;
    qint64 seats = 0;
    QString term; //!< P1M, P1Y, P3Y
    Days during;  //!< of the running term; no last day where nobody names it
    Days cycle;   //!< the charge cycle that today lies in; no days where it cannot be told
    bool isCycleReckoned = false;
    std::optional<bool> autoRenew;
    std::optional<LinePrice> price; //!< for one charge cycle
    QString sheet;                  //!< that the price was read from, where no line tells it
    QString promotion;
    const CloudSubscription *pulled = nullptr;
    const LineFacts *lines = nullptr;
    QList<ClockNote> notes;

    //! A new-commerce licence of Microsoft's: it has windows, and an extended service term may follow it.
    bool isNewCommerce() const { return isLicence && fromMicrosoft && !term.isEmpty(); }
};

//! A subscription of which too little is known for a clock.
struct ClockGap
{
    enum class Why { TermEndUnknown, Overdue };
    QString tenant;
    QString customerName;
    QString subscription;
    QString product;
    Why why = Why::TermEndUnknown;

    friend bool operator==(const ClockGap &, const ClockGap &) = default;
};

QString wordOf(ClockGap::Why why);

//! Everything on hand that tells of subscriptions.
struct ClockEvidence
{
    QList<CloudSubscription> subscriptions; //!< as pulled, those that the service still lists
    QHash<QString, QString> tenantNames;
    QHash<QString, QString> tenantMarkets; //!< ISO 3166-1 alpha-2
    QList<ActivityRecord> activity;        //!< oldest first
    LineBook lines;
    PriceIndex prices;
};

//! The subscriptions that run today. Where a tenant's were pulled these are what there is; of other tenants the
//! invoice lines tell. What runs without a known end goes into `gaps`.
QList<Running> runningOf(const ClockEvidence &evidence, Day today, QList<ClockGap> &gaps);

} // namespace counterfoil
