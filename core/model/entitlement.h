// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace counterfoil {

//! An Azure subscription under an Azure plan (microsoft.md, 2.4).
struct AzureEntitlement
{
    QString id;   //!< the Azure subscription; GUIDs are lower case
    QString plan; //!< the Partner Center subscription it hangs below
    QString name;
    QString status;

    bool isValid() const { return !id.isEmpty(); }
    friend bool operator==(const AzureEntitlement &, const AzureEntitlement &) = default;
};

//! What a one-time purchase entitles to: software or a reservation (microsoft.md, 2.13).
struct Entitlement
{
    QString order;
    QString lineItem;
    QString alternateOrder;
    QString product;
    QString sku;
    QString type; //!< lower case: software, reservedinstance, virtualmachinereservedinstance
    qint64 quantity = 0;
    Day expires;
    QStringList resources; //!< ids of the artefacts, lower case
    std::vector<Entitlement> includes;

    bool isValid() const { return !product.isEmpty() && !type.isEmpty(); }
    friend bool operator==(const Entitlement &, const Entitlement &) = default;
};

} // namespace counterfoil
