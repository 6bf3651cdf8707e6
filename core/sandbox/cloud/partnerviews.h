// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/azureusage.h"
#include "core/sandbox/jsontext.h"
#include "core/sandbox/world.h"

#include <QString>

//! The made-up partner as Partner Center's documents show it.
namespace counterfoil {

//! {"Field": …, "Value": …, "Operator": …}: the one form of filter that the routes take.
struct SimpleFilter
{
    QString field, value, op;
    static std::optional<SimpleFilter> read(const QString &text);
};

//! Seats that may still be given back, and until when.
struct OpenSeats
{
    int quantity = 0;
    QByteArray until; //!< instant
};

//! What a customer holds, as of a day. Records that change their plan or become another are one row each.
struct SubscriptionView
{
    const SandboxCustomer *customer = nullptr;
    const Subscription *subscription = nullptr; //!< null: the Azure plan
    QByteArray id;
    QByteArray orderId;
    QByteArray productId, skuId, availabilityId, name, publisher;
    QByteArray productType, subType, unitType, billingType, billingCycle, term, status;
    int quantity = 0;
    Day created, start, end;
    bool renews = false, trial = false;
    QByteArray cancellableUntil; //!< instant; empty once the term is fixed
    QList<OpenSeats> openSeats;
};

QList<SubscriptionView> subscriptionsOf(const World &world, const SandboxCustomer &customer, Day today);
void writeSubscription(JsonText &json, const SubscriptionView &view);

//! `whole`: as `GET /customers/{id}` shows it, else as the list does.
void writeCustomer(JsonText &json, const SandboxCustomer &customer, bool whole);
void writeBillingProfile(JsonText &json, const SandboxCustomer &customer);
void writeLicences(JsonText &json, const World &world, const SandboxCustomer &customer, Day today);
void writePartnerAddress(JsonText &json, QByteArrayView key, bool withPerson);

} // namespace counterfoil
