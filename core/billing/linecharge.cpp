// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/billing/linecharge.h"

#include <QDateTime>

namespace counterfoil {

namespace {

//! True where the day that Microsoft's UTC date stands for lies in another month on the seller's clock.
bool utcDateDiffers(const ReconLine &line, const QTimeZone &zone)
{
    if (line.orderDateText.size() < 16 || !line.orderDate.isValid())
        return false;
    QDateTime instant = QDateTime::fromString(line.orderDateText.left(19), Qt::ISODate);
    if (!instant.isValid())
        return false;
    instant = QDateTime(instant.date(), instant.time(), Qt::UTC);
    const Day local = Day::of(instant.toTimeZone(zone).date());
    return Month::of(local) != Month::of(line.orderDate);
}

} // namespace

Charge chargeOf(const ReconLine &line, const DayShares &shares, const QTimeZone &sellersClock)
{
    Charge charge;
    charge.set = line.set;
    charge.row = line.row;
    charge.month = line.unbilled ? Month() : line.month;
    charge.invoice = line.invoice;
    charge.tenant = line.tenant;
    charge.tenantName = line.customerName;
    charge.product = line.product;
    charge.sku = line.sku;
    charge.productName = line.productName;
    charge.skuName = line.skuName;
    charge.subscription = line.subscription;
    charge.subscriptionName = line.subscriptionName;
    charge.chargeType = line.chargeType;
    charge.family = line.family;
    charge.days = {line.start, line.end.isValid() && line.end >= line.start ? line.end : line.start};
    charge.currency = line.currency;
    charge.pricingCurrency = line.pricingCurrency;
    charge.exchangeRate = line.exchangeRate;
    charge.cost = line.subtotal;
    const Exact share = shares.of(line);
    charge.wholeQuantity = line.signedQuantity();
    charge.cycleDays = shares.cycleDays(line);
    charge.shareDays = charge.cycleDays == 0 ? 0 : charge.days.count();
    charge.quantity = Exact(charge.wholeQuantity) * share;
    charge.list = Exact(line.unitPrice) * charge.quantity * Exact(line.exchangeRate);
    charge.utcDateDiffers = utcDateDiffers(line, sellersClock);
    return charge;
}

} // namespace counterfoil
