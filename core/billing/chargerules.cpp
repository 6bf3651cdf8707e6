// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/billing/charges.h"

namespace counterfoil {

bool DailyGroup::isOff() const
{
    if (rowCount == 0) // lines without rows are priced themselves
        return false;
    return (rows - lines).abs() > Exact::fraction(lineCount + rowCount + 1, 100);
}

namespace {

bool countsSeats(const Contract *contract, const Days &days)
{
    return contract->licences == LicenceRecognition::SeatCount && contract->term.overlaps(days);
}

} // namespace

bool bearsOn(const SourceSet &set, const Days &days)
{
    const Days month{set.month.first(), set.month.last()};
    return month.overlaps(days) || (set.span.from.isValid() && set.span.overlaps(days));
}

bool isInPartnerCenter(const SourceSet &costs, const QList<SourceSet> &sets)
{
    return std::any_of(sets.begin(), sets.end(), [&costs](const SourceSet &set) {
        const bool partnerCenter =
            set.kind == SourceKind::Reconciliation || set.kind == SourceKind::Usage || isUnbilled(set.kind);
        return partnerCenter && set.currency == costs.currency &&
               (isUnbilled(set.kind) ? bearsOn(set, {costs.month.first(), costs.month.last()})
                                     : set.month == costs.month);
    });
}

bool isSuperseded(const SourceSet &set, Month month, const QList<SourceSet> &sets)
{
    return isUnbilled(set.kind) && std::any_of(sets.begin(), sets.end(), [&](const SourceSet &other) {
               if (other.currency != set.currency)
                   return false;
               if (other.kind == SourceKind::Reconciliation && set.kind == SourceKind::ReconciliationUnbilled)
                   return other.month == month;
               if (other.kind != set.kind || other.id <= set.id || !other.span.from.isValid() || set.isOfExport(other))
                   return false;
               return Month::of(other.span.from) <= month && month <= Month::of(other.span.to);
           });
}

Spread spreadOf(Family family, const Days &days, const Contract &contract, const QList<const Contract *> &all)
{
    switch (family) {
    case Family::Azure:
        return Spread::ByDay;
    case Family::Licence:
        if (contract.licences != LicenceRecognition::AsCharged ||
            std::any_of(all.begin(), all.end(), [&days](const Contract *own) { return countsSeats(own, days); }))
            return Spread::ByDay;
        return Spread::Whole;
    case Family::Reservation:
    case Family::SavingsPlan:
        if (contract.reservations == ReservationRecognition::ByDay)
            return Spread::ByDay;
        return contract.reservations == ReservationRecognition::Monthly ? Spread::Months : Spread::Whole;
    case Family::Software:
    case Family::Marketplace:
    case Family::Credit:
    case Family::Other:
        break;
    }
    return Spread::Whole;
}

RuleSubject subjectOf(const ReconLine &line, const Customer *customer)
{
    RuleSubject subject;
    if (customer) {
        subject[MatchKey::Customer] = customer->id();
        subject.customerTags = customer->tags;
    }
    subject[MatchKey::Family] = wordOf(line.family);
    subject[MatchKey::Publisher] = line.publisher;
    subject[MatchKey::ProductId] = line.product;
    subject[MatchKey::SkuId] = line.sku;
    subject[MatchKey::ProductName] = line.productName;
    subject[MatchKey::Subscription] = line.subscription;
    subject[MatchKey::AzureSubscription] = line.azureSubscription;
    subject[MatchKey::ChargeType] = line.chargeType;
    subject[MatchKey::BillingFrequency] = line.billingFrequency;
    if (!line.distributor.isEmpty())
        subject[MatchKey::Distributor] = line.distributor;
    const QString words = line.term.toLower();
    if (words.contains(u"one-month"))
        subject[MatchKey::Term] = QStringLiteral("P1M");
    else if (words.contains(u"one-year"))
        subject[MatchKey::Term] = QStringLiteral("P1Y");
    else if (words.contains(u"three-year"))
        subject[MatchKey::Term] = QStringLiteral("P3Y");
    return subject;
}

} // namespace counterfoil
