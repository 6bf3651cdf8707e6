// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/bridge.h"

#include <map>

namespace counterfoil {

//! One customer's side of the bridge while it is being drawn: exact amounts by cause and reason, in the seller's
//! currency.
class Account
{
public:
    Exact microsoft;
    Exact tax; //!< Microsoft's
    Exact local;
    Decimal localCost; //!< of the lines, each rounded
    QString name;

    //! Adds an amount to a cause under a reason; amounts under one reason are one item.
    void add(Cause cause, const QString &reason, const Exact &amount, const BridgeSource &source = {});

    //! The shown record: causes by cumulative rounding in bridge order, items summing to their cause.
    BridgeCustomer shown(const QString &customer, const QString &tenant, int digits) const;

private:
    struct Entry
    {
        Exact amount;
        std::map<std::tuple<qint64, QString, QString>, BridgeSource> sources; // by set, invoice, subscription
    };
    BridgeCause causeOf(Cause cause, const Decimal &amount, int digits) const;

    std::array<std::map<QString, Entry>, causeCount> m_entries;
};

//! "open" where a person is needed, else "explained".
QString stateOf(const BridgeCustomer &customer);
//! Largest unexplained, then unmapped, then difference first.
bool comesFirst(const BridgeCustomer &a, const BridgeCustomer &b);

} // namespace counterfoil
