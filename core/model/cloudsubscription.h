// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"

#include <QDateTime>
#include <QStringList>

#include <optional>
#include <vector>

namespace counterfoil {

//! Seats that may still be given back, and until when (microsoft.md, 2.4, refundableQuantity).
struct RefundableSeats
{
    qint64 quantity = 0;
    QDateTime until;

    friend bool operator==(const RefundableSeats &, const RefundableSeats &) = default;
};

//! What a subscription turns into at its renewal or its next charge. Empty texts and 0 keep what is.
struct NextTerm
{
    QString product; //!< product id ':' SKU id ':' availability id
    QString term;
    QString billing;
    qint64 quantity = 0;
    Day until; //!< a term end that was set by hand

    friend bool operator==(const NextTerm &, const NextTerm &) = default;
};

//! A subscription of a customer as Partner Center has it (microsoft.md, 2.4).
struct CloudSubscription
{
    QString id; //!< GUIDs and enumerations are lower case
    QString tenant;
    QString order;
    QString offer;   //!< new commerce: product id ':' SKU id ':' availability id; legacy: an offer's GUID
    QString product; //!< the offer's name in the catalogue
    QString name;    //!< as the partner calls it
    QString kind;    //!< licence, azurePlan, software, reservation, savingsPlan or other
    QString productType;
    qint64 quantity = 0; //!< seats; 1 for usage
    QString unit;
    QString status;      //!< active, suspended, deleted, expired, pending, disabled, none
    QString term;        //!< ISO 8601, such as P1Y; empty for legacy and Azure
    QString renewalTerm; //!< empty where the same
    QString billing;     //!< monthly, annual, triennial, one_time, none …
    QString billingType; //!< license, usage, benefit, none
    QDateTime created;
    Day from;     //!< of the running term
    Day to;       //!< included; no day where it does not end
    Day cycleEnd; //!< of the running charge cycle, included
    QDateTime cancellableUntil;
    bool autoRenew = false;
    bool trial = false;
    bool fromMicrosoft = false;
    QString publisher;
    QString parent; //!< subscription this is an add-on of
    QString promotion;
    QString reseller; //!< its MPN id
    QString migratedFrom;
    QStringList suspensionReasons;
    std::vector<RefundableSeats> refundable;
    std::optional<NextTerm> atRenewal;
    std::optional<NextTerm> atNextCharge;

    bool isValid() const { return !id.isEmpty() && quantity >= 0; }
    friend bool operator==(const CloudSubscription &, const CloudSubscription &) = default;
};

} // namespace counterfoil
