// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/cloud/enrolmentbooks.h"

#include "core/sandbox/random.h"

#include <QRegularExpression>

#include <algorithm>

namespace counterfoil {

namespace {

constexpr EnrolmentOwner owners[] = {
    {"257698", "Platform", "platform@nordwindcloud.example", "164821", "IT", "NL-1000"},
    {"257699", "Data", "data@nordwindcloud.example", "164821", "IT", "NL-1000"},
    {"301405", "Shops", "shops@nordwindcloud.example", "164822", "Retail", "NL-2000"},
};

struct MarketplaceOffer
{
    const char *publisher;
    const char *name;
    const char *plan;
    int cents; //!< of one
    bool recurring;
};

constexpr MarketplaceOffer sold[] = {
    {"Fabrikam Backup", "Fabrikam Vault", "standard", 14950, true},
    {"Adatum", "Adatum Firewall", "hourly", 85, false},
    {"Proseware", "Proseware Monitor", "per-node", 1240, true},
};

} // namespace

std::span<const EnrolmentOwner> enrolmentOwners()
{
    return owners;
}

std::span<const SandboxCustomer> enrolledCustomers(const World &world)
{
    const std::span<const SandboxCustomer> all(world.customers());
    return all.first(std::min(std::size(owners), all.size()));
}

QList<MarketplaceSale> marketplaceSales(const CloudState &state, Month month)
{
    QList<MarketplaceSale> sales;
    if (month < state.world().firstMonth())
        return sales;
    const std::size_t customers = enrolledCustomers(state.world()).size();
    for (std::size_t i = 0; i < customers * std::size(sold); ++i) {
        Random random(state.plan().partner.seed, "marketplace-" + month.iso().toLatin1(), qint64(i));
        const MarketplaceOffer &offer = sold[i % std::size(sold)];
        MarketplaceSale sale;
        sale.id = random.guid();
        sale.day = offer.recurring ? month.first() : month.first().plusDays(random.below(28));
        sale.owner = &owners[i / std::size(sold)];
        sale.subscription = Random(state.plan().partner.seed, "marketplace-subscription", qint64(i)).guid();
        sale.publisher = offer.publisher;
        sale.offer = offer.name;
        sale.plan = offer.plan;
        sale.quantity = offer.recurring ? random.between(1, 5) : random.between(20, 700);
        sale.rate = Decimal::fromParts(offer.cents, 2);
        sale.recurring = offer.recurring;
        if (sale.day < state.today())
            sales.append(sale);
    }
    return sales;
}

QList<ReservationBooking> reservationBookings(const CloudState &state, Days days)
{
    const QByteArray order = "aaaaaaaa-0000-0000-0000-000000000001";
    QList<ReservationBooking> bookings;
    for (Month month = state.world().firstMonth(); month <= Month::of(state.today()); month = month.plus(1)) {
        const Day day = month.first().plusDays(8);
        const QByteArray number = "19" + QByteArray::number(month.month());
        bookings.append({day, "Purchase", order, number, Decimal(21)});
        if (month == state.world().plan().last) // under one id, with the other sign
            bookings.append({day, "Cancel", order, number, Decimal(-21)});
    }
    bookings.removeIf([&](const ReservationBooking &booking) {
        return booking.day < days.from || booking.day > days.to || booking.day >= state.today();
    });
    return bookings;
}

std::optional<Days> eventDaysOf(const CloudRequest &request)
{
    static const QRegularExpression form(
        QStringLiteral("^properties/eventDate ge (\\S+) AND properties/eventDate le (\\S+)$"));
    const QString filter = request.parameter(QStringLiteral("$filter")).replace(u'+', u' ');
    const QRegularExpressionMatch match = form.match(filter);
    const auto from = Day::fromIso(match.captured(1));
    const auto to = Day::fromIso(match.captured(2));
    return from && to ? std::optional(Days{*from, *to}) : std::nullopt;
}

} // namespace counterfoil
