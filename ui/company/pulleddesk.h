// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/pulleddata.h"

#include <QFuture>

#include <variant>

namespace counterfoil {

//! What pulls bring that no other screen lists.
enum class PulledKind { Customers, Subscriptions, Seats, Tree, Costs, Balances, Reservations, Marketplace };

//! A row of any kind but seats, of which there are too many to have them all.
using PulledRow = std::variant<Pulled<CloudCustomer>, Pulled<CloudSubscription>, BillingNode, PulledCost,
                               Pulled<EnrolmentBalance>, Pulled<ReservationTransaction>, Pulled<MarketplaceCharge>>;

//! Some seat counts, newest first.
struct PulledSeats
{
    QList<PulledSeat> rows;
    qint64 all = 0; //!< that hold the words
};

//! What the window asks about pulled data. Everything is answered later, from another thread.
class PulledDesk
{
public:
    virtual ~PulledDesk() = default;
    //! All there is of a kind; none of Seats. Asked again before the answer came it may be Error::Code::Cancelled.
    virtual QFuture<Result<QList<PulledRow>>> list(PulledKind kind) = 0;
    //! Seat counts that hold every word, newest first: at most `most`, or all where that is negative, after the first
    //! `skip`. Asked again before the answer came it may be Error::Code::Cancelled.
    virtual QFuture<Result<PulledSeats>> seats(QStringList words, int skip, int most) = 0;
};

} // namespace counterfoil
