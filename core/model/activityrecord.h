// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace counterfoil {

//! What a record says about one subscription.
struct ActivitySubscription
{
    QString id; //!< lower case
    std::optional<qint64> quantity;

    friend bool operator==(const ActivitySubscription &, const ActivitySubscription &) = default;
};

//! Something a person or a program did at Partner Center (microsoft.md, 2.12).
struct ActivityRecord
{
    QString id;   //!< Microsoft's, else made of date, operation, customer, correlation and new value (contract, 8.3)
    QDateTime at; //!< UTC
    QString operation; //!< enumerations and GUIDs are lower case
    QString status;
    QString resource;
    QString tenant;
    QString customerName;
    QString user;
    QString application;
    QString correlation;
    QString oldValue; //!< JSON in Microsoft's own words
    QString newValue;
    std::vector<ActivitySubscription> subscriptions;

    bool isValid() const { return !id.isEmpty() && at.isValid() && !operation.isEmpty(); }
    friend bool operator==(const ActivityRecord &, const ActivityRecord &) = default;
};

} // namespace counterfoil
