// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/bridge.h"
#include "core/model/invoice.h"

namespace counterfoil {

//! What the rows of a bridge stand for.
enum class BridgeLevel { Invoice, Customer, Subscription };

//! A customer's part of the bridge that belongs to one local invoice or to one subscription.
struct BridgeGroup
{
    QString key;            //!< id of the invoice, or the subscription; empty for what belongs to neither
    BridgeCustomer amounts; //!< its name is the customer's
    QString name = {};      //!< what the key is called; empty where nobody knows
};

//! A customer's bridge by invoice or by subscription, largest difference first, what belongs to none of them last: what
//! is on no invoice of the month, differences of files, cents of split parts. The groups sum to the customer, cause by
//! cause. `invoices` are those of the month, with their parts. At BridgeLevel::Customer there is one group, the
//! customer.
QList<BridgeGroup> bridgeGroups(const BridgeCustomer &customer, const QList<Invoice> &invoices, const Bridge &bridge,
                                BridgeLevel level);

} // namespace counterfoil
