// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/billing/usagebuckets.h"

namespace counterfoil {

//! What the texts of a daily row say, worked out once for each combination that occurs.
struct UsageDims
{
    int plan = 0; //!< index of the plan key
    QString tenant;
    QString tenantName;
    QString product;
    QString sku;
    QString productName;
    QString skuName;
    QString subscriptionName;
    QString chargeType;
    QString pricingCurrency;
    QString resourceGroup;
    QString meterCategory;
    const Customer *customer = nullptr;
    RuleSubject subject;
    QList<const PriceRule *> candidates;

    //! The value of the contract's group for these rows; empty for `line`.
    QString groupValue(const Grouping &grouping, const PlanKey &key) const;
};

//! Reads the texts of one row. `key` receives its plan key.
UsageDims readDims(const SourceBatch &batch, const Dictionary &dictionary, int row, PlanKey &key);

//! Tags of a resource: a JSON object, or the same without its braces, as Azure writes it.
QMap<QString, QString> tagsOf(std::string_view text);

} // namespace counterfoil
