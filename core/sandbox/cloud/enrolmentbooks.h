// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/cloud/cloudstate.h"

#include <span>

// What an enrolment has beside its usage: who pays for what, and what is bought once.
namespace counterfoil {

//! An account of the enrolment with the department that it is in. Those of one department stand together.
struct EnrolmentOwner
{
    const char *account;
    const char *accountName;
    const char *owner;
    const char *department;
    const char *departmentName;
    const char *costCentre; //!< of the department
};

//! In the order of the customers whose Azure usage plays the enrolment.
std::span<const EnrolmentOwner> enrolmentOwners();

//! The customers whose Azure usage plays the enrolment: one for each owner, where there are as many.
std::span<const SandboxCustomer> enrolledCustomers(const World &world);

//! Something bought in the marketplace in a billing period, before today.
struct MarketplaceSale
{
    QByteArray id;
    Day day;
    const EnrolmentOwner *owner = nullptr;
    QByteArray subscription;
    const char *publisher = nullptr;
    const char *offer = nullptr;
    const char *plan = nullptr;
    int quantity = 0;
    Decimal rate;
    bool recurring = false;

    Decimal cost() const { return rate * Decimal(quantity); }
};

QList<MarketplaceSale> marketplaceSales(const CloudState &state, Month month);

//! A booking of a reservation. Two of them have one id, as Microsoft has them.
struct ReservationBooking
{
    Day day;
    const char *event = nullptr; //!< Purchase, Cancel
    QByteArray order;
    QByteArray number; //!< not unique
    Decimal amount;
};

//! Bookings of these days, oldest first.
QList<ReservationBooking> reservationBookings(const CloudState &state, Days days);

//! The days of "properties/eventDate ge 2026-10-01 AND properties/eventDate le 2026-10-31" in a request; nothing where
//! its filter is something else.
std::optional<Days> eventDaysOf(const CloudRequest &request);

} // namespace counterfoil
