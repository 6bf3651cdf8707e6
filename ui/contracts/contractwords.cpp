// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contracts/contractwords.h"

#include "ui/format/amounts.h"
#include "ui/format/words.h"

#include <QCoreApplication>

namespace counterfoil {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("ContractWords", text);
}

QString taxWords(const Tax &tax)
{
    if (!tax.reason.isEmpty())
        return tax.reason;
    return tax.id.isEmpty() ? QString() : tr("%1, %2 %").arg(tax.category, tax.rate.text());
}

//! "10 seats added"; seats may be counted in parts.
QString seatsMoved(const Decimal &more)
{
    const QString seats = more.abs().text();
    if (more.isNegative())
        return more.abs() == Decimal(1) ? tr("1 seat removed") : tr("%1 seats removed").arg(seats);
    return more == Decimal(1) ? tr("1 seat added") : tr("%1 seats added").arg(seats);
}

} // namespace

QString periodPhrase(const PeriodShape &period)
{
    if (period.weeks > 0)
        return counted(period.weeks, tr("1 week"), tr("%1 weeks"));
    const QString length = counted(period.months, tr("One month"), tr("%1 months"));
    return period.startDay == 1 && period.startMonth == 0 ? length
                                                          : tr("%1 from day %2").arg(length).arg(period.startDay);
}

QString termWords(const QString &term)
{
    const QHash<QString, QString> words{{QStringLiteral("P1M"), tr("one month")},
                                        {QStringLiteral("P1Y"), tr("one year")},
                                        {QStringLiteral("P3Y"), tr("three years")}};
    return words.value(term.toUpper(), term);
}

QString billingWords(const QString &billing)
{
    const QHash<QString, QString> words{{QStringLiteral("monthly"), tr("monthly")},
                                        {QStringLiteral("annual"), tr("yearly")},
                                        {QStringLiteral("triennial"), tr("every three years")},
                                        {QStringLiteral("one_time"), tr("once")}};
    return words.value(billing.toLower(), billing);
}

QString sourceWords(const QString &source)
{
    const QHash<QString, QString> words{{QStringLiteral("subscription"), tr("Partner Center")},
                                        {QStringLiteral("import"), tr("Imported counts")},
                                        {QStringLiteral("derived"), tr("Derived from charges")}};
    return words.value(source, source);
}

QString licenceWords(LicenceRecognition value)
{
    switch (value) {
    case LicenceRecognition::AsCharged:
        break;
    case LicenceRecognition::ByDay:
        return tr("By day");
    case LicenceRecognition::SeatCount:
        return tr("Seats counted daily");
    }
    return tr("As charged");
}

QString reservationWords(ReservationRecognition value)
{
    switch (value) {
    case ReservationRecognition::AsCharged:
        break;
    case ReservationRecognition::Monthly:
        return tr("Monthly");
    case ReservationRecognition::ByDay:
        return tr("By day");
    }
    return tr("As charged");
}

QString ownServiceWords(OwnServiceRecognition value)
{
    return value == OwnServiceRecognition::InArrears ? tr("In arrears") : tr("In advance");
}

QString groupWords(const Grouping &group)
{
    switch (group.kind) {
    case Grouping::Kind::Subscription:
        break;
    case Grouping::Kind::Line:
        return tr("Source line");
    case Grouping::Kind::Product:
        return tr("Product");
    case Grouping::Kind::ResourceGroup:
        return tr("Resource group");
    case Grouping::Kind::MeterCategory:
        return tr("Meter category");
    case Grouping::Kind::Tag:
        return tr("Tag %1").arg(group.tag);
    }
    return tr("Subscription");
}

QString exchangeWords(ExchangeMode value)
{
    return value == ExchangeMode::Contract ? tr("The contract's rate") : tr("Microsoft’s rate");
}

QList<Fact> agreedFacts(const Contract &contract, const Customer &customer, const Tax &tax)
{
    return {{tr("Period"), periodPhrase(contract.period)},
            {tr("Usage"), tr("By day")},
            {tr("Licences"), licenceWords(contract.licences)},
            {tr("Reservations"), reservationWords(contract.reservations)},
            {tr("Own services"), ownServiceWords(contract.ownServices)},
            {tr("One line for"), groupWords(contract.group)},
            {tr("Exchange"), exchangeWords(contract.exchange)},
            {tr("Tax"), taxWords(tax)},
            {tr("Payment"), counted(customer.paymentDays, tr("1 day"), tr("%1 days"))}};
}

QString eventKindWords(StoryEvent::Kind kind)
{
    switch (kind) {
    case StoryEvent::Kind::Seats:
        break;
    case StoryEvent::Kind::Price:
        return tr("Price");
    case StoryEvent::Kind::Term:
        return tr("Term");
    case StoryEvent::Kind::OwnService:
        return tr("Own service");
    case StoryEvent::Kind::Prepaid:
        return tr("Prepaid");
    case StoryEvent::Kind::Contract:
        return tr("Contract");
    }
    return tr("Seats");
}

QString eventWords(const StoryEvent &event, int digits)
{
    const auto count = [](const std::optional<Decimal> &number) { return number.value_or(Decimal()).text(); };
    const auto amount = [digits](const std::optional<Decimal> &number) {
        return amountText(number.value_or(Decimal()), digits);
    };
    switch (event.kind) {
    case StoryEvent::Kind::Seats: {
        const Decimal more = event.after.value_or(Decimal()) - event.before.value_or(Decimal());
        return tr("%1, %2 → %3: %4").arg(seatsMoved(more), count(event.before), count(event.after), event.what);
    }
    case StoryEvent::Kind::Price:
        return tr("%1 → %2: %3").arg(amount(event.before), amount(event.after), event.what);
    case StoryEvent::Kind::Term:
        return tr("%1: a term of %2 began").arg(event.what, termWords(event.source));
    case StoryEvent::Kind::OwnService:
        return tr("%1, at %2").arg(event.what, amount(event.after));
    case StoryEvent::Kind::Prepaid:
        return tr("%1 paid in advance").arg(amount(event.after));
    case StoryEvent::Kind::Contract:
        break;
    }
    return tr("%1 began").arg(event.what);
}

QString eventSourceWords(const StoryEvent &event)
{
    switch (event.kind) {
    case StoryEvent::Kind::Seats:
        return sourceWords(event.source);
    case StoryEvent::Kind::Price:
        return event.source.isEmpty() ? tr("No rule") : tr("Rule %1").arg(event.source);
    case StoryEvent::Kind::Term:
        return tr("Partner Center");
    case StoryEvent::Kind::OwnService:
    case StoryEvent::Kind::Prepaid:
    case StoryEvent::Kind::Contract:
        break;
    }
    return tr("Terms");
}

} // namespace counterfoil
